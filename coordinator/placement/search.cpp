#include "coordinator/placement/search.h"

#include <algorithm>
#include <cmath>

namespace commonwatt::placement {

namespace {

// Every position of a range is tried up to this many blocks; beyond, those around the bottleneck.
constexpr std::uint32_t exhaustiveBlocks = 12;
constexpr int maxPasses = 12;
constexpr double step = 0.01;

double steps(double logarithm) {
    return std::floor(logarithm / step);
}

} // namespace

std::partial_ordering Score::operator<=>(const Score &other) const {
    const auto key = [](const Score &s) {
        return std::array{s.coveredWeight, s.coveredShare, s.rateStep, s.latencyStep, s.spread};
    };
    return key(*this) <=> key(other);
}

bool Score::coversMoreThan(const Score &other) const {
    return coveredWeight > other.coveredWeight ||
           (coveredWeight == other.coveredWeight && coveredShare > other.coveredShare);
}

double Score::tokensPerSecond() const {
    return coveredWeight > 0 ? std::exp(rate) : 0;
}

Search::Search(const Problem &problem, double budget)
    : m_problem(problem)
    , m_budget(budget) {
}

Outlook Search::outlook(const Layout &layout, std::size_t model) const {
    const auto &models = m_problem.models();
    std::vector<Holding> holdings;
    holdings.reserve(layout.size());
    for (std::size_t d = 0; d < layout.size(); ++d) {
        const Range range = layout[d][model];
        if (range.empty())
            continue;
        double all = 0;
        for (std::size_t m = 0; m < models.size(); ++m)
            all += models[m].source->weight * models[m].workOf(layout[d][m]);
        const double share = models[model].source->weight * models[model].workOf(range) / all;
        const auto &device = m_problem.devices()[d];
        holdings.push_back({range, device.speed * share, device.hop});
    }
    m_budget -= static_cast<double>(models[model].work.size() + holdings.size());
    return assess(models[model].work, holdings);
}

std::vector<Outlook> Search::outlooks(const Layout &layout) const {
    std::vector<Outlook> all;
    for (std::size_t m = 0; m < m_problem.models().size(); ++m)
        all.push_back(outlook(layout, m));
    return all;
}

Score Search::scoreOf(const std::vector<Outlook> &outlooks) const {
    Score score;
    double latency = 0;
    for (std::size_t m = 0; m < outlooks.size(); ++m) {
        const auto &model = m_problem.models()[m];
        const double weight = model.source->weight;
        const Outlook &outlook = outlooks[m];
        score.coveredShare += weight * (1 - outlook.uncovered / model.workBefore.back());
        score.spread += weight * outlook.spread / model.workBefore.back();
        if (outlook.uncovered > 0)
            continue;
        score.coveredWeight += weight;
        score.rate += weight * std::log(std::max(outlook.throughput, 1e-12));
        latency += weight * std::log(std::max(outlook.latency, 1e-12));
    }
    if (score.coveredWeight > 0) {
        score.rate /= score.coveredWeight;
        score.rateStep = steps(score.rate);
        score.latencyStep = -steps(latency / score.coveredWeight);
    }
    return score;
}

Score Search::score(const Layout &layout) const {
    return scoreOf(outlooks(layout));
}

std::vector<Range> Search::windows(const Layout &layout, std::size_t device, std::size_t model,
                                   double memory, std::uint32_t bottleneck) const {
    const std::uint32_t blocks = m_problem.models()[model].blocks();
    const std::uint32_t allowed = m_problem.blocksAllowed(layout, device, model);
    const auto from = [&](std::uint32_t begin) {
        return m_problem.widest(device, model, begin, memory, allowed);
    };
    std::vector<std::uint32_t> begins;
    if (blocks <= exhaustiveBlocks) {
        for (std::uint32_t b = 0; b < blocks; ++b)
            begins.push_back(b);
    } else {
        const std::uint32_t width = std::max(from(bottleneck).size(), 1U);
        for (const std::uint32_t quarter : {0U, 1U, 2U, 3U, 4U})
            begins.push_back(bottleneck - std::min(bottleneck, width * quarter / 4));
        begins.push_back(0);
        begins.push_back(blocks > width ? blocks - width : 0);
        std::ranges::sort(begins);
        begins.erase(std::ranges::unique(begins).begin(), begins.end());
    }
    std::vector<Range> ranges;
    for (const std::uint32_t begin : begins) {
        const Range range = from(begin);
        // A range inside another one is never better.
        if (!range.empty() && (ranges.empty() || range.end > ranges.back().end))
            ranges.push_back(range);
    }
    return ranges;
}

std::vector<Search::Ranges> Search::candidates(const Layout &layout, std::size_t device,
                                               const std::vector<Outlook> &now) const {
    const std::size_t models = m_problem.models().size();
    std::vector<Ranges> all;
    for (std::size_t m = 0; m < models; ++m) {
        const double memory = m_problem.devices()[device].memory;
        for (const Range range : windows(layout, device, m, memory, now[m].bottleneck)) {
            Ranges alone(models);
            alone[m] = range;
            all.push_back(std::move(alone));
        }
        Ranges beside = layout[device];
        beside[m] = {};
        if (std::ranges::all_of(beside, &Range::empty))
            continue;
        const double left = memory - m_problem.needOf(device, beside);
        for (const Range range : windows(layout, device, m, left, now[m].bottleneck)) {
            beside[m] = range;
            all.push_back(beside);
        }
    }
    return all;
}

double Search::costInTokens(std::size_t device, const Ranges &from, const Ranges &to) const {
    double cost = 0;
    for (std::size_t m = 0; m < to.size(); ++m) {
        if (to[m].empty() || to[m] == from[m])
            continue;
        const std::uint32_t begin = std::max(to[m].begin, from[m].begin);
        const std::uint32_t end = std::min(to[m].end, from[m].end);
        const double kept = begin < end ? m_problem.weightBytes(m, {begin, end}) : 0;
        const double seconds =
            (m_problem.weightBytes(m, to[m]) - kept) / m_problem.options().downloadBytesPerSecond;
        cost += std::max(seconds, 0.0) * m_problem.devices()[device].speed /
                m_problem.models()[m].workBefore.back();
    }
    return cost;
}

bool Search::isWorthMoving(const Layout &from, const Score &fromScore, const Layout &to,
                           const Score &toScore) const {
    if (toScore.coversMoreThan(fromScore))
        return true;
    if (fromScore.coversMoreThan(toScore))
        return false;
    double cost = 0;
    for (std::size_t d = 0; d < from.size(); ++d)
        if (from[d] != to[d] && from[d] == m_problem.devices()[d].current)
            cost += costInTokens(d, from[d], to[d]);
    const double before = fromScore.tokensPerSecond();
    const double gain = toScore.tokensPerSecond() - before;
    const PlacementOptions &options = m_problem.options();
    return gain >= options.minimumGain * before &&
           gain * static_cast<double>(options.horizon.count()) > cost;
}

bool Search::improveDevice(Layout &layout, std::size_t device, std::vector<Outlook> &now,
                           Cost cost) {
    const Score before = scoreOf(now);
    const Ranges held = layout[device];
    const bool settled = cost == Cost::Counted && held == m_problem.devices()[device].current &&
                         !std::ranges::all_of(held, &Range::empty);
    Score best = before;
    Ranges bestRanges = held;
    std::vector<Outlook> bestOutlooks = now;
    const Layout original = settled ? layout : Layout();
    for (const Ranges &ranges : candidates(layout, device, now)) {
        if (isSpent())
            break;
        layout[device] = ranges;
        std::vector<Outlook> then = now;
        for (std::size_t m = 0; m < ranges.size(); ++m)
            if (!ranges[m].empty() || !held[m].empty())
                then[m] = outlook(layout, m);
        const Score score = scoreOf(then);
        if (score > best && (!settled || isWorthMoving(original, before, layout, score))) {
            best = score;
            bestRanges = ranges;
            bestOutlooks = std::move(then);
        }
    }
    layout[device] = bestRanges;
    now = std::move(bestOutlooks);
    return bestRanges != held;
}

void Search::improve(Layout &layout, Cost cost) {
    std::vector<Outlook> now = outlooks(layout);
    bool changed = true;
    for (int pass = 0; pass < maxPasses && changed && !isSpent(); ++pass) {
        changed = false;
        for (std::size_t d = 0; d < layout.size() && !isSpent(); ++d)
            changed = improveDevice(layout, d, now, cost) || changed;
    }
}

Layout Search::fill(const std::vector<std::size_t> &order) const {
    const auto &models = m_problem.models();
    Layout layout(m_problem.devices().size(), std::vector<Range>(models.size()));
    std::vector<std::vector<double>> density; // tokens a second that lie over each block
    for (const auto &model : models)
        density.emplace_back(model.work.size(), 0.0);
    for (const std::size_t d : order) {
        const auto &device = m_problem.devices()[d];
        double bestValue = 0;
        std::size_t bestModel = 0;
        Range best;
        for (std::size_t m = 0; m < models.size(); ++m) {
            const auto &model = models[m];
            const double unit = device.speed / model.workBefore.back();
            const std::uint32_t allowed = m_problem.blocksAllowed(layout, d, m);
            std::uint32_t lastEnd = 0;
            for (std::uint32_t begin = 0; begin < model.blocks(); ++begin) {
                const Range range = m_problem.widest(d, m, begin, device.memory, allowed);
                if (range.end <= lastEnd)
                    continue;
                lastEnd = range.end;
                double value = 0;
                for (std::uint32_t b = range.begin; b < range.end; ++b)
                    value += model.work[b] / (density[m][b] / model.source->weight + 1e-3 * unit);
                value /= model.workOf(range);
                if (value > bestValue) {
                    bestValue = value;
                    bestModel = m;
                    best = range;
                }
            }
        }
        if (best.empty())
            continue;
        layout[d][bestModel] = best;
        const double rate = device.speed / models[bestModel].workOf(best);
        for (std::uint32_t b = best.begin; b < best.end; ++b)
            density[bestModel][b] += rate;
    }
    return layout;
}

} // namespace commonwatt::placement
