// What lies where in the coordinator's data folder, and opening it.
#pragma once

#include "coordinator/store/coordinator_store.h"
#include "core/trust/key_pair.h"

#include <filesystem>

namespace commonwatt {

struct DataFolder {
    std::filesystem::path root;

    [[nodiscard]] std::filesystem::path database() const { return root / "coordinator.db"; }
    [[nodiscard]] std::filesystem::path signingKey() const { return root / "signing-key.pem"; }
    [[nodiscard]] std::filesystem::path models() const { return root / "models"; }
    [[nodiscard]] std::filesystem::path downloads() const { return root / "downloads"; }
    [[nodiscard]] std::filesystem::path tls() const { return root / "tls"; }
    [[nodiscard]] std::filesystem::path certificate() const { return tls() / "certificate.pem"; }
    [[nodiscard]] std::filesystem::path privateKey() const { return tls() / "private-key.pem"; }
    [[nodiscard]] std::filesystem::path log() const { return root / "logs" / "coordinator.log"; }

    // Makes the folder if need be. Says in a sentence when it cannot be written.
    [[nodiscard]] static Result<DataFolder> open(const std::filesystem::path &root);

    [[nodiscard]] Result<CoordinatorStore> openStore() const;
    [[nodiscard]] Result<KeyPair> openSigningKey() const;
};

// Names of CoordinatorStore::setting: where `serve` was reachable last, for `invite`.
inline constexpr std::string_view publicHostSetting = "public-host";
inline constexpr std::string_view publicPortSetting = "public-port";
inline constexpr std::string_view fingerprintSetting = "fingerprint";

} // namespace commonwatt
