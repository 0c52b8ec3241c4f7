#include "net/transport/platform.h"
#include "net/transport/platform_posix.h"

#include <unistd.h>

namespace commonwatt {

// macOS tells an ordinary program of its own sockets only.
std::optional<std::string> portHolder(std::uint16_t) {
    return std::nullopt;
}

std::optional<uid_t> peerUser(int socket) {
    uid_t user = 0;
    gid_t group = 0;
    if (::getpeereid(socket, &user, &group) != 0)
        return std::nullopt;
    return user;
}

} // namespace commonwatt
