// SHA-256 (FIPS 180-4, by OpenSSL) and random bytes.
#pragma once

#include "core/base/encoding.h"

#include <array>
#include <filesystem>
#include <memory>

namespace commonwatt {

using Sha256Digest = std::array<std::uint8_t, 32>;

// Hashes data that arrives in pieces. Movable; use from one thread at a time.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void update(ByteView bytes);
    // Ends the computation; the object must not be used afterwards.
    [[nodiscard]] Sha256Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] Sha256Digest sha256(ByteView bytes);
// Reads the whole file in small pieces.
[[nodiscard]] Result<Sha256Digest> sha256OfFile(const std::filesystem::path &path);

// Cryptographically secure random bytes.
[[nodiscard]] ByteVector randomBytes(std::size_t count);

// Whether both are equal, in a time that depends on the lengths only.
[[nodiscard]] bool equalInConstantTime(ByteView a, ByteView b);

} // namespace commonwatt
