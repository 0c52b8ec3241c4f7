// A situation as `commonwattctl policy test` describes it, and the signals that make it up.
#pragma once

#include "core/base/duration.h"
#include "core/base/json.h"

#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

struct Situation {
    std::optional<std::string> at;         // "Sat 23:10", "23:10", "2026-12-24 18:00"
    std::optional<std::string> idle;       // "5m"; "0": somebody is typing
    std::optional<std::string> fullScreen; // the window's class
    std::optional<std::string> media;      // the player
    std::optional<std::string> inhibitor;  // who keeps the screen on
    std::vector<std::string> windows;      // classes
    std::vector<std::string> programs;
    std::optional<std::string> battery;     // "40%"
    std::optional<std::string> network;     // the connection's name
    std::optional<std::string> cpuByOthers; // "60%"
    std::optional<std::string> price;
    bool isLocked = false;
    bool isRemote = false;
    bool isGamepad = false;
    bool isGameMode = false;
    bool isOnUps = false;
    bool isMetered = false;
    bool isStopped = false; // by the owner's own signal
    std::string profile;
};

// The parameters of the control method policy.test. InvalidArgument: something cannot be read.
[[nodiscard]] Result<json::object> whatIfParams(const Situation &situation, WallTime now);

// "Sat 23:10" and "23:10" are the next such moment after `now`, by the local clock.
[[nodiscard]] Result<WallTime> parseMoment(const std::string &text, WallTime now);

} // namespace commonwatt
