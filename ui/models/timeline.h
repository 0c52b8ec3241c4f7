// What each device did on each day, from what the idle policy decided and from when the daemon ran:
// the model of the timeline. Times are the calendar's of this machine, so that a day may have 23 or
// 25 hours. No widgets; in one thread at a time.
#pragma once

#include "net/control/history_types.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <array>
#include <span>
#include <unordered_map>
#include <vector>

namespace commonwatt {

enum class TimelineState {
    Ran,       // was free to compute, whether or not there was work
    Throttled, // the same, slowed down
    Paused,
    Offline, // the daemon did not run
};
inline constexpr std::array allTimelineStates{TimelineState::Ran, TimelineState::Throttled,
                                              TimelineState::Paused, TimelineState::Offline};
// In a name that stays the same, for files: "ran".
[[nodiscard]] const char *nameOf(TimelineState state);
// For the owner: "Ran".
[[nodiscard]] QString wordOf(TimelineState state);

// A state with its reason. Each is kept once, however many segments have it.
struct TimelineCause {
    TimelineState state = TimelineState::Offline;
    int percent = 0;     // of its time that it may compute
    ReasonStatus reason; // without times; an empty code: none
    QString text;        // "Paused: chess in full screen"
};

struct TimelineSegment {
    WallTime begin{};
    WallTime end{};
    std::uint32_t cause = 0; // of Timeline::cause()
    bool operator==(const TimelineSegment &) const = default;
};

// From one decision until the next, of one device.
struct TimelineChange {
    WallTime time{};
    std::uint32_t cause = 0;
};

// The segments of a device from `begin` to `end`, in order and without gaps, except that nothing is
// known before its first change. Both lists are oldest first. Outside of `running` the cause is
// `offline`. Neighbours of the same cause are one.
[[nodiscard]] std::vector<TimelineSegment> timelineSegments(std::span<const TimelineChange> changes,
                                                            std::span<const RunningSpan> running,
                                                            std::uint32_t offline, WallTime begin,
                                                            WallTime end);

struct TimelineLane {
    std::vector<TimelineSegment> segments;
    std::array<std::chrono::milliseconds, allTimelineStates.size()> sums{}; // by TimelineState
};

struct TimelineDay {
    QDate date;
    WallTime begin{};
    WallTime end{};                  // the next midnight
    std::vector<TimelineLane> lanes; // by the device's place in devices(); may be shorter
    // 0 to 1 on this day, by the time that has passed.
    [[nodiscard]] double positionOf(WallTime time) const;
    [[nodiscard]] std::chrono::milliseconds length() const { return end - begin; }
};

[[nodiscard]] WallTime beginOf(const QDate &day);

class Timeline {
public:
    explicit Timeline(QLocale locale = {});

    // Takes the days from `first` to `last` from what was told of them, in place of what was known.
    // Today ends where the last running span does: what comes is not known.
    void put(const QDate &first, const QDate &last, const TimelineReport &report, WallTime now);

    // Newest first.
    [[nodiscard]] const std::vector<TimelineDay> &days() const { return m_days; }
    [[nodiscard]] const std::vector<std::string> &devices() const { return m_devices; }
    [[nodiscard]] const TimelineCause &cause(std::uint32_t index) const { return m_causes[index]; }

    // Days and segments are searched for a text in their state and reason. Empty: all match.
    void search(const QString &text);
    [[nodiscard]] bool isSearched() const { return !m_wanted.isEmpty(); }
    [[nodiscard]] bool matches(const TimelineSegment &segment) const {
        return m_matches[segment.cause];
    }
    // Whether one of the segments of one of these devices does.
    [[nodiscard]] bool matches(const TimelineDay &day, std::span<const std::size_t> devices) const;
    // How long they last together.
    [[nodiscard]] std::chrono::milliseconds matching(const TimelineLane &lane) const;

    // "Paused: chess in full screen. 14:02 to 15:10 (1 h 8 min)". Where the clock was changed, with
    // the names of the zones.
    [[nodiscard]] QString describe(const TimelineDay &day, const TimelineSegment &segment) const;

private:
    std::size_t deviceOf(const std::string &id);
    std::uint32_t causeOf(TimelineState state, double duty, ReasonStatus reason);
    [[nodiscard]] bool isWanted(const TimelineCause &cause) const;

    QLocale m_locale;
    std::vector<TimelineDay> m_days;
    std::vector<std::string> m_devices;
    std::vector<TimelineCause> m_causes;
    std::unordered_map<std::string, std::uint32_t> m_causeByKey;
    QString m_wanted;
    std::vector<bool> m_matches; // by cause
};

} // namespace commonwatt
