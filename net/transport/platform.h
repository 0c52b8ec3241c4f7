// Inside net/transport: what each operating system does in its own way.
#pragma once

#include "net/transport/event_loop_impl.h"

#include <boost/asio/ip/tcp.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace commonwatt {

using TcpAcceptor = asio::basic_socket_acceptor<asio::ip::tcp, asio::io_context::executor_type>;
using TcpSocket = asio::basic_stream_socket<asio::ip::tcp, asio::io_context::executor_type>;

// Lets a restarted program take its port again while old connections linger, and keeps other
// programs from sharing the port.
void claimPort(TcpAcceptor &acceptor);

// Keeps a socket from child processes.
void keepFromChildren(TcpAcceptor::native_handle_type socket);

// The signal by which a service is told to read its files anew, where the system has one.
[[nodiscard]] std::optional<int> reloadSignal();

// The process that listens on this TCP port, as "nginx (process 1234)", where it can be found out.
[[nodiscard]] std::optional<std::string> portHolder(std::uint16_t port);

} // namespace commonwatt
