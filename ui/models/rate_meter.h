// How fast a count grows, from looking at it now and then.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace commonwatt {

class RateMeter {
public:
    using Time = std::chrono::steady_clock::time_point;

    // Times must not go back. A count that is less than before begins anew.
    void add(Time time, std::uint64_t count);
    // A second, over the last ten at most; nothing until it was looked at twice.
    [[nodiscard]] std::optional<double> perSecond() const;

private:
    struct Look {
        Time time;
        std::uint64_t count;
    };
    std::deque<Look> m_looks;
};

} // namespace commonwatt
