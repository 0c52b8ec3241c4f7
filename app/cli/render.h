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

// Rows of cells in columns as wide as their longest cell; the first row is the header.
[[nodiscard]] std::string renderTable(const std::vector<std::vector<std::string>> &rows,
                                      Style style);

// "blocks 0-3 of 12, embedding"
[[nodiscard]] std::string renderSpan(const StageSpan &span, std::uint32_t modelBlocks);

[[nodiscard]] std::string renderStatus(const DaemonStatus &status, WallTime now, Style style);
[[nodiscard]] std::string renderTasks(const std::vector<TaskRecord> &tasks, Style style);
[[nodiscard]] std::string renderCache(const CacheStatus &cache, WallTime now, Style style);
[[nodiscard]] std::string renderSettings(const std::vector<SettingStatus> &settings, Style style);
[[nodiscard]] std::string renderLogLine(const LogLine &line, Style style);
// A text from elsewhere on one line.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace commonwatt
