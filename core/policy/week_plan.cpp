#include "core/policy/week_plan.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace commonwatt {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr minutes aDay{24 * 60};
constexpr std::array<std::string_view, 7> dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> found;
    for (std::size_t begin = text.find_first_not_of(' '); begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        found.emplace_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(' ', end);
    }
    return found;
}

std::optional<int> dayOf(std::string_view name) {
    const auto found = std::ranges::find(dayNames, name);
    return found == dayNames.end() ? std::nullopt
                                   : std::optional(static_cast<int>(found - dayNames.begin()));
}

struct Days {
    int first = 0;
    int count = 7;
};

std::optional<Days> daysOf(std::string_view word) {
    const std::string text = lower(word);
    if (text == "daily")
        return Days();
    const std::size_t dash = std::min(text.find('-'), text.size());
    const auto first = dayOf(std::string_view(text).substr(0, dash));
    if (!first || dash == text.size())
        return first ? std::optional(Days{*first, 1}) : std::nullopt;
    const auto last = dayOf(std::string_view(text).substr(dash + 1));
    if (!last)
        return std::nullopt;
    return Days{*first, (*last - *first + 7) % 7 + 1};
}

std::optional<minutes> timeOf(std::string_view text) {
    const auto digit = [&](std::size_t at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : 100;
    };
    const std::size_t colon = text.find(':');
    if (colon == 0 || colon > 2 || text.size() != colon + 3)
        return std::nullopt;
    const int hour = colon == 1 ? digit(0) : digit(0) * 10 + digit(1);
    const int minute = digit(colon + 1) * 10 + digit(colon + 2);
    const minutes time(hour * 60 + minute);
    if (minute > 59 || time > aDay)
        return std::nullopt;
    return time;
}

struct Times {
    minutes begin{0};
    minutes end = aDay;
};

std::optional<Times> timesOf(std::string_view word) {
    const std::size_t dash = word.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto begin = timeOf(word.substr(0, dash));
    const auto end = timeOf(word.substr(dash + 1));
    if (!begin || !end || *begin == aDay || *begin == *end)
        return std::nullopt;
    return Times{*begin, *end < *begin ? *end + aDay : *end};
}

// The first moment after `from`, at which the offset is that of `from`, with another one; there is
// one up to `to`.
WallTime changeOfOffset(WallTime from, WallTime to, const UtcOffset &offset) {
    const std::chrono::seconds before = offset(from);
    while (to - from > milliseconds(1)) {
        const WallTime middle = from + (to - from) / 2;
        (offset(middle) == before ? from : to) = middle;
    }
    return to;
}

} // namespace

Status WeekPlan::add(std::string_view text, Values values) {
    const auto refuse = [&](const std::string &what) {
        return fail(ErrorCode::InvalidArgument,
                    "'" + std::string(text.substr(0, 64)) + "' " + what +
                        (values == Values::Needed ? "; write for example: Mon-Fri 07:00-21:00 "
                                                    "VALUE"
                                                  : "; write for example: Mon-Fri 18:00-08:00"));
    };
    std::vector<std::string> parts = words(text);
    std::string value;
    if (values == Values::Needed) {
        if (parts.size() < 2)
            return refuse("lacks days or its value");
        value = std::move(parts.back());
        parts.pop_back();
    }
    if (parts.empty() || parts.size() > 2)
        return refuse("is no window of the week");
    const auto days = daysOf(parts[0]);
    if (!days)
        return refuse("has unknown days: mon to sun, mon-fri, daily");
    const auto times = parts.size() == 2 ? timesOf(parts[1]) : Times();
    if (!times)
        return refuse("has unknown times, which go from 0:00 to 24:00 and are not the same");
    for (int day = 0; day < days->count; ++day) {
        const minutes midnight = aDay * ((days->first + day) % 7);
        m_windows.push_back({midnight + times->begin, midnight + times->end, value});
    }
    m_texts.emplace_back(text);
    return {};
}

const WeekPlan::Window *WeekPlan::at(milliseconds timeOfWeek) const {
    for (const Window &window : m_windows)
        if ((timeOfWeek >= window.begin && timeOfWeek < window.end) ||
            timeOfWeek + week < window.end)
            return &window;
    return nullptr;
}

std::optional<milliseconds> WeekPlan::untilBoundary(milliseconds timeOfWeek) const {
    std::optional<milliseconds> least;
    for (const Window &window : m_windows)
        for (const milliseconds boundary : {window.begin, window.end}) {
            milliseconds left = (boundary - timeOfWeek) % week;
            if (left <= milliseconds(0))
                left += week;
            least = std::min(least.value_or(left), left);
        }
    return least;
}

milliseconds timeOfWeek(WallTime now, std::chrono::seconds offset) {
    constexpr minutes mondayBefore1970 = -3 * aDay; // 1970 began on a Thursday
    const milliseconds local = now.time_since_epoch() + offset - mondayBefore1970;
    const milliseconds rest = local % WeekPlan::week;
    return rest < milliseconds(0) ? rest + WeekPlan::week : rest;
}

std::optional<WallTime> nextChange(const WeekPlan &plan, WallTime now, const UtcOffset &offset) {
    const std::chrono::seconds here = offset(now);
    const auto left = plan.untilBoundary(timeOfWeek(now, here));
    if (!left)
        return std::nullopt;
    const WallTime boundary = now + *left;
    return offset(boundary) == here ? boundary : changeOfOffset(now, boundary, offset);
}

WallTime nextTimeOfDay(WallTime now, minutes timeOfDay, WhichDay day, const UtcOffset &offset) {
    using std::chrono::floor;
    const WallTime local = now + offset(now);
    WallTime wanted = floor<std::chrono::days>(local) + timeOfDay;
    if (day == WhichDay::Tomorrow || wanted <= local)
        wanted += std::chrono::days(1);
    // With the offset of then, which is looked up at a time that is about right.
    const WallTime guess = wanted - offset(now);
    const WallTime found = wanted - offset(guess);
    if (found + offset(found) == wanted)
        return found;
    return changeOfOffset(std::min(guess, found) - std::chrono::hours(3), std::max(guess, found),
                          offset);
}

} // namespace commonwatt
