#include "core/trust/block_credential.h"

namespace commonwatt {

namespace {

constexpr std::string_view scheme = "Commonwatt ";

std::string signedText(const PublicKey &coordinator, std::string_view sha256) {
    return "commonwatt-block-1\n" + toHex(coordinator) + "\n" + std::string(sha256);
}

} // namespace

std::string blockCredential(const KeyPair &key, const PublicKey &coordinator,
                            std::string_view sha256) {
    return std::string(scheme) + toHex(key.publicKey()) + ":" +
           toHex(key.sign(asBytes(signedText(coordinator, sha256))));
}

Result<PublicKey> verifyBlockCredential(std::string_view header, const PublicKey &coordinator,
                                        std::string_view sha256) {
    const auto refuse = [] {
        return fail(ErrorCode::Unauthorized, "block files are for enrolled volunteers only");
    };
    if (!header.starts_with(scheme))
        return refuse();
    header.remove_prefix(scheme.size());
    const auto colon = header.find(':');
    if (colon == std::string_view::npos)
        return refuse();
    const Result<PublicKey> key = publicKeyFromHex(header.substr(0, colon));
    const Result<ByteVector> signature = fromHex(header.substr(colon + 1));
    if (!key || !signature ||
        !verifySignature(*key, asBytes(signedText(coordinator, sha256)), *signature))
        return refuse();
    return *key;
}

} // namespace commonwatt
