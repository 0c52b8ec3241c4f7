// Spans of time and moments as people write them.
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <string>
#include <string_view>

namespace commonwatt {

// A moment on the calendar, as databases and protocols carry it: milliseconds since 1970, UTC.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] inline WallTime wallNow() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

// "2h", "90m", "1d", "45s", "250ms", "1w", also combined: "1h30m", "1d 12h". Each number is a whole
// one with a unit; zero, signs and anything above ten years are refused.
[[nodiscard]] Result<std::chrono::milliseconds> parseDuration(std::string_view text);

// The two largest units that count: "1d 4h", "2h 5m", "45s", "250ms"; "0s".
[[nodiscard]] std::string formatDuration(std::chrono::milliseconds duration);

// Of the machine's time zone at that moment: local time less UTC.
[[nodiscard]] std::chrono::seconds utcOffset(WallTime time);

// In the machine's time zone: "2026-03-01 14:05:09".
[[nodiscard]] std::string formatLocalTime(WallTime time);

// A day of the calendar: "2026-03-01".
[[nodiscard]] std::string formatDay(std::chrono::local_days day);
// The same back; what is on no calendar is refused.
[[nodiscard]] Result<std::chrono::local_days> parseDay(std::string_view text);

// The day of the machine's time zone at that moment, and the moment at which a day begins there.
[[nodiscard]] std::chrono::local_days localDay(WallTime time);
[[nodiscard]] WallTime beginOf(std::chrono::local_days day);

} // namespace commonwatt
