// The daemon's own settings, row by row; those of the idle policy are in core/policy.
#include "app/daemon/settings.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <charconv>

namespace commonwatt {

namespace {

constexpr std::size_t maxNameLength = 64;
constexpr std::size_t maxDevices = 32;
constexpr std::size_t maxRules = 64;
static_assert(maxRules <= maxWishes && maxNameLength * 2 <= maxWishLength);
constexpr std::uint64_t gibibyte = std::uint64_t(1) << 30;
constexpr std::uint64_t mebibyte = std::uint64_t(1) << 20;

std::unexpected<Error> invalid(std::string message) {
    return fail(ErrorCode::InvalidArgument, std::move(message));
}

Result<Bytes> parseSize(const std::string &value, Bytes least, Bytes most) {
    CW_TRY_ASSIGN(const Bytes size, parseBytes(value));
    if (size < least || size > most)
        return invalid("must be from " + formatBytes(least) + " to " + formatBytes(most));
    return size;
}

Result<unsigned> parseNumber(std::string_view text, unsigned most) {
    unsigned number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || number > most)
        return invalid("must be a whole number from 0 to " + std::to_string(most));
    return number;
}

Status applyName(Settings &settings, const std::string &value) {
    const bool printable = std::ranges::all_of(
        value, [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
    if (value.size() > maxNameLength || !printable || !isValidUtf8(value))
        return invalid("must be at most 64 bytes of printable text");
    settings.name = value;
    return {};
}

// "auto" or a profile; whether it exists is seen when all is read.
Status applyProfile(Settings &settings, const std::string &value) {
    if (value != "auto" && !isProfileName(value))
        return invalid("must be auto or the name of a profile");
    settings.policy.profile = value;
    return {};
}

Status applyOtherwise(Settings &settings, const std::string &value) {
    if (!isProfileName(value))
        return invalid("must be the name of a profile");
    settings.policy.otherwise = value;
    return {};
}

Result<std::vector<std::string>> splitRules(const std::string &value) {
    std::vector<std::string> rules;
    for (std::size_t begin = 0; begin < value.size();) {
        const std::size_t end = std::min(value.find(',', begin), value.size());
        std::string rule = value.substr(begin, end - begin);
        rule.erase(0, std::min(rule.find_first_not_of(' '), rule.size()));
        rule.erase(rule.find_last_not_of(' ') + 1);
        if (rule.size() > maxNameLength * 2 || !isValidUtf8(rule))
            return invalid("has an entry that is too long, or no text");
        if (!rule.empty())
            rules.push_back(std::move(rule));
        begin = end + 1;
    }
    if (rules.size() > maxRules)
        return invalid("has more than " + std::to_string(maxRules) + " entries");
    return rules;
}

std::string joined(const std::vector<std::string> &entries) {
    std::string text;
    for (const std::string &entry : entries)
        text += (text.empty() ? "" : ",") + entry;
    return text;
}

Status applySchedule(Settings &settings, const std::string &value) {
    CW_TRY_ASSIGN(std::vector<std::string> rules, splitRules(value));
    WeekPlan plan;
    for (const std::string &rule : rules)
        CW_TRY(plan.add(rule, WeekPlan::Values::Needed));
    settings.policy.schedule = std::move(rules);
    return {};
}

Status applyNetworks(Settings &settings, const std::string &value) {
    CW_TRY_ASSIGN(std::vector<std::string> rules, splitRules(value));
    for (const std::string &rule : rules)
        if (rule.find(' ') == std::string::npos)
            return invalid("'" + rule + "' lacks a profile; write for example: office* gentle");
    settings.policy.networks = std::move(rules);
    return {};
}

// Globs of names.
Status applyNames(std::vector<std::string> &names, const std::string &value) {
    CW_TRY_ASSIGN(std::vector<std::string> entries, splitRules(value));
    for (const std::string &entry : entries)
        if (toPlainText(entry) != entry)
            return invalid("has an entry with characters that no name has");
    names = std::move(entries);
    return {};
}

Status applyWork(Settings &settings, const std::string &value) {
    CW_TRY_ASSIGN(std::vector<std::string> entries, splitRules(value));
    for (const std::string &entry : entries)
        if (std::ranges::find(workKinds, entry, [](WorkKind kind) { return nameOf(kind); }) ==
            workKinds.end())
            return invalid("'" + entry + "' is no kind of work: write chat, completion or both");
    settings.wishes.kinds = std::move(entries);
    return {};
}

Status applyDevices(Settings &settings, const std::string &value) {
    std::vector<std::string> devices;
    for (std::size_t begin = 0; begin < value.size();) {
        const std::size_t end = std::min(value.find(',', begin), value.size());
        std::string id = value.substr(begin, end - begin);
        std::erase(id, ' ');
        if (!isDeviceId(id))
            return invalid("'" + id + "' is no device: write for example cpu, vulkan:0");
        if (std::ranges::find(devices, id) == devices.end())
            devices.push_back(std::move(id));
        begin = end + 1;
    }
    if (devices.size() > maxDevices)
        return invalid("has more than " + std::to_string(maxDevices) + " devices");
    settings.devices = std::move(devices);
    return {};
}

constexpr std::array<std::pair<LogLevel, std::string_view>, 4> levels{{
    {LogLevel::Debug, "debug"},
    {LogLevel::Info, "info"},
    {LogLevel::Warning, "warning"},
    {LogLevel::Error, "error"},
}};

Status applyBenchmark(Settings &settings, const std::string &value) {
    if (value != "auto" && value != "manual")
        return invalid("must be auto or manual");
    settings.benchmark = value == "auto" ? BenchmarkWhen::Auto : BenchmarkWhen::Manual;
    return {};
}

std::string showBenchmark(const Settings &settings) {
    return settings.benchmark == BenchmarkWhen::Auto ? "auto" : "manual";
}

constexpr std::array<std::pair<SensorsSetting, std::string_view>, 3> sensorsSettings{
    {{SensorsSetting::Auto, "auto"},
     {SensorsSetting::Off, "off"},
     {SensorsSetting::Simulated, "simulated"}}};

Status applySensors(Settings &settings, const std::string &value) {
    for (const auto &[setting, name] : sensorsSettings) {
        if (name == value) {
            settings.sensors = setting;
            return {};
        }
    }
    return invalid("must be auto, off or simulated");
}

std::string showSensors(const Settings &settings) {
    for (const auto &[setting, name] : sensorsSettings)
        if (setting == settings.sensors)
            return std::string(name);
    return "";
}

Status applyMetricsPort(Settings &settings, const std::string &value) {
    CW_TRY_ASSIGN(const unsigned port, parseNumber(value, 65535));
    settings.metricsPort = static_cast<std::uint16_t>(port);
    return {};
}

Status applyLogLevel(Settings &settings, const std::string &value) {
    for (const auto &[level, name] : levels) {
        if (name == value) {
            settings.logLevel = level;
            return {};
        }
    }
    return invalid("must be debug, info, warning or error");
}

std::string showLogLevel(const Settings &settings) {
    for (const auto &[level, name] : levels) {
        if (level == settings.logLevel)
            return std::string(name);
    }
    return "info";
}

Status applyMemoryLimit(Settings &settings, const std::string &value) {
    if (value.empty()) {
        settings.memoryLimit = {};
        return {};
    }
    CW_TRY_ASSIGN(settings.memoryLimit, parseMemoryShare(value));
    return {};
}

Status applyThreads(Settings &settings, const std::string &value) {
    CW_TRY_ASSIGN(settings.threads, parseNumber(value, 1024));
    return {};
}

Status applyCacheLimit(Settings &settings, const std::string &value) {
    CW_TRY_ASSIGN(settings.cacheLimit, parseSize(value, Bytes(mebibyte), Bytes(gibibyte << 20)));
    return {};
}

Status applyDownloadLimit(Settings &settings, const std::string &value) {
    CW_TRY_ASSIGN(const Bytes limit, parseSize(value, Bytes(0), Bytes(gibibyte << 10)));
    if (limit.value > 0 && limit.value < 1024)
        return invalid("must be 0 (no limit) or at least 1K a second");
    settings.downloadLimit = limit;
    return {};
}

Status applyWorkerMemoryLimit(Settings &settings, const std::string &value) {
    CW_TRY_ASSIGN(const Bytes limit, parseSize(value, Bytes(0), Bytes(gibibyte << 20)));
    if (limit.value > 0 && limit.value < 64 * mebibyte)
        return invalid("must be 0 (automatic) or at least 64M");
    settings.workerMemoryLimit = limit;
    return {};
}

Status applyStallTimeout(Settings &settings, const std::string &value) {
    CW_TRY_ASSIGN(const std::chrono::milliseconds timeout, parseDuration(value));
    if (timeout < std::chrono::seconds(2) || timeout > std::chrono::hours(1))
        return invalid("must be from 2s to 1h");
    settings.workerStallTimeout = timeout;
    return {};
}

} // namespace

bool isDeviceId(std::string_view id) {
    return !id.empty() && id.size() <= 64 && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ':' || c == '_' ||
               c == '-' || c == '.';
    });
}

