#include "app/cli/render.h"

#include "core/base/encoding.h"
#include "core/base/text_table.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace commonwatt {

namespace {

constexpr std::size_t labelColumns = 13;
constexpr std::size_t screenColumns = 80;

// That a terminal shows: of UTF-8 every byte but the continuing ones, and no colours.
std::size_t columnsOf(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\x1b')
            i = std::min(text.find('m', i), text.size());
        else
            columns += (text[i] & 0xC0) != 0x80 ? 1 : 0;
    return columns;
}

// Broken at blanks, of which there are `indent` before each line but the first; that begins after
// `columns` of something else.
std::string broken(std::string_view text, std::size_t columns, std::size_t indent) {
    std::string lines;
    bool isFirst = true;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        if (!isFirst && columns + 1 + columnsOf(word) > screenColumns) {
            lines += "\n" + std::string(indent, ' ');
            columns = indent;
        } else if (!isFirst) {
            lines += ' ';
            ++columns;
        }
        lines += word;
        columns += columnsOf(word);
        isFirst = false;
        begin = end + 1;
    }
    return lines + "\n";
}

std::string withThousands(std::uint64_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, ",");
    return text;
}

std::string counted(std::uint64_t number, std::string_view thing) {
    return withThousands(number) + " " + std::string(thing) + (number == 1 ? "" : "s");
}

std::string fixed(double value, int digits) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

std::string ago(WallTime time, WallTime now) {
    if (now - time < std::chrono::seconds(1))
        return "now";
    return formatDuration(now - time) + " ago";
}

std::string assignmentState(const AssignmentStatus &assignment) {
    const auto withMessage = [&](std::string text) {
        return assignment.message.empty() ? text : text + ": " + printable(assignment.message);
    };
    switch (assignment.state) {
    case AssignmentState::Downloading:
        return "downloading " + fixed(assignment.progress * 100, 0) + " %";
    case AssignmentState::Loading:
        return withMessage("loading");
    case AssignmentState::Ready:
        return assignment.sequences == 0 ? "ready"
                                         : "running " + counted(assignment.sequences, "sequence");
    case AssignmentState::Failed:
        return withMessage("failed");
    case AssignmentState::Stopped:
        return withMessage("stopped");
    }
    return "";
}

bool isPaused(const DeviceStatus &device) {
    return device.action == "pause" || device.action == "unload";
}

std::string firstReason(const DeviceStatus &device) {
    return device.reasons.empty() ? "" : printable(device.reasons.front().words);
}

// And for the same reason.
bool isAllPaused(const DaemonStatus &status) {
    return !status.devices.empty() &&
           std::ranges::all_of(status.devices, [&](const DeviceStatus &device) {
               return isPaused(device) &&
                      firstReason(device) == firstReason(status.devices.front());
           });
}

// Why a device without an assignment has none.
std::string idleReason(const DaemonStatus &status, const DeviceStatus &device) {
    if (isPaused(device))
        return "paused";
    if (status.link == LinkState::NotJoined)
        return "not joined";
    if (status.paused)
        return "paused";
    if (status.link == LinkState::Connecting)
        return "connecting";
    if (status.link == LinkState::Refused)
        return "refused by the coordinator";
    return "no work assigned";
}

std::string linkText(const DaemonStatus &status, Style style) {
    std::string where = printable(status.coordinator);
    if (!status.coordinatorName.empty())
        where += " (" + printable(status.coordinatorName) + ")";
    const std::string why = status.linkMessage.empty() ? "" : ": " + printable(status.linkMessage);
    switch (status.link) {
    case LinkState::NotJoined:
        return "not joined; join with: commonwattctl join LINK";
    case LinkState::Connecting:
        return where + ", " + paint("connecting", yellow, style) + why;
    case LinkState::Refused:
        return where + ", " + paint("refused", red, style) + why;
    case LinkState::Connected:
        break;
    }
    std::string text = where + ", " + paint("connected", green, style) + " as volunteer " +
                       std::to_string(status.volunteer);
    if (status.roundTrip)
        text += ", round trip " + fixed(static_cast<double>(status.roundTrip->count()) / 1000, 1) +
                " ms";
    return text;
}

