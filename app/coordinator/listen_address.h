// "ADDRESS:PORT" of --listen.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace commonwatt {

struct ListenAddress {
    std::string host; // an IP address, without brackets
    std::uint16_t port = 0;

    bool operator==(const ListenAddress &) const = default;
};

// "0.0.0.0:8443", "[::]:8443". InvalidArgument otherwise.
[[nodiscard]] Result<ListenAddress> parseListenAddress(std::string_view text);

} // namespace commonwatt
