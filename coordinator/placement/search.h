// Improving a layout step by step. Internal to coordinator/placement.
#pragma once

#include "coordinator/placement/problem.h"

#include <compare>
#include <random>

namespace commonwatt::placement {

// What is aimed at (placement.h), as one value to compare; the larger, the better. Throughput and
// latency count in steps of one per cent, so that what comes after them has a say.
struct Score {
    double coveredWeight = 0;
    double coveredShare = 0;
    double rateStep = 0;
    double latencyStep = 0; // negative
    double spread = 0;
    double rate = 0; // not compared: weighted mean of log(tokens per second) of covered models

    [[nodiscard]] std::partial_ordering operator<=>(const Score &other) const;
    [[nodiscard]] bool coversMoreThan(const Score &other) const;
    [[nodiscard]] double tokensPerSecond() const; // the weighted geometric mean
};

class Search {
public:
    // A layout may be assessed about `budget` times, in units of one block or device; then the
    // search returns what it has.
    Search(const Problem &problem, double budget);

    // Changes one device at a time as long as that makes it better. With Cost::Counted a device
    // leaves what it holds now only if that gains more than it costs.
    enum class Cost { Ignored, Counted };
    void improve(Layout &layout, Cost cost);

    // A layout from nothing: each device in turn goes where least speed lies.
    [[nodiscard]] Layout fill(const std::vector<std::size_t> &order) const;

    [[nodiscard]] std::vector<Outlook> outlooks(const Layout &layout) const;
    [[nodiscard]] Score score(const Layout &layout) const;
    // Whether going from `from` to `to` gains more than it costs.
    [[nodiscard]] bool isWorthMoving(const Layout &from, const Score &fromScore, const Layout &to,
                                     const Score &toScore) const;
    [[nodiscard]] bool isSpent() const { return m_budget <= 0; }

private:
    using Ranges = std::vector<Range>;

    [[nodiscard]] Outlook outlook(const Layout &layout, std::size_t model) const;
    [[nodiscard]] Score scoreOf(const std::vector<Outlook> &outlooks) const;
    [[nodiscard]] std::vector<Range> windows(const Layout &layout, std::size_t device,
                                             std::size_t model, double memory,
                                             std::uint32_t bottleneck) const;
    [[nodiscard]] std::vector<Ranges> candidates(const Layout &layout, std::size_t device,
                                                 const std::vector<Outlook> &now) const;
    bool improveDevice(Layout &layout, std::size_t device, std::vector<Outlook> &now, Cost cost);
    [[nodiscard]] double costInTokens(std::size_t device, const Ranges &from,
                                      const Ranges &to) const;

    const Problem &m_problem;
    mutable double m_budget;
};

} // namespace commonwatt::placement
