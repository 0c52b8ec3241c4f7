#include "ui/models/timeline.h"

#include "ui/models/format.h"
#include "ui/models/reason_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QDateTime toDateTime(WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

// A name that this program does not know yet may not look as if it had run.
TimelineState stateOf(const std::string &action) {
    return action == "run"        ? TimelineState::Ran
           : action == "throttle" ? TimelineState::Throttled
                                  : TimelineState::Paused;
}

// These say themselves how much is left.
bool tellsHowMuch(const ReasonStatus &reason) {
    return !reason.detail.empty() &&
           (reason.code.starts_with("limit.") || reason.code == "external.limit");
}

void append(std::vector<TimelineSegment> &segments, TimelineSegment segment) {
    if (segment.begin >= segment.end)
        return;
    if (!segments.empty() && segments.back().cause == segment.cause &&
        segments.back().end == segment.begin)
        segments.back().end = segment.end;
    else
        segments.push_back(segment);
}

} // namespace

const char *nameOf(TimelineState state) {
    switch (state) {
    case TimelineState::Ran:
        return "ran";
    case TimelineState::Throttled:
        return "throttled";
    case TimelineState::Paused:
        return "paused";
    case TimelineState::Offline:
        break;
    }
    return "offline";
}

QString wordOf(TimelineState state) {
    switch (state) {
    case TimelineState::Ran:
        return Text::tr("Ran");
    case TimelineState::Throttled:
        return Text::tr("Slowed down");
    case TimelineState::Paused:
        return Text::tr("Paused");
    case TimelineState::Offline:
        break;
    }
    return Text::tr("Offline");
}

