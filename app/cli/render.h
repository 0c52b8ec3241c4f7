// What commonwattctl prints, from what the daemon tells. Pure. Text that comes from elsewhere
// (names, models, messages) is stripped of control characters, so that nobody far away writes
// commands to the owner's terminal.
#pragma once

#include "net/control/control_types.h"

#include <string>
#include <vector>

namespace commonwatt {

enum class Style {
    Plain,  // for files and pipes
    Colour, // for a terminal
};

// For paint(): SGR parameters (ECMA-48, 8.3.117).
inline constexpr std::string_view bold = "1";
inline constexpr std::string_view red = "31";
inline constexpr std::string_view green = "32";
inline constexpr std::string_view yellow = "33";
[[nodiscard]] std::string paint(std::string text, std::string_view colour, Style style);

// "State        lending": a bold label in the first column, and a text that goes on in the second,
// broken at blanks to lines of 80 columns.
[[nodiscard]] std::string labelled(std::string_view label, const std::string &text, Style style);

// "blocks 0-3 of 12, embedding"
[[nodiscard]] std::string renderSpan(const StageSpan &span, std::uint32_t modelBlocks);

[[nodiscard]] std::string renderStatus(const DaemonStatus &status, WallTime now, Style style);
[[nodiscard]] std::string renderTasks(const std::vector<TaskRecord> &tasks);
[[nodiscard]] std::string renderCache(const CacheStatus &cache, WallTime now);
[[nodiscard]] std::string renderSettings(const std::vector<SettingStatus> &settings);
[[nodiscard]] std::string renderLogLine(const LogLine &line, Style style);
// A text from elsewhere on one line.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace commonwatt
