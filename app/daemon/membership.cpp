#include "app/daemon/membership.h"

#include "core/base/file.h"
#include "core/base/json.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace commonwatt {

namespace {

Result<Membership> parse(std::string_view text) {
    CW_TRY_ASSIGN(const json::object object, parseJsonObject(text));
    const JsonReader reader(object);
    Membership membership;
    CW_TRY_ASSIGN(membership.host, reader.string("host", 255));
    CW_TRY_ASSIGN(const std::uint64_t port, reader.unsignedInteger("port", UINT16_MAX));
    membership.port = static_cast<std::uint16_t>(port);
    CW_TRY_ASSIGN(membership.fingerprint, reader.string("fingerprint", 64));
    CW_TRY_ASSIGN(const std::string key, reader.string("coordinatorKey", 64));
    CW_TRY_ASSIGN(membership.coordinatorKey, publicKeyFromHex(key));
    CW_TRY_ASSIGN(membership.coordinatorName, reader.string("coordinatorName", 256));
    CW_TRY_ASSIGN(membership.volunteer, reader.unsignedInteger("volunteer"));
    return membership;
}

} // namespace

std::string Membership::address() const {
    const bool isIpv6 = host.find(':') != std::string::npos;
    return (isIpv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

Result<std::optional<Membership>> readMembership(const std::filesystem::path &file) {
    Result<std::string> text = readFile(file, Bytes(1 << 16));
    if (!text && text.error().code == ErrorCode::NotFound)
        return std::nullopt;
    CW_TRY(text);
    Result<Membership> membership = parse(*text);
    if (!membership)
        return fail(file.string() + " is damaged; remove it and join again",
                    std::move(membership).error());
    return *membership;
}

Status writeMembership(const std::filesystem::path &file, const Membership &membership) {
    return writeFileAtomically(
        file,
        json::serialize(json::object{{"host", membership.host},
                                     {"port", membership.port},
                                     {"fingerprint", membership.fingerprint},
                                     {"coordinatorKey", toHex(membership.coordinatorKey)},
                                     {"coordinatorName", membership.coordinatorName},
                                     {"volunteer", membership.volunteer}}) +
            "\n",
        FileAccess::OwnerOnly);
}

Status removeMembership(const std::filesystem::path &file) {
    std::error_code code;
    std::filesystem::remove(file, code);
    if (code)
        return std::unexpected(
            errorFromErrno("remove " + file.string(), code.default_error_condition().value()));
    return {};
}

Result<std::shared_ptr<TlsClientContext>> trustFor(const std::string &fingerprint) {
    if (fingerprint.empty())
        return TlsClientContext::systemTrust();
    CW_TRY_ASSIGN(const ByteVector bytes, fromHex(fingerprint));
    Sha256Digest digest;
    if (bytes.size() != digest.size())
        return fail(ErrorCode::InvalidData, "the certificate's fingerprint is malformed");
    std::ranges::copy(bytes, digest.begin());
    return TlsClientContext::pinned(digest);
}

} // namespace commonwatt
