// Who may use the API; the coordinator's database answers.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace commonwatt {

struct ApiKey {
    std::int64_t id = 0;
    std::string name = {};
    std::uint32_t requestsPerMinute = 0; // 0: no limit
    std::uint64_t tokensPerMinute = 0;   // prompt and answer together; 0: no limit
};

class KeyStore {
public:
    virtual ~KeyStore() = default;

    // Nothing: no such key, or revoked. The key is a secret: it is not logged, and compared by its
    // hash.
    [[nodiscard]] virtual Result<std::optional<ApiKey>> find(std::string_view key) = 0;
};

} // namespace commonwatt
