// What the owner allows: the settings of the idle policy, each with its default and range in one
// table. The same table serves the settings file, `commonwattctl config`, the control protocol and
// docs/policy.md. All of them can be set for everything and for a profile ("profiles.NAME.KEY"),
// and those that are not the machine's as a whole for a device ("device.ID.KEY"); see
// policy_book.h.
#pragma once

#include "core/base/units.h"
#include "core/policy/week_plan.h"
#include "core/types/gpu_limits.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

// What to do while something else wants the machine.
enum class GiveWay {
    Ignore,
    InUse, // as while the owner is here: in_use_gpu, in_use_cpu
    Pause,
    Unload, // pause, and give the device's memory back
};

enum class LockedRule {
    Away,  // a locked screen: nobody is here
    Input, // only input counts
};

enum class MeteredRule {
    Off,
    Limited, // metered_rate
    Full,
};

// A temperature to keep, which the device is slowed down for, and one at which it stops.
struct HeatLimits {
    std::optional<Celsius> target;
    std::optional<Celsius> limit;
    bool operator==(const HeatLimits &) const = default;
};

struct PolicySettings {
    // When idle.
    std::chrono::milliseconds idleGpu = std::chrono::minutes(5);
    std::chrono::milliseconds idleCpu = std::chrono::minutes(5);
    Share inUseGpu{0}; // of its time, while the owner is here: 0 never, 1 always
    Share inUseCpu{0};
    LockedRule locked = LockedRule::Away;
    GiveWay remote = GiveWay::InUse;
    bool gamepad = true;

    // Games and video.
    GiveWay fullScreen = GiveWay::Unload;
    GiveWay exclusive = GiveWay::Unload; // of the windows and programs listed
    std::vector<std::string> exclusiveWindows;
    std::vector<std::string> exclusivePrograms;
    GiveWay gameMode = GiveWay::Unload;
    GiveWay media = GiveWay::InUse;
    GiveWay inhibited = GiveWay::InUse;
    std::optional<Share> gpuByOthers = Share(0.3);
    std::chrono::milliseconds gpuGrace = std::chrono::seconds(10);
    Bytes gpuMemoryKeep{std::uint64_t(512) << 20};

    // Time.
    WeekPlan runWindows; // empty: at any time

    // Power.
    std::optional<Share> batteryAbove; // none: never on battery
    GiveWay ups = GiveWay::Pause;
    WeekPlan tariff; // values: prices per kWh
    std::optional<double> price;
    std::string currency = "EUR";
    std::optional<double> maxPrice;
    std::optional<Watts> estimatedWatts; // none: by the device's kind
    std::string external;                // an address, "file:…" or "http://127.0.0.1…"; empty: none
    std::chrono::milliseconds externalStale = std::chrono::minutes(15);

    // Heat and noise.
    HeatLimits core{Celsius(75), Celsius(85)};
    HeatLimits hotSpot{Celsius(90), Celsius(100)};
    HeatLimits memory{Celsius(90), Celsius(100)};
    std::optional<Watts> wattLimit;
    ClockBound clockLimit; // one of its two, or none
    std::optional<Share> fanLimit;
    Share dutyLimit{1};

    // What else runs, and what is to stay free.
    std::optional<Share> cpuByOthers = Share(0.5);
    std::chrono::milliseconds cpuGrace = std::chrono::seconds(10);
    Bytes memoryKeep{std::uint64_t(1) << 30};
    Bytes diskKeep{std::uint64_t(5) << 30};

    // Network.
    MeteredRule metered = MeteredRule::Off;
    Bytes meteredRate{std::uint64_t(256) << 10}; // a second
    Bytes uploadLimit;                           // a second; 0: none
    Bytes trafficDay;                            // 0: none
    Bytes trafficMonth;
    WeekPlan networkWindows; // empty: at any time

    // How it yields.
    std::chrono::milliseconds settle = std::chrono::seconds(15);
    std::optional<std::chrono::milliseconds> giveBackAfter = std::chrono::minutes(10);
    std::chrono::milliseconds submissionLimit{8};

    bool operator==(const PolicySettings &) const = default;
};

// One row of the table. Values are text in both directions.
struct PolicySettingSpec {
    std::string_view key;
    std::string_view description; // with unit and range
    std::string_view group;       // what it belongs to, for people: "Games and video"
    // What is the machine's as a whole cannot differ from device to device.
    enum class Of { Machine, Device } of = Of::Device;
    bool isList = false; // of texts, with commas between
    std::function<Status(PolicySettings &, const std::string &)> apply; // InvalidArgument
    std::function<std::string(const PolicySettings &)> show;
};
[[nodiscard]] const std::vector<PolicySettingSpec> &policySettingSpecs();
[[nodiscard]] const PolicySettingSpec *findPolicySetting(std::string_view key);

} // namespace commonwatt
