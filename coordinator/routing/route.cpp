#include "coordinator/routing/route.h"

#include <algorithm>
#include <limits>

namespace commonwatt {

namespace {

constexpr double fixedHop = 300e-6; // seconds: two queues, two wake-ups, framing
constexpr double unknownSpeed = 5e9;
constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();

} // namespace

std::vector<RouteStage> chooseRoute(const ModelManifest &model, const StageSpan &part,
                                    std::span<const Holder *const> holders) {
    // For each block and holder: the least time until this holder has computed it, and who
    // computed the block before.
    struct Reached {
        double seconds = std::numeric_limits<double>::infinity();
        std::size_t before = nobody;
    };
    const std::size_t blocks = part.blocks();
    std::vector<std::vector<Reached>> table(blocks, std::vector<Reached>(holders.size()));
    double soonest = 0;
    std::size_t soonestHolder = nobody;
    for (std::size_t i = 0; i < blocks; ++i) {
        const std::uint32_t block = part.begin + static_cast<std::uint32_t>(i);
        const StageSpan one{block, block + 1, i == 0 && part.embedding,
                            i + 1 == blocks && part.head};
        double nextSoonest = std::numeric_limits<double>::infinity();
        std::size_t nextHolder = nobody;
        const double bytes = static_cast<double>(model.blocks[block].size.value) +
                             (one.head ? static_cast<double>(model.head.size.value) : 0);
        for (std::size_t h = 0; h < holders.size(); ++h) {
            const Holder &holder = *holders[h];
            if (!holder.span.contains(one))
                continue;
            Reached &here = table[i][h];
            here = {soonest + fixedHop + std::chrono::duration<double>(holder.roundTrip).count(),
                    soonestHolder};
            if (i > 0 && table[i - 1][h].seconds <= here.seconds)
                here = {table[i - 1][h].seconds, h};
            const double speed = holder.bytesPerSecond > 0 ? holder.bytesPerSecond : unknownSpeed;
            here.seconds += bytes / speed * (1 + holder.uses);
            if (here.seconds < nextSoonest) {
                nextSoonest = here.seconds;
                nextHolder = h;
            }
        }
        soonest = nextSoonest;
        soonestHolder = nextHolder;
        if (nextHolder == nobody)
            return {};
    }

    std::vector<RouteStage> route;
    std::size_t holder = soonestHolder;
    for (std::size_t i = blocks; i > 0; --i) {
        const std::uint32_t block = part.begin + static_cast<std::uint32_t>(i - 1);
        if (route.empty() || route.back().assignment != holders[holder]->assignment)
            route.push_back({holders[holder]->assignment, {block, block + 1, false, false}});
        route.back().span.begin = block;
        holder = table[i - 1][holder].before;
    }
    std::ranges::reverse(route);
    if (!route.empty()) {
        route.front().span.embedding = part.embedding;
        route.back().span.head = part.head;
    }
    return route;
}

} // namespace commonwatt
