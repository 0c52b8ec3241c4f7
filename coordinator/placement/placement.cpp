#include "coordinator/placement/placement.h"

#include "coordinator/placement/search.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace commonwatt {

using namespace placement;

namespace {

constexpr double budgetPerStart = 2e5;
constexpr int shuffledStarts = 6;

// The best layout for an empty fleet.
Layout freshLayout(const Problem &problem) {
    Layout best = coveringLayout(problem);
    Score bestScore;
    const auto tryOne = [&](Layout layout) {
        Search search(problem, budgetPerStart);
        search.improve(layout, Search::Cost::Ignored);
        const Score score = search.score(layout);
        if (score > bestScore) {
            bestScore = score;
            best = std::move(layout);
        }
    };
    tryOne(best);

    const Search search(problem, 0);
    std::vector<std::size_t> order(problem.devices().size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto &devices = problem.devices();
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return devices[a].speed > devices[b].speed; });
    tryOne(search.fill(order));
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return devices[a].memory < devices[b].memory; });
    tryOne(search.fill(order));
    constexpr std::size_t smallFleet = 16;
    if (order.size() > smallFleet)
        return best;
    std::mt19937_64 random(7);
    for (int start = 0; start < shuffledStarts; ++start) {
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        tryOne(search.fill(order));
    }
    return best;
}

Layout chooseLayout(const PlacementInput &input, const Problem &problem) {
    // For what is placed anew, today's KV caches need not stay as large as they are.
    PlacementInput empty = input;
    for (PlacementDevice &device : empty.devices)
        device.current.clear();
    Layout fresh = freshLayout(Problem(empty));
    Layout kept = problem.currentLayout();
    const auto holdsNothing = [](const std::vector<Range> &ranges) {
        return std::ranges::all_of(ranges, &Range::empty);
    };
    if (std::ranges::all_of(kept, holdsNothing))
        return fresh;
    Search search(problem, budgetPerStart);
    search.improve(kept, Search::Cost::Counted);
    const Score keptScore = search.score(kept);
    return search.isWorthMoving(kept, keptScore, fresh, search.score(fresh)) ? fresh : kept;
}

// Gives what memory is left to the KV caches. What stays as it is keeps the cache it has, if there
// is room for it.
std::vector<PlannedSpan> planDevice(const Problem &problem, std::size_t device,
                                    const std::vector<Range> &ranges) {
    const double memory = problem.devices()[device].memory;
    const bool keep = problem.needOf(device, ranges) <= memory;
    const auto least = [&](std::size_t m) {
        return keep ? problem.kvOf(device, m, ranges[m]) : problem.models()[m].source->minKvTokens;
    };
    double left = memory;
    for (std::size_t m = 0; m < ranges.size(); ++m)
        left -= problem.need(m, ranges[m], least(m));
    std::vector<PlannedSpan> spans;
    for (std::size_t m = 0; m < ranges.size(); ++m) {
        const Range range = ranges[m];
        if (range.empty())
            continue;
        const PlacementModel &model = *problem.models()[m].source;
        std::uint32_t kv = least(m);
        if (!(keep && problem.devices()[device].current[m] == range) && left > 0) {
            const double used = problem.need(m, range, kv);
            const double perToken = problem.need(m, range, kv + 1) - used;
            const double room = perToken > 0 ? left / perToken : model.maxKvTokens;
            const std::uint32_t most = std::max(model.maxKvTokens, kv);
            kv = static_cast<std::uint32_t>(std::min<double>(most, kv + std::floor(room)));
            left -= problem.need(m, range, kv) - used;
        }
        spans.push_back(
            {model.name,
             {range.begin, range.end, range.begin == 0, range.end == problem.models()[m].blocks()},
             kv});
    }
    return spans;
}

} // namespace

PlacementPlan planPlacement(const PlacementInput &input) {
    const Problem problem(input);
    const Layout layout = chooseLayout(input, problem);
    PlacementPlan plan;
    for (std::size_t d = 0; d < layout.size(); ++d)
        plan.devices.push_back(planDevice(problem, d, layout[d]));
    const std::vector<Outlook> outlooks = Search(problem, 0).outlooks(layout);
    for (std::size_t m = 0; m < outlooks.size(); ++m) {
        const Outlook &outlook = outlooks[m];
        plan.models.push_back({input.models[m].name, outlook.uncovered == 0, outlook.throughput,
                               std::chrono::round<std::chrono::microseconds>(
                                   std::chrono::duration<double>(outlook.latency)),
                               outlook.stages});
    }
    return plan;
}

Bytes memoryNeeded(const PlacementModel &model, const StageSpan &span, std::uint32_t kvTokens,
                   const PlacementOptions &options) {
    const PlacementInput input{{model}, {}, options};
    const Problem problem(input);
    return Bytes(
        static_cast<std::uint64_t>(std::ceil(problem.need(0, {span.begin, span.end}, kvTokens))));
}

} // namespace commonwatt
