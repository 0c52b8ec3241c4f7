// When a worker that failed is started again, and how often in a row a range has failed. Pure: the
// time comes in as an argument.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>

namespace commonwatt {

using SteadyTime = std::chrono::steady_clock::time_point;

// Exponential back-off: the first restart comes after `first`, each further one after twice as long
// as the one before, at most `longest`. A run of at least `stable` starts from the beginning.
class RestartPolicy {
public:
    struct Options {
        std::chrono::milliseconds first = std::chrono::seconds(1);
        std::chrono::milliseconds longest = std::chrono::minutes(5);
        std::chrono::milliseconds stable = std::chrono::minutes(5);
    };

    explicit RestartPolicy(Options options)
        : m_options(options) {}
    RestartPolicy()
        : RestartPolicy(Options()) {}

    void onStart(SteadyTime now) { m_started = now; }
    // How long to wait from now on.
    [[nodiscard]] std::chrono::milliseconds onFailure(SteadyTime now);

private:
    Options m_options;
    SteadyTime m_started{};
    std::chrono::milliseconds m_next{0};
};

// Failures in a row, by range. A finished work item ends a row, and so does an hour without another
// failure: what happens once a day is not the range's fault.
class RangeFailures {
public:
    // The coordinator places a range elsewhere from this many on.
    static constexpr std::uint32_t limit = 3;

    // Counts one more and gives the number in a row.
    std::uint32_t onFailure(const std::string &range, SteadyTime now);
    void onSuccess(const std::string &range) { m_rows.erase(range); }
    [[nodiscard]] std::uint32_t count(const std::string &range, SteadyTime now) const;

private:
    static constexpr std::chrono::hours forgetAfter{1};
    struct Row {
        std::uint32_t failures = 0;
        SteadyTime last{};
    };
    std::map<std::string, Row> m_rows;
};

} // namespace commonwatt
