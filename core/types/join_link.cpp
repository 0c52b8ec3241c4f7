#include "core/types/join_link.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <charconv>

namespace commonwatt {

namespace {

constexpr std::string_view scheme = "commonwatt://";
constexpr std::size_t maxLinkLength = 2048;

bool isHostCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_';
}

bool isAddressCharacter(char c) {
    return isHostCharacter(c) || c == ':' || c == '%';
}

} // namespace

std::string formatJoinLink(const JoinLink &link) {
    const bool isIpv6 = link.host.find(':') != std::string::npos;
    std::string text(scheme);
    text += isIpv6 ? "[" + link.host + "]" : link.host;
    text += ":" + std::to_string(link.port) + "/join?token=" + link.token;
    if (!link.fingerprint.empty())
        text += "&fingerprint=" + link.fingerprint;
    return text;
}

Result<JoinLink> parseJoinLink(std::string_view text) {
    const auto invalid = [](const std::string &why) {
        return fail(ErrorCode::InvalidArgument,
                    "this is not a join link (" + why +
                        "); copy the whole line that "
                        "'commonwatt-coordinator invite' printed, beginning with commonwatt://");
    };
    if (text.size() > maxLinkLength)
        return invalid("too long");
    if (!text.starts_with(scheme))
        return invalid("it does not begin with commonwatt://");
    text.remove_prefix(scheme.size());

    JoinLink link;
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return invalid("nothing follows the address");
    std::string_view authority = text.substr(0, slash);
    std::string_view rest = text.substr(slash);
    const auto colon = authority.rfind(':');
    if (colon == std::string_view::npos)
        return invalid("the port is missing");
    std::string_view host = authority.substr(0, colon);
    const std::string_view port = authority.substr(colon + 1);
    if (host.starts_with('[') && host.ends_with(']')) {
        host = host.substr(1, host.size() - 2);
        // Only an IPv6 address stands in brackets (RFC 3986, section 3.2.2).
        if (!host.contains(':') || !std::ranges::all_of(host, isAddressCharacter))
            return invalid("the address is malformed");
    } else if (!std::ranges::all_of(host, isHostCharacter)) {
        return invalid("the address is malformed");
    }
    if (host.empty())
        return invalid("the address is missing");
    link.host = host;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), link.port);
    if (error != std::errc() || end != port.data() + port.size() || link.port == 0)
        return invalid("the port is malformed");

    constexpr std::string_view path = "/join?";
    if (!rest.starts_with(path))
        return invalid("the path is not /join");
    rest.remove_prefix(path.size());
    while (!rest.empty()) {
        const std::string_view parameter = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), parameter.size() + 1));
        const auto equals = parameter.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view name = parameter.substr(0, equals);
        const std::string_view value = parameter.substr(equals + 1);
        if (name == "token")
            link.token = value;
        else if (name == "fingerprint")
            link.fingerprint = value;
    }
    if (link.token.empty() || !fromBase64Url(link.token))
        return invalid("the token is missing or malformed");
    if (!link.fingerprint.empty()) {
        const Result<ByteVector> digest = fromHex(link.fingerprint);
        if (!digest || digest->size() != 32)
            return invalid("the fingerprint is malformed");
        link.fingerprint = toHex(*digest);
    }
    return link;
}

} // namespace commonwatt
