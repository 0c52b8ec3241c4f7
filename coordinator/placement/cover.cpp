#include "coordinator/placement/problem.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

namespace commonwatt::placement {

namespace {

constexpr std::size_t exactDevices = 12;
constexpr std::size_t permutedModels = 4;
constexpr int shuffledFillings = 16;

double memoryLeft(const Problem &problem, const Layout &layout, std::size_t device) {
    return problem.devices()[device].memory - problem.needOf(device, layout[device]);
}

Range extension(const Problem &problem, const Layout &layout, std::size_t device, std::size_t model,
                std::uint32_t begin) {
    return problem.widest(device, model, begin, memoryLeft(problem, layout, device),
                          problem.blocksAllowed(layout, device, model));
}

// Fills the model from its first block on, one device after the other.
std::uint32_t fillInOrder(const Problem &problem, std::size_t model,
                          const std::vector<std::size_t> &order, Layout &layout) {
    const std::uint32_t blocks = problem.models()[model].blocks();
    std::uint32_t covered = 0;
    std::vector<std::size_t> waiting = order;
    while (covered < blocks) {
        // The first that can take the next block at all: it may be barred for some.
        const auto taker = std::ranges::find_if(waiting, [&](std::size_t device) {
            layout[device][model] = extension(problem, layout, device, model, covered);
            return !layout[device][model].empty();
        });
        if (taker == waiting.end())
            break;
        covered = layout[*taker][model].end;
        waiting.erase(taker);
    }
    return covered;
}

void coverByGreed(const Problem &problem, std::size_t model, std::vector<std::size_t> devices,
                  Layout &layout) {
    const std::uint32_t blocks = problem.models()[model].blocks();
    std::vector<double> memory(problem.devices().size());
    for (const std::size_t device : devices)
        memory[device] = memoryLeft(problem, layout, device);
    std::ranges::stable_sort(devices,
                             [&](std::size_t a, std::size_t b) { return memory[a] > memory[b]; });

    Layout best = layout;
    std::uint32_t bestCovered = 0;
    std::mt19937_64 random(1);
    for (int attempt = 0; attempt < 2 + shuffledFillings && bestCovered < blocks; ++attempt) {
        if (attempt == 1)
            std::ranges::reverse(devices);
        if (attempt > 1)
            for (std::size_t i = devices.size(); i > 1; --i)
                std::swap(devices[i - 1], devices[random() % i]);
        Layout tried = layout;
        const std::uint32_t covered = fillInOrder(problem, model, devices, tried);
        if (covered > bestCovered) {
            bestCovered = covered;
            best = std::move(tried);
        }
    }
    layout = std::move(best);
}

// For every set of devices the longest prefix of blocks that it can hold, whatever its order: the
// last device of the best order extends the best prefix of the others. A longer prefix never ends
// earlier after an extension, so this is exact (but for a volunteer with several devices and a
// limit of blocks, where the order found first counts).
void coverExactly(const Problem &problem, std::size_t model,
                  const std::vector<std::size_t> &devices, Layout &layout) {
    const std::uint32_t blocks = problem.models()[model].blocks();
    const std::size_t sets = std::size_t(1) << devices.size();
    struct Best {
        std::uint32_t covered = 0;
        std::size_t last = 0; // into `devices`
        std::uint32_t begin = 0;
    };
    std::vector<Best> best(sets);
    std::vector<double> memory;
    for (const std::size_t device : devices)
        memory.push_back(memoryLeft(problem, layout, device));

    const auto place = [&](std::size_t set, Layout &into) {
        while (set != 0) {
            const Best &step = best[set];
            into[devices[step.last]][model] = {step.begin, step.covered};
            set &= ~(std::size_t(1) << step.last);
        }
    };
    std::size_t chosen = 0;
    double chosenMemory = std::numeric_limits<double>::infinity();
    const bool limited = problem.models()[model].source->maxBlocksPerHolder != 0;
    for (std::size_t set = 1; set < sets; ++set) {
        double setMemory = 0;
        bool first = true;
        for (std::size_t i = 0; i < devices.size(); ++i) {
            const std::size_t bit = std::size_t(1) << i;
            if ((set & bit) == 0)
                continue;
            setMemory += memory[i];
            const Best &before = best[set & ~bit];
            std::uint32_t allowed = std::numeric_limits<std::uint32_t>::max();
            if (limited) {
                Layout others = layout;
                place(set & ~bit, others);
                allowed = problem.blocksAllowed(others, devices[i], model);
            }
            const Range range =
                problem.widest(devices[i], model, before.covered, memory[i], allowed);
            if (first || range.end > best[set].covered)
                best[set] = {range.end, i, range.begin};
            first = false;
        }
        // The set that leaves most memory to other models.
        const std::uint32_t covered = best[set].covered;
        if (covered > best[chosen].covered ||
            (covered == best[chosen].covered && setMemory < chosenMemory)) {
            chosen = set;
            chosenMemory = setMemory;
        }
    }
    if (best[chosen].covered == 0 || blocks == 0)
        return;
    place(chosen, layout);
}

void coverModel(const Problem &problem, std::size_t model, Layout &layout) {
    std::vector<std::size_t> devices;
    for (std::size_t d = 0; d < problem.devices().size(); ++d)
        devices.push_back(d);
    if (devices.size() <= exactDevices)
        coverExactly(problem, model, devices, layout);
    else
        coverByGreed(problem, model, devices, layout);
}

bool isCovered(const Problem &problem, const Layout &layout, std::size_t model) {
    std::vector<bool> held(problem.models()[model].blocks(), false);
    for (const auto &ranges : layout)
        std::fill(held.begin() + ranges[model].begin, held.begin() + ranges[model].end, true);
    return std::ranges::find(held, false) == held.end();
}

} // namespace

Layout coveringLayout(const Problem &problem) {
    const auto &models = problem.models();
    std::vector<std::size_t> byWeight(models.size());
    std::iota(byWeight.begin(), byWeight.end(), std::size_t(0));
    std::ranges::stable_sort(byWeight, [&](std::size_t a, std::size_t b) {
        return models[a].source->weight > models[b].source->weight;
    });

    // The order in which models take their memory can decide whether all of them fit.
    std::vector<std::size_t> rank(models.size());
    std::iota(rank.begin(), rank.end(), std::size_t(0));
    Layout best;
    double bestWeight = -1;
    do {
        Layout layout(problem.devices().size(), std::vector<Range>(models.size()));
        for (const std::size_t i : rank)
            coverModel(problem, byWeight[i], layout);
        double weight = 0;
        bool all = true;
        for (std::size_t m = 0; m < models.size(); ++m) {
            const bool covered = isCovered(problem, layout, m);
            weight += covered ? models[m].source->weight : 0;
            all = all && covered;
        }
        if (weight > bestWeight) {
            bestWeight = weight;
            best = std::move(layout);
        }
        if (all)
            break;
    } while (models.size() <= permutedModels && std::ranges::next_permutation(rank).found);
    return best;
}

} // namespace commonwatt::placement
