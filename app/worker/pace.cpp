#include "app/worker/pace.h"

#include <algorithm>

namespace commonwatt {

namespace {

using Nanoseconds = std::chrono::nanoseconds;
using Seconds = std::chrono::duration<double>;

// More than timers are late, also those of Windows (16 ms), and a quarter of the longest period.
constexpr Nanoseconds mostLateness = std::chrono::milliseconds(25);
// However low the duty; what is beyond cannot be told from a pause.
constexpr Seconds longestRest = std::chrono::hours(1);

// Steps before anything is known of an assignment.
constexpr std::uint32_t firstGuess = 16;
// How much larger a step may be than those of late.
constexpr double largestLeap = 4;
// The same where what is known of single tokens and larger steps alone tells that it fits.
constexpr double largestTrust = 1.5;
// Part of the limit that steps aim at, since they vary.
constexpr double aim = 0.9;
// Part of a step's time that depends on its tokens, at least, when it is to grow.
constexpr double assumedDependent = 0.25;
// What the latest step counts in a mean.
constexpr double newest = 0.6;
// After so many single tokens in a row larger steps are as unknown as at the beginning: else a
// device where they took too long for a while would not be tried with more than one token again.
constexpr std::uint32_t forgottenAfter = 256;

} // namespace

void Pace::set(double duty, std::chrono::microseconds submissionLimit) {
    m_duty = duty;
    m_submissionLimit = submissionLimit;
    m_isAwaited = false;
}

std::optional<Pace::TimePoint> Pace::whenToBegin(TimePoint now) {
    if (isPaused())
        return std::nullopt;
    const Seconds period = std::min(Seconds(m_busy) / m_duty, Seconds(m_busy) + longestRest);
    const TimePoint begin = m_begin + std::chrono::round<Nanoseconds>(period);
    m_isAwaited = m_isAwaited || now < begin;
    return begin;
}

void Pace::stepEnded(TimePoint begin, TimePoint end) {
    Nanoseconds late{0};
    const bool wasAwaited = m_isAwaited;
    if (const auto allowed = whenToBegin(begin))
        late = std::clamp((wasAwaited ? begin : m_end) - *allowed, Nanoseconds(0), mostLateness);
    m_begin = begin - late;
    m_busy = end - begin;
    m_end = end;
    m_isAwaited = false;
}

void Pace::Mean::add(double newTokens, double newTime, double weight) {
    const double part = tokens == 0 ? 1 : weight;
    tokens += part * (newTokens - tokens);
    time += part * (newTime - time);
}

void Pace::learn(std::uint32_t assignment, std::uint32_t tokens, Nanoseconds took) {
    Cost &cost = m_costs[assignment];
    const double time = std::max(Seconds(took).count(), Seconds(Nanoseconds(1)).count());
    if (tokens > 1) {
        // What took too long counts at once.
        const bool isLate = took > m_submissionLimit;
        cost.larger.add(tokens, time, isLate ? 1 : newest);
        cost.singlesSince = 0;
        return;
    }
    const double before = cost.single.time;
    cost.single.add(1, time, newest);
    // A device that becomes slower or faster does so for all steps.
    if (before > 0)
        cost.larger.time *= cost.single.time / before;
    if (++cost.singlesSince == forgottenAfter)
        cost.larger = {};
}

std::uint32_t Pace::tokenLimit(std::uint32_t assignment) const {
    if (m_submissionLimit.count() == 0)
        return UINT32_MAX;
    const auto known = m_costs.find(assignment);
    if (known == m_costs.end())
        return firstGuess;
    const auto &[single, larger, singlesSince] = known->second;
    const Mean &last = larger.tokens > 0 ? larger : single;
    const double room = aim * Seconds(m_submissionLimit).count() - last.time;
    const double perTokenOnAverage = last.time / last.tokens;
    double tokens = last.tokens + room / perTokenOnAverage;
    if (single.tokens > 0) {
        const double careful = last.tokens + room / (assumedDependent * perTokenOnAverage);
        if (larger.tokens > 0) {
            const double perToken = (larger.time - single.time) / (larger.tokens - 1);
            if (room > 0)
                tokens = std::max(careful, largestTrust * last.tokens);
            if (perToken > 0)
                tokens = room > 0 ? std::min(tokens, last.tokens + room / perToken)
                                  : last.tokens + room / perToken;
        } else if (room > 0) {
            // Whether more cost more can only be found out by trying.
            tokens = std::max(careful, 2.0);
        }
    }
    return static_cast<std::uint32_t>(
        std::clamp(std::min(tokens, last.tokens * largestLeap), 1.0, 1e9));
}

} // namespace commonwatt