std::string stateText(const DaemonStatus &status, WallTime now, Style style) {
    if (status.paused) {
        if (!status.pausedUntil)
            return paint("paused until resumed", yellow, style);
        return paint("paused until " + formatLocalTime(*status.pausedUntil), yellow, style) + " (" +
               formatDuration(std::max(*status.pausedUntil - now, {})) + " left)";
    }
    if (isAllPaused(status))
        return paint("paused", yellow, style) + ": " + firstReason(status.devices.front()) +
               " (more: commonwattctl why)";
    const bool isAssigned = std::ranges::any_of(
        status.devices, [](const DeviceStatus &device) { return !device.assignments.empty(); });
    return isAssigned ? paint("lending", green, style)
                      : "idle, " + idleReason(status, DeviceStatus());
}

std::string renderDevices(const DaemonStatus &status) {
    TextTable rows({"DEVICE", "LENT", "WORKER", "MODEL", "PART", "STATE", "TOKENS", "FAILURES"});
    for (const DeviceStatus &device : status.devices) {
        std::string worker(nameOf(device.worker));
        if (device.worker == WorkerState::Running && device.workerMemory != Bytes(0))
            worker += ", " + formatBytes(device.workerMemory);
        if (!device.workerMessage.empty())
            worker += ": " + printable(device.workerMessage);
        std::vector<std::string> start{printable(device.device.id),
                                       formatBytes(device.device.memory), std::move(worker)};
        if (device.assignments.empty()) {
            start.insert(start.end(), {"-", "-", idleReason(status, device), "-", "-"});
            rows.add(std::move(start));
            continue;
        }
        for (const AssignmentStatus &assignment : device.assignments) {
            start.insert(start.end(),
                         {printable(assignment.model),
                          renderSpan(assignment.span, assignment.modelBlocks),
                          assignmentState(assignment), withThousands(assignment.tokens),
                          std::to_string(assignment.failures)});
            rows.add(std::exchange(start, {"", "", ""}));
        }
    }
    return rows.text();
}

} // namespace

std::string paint(std::string text, std::string_view colour, Style style) {
    if (style == Style::Plain || text.empty())
        return text;
    return "\x1b[" + std::string(colour) + "m" + text + "\x1b[0m";
}

std::string printable(std::string_view text) {
    std::string clean = toValidUtf8(text);
    for (std::size_t i = 0; i < clean.size(); ++i) {
        const auto byte = static_cast<unsigned char>(clean[i]);
        // C1 control characters are two bytes in UTF-8: C2 80 to C2 9F.
        const bool isC1 =
            byte == 0xc2 && i + 1 < clean.size() && static_cast<unsigned char>(clean[i + 1]) < 0xa0;
        if (isC1)
            clean.erase(i, 1);
        if (byte < 0x20 || byte == 0x7f || isC1)
            clean[i] = ' ';
    }
    return clean;
}

std::string labelled(std::string_view label, const std::string &text, Style style) {
    std::string start(label);
    start.append(columnsOf(label) + 1 < labelColumns ? labelColumns - columnsOf(label) : 2, ' ');
    const std::size_t columns = columnsOf(start);
    return paint(std::move(start), bold, style) + broken(text, columns, labelColumns);
}

std::string renderSpan(const StageSpan &span, std::uint32_t modelBlocks) {
    std::string text;
    const auto add = [&](const std::string &part) { text += (text.empty() ? "" : ", ") + part; };
    if (span.blocks() == 1)
        add("block " + std::to_string(span.begin) + " of " + std::to_string(modelBlocks));
    else if (span.blocks() > 1)
        add("blocks " + std::to_string(span.begin) + "-" + std::to_string(span.end - 1) + " of " +
            std::to_string(modelBlocks));
    if (span.embedding)
        add("embedding");
    if (span.head)
        add("head");
    return text;
}

