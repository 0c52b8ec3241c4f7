// Where this machine has joined, in DATA/coordinator.json.
#pragma once

#include "core/trust/key_pair.h"
#include "net/transport/tls.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace commonwatt {

struct Membership {
    std::string host; // without brackets
    std::uint16_t port = 0;
    std::string fingerprint; // of the certificate, hexadecimal; empty: vouched for by authorities
    PublicKey coordinatorKey{};
    std::string coordinatorName;
    std::uint64_t volunteer = 0;

    bool operator==(const Membership &) const = default;
    [[nodiscard]] std::string address() const; // "host:port", IPv6 in brackets
};

// Nothing when there is no such file.
[[nodiscard]] Result<std::optional<Membership>> readMembership(const std::filesystem::path &file);
[[nodiscard]] Status writeMembership(const std::filesystem::path &file,
                                     const Membership &membership);
// Nothing happens when there is no such file.
[[nodiscard]] Status removeMembership(const std::filesystem::path &file);

// Whom to trust on the way to a coordinator.
[[nodiscard]] Result<std::shared_ptr<TlsClientContext>> trustFor(const std::string &fingerprint);

} // namespace commonwatt
