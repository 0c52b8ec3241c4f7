// The idle policy: what each device and the network may do now, and why. One pure function of
// settings, signals, what was before, and the time; it reads no clock and asks nobody.
//
// What is unknown or has expired counts as if it spoke against running, wherever the owner's
// settings give it a say. More work than before is allowed only when nothing has spoken against it
// for `settle` (except where a clock ends a pause: the owner's snooze, a window of time, the time
// of waiting after input); less takes effect at once.
#pragma once

#include "core/policy/policy_book.h"
#include "core/policy/reason.h"
#include "core/types/signals.h"

#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

// Both clocks at one moment: what people say is of the calendar, how long something lasts is not.
struct PolicyTime {
    SignalTime steady{};
    WallTime wall{};
};

enum class DeviceAction {
    Run,
    Throttle, // computes for a part of the time
    Pause,    // computes nothing; what it holds stays
    Unload,   // computes nothing and gives its memory back
};
[[nodiscard]] std::string_view nameOf(DeviceAction action);

struct DeviceDecision {
    DeviceAction action = DeviceAction::Pause;
    Share duty{0}; // of its time: 1 for Run, 0 for Pause and Unload
    // What stands behind the action, the first the most; empty: it runs, as usual.
    std::vector<Reason> reasons = {};
    WallTime since{};          // of action and duty
    bool wantsSensors = false; // its use, memory and heat should be read now

    bool operator==(const DeviceDecision &) const = default;
};

enum class NetworkMode {
    Full,
    Limited, // metered_rate
    Off,
};
[[nodiscard]] std::string_view nameOf(NetworkMode mode);

struct NetworkDecision {
    NetworkMode mode = NetworkMode::Off;
    std::vector<Reason> reasons = {};
    bool mayStore = false; // blocks of models: there is room on the disk
    bool operator==(const NetworkDecision &) const = default;
};

enum class ProfileBy { Hand, Schedule, Network, Otherwise };
[[nodiscard]] std::string_view nameOf(ProfileBy by);

struct PolicyDevice {
    std::string id; // as DeviceInfo::id
    enum class Kind { Cpu, Gpu } kind = Kind::Gpu;
    Bytes held{}; // of its memory, by what it is to hold now
    bool operator==(const PolicyDevice &) const = default;
};

// What the owner has said by hand. Moments of the calendar, so that they end when it was said.
struct Snooze {
    std::string device = {}; // empty: all
    WallTime began{};
    std::optional<WallTime> until = {}; // none: until resumed, or the game ends
    bool untilGameEnds = false;
    bool operator==(const Snooze &) const = default;
};
struct ManualState {
    std::vector<Snooze> snoozes = {};
    std::optional<WallTime> boostUntil = {}; // runs although the owner is here, and so on
    bool operator==(const ManualState &) const = default;
};

// What a device's decision depends on besides; given from one call to the next, empty at first.
struct DeviceMemory {
    std::string id;
    DeviceAction action = DeviceAction::Pause;
    Share duty{0};
    WallTime since{};
    std::vector<Reason> reasons = {};    // of then
    std::optional<SignalTime> idleSince; // computes nothing since
    bool spoke = false; // something speaks against more than it does, and no clock will end it
    std::optional<SignalTime> spokeLast;    // when something last did
    SignalTime lowered = SignalTime::min(); // when it was last told to do less
    std::optional<SignalTime> cpuOver;      // others use too much of the processor since
    std::optional<SignalTime> gpuOver;
    bool cpuBusy = false; // and that was too long
    bool gpuBusy = false;
    // Too little is free since so much was held.
    std::optional<Bytes> memoryShort;
    std::optional<Bytes> gpuMemoryShort;
    std::array<bool, 3> tooHot{}; // core, hottest part, memory

    bool operator==(const DeviceMemory &) const = default;
};
using PolicyMemory = std::vector<DeviceMemory>;

struct PolicyInput {
    const PolicyBook &book;
    const std::vector<PolicyDevice> &devices;
    const std::vector<Signal> &signalList; // every source's
    const ManualState &manual;
    const UtcOffset &utcOffset;
    PolicyTime now;
    SignalTime wokeAt{}; // when somebody last woke the machine, as no signal tells any more
};

struct PolicyAnswer {
    std::string profile;
    ProfileBy profileBy = ProfileBy::Hand;
    std::vector<DeviceDecision> devices; // in the order of PolicyInput::devices
    NetworkDecision network;
    // Whether a game or something as big is seen; none: cannot be told.
    std::optional<bool> isGameRunning;
    // Until both the answer stays the same if signals, settings and the owner's word do.
    std::optional<SignalTime> nextSteady;
    std::optional<WallTime> nextWall;
    // When what a signal told holds no longer, unless it is told again before, as most are.
    std::optional<SignalTime> expires;
    // The kilowatt-hour's price now, where it is known.
    std::optional<double> price;

    bool operator==(const PolicyAnswer &) const = default;
};

// `memory` is what the call before left, and is brought up to date.
[[nodiscard]] PolicyAnswer decide(const PolicyInput &input, PolicyMemory &memory);

} // namespace commonwatt
