// What the machine's systems tell of its owner and its state: the input of the idle policy
// (core/policy). Made by sources in core/platform/presence, by the daemon's own measurements, and
// by the window in the owner's session, which sends them over the control protocol as JSON.
//
// A source never guesses. What it cannot know because something hangs or is broken is Unknown, and
// counts as if the owner were here; what this system has no way of telling, and nothing is broken,
// is NotOffered and counts for nothing.
#pragma once

#include "core/base/json.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

// Of a clock that nobody sets. It may stand still while the machine sleeps: whoever wakes it is
// here, which the sources tell.
using SignalTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;

[[nodiscard]] inline SignalTime signalNow() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now());
}

// The names (nameOf) are stable. In brackets which members of Signal count besides `active`.
enum class SignalKind {
    Input,         // keyboard, pointer, touch; inactive: none since `since`
    Gamepad,       // the same of game controllers, where they can be told apart
    Locked,        // the owner's session is locked (or nobody is logged in)
    Remote,        // a session from another machine is in use
    FullScreen,    // the window that has the focus fills a screen [names: its class]
    Windows,       // windows that are open [names: their classes]; active if there are any
    Processes,     // programs that run and the owner has listed [names]; active if there are any
    GameMode,      // a game has asked for it
    Media,         // something plays [names: the player]
    Inhibited,     // somebody has asked that the screen stay on [names: who]
    Battery,       // the machine runs on it [number: charge, 0 to 1, where it has one]
    Ups,           // the uninterruptible power supply runs on its battery
    Metered,       // the network costs by volume
    Network,       // connections [names]; active if there are any
    External,      // what the owner's own signal says: active: do not run [number: limit, 0 to 1]
    Price,         // a kilowatt-hour's price that the owner's own signal tells [number]
    CpuByOthers,   // [number: share of all processors, 0 to 1]
    MemoryFree,    // of the machine [number: bytes]
    DiskFree,      // where the blocks are kept [number: bytes]
    TrafficToday,  // received and sent since local midnight [number: bytes]
    TrafficMonth,  // since the first of the month [number: bytes]
    GpuByOthers,   // of one device [number: share, 0 to 1]
    GpuMemoryFree, // of one device, what others leave us included [number: bytes]
    CoreHeat,      // of one device [number: °C], as are the next two
    HotSpotHeat,
    MemoryHeat,
    Power, // of one device [number: W]
    Fan,   // of one device [number: share of its greatest speed]
};
inline constexpr std::array allSignalKinds{
    SignalKind::Input,       SignalKind::Gamepad,       SignalKind::Locked,
    SignalKind::Remote,      SignalKind::FullScreen,    SignalKind::Windows,
    SignalKind::Processes,   SignalKind::GameMode,      SignalKind::Media,
    SignalKind::Inhibited,   SignalKind::Battery,       SignalKind::Ups,
    SignalKind::Metered,     SignalKind::Network,       SignalKind::External,
    SignalKind::Price,       SignalKind::CpuByOthers,   SignalKind::MemoryFree,
    SignalKind::DiskFree,    SignalKind::TrafficToday,  SignalKind::TrafficMonth,
    SignalKind::GpuByOthers, SignalKind::GpuMemoryFree, SignalKind::CoreHeat,
    SignalKind::HotSpotHeat, SignalKind::MemoryHeat,    SignalKind::Power,
    SignalKind::Fan};
[[nodiscard]] std::string_view nameOf(SignalKind kind);
[[nodiscard]] std::optional<SignalKind> signalKindFromName(std::string_view name);

enum class SignalState {
    Unknown,
    NotOffered,
    Known,
};
[[nodiscard]] std::string_view nameOf(SignalState state);

// What one source tells of one kind (and device). A later one of the same source, kind and device
// takes its place.
struct Signal {
    SignalKind kind = SignalKind::Input;
    std::string source = {}; // "x11", "logind": a short name that stays the same
    std::string device = {}; // as DeviceInfo::id; empty: of the machine
    SignalState state = SignalState::Unknown;
    bool active = false; // Known: whether it is so now
    double number = 0;
    std::vector<std::string> names = {};
    SignalTime since{};                     // when it became so
    std::optional<SignalTime> expires = {}; // Unknown from then on
    std::string problem = {};               // Unknown: why, a sentence for the owner

    bool operator==(const Signal &) const = default;
    // Whether it tells anything at that time.
    [[nodiscard]] bool isKnown(SignalTime now) const {
        return state == SignalState::Known && (!expires || now < *expires);
    }
};

[[nodiscard]] Signal knownSignal(SignalKind kind, std::string source, bool active,
                                 SignalTime since);
[[nodiscard]] Signal unknownSignal(SignalKind kind, std::string source, SignalTime since,
                                   std::string problem);
[[nodiscard]] Signal notOfferedSignal(SignalKind kind, std::string source, SignalTime since);

// {"kind", "source", "device"?, "state", "active"?, "number"?, "names"?, "sinceMillis": its age,
// "expiresMillis"?: how long it still holds, "problem"?}. Ages rather than moments, since the
// clocks of two processes need not agree.
[[nodiscard]] json::object toJson(const Signal &signal, SignalTime now);
// InvalidData: malformed, an unknown kind or state, text or lists too long (64 names of 256 bytes).
[[nodiscard]] Result<Signal> signalFromJson(const json::object &object, SignalTime now);

} // namespace commonwatt
