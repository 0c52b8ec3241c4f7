#include "coordinator/placement/outlook.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace commonwatt::placement {

namespace {

using Order = std::vector<std::uint32_t>;

// Whether every block can get `throughput` times its work. Holders are intervals on a line, so
// serving the blocks from left to right, each from the available holder that ends first, finds a
// matching if there is one (Glover 1967, on convex bipartite graphs). Otherwise tells the block at
// which it failed.
bool carries(double throughput, std::span<const double> work, std::span<const Holding> holdings,
             const Order &byBegin, std::vector<double> &left, std::uint32_t &failedAt) {
    const auto endsLater = [&](std::uint32_t a, std::uint32_t b) {
        return holdings[a].range.end != holdings[b].range.end
                   ? holdings[a].range.end > holdings[b].range.end
                   : a > b;
    };
    std::vector<std::uint32_t> heap;
    heap.reserve(holdings.size());
    std::size_t next = 0;
    for (std::uint32_t block = 0; block < work.size(); ++block) {
        for (; next < byBegin.size() && holdings[byBegin[next]].range.begin == block; ++next) {
            heap.push_back(byBegin[next]);
            std::ranges::push_heap(heap, endsLater);
            left[byBegin[next]] = holdings[byBegin[next]].speed;
        }
        double demand = throughput * work[block];
        while (demand > 0) {
            if (heap.empty()) {
                failedAt = block;
                return false;
            }
            const std::uint32_t holder = heap.front();
            const bool here = holdings[holder].range.end > block;
            const double part = here ? std::min(demand, left[holder]) : 0;
            demand -= part;
            left[holder] -= part;
            if (!here || left[holder] <= 0) {
                std::ranges::pop_heap(heap, endsLater);
                heap.pop_back();
            }
        }
    }
    return true;
}

void findThroughput(std::span<const double> work, std::span<const Holding> holdings,
                    Outlook &outlook) {
    Order byBegin;
    double speed = 0;
    for (std::uint32_t i = 0; i < holdings.size(); ++i)
        if (!holdings[i].range.empty()) {
            byBegin.push_back(i);
            speed += holdings[i].speed;
        }
    std::ranges::sort(byBegin, [&](std::uint32_t a, std::uint32_t b) {
        return holdings[a].range.begin != holdings[b].range.begin
                   ? holdings[a].range.begin < holdings[b].range.begin
                   : a < b;
    });
    double total = 0;
    for (const double bytes : work)
        total += bytes;
    std::vector<double> left(holdings.size());
    double low = 0;
    double high = total > 0 ? speed / total : 0;
    constexpr int halvings = 16;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        if (carries(middle, work, holdings, byBegin, left, outlook.bottleneck))
            low = middle;
        else
            high = middle;
    }
    outlook.throughput = low;
}

// The quickest route for one token, hop by hop over the blocks.
void findLatency(std::span<const double> work, std::span<const Holding> holdings,
                 Outlook &outlook) {
    struct Reached {
        double seconds = std::numeric_limits<double>::infinity();
        std::uint32_t stages = 0;
    };
    std::vector<Reached> with(holdings.size()); // the last block computed by this holder
    Reached best{0, 0};
    for (std::uint32_t block = 0; block < work.size(); ++block) {
        Reached next;
        for (std::size_t i = 0; i < holdings.size(); ++i) {
            const Holding &holding = holdings[i];
            if (block < holding.range.begin || block >= holding.range.end)
                continue;
            Reached here = with[i];
            if (block == holding.range.begin || best.seconds + holding.hop < here.seconds)
                here = {best.seconds + holding.hop, best.stages + 1};
            here.seconds += work[block] / holding.speed;
            with[i] = here;
            if (here.seconds < next.seconds)
                next = here;
        }
        best = next;
    }
    outlook.latency = best.seconds;
    outlook.stages = best.stages;
}

} // namespace

Outlook assess(std::span<const double> work, std::span<const Holding> holdings) {
    Outlook outlook;
    // Speed that lies over each block if every holder spreads its own evenly: as a running sum of
    // its changes.
    std::vector<double> change(work.size() + 1);
    std::vector<int> holders(work.size() + 1);
    for (const Holding &holding : holdings) {
        if (holding.range.empty())
            continue;
        double sum = 0;
        for (std::uint32_t block = holding.range.begin; block < holding.range.end; ++block)
            sum += work[block];
        change[holding.range.begin] += holding.speed / sum;
        change[holding.range.end] -= holding.speed / sum;
        ++holders[holding.range.begin];
        --holders[holding.range.end];
    }
    double density = 0;
    int here = 0;
    for (std::size_t block = 0; block < work.size(); ++block) {
        density += change[block];
        here += holders[block];
        if (here == 0)
            outlook.uncovered += work[block];
        else
            outlook.spread += work[block] * std::log(std::max(density, 1e-9));
    }
    if (outlook.uncovered > 0)
        return outlook;
    findThroughput(work, holdings, outlook);
    findLatency(work, holdings, outlook);
    return outlook;
}

} // namespace commonwatt::placement
