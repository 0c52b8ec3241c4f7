// How fast a worker computes: the part of the time that it may be busy, and how many tokens a step
// may take so that one submission does not keep the device from others for too long. Pure: the
// caller has the clock, and the lock where several threads use it.
//
// Busy time: each step is followed at once by the rest that it costs, d * (1 - duty) / duty after a
// step of d. So the time of a step and its rest is as short as steps are, and no time without work
// is saved up for a burst. Only a step that begins later than it may, because a timer fired late,
// gets that time back, up to a bound.
//
// Tokens: a step of n tokens takes about fixed + n * perToken, both learned for each assignment
// from two running means: that of single tokens, and that of larger steps, which is where the
// steps of late were. From there the next one goes on: down along the line through both, up no
// faster than a step would grow a quarter of whose time depends on its tokens.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>

namespace commonwatt {

class Pace {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    // From now on. `duty`: 0 to 1. A rest that is under way becomes what it is by the new duty.
    // No limit: 0.
    void set(double duty, std::chrono::microseconds submissionLimit);
    // Whether no step may begin until another pace is set.
    [[nodiscard]] bool isPaused() const { return m_duty == 0; }

    // For who has something to compute now: when it may begin, now or earlier meaning at once.
    // Nothing: not until another pace is set.
    [[nodiscard]] std::optional<TimePoint> whenToBegin(TimePoint now);
    // A step has taken this time; steps do not overlap.
    void stepEnded(TimePoint begin, TimePoint end);

    // A step of so many tokens, at least 1, has taken so long.
    void learn(std::uint32_t assignment, std::uint32_t tokens, std::chrono::nanoseconds took);
    void forget(std::uint32_t assignment) { m_costs.erase(assignment); }
    // How many tokens the next step of the assignment should have at most; at least 1.
    [[nodiscard]] std::uint32_t tokenLimit(std::uint32_t assignment) const;

private:
    // A running mean of steps.
    struct Mean {
        double tokens = 0; // 0: none so far
        double time = 0;   // s
        void add(double newTokens, double newTime, double weight);
    };
    struct Cost {
        Mean single; // steps of one token
        Mean larger;
        std::uint32_t singlesSince = 0; // the last larger one
    };

    double m_duty = 1;
    std::chrono::microseconds m_submissionLimit{0};
    // The last step: when it began, less what it was late; how long it was busy; when it ended.
    TimePoint m_begin{};
    std::chrono::nanoseconds m_busy{0};
    TimePoint m_end{};
    bool m_isAwaited = false; // since then somebody was told to wait
    std::map<std::uint32_t, Cost> m_costs;
};

} // namespace commonwatt
