#include "net/transport/platform.h"

namespace commonwatt {

// macOS tells an ordinary program of its own sockets only.
std::optional<std::string> portHolder(std::uint16_t) {
    return std::nullopt;
}

} // namespace commonwatt
