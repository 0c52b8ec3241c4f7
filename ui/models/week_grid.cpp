#include "ui/models/week_grid.h"

#include <algorithm>
#include <array>
#include <map>

namespace commonwatt {

namespace {

constexpr int aDay = 24 * 60;
// As the settings write them, in no language.
constexpr std::array<const char *, WeekGrid::days> dayNames{"Mon", "Tue", "Wed", "Thu",
                                                            "Fri", "Sat", "Sun"};

QString nameOf(int day) {
    return QString::fromLatin1(dayNames.at(static_cast<std::size_t>(day % WeekGrid::days)));
}

std::optional<int> dayOf(QStringView name) {
    for (int day = 0; day < WeekGrid::days; ++day)
        if (name.compare(nameOf(day), Qt::CaseInsensitive) == 0)
            return day;
    return std::nullopt;
}

struct Range {
    int begin = 0;
    int end = 0;
    auto operator<=>(const Range &) const = default;
};

// The first day and how many.
std::optional<Range> daysOf(QStringView text) {
    if (text.compare(QLatin1String("daily"), Qt::CaseInsensitive) == 0)
        return Range{0, WeekGrid::days};
    const QList<QStringView> names = text.split(u'-');
    const auto first = dayOf(names.front());
    const auto last = dayOf(names.back());
    if (!first || !last || names.size() > 2)
        return std::nullopt;
    return Range{*first, (*last - *first + WeekGrid::days) % WeekGrid::days + 1};
}

std::optional<int> timeOf(QStringView text) {
    const QList<QStringView> parts = text.split(u':');
    const auto isNumber = [](QStringView digits, qsizetype least) {
        return digits.size() >= least && digits.size() <= 2 &&
               std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (parts.size() != 2 || !isNumber(parts[0], 1) || !isNumber(parts[1], 2))
        return std::nullopt;
    const int minute = parts[1].toInt();
    const int time = parts[0].toInt() * 60 + minute;
    return minute > 59 || time > aDay ? std::nullopt : std::optional(time);
}

// Of a day; beyond its end where it goes into the next morning.
std::optional<Range> timesOf(QStringView text) {
    const QList<QStringView> parts = text.split(u'-');
    if (parts.size() != 2)
        return std::nullopt;
    const auto begin = timeOf(parts[0]);
    const auto end = timeOf(parts[1]);
    if (!begin || !end || *begin == aDay || *begin == *end)
        return std::nullopt;
    return Range{*begin, *end < *begin ? *end + aDay : *end};
}

QString clock(int minute) {
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

using DaySet = std::array<bool, WeekGrid::days>;

// "Mon-Fri", "Sat": as few ranges as do, the first day first.
std::vector<Range> rangesOf(const DaySet &set) {
    if (std::ranges::all_of(set, [](bool isIn) { return isIn; }))
        return {{0, WeekGrid::days}};
    const auto isIn = [&](int day) { return set.at(static_cast<std::size_t>(day % 7)); };
    std::vector<Range> ranges;
    for (int day = 0; day < WeekGrid::days; ++day) {
        if (!isIn(day) || isIn(day + 6))
            continue;
        int count = 1;
        while (isIn(day + count))
            ++count;
        ranges.push_back({day, count});
    }
    return ranges;
}

QString textOf(const Range &days, const Range &times) {
    QString text = days.end == WeekGrid::days ? QStringLiteral("daily") : nameOf(days.begin);
    if (days.end > 1 && days.end < WeekGrid::days)
        text = QStringLiteral("%1-%2").arg(text, nameOf(days.begin + days.end - 1));
    if (times == Range{0, aDay})
        return text;
    const int end = times.end > aDay ? times.end - aDay : times.end;
    return QStringLiteral("%1 %2-%3").arg(text, clock(times.begin), clock(end));
}

} // namespace

std::optional<WeekGrid> WeekGrid::fromTexts(const QStringList &texts) {
    WeekGrid grid;
    for (const QString &text : texts)
        if (!grid.add(text))
            return std::nullopt;
    return texts.isEmpty() ? always() : grid;
}

bool WeekGrid::add(const QString &text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 2)
        return false;
    const auto range = daysOf(words[0]);
    const auto times = words.size() == 2 ? timesOf(words[1]) : Range{0, aDay};
    if (!range || !times)
        return false;
    for (int day = range->begin; day < range->begin + range->end; ++day)
        for (int minute = times->begin; minute < times->end; ++minute)
            set((day * aDay + minute) % minutes, true);
    return true;
}

QStringList WeekGrid::toTexts() const {
    if (isFull() || isEmpty())
        return {};
    // What begins at each day: a stretch into the next morning is one window, a longer one is cut
    // at midnight, so that its whole days are one.
    std::map<Range, DaySet> byTimes;
    const auto add = [&](int day, Range times) {
        byTimes[times].at(static_cast<std::size_t>(day % days)) = true;
    };
    for (int begin = 0; begin < minutes; ++begin) {
        if (!at(begin) || at((begin + minutes - 1) % minutes))
            continue;
        int end = begin + 1;
        while (at(end % minutes))
            ++end;
        const int first = begin / aDay;
        if (end - begin < aDay && end <= (first + 2) * aDay) {
            add(first, {begin - first * aDay, end - first * aDay});
            continue;
        }
        for (int day = first; day * aDay < end; ++day)
            add(day, {std::max(begin - day * aDay, 0), std::min(end - day * aDay, aDay)});
    }
    std::vector<std::pair<Range, Range>> windows; // days, times
    for (const auto &[times, set] : byTimes)
        for (const Range &range : rangesOf(set))
            windows.emplace_back(range, times);
    std::ranges::sort(windows);
    QStringList texts;
    for (const auto &[range, times] : windows)
        texts << textOf(range, times);
    return texts;
}

WeekGrid WeekGrid::always() {
    WeekGrid grid;
    grid.m_minutes.set();
    return grid;
}

WeekGrid WeekGrid::nights() {
    WeekGrid grid;
    grid.add(QStringLiteral("daily 22:00-07:00"));
    return grid;
}

WeekGrid WeekGrid::weekends() {
    WeekGrid grid;
    grid.add(QStringLiteral("Sat-Sun"));
    return grid;
}

WeekGrid::Cell WeekGrid::cell(int day, int hour) const {
    const std::vector<Part> painted = parts(day, hour);
    if (painted.empty())
        return Cell::None;
    return painted.front() == Part() ? Cell::All : Cell::Part;
}

std::vector<WeekGrid::Part> WeekGrid::parts(int day, int hour) const {
    const int first = day * aDay + hour * 60;
    std::vector<Part> found;
    for (int minute = 0; minute < 60; ++minute) {
        if (!at(first + minute))
            continue;
        if (found.empty() || found.back().end != minute)
            found.push_back({minute, minute});
        found.back().end = minute + 1;
    }
    return found;
}

void WeekGrid::paint(int day, int hour, bool on) {
    const int first = day * aDay + hour * 60;
    for (int minute = 0; minute < 60; ++minute)
        set(first + minute, on);
}

} // namespace commonwatt
