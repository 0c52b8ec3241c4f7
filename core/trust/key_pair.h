// Ed25519 keys (RFC 8032, by OpenSSL): the identity of a volunteer and of a coordinator.
#pragma once

#include "core/base/encoding.h"
#include "core/types/manifest.h"

#include <array>
#include <filesystem>
#include <memory>

namespace commonwatt {

using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

[[nodiscard]] Result<PublicKey> publicKeyFromHex(std::string_view text);

// Whether `signature` is this key's over exactly these bytes.
[[nodiscard]] bool verifySignature(const PublicKey &key, ByteView message, ByteView signature);

// A private key. Movable; signing is safe from several threads.
class KeyPair {
public:
    // A new one from the system's randomness.
    [[nodiscard]] static KeyPair generate();
    // From its 32-byte seed (the private key of RFC 8032).
    [[nodiscard]] static Result<KeyPair> fromSeed(ByteView seed);
    // Reads the key in `file` (PEM), or makes one there, readable by its user only. A file that
    // exists but cannot be read or understood is an error: an identity is never replaced silently.
    [[nodiscard]] static Result<KeyPair> loadOrCreate(const std::filesystem::path &file);

    ~KeyPair();
    KeyPair(KeyPair &&) noexcept;
    KeyPair &operator=(KeyPair &&) noexcept;

    [[nodiscard]] const PublicKey &publicKey() const;
    [[nodiscard]] Signature sign(ByteView message) const;

private:
    struct State;
    explicit KeyPair(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// Signs the manifest's JSON form.
[[nodiscard]] SignedManifest signManifest(const ModelManifest &manifest, const KeyPair &key);
// The manifest, if `key` signed it; Unauthorized otherwise.
[[nodiscard]] Result<ModelManifest> verifyManifest(const SignedManifest &manifest,
                                                   const PublicKey &key);

} // namespace commonwatt
