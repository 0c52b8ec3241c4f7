#include "core/base/duration.h"

#include "core/base/local_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

namespace commonwatt {

namespace {

using std::chrono::milliseconds;

struct Unit {
    std::string_view name;
    milliseconds length;
};

constexpr std::array<Unit, 6> units{{
    {"w", std::chrono::weeks(1)},
    {"d", std::chrono::days(1)},
    {"h", std::chrono::hours(1)},
    {"m", std::chrono::minutes(1)},
    {"s", std::chrono::seconds(1)},
    {"ms", milliseconds(1)},
}};

constexpr milliseconds longest = std::chrono::days(3650);

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

Result<milliseconds> parseDuration(std::string_view text) {
    const auto refuse = [&](std::string_view why) {
        return fail(ErrorCode::InvalidArgument, "'" + std::string(text.substr(0, 64)) + "' " +
                                                    std::string(why) +
                                                    ": write for example 90m, 2h, 1h30m or 1d");
    };
    std::string_view rest = text;
    milliseconds total{0};
    while (!rest.empty()) {
        if (rest.front() == ' ') {
            rest.remove_prefix(1);
            continue;
        }
        std::uint64_t number = 0;
        const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (problem != std::errc())
            return refuse("is not a span of time");
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
        std::size_t length = 0;
        while (length < rest.size() && isLetter(rest[length]))
            ++length;
        const std::string_view name = rest.substr(0, length);
        rest.remove_prefix(length);
        const Unit *unit = nullptr;
        for (const Unit &candidate : units) {
            if (candidate.name == name)
                unit = &candidate;
        }
        if (!unit)
            return refuse(name.empty() ? "lacks a unit" : "has an unknown unit");
        if (number > static_cast<std::uint64_t>((longest - total) / unit->length))
            return refuse("is longer than ten years");
        total += unit->length * static_cast<std::int64_t>(number);
    }
    if (total == milliseconds(0))
        return refuse(text.find_first_not_of(' ') == std::string_view::npos
                          ? "is not a span of time"
                          : "is no time at all");
    return total;
}

std::string formatDuration(milliseconds duration) {
    std::string text;
    if (duration < milliseconds(0)) {
        text = "-";
        duration = -duration;
    }
    // Below a second milliseconds matter, above they do not; weeks are read as days.
    if (duration > milliseconds(0) && duration < std::chrono::seconds(1))
        return text + std::to_string(duration.count()) + "ms";
    int parts = 0;
    for (const Unit &unit : units) {
        if (unit.name == "w" || unit.name == "ms")
            continue;
        const auto number = duration / unit.length;
        if (number > 0) {
            text += (parts > 0 ? " " : "") + std::to_string(number) + std::string(unit.name);
            duration %= unit.length;
        }
        if ((parts > 0 || number > 0) && ++parts == 2)
            break;
    }
    return parts == 0 ? "0s" : text;
}

std::chrono::seconds utcOffset(WallTime time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    const std::time_t count = std::chrono::system_clock::to_time_t(seconds);
    const std::tm local = localParts(count);
    if (local.tm_mday == 0)
        return std::chrono::seconds(0);
    const auto date = std::chrono::year(local.tm_year + 1900) /
                      std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)) /
                      std::chrono::day(static_cast<unsigned>(local.tm_mday));
    const auto shown = std::chrono::sys_days(date) + std::chrono::hours(local.tm_hour) +
                       std::chrono::minutes(local.tm_min) + std::chrono::seconds(local.tm_sec);
    return shown - seconds;
}

std::string formatLocalTime(WallTime time) {
    const std::tm parts = localParts(std::chrono::system_clock::to_time_t(time));
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S", &parts);
    return {text.data(), length};
}

std::string formatDay(std::chrono::local_days day) {
    const std::chrono::year_month_day date(day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

Result<std::chrono::local_days> parseDay(std::string_view text) {
    const auto number = [text](std::size_t at, std::size_t length) -> int {
        int value = -1;
        const char *const begin = text.data() + at;
        const auto [end, failure] = std::from_chars(begin, begin + length, value);
        return failure == std::errc() && end == begin + length ? value : -1;
    };
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const int year = number(0, 4);
        const int month = number(5, 2);
        const int day = number(8, 2);
        if (year >= 0 && month >= 0 && day >= 0) {
            const std::chrono::year_month_day date{std::chrono::year(year),
                                                   std::chrono::month(unsigned(month)),
                                                   std::chrono::day(unsigned(day))};
            if (date.ok())
                return std::chrono::local_days(date);
        }
    }
    return fail(ErrorCode::InvalidArgument,
                "'" + std::string(text.substr(0, 32)) + "' is no day; write it like 2026-11-28");
}

std::chrono::local_days localDay(WallTime time) {
    return std::chrono::local_days(
        std::chrono::floor<std::chrono::days>(time + utcOffset(time)).time_since_epoch());
}

WallTime beginOf(std::chrono::local_days day) {
    const WallTime midnight = std::chrono::sys_days(day.time_since_epoch());
    // Where the clock leaps over midnight the day begins with the leap: one of the two offsets
    // gives a moment of the day before.
    const WallTime one = midnight - utcOffset(midnight - std::chrono::hours(24));
    const WallTime other = midnight - utcOffset(midnight + std::chrono::hours(24));
    const WallTime earlier = std::min(one, other);
    return localDay(earlier) == day ? earlier : std::max(one, other);
}

} // namespace commonwatt
