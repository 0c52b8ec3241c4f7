#include "coordinator/placement/problem.h"

#include <algorithm>
#include <limits>

namespace commonwatt::placement {

namespace {

double medianSpeed(const PlacementInput &input) {
    std::vector<double> known;
    for (const PlacementDevice &device : input.devices)
        if (device.bytesPerSecond > 0)
            known.push_back(device.bytesPerSecond);
    if (known.empty())
        return input.options.unknownBytesPerSecond;
    const auto middle = known.begin() + static_cast<std::ptrdiff_t>(known.size() / 2);
    std::ranges::nth_element(known, middle);
    return *middle;
}

double asDouble(Bytes bytes) {
    return static_cast<double>(bytes.value);
}

} // namespace

Problem::Problem(const PlacementInput &input)
    : m_input(&input) {
    for (const PlacementModel &source : input.models) {
        Model model{&source, {}, {0}, {0}};
        for (const Bytes bytes : source.blocks) {
            model.work.push_back(asDouble(bytes));
            model.bytesBefore.push_back(model.bytesBefore.back() + asDouble(bytes));
        }
        model.work.back() += asDouble(source.head);
        for (const double bytes : model.work)
            model.workBefore.push_back(model.workBefore.back() + bytes);
        m_models.push_back(std::move(model));
    }
    const double usual = medianSpeed(input);
    for (const PlacementDevice &source : input.devices) {
        Device device;
        device.source = &source;
        device.memory = asDouble(source.memory);
        device.speed = source.bytesPerSecond > 0 ? source.bytesPerSecond : usual;
        device.hop =
            std::chrono::duration<double>(source.roundTrip + input.options.minimumHop).count();
        device.current.resize(m_models.size());
        device.currentKv.resize(m_models.size());
        for (std::size_t m = 0; m < m_models.size(); ++m) {
            const std::uint32_t blocks = m_models[m].blocks();
            std::vector<bool> barred(blocks, false);
            for (const ExcludedSpan &excluded : source.excluded)
                if (excluded.model == m_models[m].source->name)
                    for (std::uint32_t b = excluded.span.begin;
                         b < std::min(excluded.span.end, blocks); ++b)
                        barred[b] = true;
            device.barred.push_back(std::move(barred));
            for (const CurrentSpan &current : source.current)
                if (current.model == m_models[m].source->name && current.span.end <= blocks &&
                    current.span.blocks() > device.current[m].size()) {
                    device.current[m] = {current.span.begin, current.span.end};
                    device.currentKv[m] = current.kvTokens;
                }
        }
        m_devices.push_back(std::move(device));
    }
}

std::uint32_t Problem::kvOf(std::size_t device, std::size_t model, Range range) const {
    const Device &at = m_devices[device];
    const std::uint32_t least = m_models[model].source->minKvTokens;
    return at.current[model] == range ? std::max(at.currentKv[model], least) : least;
}

double Problem::weightBytes(std::size_t model, Range range) const {
    if (range.empty())
        return 0;
    const Model &of = m_models[model];
    return of.bytesBefore[range.end] - of.bytesBefore[range.begin] +
           (range.begin == 0 ? asDouble(of.source->embedding) : 0) +
           (range.end == of.blocks() ? asDouble(of.source->head) : 0);
}

double Problem::need(std::size_t model, Range range, std::uint32_t kvTokens) const {
    if (range.empty())
        return 0;
    const PlacementModel &source = *m_models[model].source;
    const double kv = asDouble(source.kvPerTokenAndBlock) * range.size() * kvTokens;
    return (weightBytes(model, range) + kv) * (1 + options().memoryOverhead) +
           asDouble(source.scratch);
}

double Problem::needOf(std::size_t device, const std::vector<Range> &ranges) const {
    double sum = 0;
    for (std::size_t m = 0; m < ranges.size(); ++m)
        sum += need(m, ranges[m], kvOf(device, m, ranges[m]));
    return sum;
}

Range Problem::widest(std::size_t device, std::size_t model, std::uint32_t begin, double memory,
                      std::uint32_t maxBlocks) const {
    const Model &of = m_models[model];
    const std::vector<bool> &barred = m_devices[device].barred[model];
    Range range{begin, begin};
    while (range.end < of.blocks() && range.size() < maxBlocks && !barred[range.end] &&
           need(model, {begin, range.end + 1}, of.source->minKvTokens) <= memory)
        ++range.end;
    return range;
}

std::uint32_t Problem::blocksAllowed(const Layout &layout, std::size_t device,
                                     std::size_t model) const {
    const std::uint32_t limit = m_models[model].source->maxBlocksPerHolder;
    if (limit == 0)
        return std::numeric_limits<std::uint32_t>::max();
    std::uint32_t held = 0;
    for (std::size_t d = 0; d < layout.size(); ++d)
        if (d != device && m_devices[d].source->volunteer == m_devices[device].source->volunteer)
            held += layout[d][model].size();
    return limit > held ? limit - held : 0;
}

Layout Problem::currentLayout() const {
    Layout layout(m_devices.size(), std::vector<Range>(m_models.size()));
    for (std::size_t d = 0; d < m_devices.size(); ++d)
        for (std::size_t m = 0; m < m_models.size(); ++m) {
            const Range range = m_devices[d].current[m];
            const auto &barred = m_devices[d].barred[m];
            const auto at = [&](std::uint32_t i) { return barred.begin() + i; };
            if (range.empty() || range.size() > blocksAllowed(layout, d, m) ||
                std::find(at(range.begin), at(range.end), true) != at(range.end))
                continue;
            layout[d][m] = range;
            if (needOf(d, layout[d]) > m_devices[d].memory)
                layout[d][m] = {};
        }
    return layout;
}

} // namespace commonwatt::placement
