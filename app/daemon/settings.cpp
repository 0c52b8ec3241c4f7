#include "app/daemon/settings.h"

#include "core/base/encoding.h"
#include "core/base/file.h"

#include <toml++/toml.h>

#include <algorithm>
#include <charconv>
#include <sstream>

namespace commonwatt {

namespace {

constexpr std::string_view devicePrefix = "device.";
constexpr std::string_view deviceSuffix = ".memory_limit";
constexpr std::size_t maxNameLength = 64;
constexpr std::size_t maxDevices = 32;
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

// As short as it can be read back exactly: "20G", not "20.0 GiB".
std::string sizeToText(Bytes size) {
    for (const auto &[shift, unit] : {std::pair(40, "T"), {30, "G"}, {20, "M"}, {10, "K"}}) {
        const std::uint64_t multiple = std::uint64_t(1) << shift;
        if (size.value >= multiple && size.value % multiple == 0)
            return std::to_string(size.value / multiple) + unit;
    }
    return std::to_string(size.value);
}

Result<unsigned> parseNumber(std::string_view text, unsigned most) {
    unsigned number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || number > most)
        return invalid("must be a whole number from 0 to " + std::to_string(most));
    return number;
}

bool isDeviceId(std::string_view id) {
    return !id.empty() && id.size() <= 64 && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ':' || c == '_' ||
               c == '-' || c == '.';
    });
}

Status applyName(Settings &settings, const std::string &value) {
    const bool printable = std::ranges::all_of(
        value, [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
    if (value.size() > maxNameLength || !printable || !isValidUtf8(value))
        return invalid("must be at most 64 bytes of printable text");
    settings.name = value;
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

std::string showDevices(const Settings &settings) {
    std::string text;
    for (const std::string &id : settings.devices)
        text += (text.empty() ? "" : ",") + id;
    return text;
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

// The device of a key "device.ID.memory_limit"; empty if it is another key.
std::string_view deviceOf(std::string_view key) {
    if (!key.starts_with(devicePrefix) || !key.ends_with(deviceSuffix) ||
        key.size() <= devicePrefix.size() + deviceSuffix.size())
        return {};
    return key.substr(devicePrefix.size(), key.size() - devicePrefix.size() - deviceSuffix.size());
}

const SettingSpec *specOf(std::string_view key) {
    for (const SettingSpec &spec : settingSpecs()) {
        if (spec.key == key)
            return &spec;
    }
    return nullptr;
}

std::unexpected<Error> unknownKey(std::string_view key) {
    std::string known;
    for (const SettingSpec &spec : settingSpecs())
        known += std::string(known.empty() ? "" : ", ") + std::string(spec.key);
    return fail(ErrorCode::NotFound, "there is no setting '" + std::string(key.substr(0, 64)) +
                                         "'; there are " + known + ", device.ID.memory_limit");
}

std::string lineOf(const toml::source_region &source) {
    return "line " + std::to_string(source.begin.line);
}

// A value of the file as the text that a user would type.
Result<std::string> textOf(const toml::node &node) {
    if (const auto *text = node.as_string())
        return text->get();
    if (const auto *number = node.as_integer())
        return std::to_string(number->get());
    if (const auto *list = node.as_array()) {
        std::string text;
        for (const toml::node &entry : *list) {
            const auto *item = entry.as_string();
            if (!item || item->get().find(',') != std::string::npos)
                return invalid("must be a list of texts");
            text += (text.empty() ? "" : ",") + item->get();
        }
        return text;
    }
    return invalid("must be a text, a whole number or a list of texts");
}

Result<toml::table> parseToml(std::string_view text) {
    try {
        return toml::parse(text);
    } catch (const toml::parse_error &problem) {
        return fail(ErrorCode::InvalidData,
                    lineOf(problem.source()) + ": " + std::string(problem.description()));
    }
}

Status applyNode(Settings &settings, const std::string &key, const toml::node &node) {
    Result<std::string> text = textOf(node);
    Status status =
        text ? applySetting(settings, key, *text) : Status(fail(key, std::move(text).error()));
    if (!status)
        return fail(ErrorCode::InvalidData,
                    lineOf(node.source()) + ": " + status.error().describe());
    return {};
}

// Byte offset of a position that toml++ counts in lines and characters, both from 1.
std::size_t offsetOf(std::string_view text, const toml::source_position &position) {
    std::size_t offset = 0;
    for (unsigned line = 1; line < position.line && offset < text.size(); ++line)
        offset = std::min(text.find('\n', offset), text.size() - 1) + 1;
    for (unsigned column = 1; column < position.column && offset < text.size(); ++column) {
        ++offset;
        while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xc0) == 0x80)
            ++offset;
    }
    return offset;
}

std::string tomlText(const std::string &value) {
    std::ostringstream stream;
    const toml::value<std::string> node(value);
    stream << toml::toml_formatter(node, toml::format_flags::none);
    return stream.str();
}

std::string tomlValue(SettingSpec::Kind kind, const std::string &value) {
    switch (kind) {
    case SettingSpec::Kind::Text:
        return tomlText(value);
    case SettingSpec::Kind::Number:
        return value;
    case SettingSpec::Kind::List:
        break;
    }
    std::string list = "[";
    for (std::size_t begin = 0; begin < value.size();) {
        const std::size_t end = std::min(value.find(',', begin), value.size());
        list += (begin == 0 ? "" : ", ") + tomlText(value.substr(begin, end - begin));
        begin = end + 1;
    }
    return list + "]";
}

// Where a new key of the top level can stand: before the first table's header.
std::size_t endOfTopLevel(std::string_view text, const toml::table &root) {
    std::size_t end = text.size();
    for (const auto &[name, node] : root) {
        const bool isHeader =
            (node.is_table() && !node.as_table()->is_inline()) || node.is_array_of_tables();
        if (!isHeader)
            continue;
        toml::source_position first = node.source().begin;
        if (const toml::table *table = node.as_table()) {
            // [a.b] alone makes `a` too; some tables know only where their children are.
            for (const auto &[childName, child] : *table) {
                if (!first || (child.source().begin && child.source().begin < first))
                    first = child.source().begin;
            }
        }
        const std::size_t offset = offsetOf(text, {first.line, 1});
        end = std::min(end, offset);
    }
    return end;
}

} // namespace

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
    return share.amount == Bytes(0) ? "" : sizeToText(share.amount);
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
         Kind::List, applyDevices, showDevices},
        {"memory_limit",
         "How much memory of each device is lent: an amount (4G) or a share (75%). Empty: 75% of a "
         "GPU's, 50% of the machine's for the CPU. device.ID.memory_limit sets it for one device.",
         Kind::Text, applyMemoryLimit, [](const Settings &s) { return toText(s.memoryLimit); }},
        {"threads",
         "Processor threads of a worker process, from its next start on, 0 to 1024; 0: one for "
         "each physical core.",
         Kind::Number, applyThreads, [](const Settings &s) { return std::to_string(s.threads); }},
        {"cache_limit", "Disk space for model blocks, 1M to 1024T.", Kind::Text, applyCacheLimit,
         [](const Settings &s) { return sizeToText(s.cacheLimit); }},
        {"download_limit", "Bytes a second for downloads of blocks, 1K to 1T; 0: no limit.",
         Kind::Text, applyDownloadLimit,
         [](const Settings &s) { return sizeToText(s.downloadLimit); }},
        {"worker_memory_limit",
         "A worker process with more resident memory than this is ended and started again, 64M to "
         "1024T; 0: what is lent of the device and 2G. A lower one than before spares what is "
         "loaded: it holds from when the process keeps it, or from its next start on.",
         Kind::Text, applyWorkerMemoryLimit,
         [](const Settings &s) { return sizeToText(s.workerMemoryLimit); }},
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
        {"log_level",
         "The least important lines that are logged, from the next start on: debug, info, warning "
         "or "
         "error.",
         Kind::Text, applyLogLevel, showLogLevel},
    };
    return specs;
}

