#include "app/coordinator/listen_address.h"

#include <charconv>

namespace commonwatt {

Result<ListenAddress> parseListenAddress(std::string_view text) {
    const auto invalid = [&] {
        return fail(ErrorCode::InvalidArgument,
                    "'" + std::string(text) +
                        "' is not an address to listen on; write for instance 0.0.0.0:8443 or "
                        "[::]:8443");
    };
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return invalid();
    std::string_view host = text.substr(0, colon);
    const std::string_view port = text.substr(colon + 1);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    else if (host.find(':') != std::string_view::npos)
        return invalid();
    ListenAddress address;
    address.host = host;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), address.port);
    if (error != std::errc() || end != port.data() + port.size())
        return invalid();
    return address;
}

} // namespace commonwatt
