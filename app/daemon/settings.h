// The owner's settings: what each means, its default and range in one table, and the TOML file they
// are kept in. The same table serves the file and `commonwattctl config`. Those of the idle policy
// are in core/policy/policy_settings.h, and can be set for everything, a profile and a device.
#pragma once

#include "core/base/duration.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/units.h"
#include "core/policy/policy_book.h"
#include "core/types/wishes.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

// How much of a device's memory is lent: as a share of what it has, or as an amount.
struct MemoryShare {
    unsigned percent = 0; // 1 to 100; 0: `amount` counts
    Bytes amount;

    bool operator==(const MemoryShare &) const = default;
    [[nodiscard]] Bytes of(Bytes total) const;
};
// "75%", "4G"
[[nodiscard]] Result<MemoryShare> parseMemoryShare(std::string_view text);
[[nodiscard]] std::string toText(const MemoryShare &share);

enum class BenchmarkWhen {
    Auto,   // a device that has no figures is measured before it is offered
    Manual, // only when asked for
};

enum class SensorsSetting {
    Auto, // read while something computes or somebody looks
    Off,
    Simulated, // those of a GPU that exists only in numbers, for trying things out
};

struct Settings {
    std::string name;
    std::vector<std::string> devices; // empty: every GPU, or the CPU where there is none
    // Unset (percent and amount 0): 75 % of a device of its own, half of the machine's memory for
    // the CPU.
    MemoryShare memoryLimit;
    std::map<std::string, MemoryShare> deviceMemoryLimits; // by device id; before memoryLimit
    unsigned threads = 0;                                  // 0: one for each physical core
    Bytes cacheLimit{std::uint64_t(20) << 30};
    Bytes downloadLimit;     // a second; 0: none
    Bytes workerMemoryLimit; // resident; 0: what is lent and 2 GiB
    std::chrono::milliseconds workerStallTimeout = std::chrono::seconds(15);
    BenchmarkWhen benchmark = BenchmarkWhen::Auto;
    SensorsSetting sensors = SensorsSetting::Auto;
    std::uint16_t metricsPort = 0; // of 127.0.0.1; 0: none
    LogLevel logLevel = LogLevel::Info;
    Wishes wishes;      // what of the coordinator's models and requests is served
    PolicyTexts policy; // always such that PolicyBook::make() takes them

    bool operator==(const Settings &) const = default;

    // What is lent of a device that has `total`.
    [[nodiscard]] Bytes lentMemory(const std::string &deviceId, Bytes total) const;
};

// One row of the table. A key as the user writes it; values are text in both directions.
struct SettingSpec {
    std::string_view key;
    std::string_view description;                // with unit and range
    enum class Kind { Text, Number, List } kind; // how the file writes it
    Status (*apply)(Settings &settings, const std::string &value);
    std::string (*show)(const Settings &settings);
};
[[nodiscard]] const std::vector<SettingSpec> &settingSpecs();

[[nodiscard]] bool isDeviceId(std::string_view id);

// What a key stands for: a row of the table above or of policySettingSpecs(), for everything, for a
// profile ("profiles.NAME.KEY") or a device ("device.ID.KEY", also "device.ID.memory_limit").
struct SettingKey {
    enum class Scope { Everything, Profile, Device } scope = Scope::Everything;
    std::string owner; // the profile or device
    std::string field;
    const SettingSpec *own = nullptr;
    const PolicySettingSpec *policy = nullptr; // neither: the device's memory_limit

    [[nodiscard]] SettingSpec::Kind kind() const;
    [[nodiscard]] std::string_view description() const;
};
// NotFound: there is no such setting; InvalidArgument: no such name of a profile or device, or a
// setting that cannot differ from device to device.
[[nodiscard]] Result<SettingKey> parseSettingKey(std::string_view key);

// An empty value takes back what was set for a profile or a device.
[[nodiscard]] Status applySetting(Settings &settings, std::string_view key,
                                  const std::string &value);
// Back to what holds where nothing is said: the default, what a built-in profile brings, or what
// was said for everything.
[[nodiscard]] Status unsetSetting(Settings &settings, std::string_view key);
// Whether it is said; a default that is said counts before what a built-in profile brings.
[[nodiscard]] bool isSet(const Settings &settings, const SettingKey &key);
// Empty where nothing is set for that profile or device.
[[nodiscard]] Result<std::string> showSetting(const Settings &settings, std::string_view key);
// The keys that are set for single profiles and devices.
[[nodiscard]] std::vector<std::string> specialKeys(const Settings &settings);

struct ParsedSettings {
    Settings settings;
    std::vector<std::string> warnings; // keys that mean nothing, each a sentence
};
// A file's text. The error says line and reason.
[[nodiscard]] Result<ParsedSettings> parseSettings(std::string_view toml);
// `toml` with one key set to a value; comments, order and unknown keys stay as they are.
[[nodiscard]] Result<std::string> withSetting(std::string_view toml, std::string_view key,
                                              const std::string &value);
// `toml` without that key's line.
[[nodiscard]] Result<std::string> withoutSetting(std::string_view toml, std::string_view key);

// The file. Missing means all defaults. It may be edited by hand: refresh() takes it over.
class SettingsFile {
public:
    // Fails on a file that is there but cannot be read or understood.
    [[nodiscard]] static Result<SettingsFile> open(std::filesystem::path path);

    [[nodiscard]] const Settings &current() const { return m_current.settings; }
    // What is wrong with the file now: unknown keys, or why a changed file was not taken over.
    [[nodiscard]] std::vector<std::string> problems() const;

    // Reads the file anew. If it is not valid the last good settings stay.
    Status refresh();
    // Sets one key, or takes it out, and writes the file in one step.
    [[nodiscard]] Status set(std::string_view key, const std::string &value);
    [[nodiscard]] Status unset(std::string_view key);

private:
    explicit SettingsFile(std::filesystem::path path);
    [[nodiscard]] Result<std::string> readText() const;
    [[nodiscard]] Status write(const std::string &text);

    std::filesystem::path m_path;
    ParsedSettings m_current;
    std::string m_problem;
};

} // namespace commonwatt
