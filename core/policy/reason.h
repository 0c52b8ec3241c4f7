// Why the policy decided what it did: a stable code for programs, words for people.
#pragma once

#include "core/base/duration.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

enum class ReasonCode {
    ManualPaused,
    ManualSnoozed,
    ManualGame, // until this game ends
    HeatCore,
    HeatHotSpot,
    HeatMemory,
    PowerBattery,
    PowerUps,
    NetworkMetered,
    NetworkWindows,
    NetworkDay,
    NetworkMonth,
    NetworkUnknown, // which one it is, where profiles depend on it
    MemoryShort,
    GpuMemoryShort,
    GameFullScreen,
    GameWindow,
    GameProgram,
    GameMode,
    MediaPlaying,
    MediaInhibited,
    UseInput,
    UseGamepad,
    UseRecent, // input is over, the time of waiting is not
    UseRemote,
    UseUnseen, // nothing here can tell whether there is input
    TimeWindows,
    PriceHigh,
    ExternalStop,
    ExternalLimit,
    LoadCpu,
    LoadGpu,
    LimitDuty,
    LimitHeat, // a target of heat, watts or fan, not a limit at which it stops
    Settling,
    Boost, // it runs because the owner wants it now
};
// "game.full_screen"
[[nodiscard]] std::string_view nameOf(ReasonCode code);
[[nodiscard]] std::vector<ReasonCode> allReasonCodes();

struct Reason {
    ReasonCode code = ReasonCode::UseInput;
    // What would have to be known is not, and counts as if it were so.
    bool unknown = false;
    std::string detail = {};            // who or how much: "steam_app_1", "87 °C"
    std::optional<WallTime> since = {}; // when it began
    std::optional<WallTime> until = {}; // when it ends, if that is known
    bool operator==(const Reason &) const = default;
};

// As part of a sentence, with local times of the day: "steam_app_1 in full screen, since 14:02".
[[nodiscard]] std::string wordsOf(const Reason &reason, WallTime now);
// "14:02" today, "Tue 14:02" within the next six days, else the date.
[[nodiscard]] std::string shortLocalTime(WallTime time, WallTime now);

} // namespace commonwatt