std::string renderStatus(const DaemonStatus &status, WallTime now, Style style) {
    std::string text = printable(status.software);
    if (!status.name.empty())
        text += ", " + printable(status.name);
    text += ", key " + printable(status.key.substr(0, 16)) + "\n\n";
    const Totals &totals = status.totals;
    const auto line = [&](std::string_view label, const std::string &value) {
        text += labelled(label, value, style);
    };
    line("State", stateText(status, now, style));
    if (!status.paused && !isAllPaused(status))
        for (const DeviceStatus &device : status.devices)
            if (isPaused(device))
                line("Paused", printable(device.device.id) + ": " + firstReason(device));
    line("Coordinator", linkText(status, style));
    line("Earned", formatCredits(totals.credits) + " credits for " +
                       counted(totals.tokens, "token") + " in " + counted(totals.tasks, "task") +
                       "; " + counted(totals.failures, "failure"));
    line("Traffic",
         formatBytes(totals.received) + " received, " + formatBytes(totals.sent) + " sent");
    line("Cache", formatBytes(status.cacheUsed) + " of " + formatBytes(status.cacheLimit));
    text += "\n" + renderDevices(status);
    for (const std::string &problem : status.problems)
        text += "\n" + paint("! " + printable(problem), yellow, style) + "\n";
    return text;
}

std::string renderTasks(const std::vector<TaskRecord> &tasks) {
    if (tasks.empty())
        return "No task has run here yet.\n";
    TextTable rows({"BEGAN", "TOOK", "DEVICE", "MODEL", "PART", "TOKENS", "RECEIVED", "SENT",
                    "CREDITS", "OUTCOME"});
    for (const TaskRecord &task : tasks) {
        std::string part = std::to_string(task.span.begin) + "-" +
                           std::to_string(std::max(task.span.end, task.span.begin + 1) - 1);
        part = task.span.blocks() == 0 ? "" : part;
        part = std::string(task.span.embedding ? "E" : "") + part + (task.span.head ? "H" : "");
        rows.add({formatLocalTime(task.began), formatDuration(task.duration),
                  printable(task.device), printable(task.model), part, withThousands(task.tokens),
                  formatBytes(task.received), formatBytes(task.sent),
                  task.credits ? formatCredits(*task.credits) : "-", printable(task.outcome)});
    }
    return rows.text();
}

std::string renderCache(const CacheStatus &cache, WallTime now) {
    std::string text = formatBytes(cache.used) + " of " + formatBytes(cache.limit) + " used by " +
                       counted(cache.entries.size(), "block") + "\n";
    if (cache.entries.empty())
        return text;
    TextTable rows({"BLOCK", "SIZE", "LAST USED", "USED BY"});
    for (const CacheEntry &entry : cache.entries)
        rows.add({printable(entry.sha256.substr(0, 16)), formatBytes(entry.size),
                  ago(entry.lastUsed, now), entry.usedBy.empty() ? "-" : printable(entry.usedBy)});
    return text + "\n" + rows.text();
}

std::string renderSettings(const std::vector<SettingStatus> &settings) {
    constexpr std::size_t indent = 4;
    const auto shown = [](const std::string &value) {
        return value.empty() ? std::string("-") : printable(value);
    };
    std::string text;
    for (const SettingStatus &setting : settings) {
        std::string line = printable(setting.key) + " = " + shown(setting.value);
        if (setting.value != setting.fallback)
            line += " (default: " + shown(setting.fallback) + ")";
        text += broken(line, 0, indent) + std::string(indent, ' ') +
                broken(printable(setting.description), indent, indent);
    }
    return text;
}

std::string renderLogLine(const LogLine &line, Style style) {
    const std::string_view colour = line.level == "error"     ? red
                                    : line.level == "warning" ? yellow
                                                              : std::string_view("0");
    std::string level = printable(line.level);
    level.resize(std::max<std::size_t>(level.size(), 7), ' ');
    return formatLocalTime(line.time) + "  " + paint(std::move(level), colour, style) + "  " +
           printable(line.message) + "\n";
}

} // namespace commonwatt
