// What the daemon tells its clients, typed, and its JSON form as docs/protocol/control.md describes
// it: the daemon writes it, clients read it. Unknown fields are ignored and times are milliseconds
// since 1970 (UTC).
#pragma once

#include "core/base/duration.h"
#include "core/base/json.h"
#include "core/base/units.h"
#include "core/types/device.h"
#include "core/types/fabric_messages.h"
#include "core/types/range.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

inline constexpr std::uint64_t controlProtocol = 1;

// The link to the coordinator.
enum class LinkState { NotJoined, Connecting, Connected, Refused };
[[nodiscard]] std::string_view nameOf(LinkState state);

enum class WorkerState {
    Absent,   // no work is assigned
    Starting, // loading the driver
    Running,
    Waiting, // it failed and is started again after a while
};
[[nodiscard]] std::string_view nameOf(WorkerState state);

struct AssignmentStatus {
    std::uint32_t assignment = 0;
    std::string model;
    std::uint32_t modelBlocks = 0; // of the whole model
    StageSpan span;
    AssignmentState state = AssignmentState::Downloading;
    double progress = 0; // 0 to 1, while downloading
    std::uint64_t tokens = 0;
    std::uint32_t sequences = 0; // running now
    std::uint32_t failures = 0;  // in a row
    std::string message;         // why it failed or stopped
    bool operator==(const AssignmentStatus &) const = default;
};

// Why the idle policy decided as it did (docs/policy.md).
struct ReasonStatus {
    std::string code;     // "game.full_screen": stays the same
    std::string detail;   // who or how much: "steam_app_1", "87 °C"
    bool unknown = false; // it cannot be told, and counts as if it were so
    std::string words;    // all of this as part of an English sentence
    std::optional<WallTime> since;
    std::optional<WallTime> until; // if that is known
    bool operator==(const ReasonStatus &) const = default;
};

struct DeviceStatus {
    DeviceInfo device;    // `memory`: what is lent
    std::string hardware; // the inventory's id of it, which its sensors go by; may be empty
    WorkerState worker = WorkerState::Absent;
    std::string workerMessage;      // why it is waiting
    Bytes workerMemory;             // resident, while it runs
    std::int64_t workerProcess = 0; // its process id; 0: there is none
    // What the idle policy lets it do: "run", "throttle", "pause", "unload".
    std::string action;
    double duty = 0;                   // of its time
    std::optional<WallTime> since;     // of both
    std::vector<ReasonStatus> reasons; // the first has decided; none: it runs as usual
    std::vector<AssignmentStatus> assignments;
    bool operator==(const DeviceStatus &) const = default;
};

struct Totals {
    std::uint64_t tasks = 0;
    std::uint64_t tokens = 0;
    std::uint64_t failures = 0;
    Bytes received; // stage frames
    Bytes sent;
    MicroCredits credits;
    bool operator==(const Totals &) const = default;
};

// Since local midnight.
struct TodayStatus {
    MicroCredits credits;       // of the tasks that began today
    std::uint64_t pending = 0;  // tasks whose credit is not booked yet
    double wattHours = 0;       // while it computed for others
    bool isMeasured = false;    // but for less than 1 %; otherwise some are estimated
    std::optional<double> cost; // none: the price is unknown for part of it
    std::string currency;
    bool operator==(const TodayStatus &) const = default;
};

struct DaemonStatus {
    std::string software; // "commonwattd 0.1.0"
    std::string name;     // the owner's, may be empty
    std::string key;      // public key, hexadecimal
    LinkState link = LinkState::NotJoined;
    std::string linkMessage;     // why it is not connected
    std::string coordinator;     // "host:port", empty when not joined
    std::string coordinatorName; // may be empty
    std::uint64_t volunteer = 0; // id at the coordinator
    std::optional<std::chrono::microseconds> roundTrip;
    std::string profile;                 // of the idle policy
    std::vector<std::string> profiles;   // all that there are
    bool gameRunning = false;            // or something as big: a pause may last until it ends
    bool paused = false;                 // by hand, every device
    std::optional<WallTime> pausedUntil; // none: until resumed, or:
    bool pausedUntilGameEnds = false;
    std::optional<WallTime> boostUntil;
    std::optional<WallTime> nextChange; // of what the policy decided, by itself
    std::vector<DeviceStatus> devices;
    Totals totals;
    TodayStatus today;
    std::optional<std::string> update; // the coordinator's version, if it is newer
    Bytes cacheUsed;
    Bytes cacheLimit;
    std::vector<std::string> problems; // sentences for the owner
    bool operator==(const DaemonStatus &) const = default;
};

// One work item that ended.
struct TaskRecord {
    std::string work;
    std::string model;
    StageSpan span;
    std::string device;
    std::uint64_t tokens = 0;
    Bytes received;
    Bytes sent;
    WallTime began{};
    std::chrono::milliseconds duration{0};
    std::string outcome;                 // "done", or why it ended early
    std::optional<MicroCredits> credits; // once the coordinator booked it
    // "pending", "credited", or "none": without tokens there is no credit. Others may come.
    std::string state = {};
    std::int64_t id = 0; // grows with time; 0: not told
    bool operator==(const TaskRecord &) const = default;
};

struct CacheEntry {
    std::string sha256;
    Bytes size;
    WallTime lastUsed{};
    std::string usedBy; // "MODEL: block 3", "MODEL: embedding"; empty: no assignment
    bool operator==(const CacheEntry &) const = default;
};

struct CacheStatus {
    Bytes used;
    Bytes limit;
    std::vector<CacheEntry> entries;
    bool operator==(const CacheStatus &) const = default;
};

struct SettingStatus {
    std::string key;
    std::string value;
    std::string fallback; // the default
    std::string description;
    bool isSet = false;               // said by the owner, be it the default
    std::optional<std::string> holds; // of the policy: what profiles and devices make of it
    bool operator==(const SettingStatus &) const = default;
};

struct LogLine {
    WallTime time{};
    std::string level; // "debug", "info", "warning", "error"
    std::string message;
    bool operator==(const LogLine &) const = default;
};

[[nodiscard]] json::object toJson(const DaemonStatus &status);
[[nodiscard]] json::object toJson(const TaskRecord &task);
[[nodiscard]] json::object toJson(const CacheStatus &cache);
[[nodiscard]] json::object toJson(const ReasonStatus &reason);
[[nodiscard]] json::object toJson(const SettingStatus &setting);
[[nodiscard]] json::object toJson(const LogLine &line);

[[nodiscard]] Result<DaemonStatus> daemonStatusFromJson(const json::object &object);
[[nodiscard]] Result<TaskRecord> taskFromJson(const json::object &object);
[[nodiscard]] Result<CacheStatus> cacheStatusFromJson(const json::object &object);
[[nodiscard]] Result<ReasonStatus> reasonFromJson(const json::object &object);
[[nodiscard]] Result<SettingStatus> settingFromJson(const json::object &object);
// The answer to config.get.
[[nodiscard]] Result<std::vector<SettingStatus>> settingsFromJson(const json::object &answer);
[[nodiscard]] Result<LogLine> logLineFromJson(const json::object &object);

} // namespace commonwatt
