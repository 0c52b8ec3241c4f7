// What the coordinator remembers, in one SQLite file: volunteers and the tokens that let them
// join, API keys, models, and the work that was paid. Several processes may have it open: the
// server, and commands such as `invite` beside it.
//
// One thread at a time. Errors are those of core/store besides what is said below.
#pragma once

#include "core/base/duration.h"
#include "core/base/error.h"
#include "core/trust/key_pair.h"
#include "core/types/fabric_messages.h"
#include "core/types/volunteer_id.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

struct VolunteerRow {
    VolunteerId id{};
    std::string key; // hexadecimal
    std::string name;
    std::string software;
    WallTime enrolledAt;
    WallTime lastSeenAt;
    MicroCredits earned;
};

struct ApiKeyRow {
    std::int64_t id = 0;
    std::string name;
    std::uint32_t requestsPerMinute = 0; // 0: no limit
    std::uint64_t tokensPerMinute = 0;   // 0: no limit
    WallTime createdAt;
    std::optional<WallTime> revokedAt;
};

struct ModelRow {
    std::string name;
    SignedManifest manifest;
    std::uint32_t maxBlocksPerVolunteer = 0; // 0: no limit
};

// A work item as it is booked; `credit.work` is its id.
struct WorkRow {
    VolunteerId volunteer{};
    Credit credit;
};

// How a volunteer's device stood at its last check.
struct HardwareRow {
    VolunteerId volunteer{};
    std::string device;
    std::string verdict;
    double flopsPerSecond = 0;
    double claimed = 0;
    std::string message; // in words
    WallTime checkedAt;
};

class CoordinatorStore {
public:
    // Opens the file, or makes it, and brings its tables up to date.
    [[nodiscard]] static Result<CoordinatorStore> open(const std::filesystem::path &file);
    ~CoordinatorStore();
    CoordinatorStore(CoordinatorStore &&) noexcept;
    CoordinatorStore &operator=(CoordinatorStore &&) noexcept;

    // Changes when another process has changed something.
    [[nodiscard]] Result<std::int64_t> dataVersion();

    // Small facts that must outlive the server: where it was reachable last, for `invite`.
    [[nodiscard]] Result<std::optional<std::string>> setting(std::string_view name);
    [[nodiscard]] Status setSetting(std::string_view name, std::string_view value);

    // A new join token (base64url, 256 random bits). Only its hash is kept.
    [[nodiscard]] Result<std::string> createJoinToken(WallTime now,
                                                      std::chrono::milliseconds validity);
    // Ends the validity of all that nobody has used.
    [[nodiscard]] Status expireJoinTokens(WallTime now);
    // A known key gives its id. An unknown one with a token that is neither used nor expired is
    // enrolled, and the token is used up in the same transaction. Unauthorized otherwise, saying
    // which of these it was.
    [[nodiscard]] Result<VolunteerId> admit(const PublicKey &key, std::string_view token,
                                            WallTime now);
    [[nodiscard]] Status noteSeen(VolunteerId volunteer, std::string_view name,
                                  std::string_view software, WallTime now);
    [[nodiscard]] Result<std::vector<VolunteerRow>> volunteers();
    [[nodiscard]] Result<bool> isEnrolled(const PublicKey &key);
    // Its key is not admitted any more; what it earned stays. NotFound.
    [[nodiscard]] Status removeVolunteer(VolunteerId volunteer);

    // Replaces what was known of the device. Of a volunteer the last 64 are kept.
    [[nodiscard]] Status saveHardware(const HardwareRow &row);
    // Of all volunteers that are enrolled, by volunteer and device.
    [[nodiscard]] Result<std::vector<HardwareRow>> hardware();

    // A new API key ("cw-" and 256 random bits in base64url). Only its hash is kept.
    // AlreadyExists: the name is taken.
    [[nodiscard]] Result<std::string> createApiKey(std::string_view name,
                                                   std::uint32_t requestsPerMinute,
                                                   std::uint64_t tokensPerMinute, WallTime now);
    // Nothing: no such key, or revoked.
    [[nodiscard]] Result<std::optional<ApiKeyRow>> findApiKey(std::string_view key);
    [[nodiscard]] Result<std::vector<ApiKeyRow>> apiKeys();
    // By name. NotFound: no such key that is not revoked yet.
    [[nodiscard]] Status revokeApiKey(std::string_view name, WallTime now);

    [[nodiscard]] Result<std::vector<ModelRow>> models();
    [[nodiscard]] Status insertModel(const ModelRow &model, WallTime now);
    [[nodiscard]] Status setMaxBlocksPerVolunteer(std::string_view name, std::uint32_t blocks);
    [[nodiscard]] Status removeModel(std::string_view name);

    // Books a work item. True: it is new. False: it was booked before, and nothing has changed.
    [[nodiscard]] Result<bool> bookWork(const WorkRow &work, WallTime now);
    [[nodiscard]] Status acknowledgeWork(VolunteerId volunteer, std::string_view work,
                                         WallTime now);
    // The oldest work items that the volunteer has not acknowledged.
    [[nodiscard]] Result<std::vector<Credit>> unacknowledgedWork(VolunteerId volunteer,
                                                                 std::uint32_t limit);

private:
    struct Impl;
    explicit CoordinatorStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace commonwatt