WallTime beginOf(const QDate &day) {
    return WallTime(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

double TimelineDay::positionOf(WallTime time) const {
    return static_cast<double>((time - begin).count()) / static_cast<double>(length().count());
}

std::vector<TimelineSegment> timelineSegments(std::span<const TimelineChange> changes,
                                              std::span<const RunningSpan> running,
                                              std::uint32_t offline, WallTime begin, WallTime end) {
    std::vector<TimelineSegment> segments;
    // The one in force at the beginning.
    auto change = std::ranges::upper_bound(changes, begin, {}, &TimelineChange::time);
    if (change != changes.begin())
        --change;
    auto span = std::ranges::upper_bound(running, begin, {}, &RunningSpan::end);
    for (; change != changes.end() && change->time < end; ++change) {
        const auto next = std::next(change);
        const WallTime until = next == changes.end() ? end : std::min(next->time, end);
        for (WallTime at = std::max(change->time, begin); at < until;) {
            while (span != running.end() && span->end <= at)
                ++span;
            const bool isOn = span != running.end() && span->begin <= at;
            const WallTime to =
                span == running.end() ? until : std::min(until, isOn ? span->end : span->begin);
            append(segments, {at, to, isOn ? change->cause : offline});
            at = to;
        }
    }
    return segments;
}

Timeline::Timeline(QLocale locale)
    : m_locale(std::move(locale)) {
}

void Timeline::put(const QDate &first, const QDate &last, const TimelineReport &report,
                   WallTime now) {
    const std::uint32_t offline = causeOf(TimelineState::Offline, 0, {});
    std::vector<std::vector<TimelineChange>> changes(m_devices.size());
    for (const DecisionRecord &decision : report.decisions) {
        const std::size_t device = deviceOf(decision.device);
        changes.resize(m_devices.size());
        ReasonStatus reason;
        reason.code = decision.code;
        reason.detail = decision.detail;
        reason.unknown = decision.unknown;
        reason.words = decision.words;
        changes[device].push_back(
            {decision.time, causeOf(stateOf(decision.action), decision.duty, std::move(reason))});
    }
    for (QDate date = last; date >= first; date = date.addDays(-1)) {
        TimelineDay day{date, beginOf(date), beginOf(date.addDays(1)), {}};
        // The daemon that answers runs: its clock says until when anything is known.
        const WallTime known = now >= day.end ? day.end
                               : report.running.empty()
                                   ? std::max(now, day.begin)
                                   : std::min(report.running.back().end, day.end);
        for (const std::vector<TimelineChange> &ofDevice : changes) {
            TimelineLane &lane = day.lanes.emplace_back();
            lane.segments = timelineSegments(ofDevice, report.running, offline, day.begin, known);
            for (const TimelineSegment &segment : lane.segments)
                lane.sums[static_cast<std::size_t>(m_causes[segment.cause].state)] +=
                    segment.end - segment.begin;
        }
        const auto place =
            std::ranges::lower_bound(m_days, date, std::greater(), &TimelineDay::date);
        if (place != m_days.end() && place->date == date)
            *place = std::move(day);
        else
            m_days.insert(place, std::move(day));
    }
}

void Timeline::search(const QString &text) {
    m_wanted = text.trimmed();
    for (std::size_t i = 0; i < m_causes.size(); ++i)
        m_matches[i] = isWanted(m_causes[i]);
}

bool Timeline::matches(const TimelineDay &day, std::span<const std::size_t> devices) const {
    if (!isSearched())
        return true;
    return std::ranges::any_of(devices, [&](std::size_t device) {
        return device < day.lanes.size() &&
               std::ranges::any_of(
                   day.lanes[device].segments,
                   [this](const TimelineSegment &segment) { return matches(segment); });
    });
}

std::chrono::milliseconds Timeline::matching(const TimelineLane &lane) const {
    std::chrono::milliseconds sum{0};
    for (const TimelineSegment &segment : lane.segments)
        if (matches(segment))
            sum += segment.end - segment.begin;
    return sum;
}

QString Timeline::describe(const TimelineDay &day, const TimelineSegment &segment) const {
    const bool isClockChanged = day.length() != std::chrono::hours(24);
    const auto clock = [&](WallTime time) {
        const QDateTime moment = toDateTime(time);
        const QString text = m_locale.toString(moment.time(), QLocale::ShortFormat);
        //: A time and the name of its time zone
        return isClockChanged ? Text::tr("%1 %2").arg(text, moment.timeZoneAbbreviation()) : text;
    };
    //: State and reason, from when, to when, how long
    return Text::tr("%1. %2 to %3 (%4)")
        .arg(cause(segment.cause).text, clock(segment.begin), clock(segment.end),
             format::duration(segment.end - segment.begin, m_locale));
}

std::size_t Timeline::deviceOf(const std::string &id) {
    const auto known = std::ranges::find(m_devices, id);
    if (known != m_devices.end())
        return static_cast<std::size_t>(known - m_devices.begin());
    m_devices.push_back(id);
    return m_devices.size() - 1;
}

std::uint32_t Timeline::causeOf(TimelineState state, double duty, ReasonStatus reason) {
    // More exactly, nobody is told.
    const int percent = state == TimelineState::Ran ? 100
                        : state == TimelineState::Throttled
                            ? static_cast<int>(std::lround(duty * 100))
                            : 0;
    std::string key = std::string(nameOf(state)) + '\n' + std::to_string(percent) + '\n' +
                      reason.code + '\n' + reason.detail + (reason.unknown ? "\n?\n" : "\n\n") +
                      reason.words;
    const auto [known, isNew] =
        m_causeByKey.try_emplace(std::move(key), static_cast<std::uint32_t>(m_causes.size()));
    if (!isNew)
        return known->second;
    QString text = wordOf(state);
    if (state == TimelineState::Throttled && !tellsHowMuch(reason))
        //: %1 is "Slowed down", %2 a percentage
        text = Text::tr("%1 to %2").arg(text, format::percent(duty, m_locale));
    if (!reason.code.empty())
        //: A state such as "Paused", and why
        text = Text::tr("%1: %2").arg(text, reasonText(reason, WallTime(), m_locale));
    m_causes.push_back({state, percent, std::move(reason), std::move(text)});
    m_matches.push_back(isWanted(m_causes.back()));
    return known->second;
}

bool Timeline::isWanted(const TimelineCause &cause) const {
    return m_wanted.isEmpty() || cause.text.contains(m_wanted, Qt::CaseInsensitive);
}

} // namespace commonwatt
