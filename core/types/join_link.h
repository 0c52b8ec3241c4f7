// The link an operator hands to a volunteer:
//   commonwatt://HOST:PORT/join?token=TOKEN&fingerprint=SHA256
// HOST may be a name, an IPv4 address or an IPv6 address in brackets. The fingerprint is that of
// the coordinator's certificate (SHA-256 of its DER form, hexadecimal); a link without one means a
// certificate that the system's authorities vouch for.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace commonwatt {

struct JoinLink {
    std::string host; // without brackets
    std::uint16_t port = 0;
    std::string token;       // base64url; single use
    std::string fingerprint; // 64 hexadecimal digits, or empty

    bool operator==(const JoinLink &) const = default;
};

[[nodiscard]] std::string formatJoinLink(const JoinLink &link);
// Text from outside: at most 2048 characters, unknown parameters are ignored.
[[nodiscard]] Result<JoinLink> parseJoinLink(std::string_view text);

} // namespace commonwatt