Bytes MemoryShare::of(Bytes total) const {
    if (percent == 0)
        return std::min(amount, total);
    return Bytes(total.value / 100 * percent + total.value % 100 * percent / 100);
}

Result<MemoryShare> parseMemoryShare(std::string_view text) {
    MemoryShare share;
    if (text.ends_with('%')) {
        Result<unsigned> percent = parseNumber(text.substr(0, text.size() - 1), 100);
        if (!percent || *percent == 0)
            return invalid("must be from 1% to 100%");
        share.percent = *percent;
        return share;
    }
    CW_TRY_ASSIGN(share.amount,
                  parseSize(std::string(text), Bytes(mebibyte), Bytes(gibibyte << 10)));
    return share;
}

std::string toText(const MemoryShare &share) {
    if (share.percent > 0)
        return std::to_string(share.percent) + "%";
    return share.amount == Bytes(0) ? "" : exactBytes(share.amount);
}

Bytes Settings::lentMemory(const std::string &deviceId, Bytes total) const {
    if (const auto own = deviceMemoryLimits.find(deviceId); own != deviceMemoryLimits.end())
        return own->second.of(total);
    if (memoryLimit != MemoryShare{})
        return memoryLimit.of(total);
    return MemoryShare{deviceId == "cpu" ? 50U : 75U, {}}.of(total);
}

