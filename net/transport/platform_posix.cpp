#include "net/transport/platform.h"

#include <csignal>

#include <fcntl.h>

namespace commonwatt {

void claimPort(TcpAcceptor &acceptor) {
    boost::system::error_code ignored;
    acceptor.set_option(asio::socket_base::reuse_address(true), ignored);
}

void keepFromChildren(TcpAcceptor::native_handle_type socket) {
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
}

std::optional<int> reloadSignal() {
    return SIGHUP;
}

} // namespace commonwatt
