// Windows of a week by the local clock: when to run, what electricity costs when, which profile
// holds when. A minute that the clock leaps over in spring is in no window, one that it shows twice
// in autumn is in its window both times: what the clock shows decides.
#pragma once

#include "core/base/duration.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

// Local time less UTC at a moment; may differ from one moment to the next.
using UtcOffset = std::function<std::chrono::seconds(WallTime)>;

class WeekPlan {
public:
    static constexpr std::chrono::minutes week{7 * 24 * 60};

    struct Window {
        std::chrono::minutes begin{}; // since Monday 00:00
        std::chrono::minutes end{};   // beyond `begin`; may be beyond the week's end
        std::string value = {};
        bool operator==(const Window &) const = default;
    };

    enum class Values { None, Needed };

    // Adds "Mon-Fri 18:00-08:00" (from each of these days, into the next morning), "Sat", "daily
    // 22:00-06:00"; with Values::Needed a word follows. 24:00 is a day's end.
    [[nodiscard]] Status add(std::string_view text, Values values);

    [[nodiscard]] bool isEmpty() const { return m_windows.empty(); }
    // As they were added.
    [[nodiscard]] const std::vector<std::string> &texts() const { return m_texts; }

    // The first window that was added of those at a time since Monday 00:00; nullptr: none.
    [[nodiscard]] const Window *at(std::chrono::milliseconds timeOfWeek) const;
    // How long until a window begins or ends, above 0; none: there is no window.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    untilBoundary(std::chrono::milliseconds timeOfWeek) const;

    bool operator==(const WeekPlan &other) const { return m_texts == other.m_texts; }

private:
    std::vector<std::string> m_texts;
    std::vector<Window> m_windows;
};

// Since Monday 00:00 of the local clock.
[[nodiscard]] std::chrono::milliseconds timeOfWeek(WallTime now, std::chrono::seconds offset);

// A moment after `now` up to which at() gives the same; the plan's answer changes there, or the
// clock is put forward or back. None: it never changes.
[[nodiscard]] std::optional<WallTime> nextChange(const WeekPlan &plan, WallTime now,
                                                 const UtcOffset &offset);

// The first moment after `now` at which the local clock shows that time of a day (`tomorrow` or the
// first that comes); where the clock leaps over it, the moment of the leap.
enum class WhichDay { Next, Tomorrow };
[[nodiscard]] WallTime nextTimeOfDay(WallTime now, std::chrono::minutes timeOfDay, WhichDay day,
                                     const UtcOffset &offset);

} // namespace commonwatt