Status applySetting(Settings &settings, std::string_view key, const std::string &value) {
    Status status;
    if (const std::string_view device = deviceOf(key); !device.empty()) {
        if (!isDeviceId(device))
            return invalid("'" + std::string(device) + "' is no device: write for example cpu");
        if (value.empty()) {
            settings.deviceMemoryLimits.erase(std::string(device));
            return {};
        }
        Result<MemoryShare> share = parseMemoryShare(value);
        if (share)
            settings.deviceMemoryLimits.insert_or_assign(std::string(device), *share);
        else
            status = std::unexpected(std::move(share).error());
    } else if (const SettingSpec *spec = specOf(key)) {
        status = spec->apply(settings, value);
    } else {
        return unknownKey(key);
    }
    if (!status)
        return fail(std::string(key) + " = '" + value.substr(0, 64) + "'",
                    std::move(status).error());
    return {};
}

Result<std::string> showSetting(const Settings &settings, std::string_view key) {
    if (const std::string_view device = deviceOf(key); !device.empty()) {
        const auto own = settings.deviceMemoryLimits.find(std::string(device));
        return own == settings.deviceMemoryLimits.end() ? "" : toText(own->second);
    }
    if (const SettingSpec *spec = specOf(key))
        return spec->show(settings);
    return unknownKey(key);
}