const std::vector<SettingSpec> &settingSpecs() {
    using Kind = SettingSpec::Kind;
    static const std::vector<SettingSpec> specs{
        {"name",
         "What this machine is called at the coordinator, from the next start on; at most 64 "
         "bytes.",
         Kind::Text, applyName, [](const Settings &s) { return s.name; }},
        {"devices",
         "The devices that are lent, separated by commas: cpu, vulkan:0, cuda:1. Empty: every "
         "GPU, or the CPU where there is none.",
         Kind::List, applyDevices, [](const Settings &s) { return joined(s.devices); }},
        {"memory_limit",
         "How much memory of each device is lent: an amount (4G) or a share (75%). Empty: 75% of a "
         "GPU's, 50% of the machine's for the CPU. device.ID.memory_limit sets it for one device.",
         Kind::Text, applyMemoryLimit, [](const Settings &s) { return toText(s.memoryLimit); }},
        {"threads",
         "Processor threads of a worker process, from its next start on, 0 to 1024; 0: one for "
         "each physical core.",
         Kind::Number, applyThreads, [](const Settings &s) { return std::to_string(s.threads); }},
        {"cache_limit", "Disk space for model blocks, 1M to 1024T.", Kind::Text, applyCacheLimit,
         [](const Settings &s) { return exactBytes(s.cacheLimit); }},
        {"download_limit", "Bytes a second for downloads of blocks, 1K to 1T; 0: no limit.",
         Kind::Text, applyDownloadLimit,
         [](const Settings &s) { return exactBytes(s.downloadLimit); }},
        {"worker_memory_limit",
         "A worker process with more resident memory than this is ended and started again, 64M to "
         "1024T; 0: what is lent of the device and 2G. A lower one than before spares what is "
         "loaded: it holds from when the process keeps it, or from its next start on.",
         Kind::Text, applyWorkerMemoryLimit,
         [](const Settings &s) { return exactBytes(s.workerMemoryLimit); }},
        {"worker_stall_timeout",
         "A worker process without a sign of life for this long is ended and started again, 2s to "
         "1h. From its next start on it gives none once a computation takes this much longer than "
         "it should.",
         Kind::Text, applyStallTimeout,
         [](const Settings &s) { return formatDuration(s.workerStallTimeout); }},
        {"benchmark",
         "When devices are measured: auto (those without figures, for some seconds, before they "
         "are offered to a coordinator) or manual (commonwattctl bench).",
         Kind::Text, applyBenchmark, showBenchmark},
        {"sensors",
         "Whether the GPUs' sensors are read: auto (while something computes or somebody looks), "
         "off, or simulated (a GPU that exists only in numbers, for trying things out).",
         Kind::Text, applySensors, showSensors},
        {"metrics_port",
         "A port of 127.0.0.1 at which Prometheus finds the sensors' values, 1 to 65535; 0: none.",
         Kind::Number, applyMetricsPort,
         [](const Settings &s) { return std::to_string(s.metricsPort); }},
        {"models_allow",
         "The models that this machine serves, by name, with * and ?, separated by commas. Empty: "
         "all.",
         Kind::List,
         [](Settings &s, const std::string &value) {
             return applyNames(s.wishes.models.allow, value);
         },
         [](const Settings &s) { return joined(s.wishes.models.allow); }},
        {"models_deny",
         "The models that it does not serve; counts before models_allow. What it holds of them is "
         "let go within 10 s.",
         Kind::List,
         [](Settings &s, const std::string &value) {
             return applyNames(s.wishes.models.deny, value);
         },
         [](const Settings &s) { return joined(s.wishes.models.deny); }},
        {"requesters_allow",
         "For whom it computes: the names of API keys at the coordinator, with * and ?. Empty: for "
         "everybody. It is the coordinator that heeds this.",
         Kind::List,
         [](Settings &s, const std::string &value) {
             return applyNames(s.wishes.requesters.allow, value);
         },
         [](const Settings &s) { return joined(s.wishes.requesters.allow); }},
        {"requesters_deny", "For whom it does not compute; counts before requesters_allow.",
         Kind::List,
         [](Settings &s, const std::string &value) {
             return applyNames(s.wishes.requesters.deny, value);
         },
         [](const Settings &s) { return joined(s.wishes.requesters.deny); }},
        {"work_allow",
         "The kinds of work that it does: chat, completion. Empty: all. It is the coordinator that "
         "heeds this.",
         Kind::List, applyWork, [](const Settings &s) { return joined(s.wishes.kinds); }},
        {"profile",
         "Which profile of the policy holds: auto (by network, else by schedule, else "
         "profile_otherwise), or its name: balanced, gentle, night, headless, or one of your own.",
         Kind::Text, applyProfile, [](const Settings &s) { return s.policy.profile; }},
        {"profile_otherwise", "The profile where neither network nor schedule choose one.",
         Kind::Text, applyOtherwise, [](const Settings &s) { return s.policy.otherwise; }},
        {"profile_schedule",
         "Profiles by time, such as \"Mon-Fri 22:00-07:00 night\"; the first that fits counts.",
         Kind::List, applySchedule, [](const Settings &s) { return joined(s.policy.schedule); }},
        {"profile_networks",
         "Profiles by the name of the connection, with * and ?, such as \"office* gentle\"; the "
         "first that fits counts.",
         Kind::List, applyNetworks, [](const Settings &s) { return joined(s.policy.networks); }},
        {"log_level",
         "The least important lines that are logged, from the next start on: debug, info, warning "
         "or "
         "error.",
         Kind::Text, applyLogLevel, showLogLevel},
    };
    return specs;
}

} // namespace commonwatt
