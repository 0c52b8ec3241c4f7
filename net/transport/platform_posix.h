// Inside net/transport: what POSIX systems do in different ways.
#pragma once

#include <optional>

#include <sys/types.h>

namespace commonwatt {

// The user at the other end of a Unix domain socket.
[[nodiscard]] std::optional<uid_t> peerUser(int socket);

} // namespace commonwatt