Result<ParsedSettings> parseSettings(std::string_view toml) {
    CW_TRY_ASSIGN(const toml::table root, parseToml(toml));
    ParsedSettings parsed;
    const auto warn = [&](const std::string &key, const toml::node &node) {
        parsed.warnings.push_back(lineOf(node.source()) + ": there is no setting '" + key + "'");
    };
    for (const auto &[name, node] : root) {
        const std::string key(name.str());
        if (specOf(key)) {
            CW_TRY(applyNode(parsed.settings, key, node));
        } else if (key == "device" && node.is_table()) {
            for (const auto &[id, fields] : *node.as_table()) {
                const std::string prefix = std::string(devicePrefix) + std::string(id.str());
                if (!fields.is_table()) {
                    warn(prefix, fields);
                    continue;
                }
                for (const auto &[field, value] : *fields.as_table()) {
                    const std::string path = prefix + "." + std::string(field.str());
                    if (deviceOf(path).empty())
                        warn(path, value);
                    else
                        CW_TRY(applyNode(parsed.settings, path, value));
                }
            }
        } else {
            warn(key, node);
        }
    }
    return parsed;
}

Result<std::string> withSetting(std::string_view toml, std::string_view key,
                                const std::string &value) {
    CW_TRY_ASSIGN(ParsedSettings before, parseSettings(toml));
    CW_TRY(applySetting(before.settings, key, value));
    CW_TRY_ASSIGN(const toml::table root, parseToml(toml));

    const std::string_view device = deviceOf(key);
    const SettingSpec *spec = specOf(key);
    const std::string written = tomlValue(spec ? spec->kind : SettingSpec::Kind::Text, value);
    const toml::table *table = &root;
    std::string name(key);
    if (!device.empty()) {
        const toml::table *devices = root["device"].as_table();
        const toml::node *own = devices ? devices->get(device) : nullptr;
        table = own ? own->as_table() : nullptr;
        name = deviceSuffix.substr(1);
    }

    std::string text(toml);
    if (const toml::node *node = table ? table->get(name) : nullptr) {
        const std::size_t begin = offsetOf(toml, node->source().begin);
        text.replace(begin, offsetOf(toml, node->source().end) - begin, written);
    } else if (device.empty()) {
        const std::size_t at = endOfTopLevel(toml, root);
        const bool startsLine = at == 0 || text[at - 1] == '\n';
        text.insert(at, (startsLine ? "" : "\n") + name + " = " + written + "\n");
    } else if (!table) {
        if (!text.empty() && text.back() != '\n')
            text += '\n';
        text +=
            "\n[device." + tomlText(std::string(device)) + "]\n" + name + " = " + written + "\n";
    } else {
        return fail(ErrorCode::Unsupported, "the file already has a table for " +
                                                std::string(device) +
                                                "; write memory_limit into it by hand");
    }
    // What was written is read back, so that an odd file is refused rather than spoilt.
    Result<ParsedSettings> after = parseSettings(text);
    if (!after || after->settings != before.settings)
        return fail(ErrorCode::Unsupported, "the file is written in a way that cannot be edited "
                                            "automatically; change " +
                                                std::string(key) + " by hand");
    return text;
}

SettingsFile::SettingsFile(std::filesystem::path path)
    : m_path(std::move(path)) {
}

Result<SettingsFile> SettingsFile::open(std::filesystem::path path) {
    SettingsFile file(std::move(path));
    CW_TRY(file.refresh());
    return file;
}

Result<std::string> SettingsFile::readText() const {
    Result<std::string> text = readFile(m_path, Bytes(mebibyte));
    if (!text && text.error().code == ErrorCode::NotFound)
        return "";
    return text;
}

Status SettingsFile::refresh() {
    const auto refuse = [&](const Error &error) {
        m_problem = m_path.string() + ": " + error.describe();
        return fail(error.code, m_problem);
    };
    Result<std::string> text = readText();
    if (!text)
        return refuse(text.error());
    Result<ParsedSettings> parsed = parseSettings(*text);
    if (!parsed)
        return refuse(parsed.error());
    m_current = std::move(*parsed);
    m_problem.clear();
    return {};
}

Status SettingsFile::set(std::string_view key, const std::string &value) {
    CW_TRY(refresh());
    CW_TRY_ASSIGN(const std::string before, readText());
    CW_TRY_ASSIGN(const std::string after, withSetting(before, key, value));
    CW_TRY(writeFileAtomically(m_path, after, FileAccess::OwnerOnly));
    return refresh();
}

std::vector<std::string> SettingsFile::problems() const {
    if (!m_problem.empty())
        return {m_problem + " (the last good settings stay in use)"};
    std::vector<std::string> problems;
    for (const std::string &warning : m_current.warnings)
        problems.push_back(m_path.string() + ", " + warning);
    return problems;
}

} // namespace commonwatt
