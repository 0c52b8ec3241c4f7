#include "app/daemon/heat_keeper.h"

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

// Sensors tell once a second while a device computes.
constexpr std::chrono::seconds holds{10};
// Smaller changes are no news to the worker.
constexpr double step = 0.005;

std::string whole(double number) {
    return std::to_string(std::lround(number));
}

template <typename Q>
std::string against(const char *what, const std::optional<Q> &is, const std::optional<Q> &goal,
                    const char *unit, const char *word, double factor = 1) {
    if (!is || !goal)
        return "";
    return std::string(what) + whole(is->value * factor) + unit + word +
           whole(goal->value * factor) + unit;
}

bool lacksWhatWasThere(const HeatReading &before, const HeatReading &now, const HeatGoals &goals) {
    return (goals.core && before.core && !now.core) ||
           (goals.hotSpot && before.hotSpot && !now.hotSpot) ||
           (goals.memory && before.memory && !now.memory) ||
           (goals.power && before.power && !now.power) || (goals.fan && before.fan && !now.fan);
}

} // namespace

HeatGoals heatGoals(const PolicySettings &settings) {
    return {settings.core.target, settings.hotSpot.target, settings.memory.target,
            settings.wattLimit, settings.fanLimit};
}

std::map<std::string, GpuLimits> driverLimits(const std::vector<LentGpu> &gpus) {
    std::map<std::string, GpuLimits> limits;
    const auto lower = [](auto &least, const auto &limit) {
        if (limit)
            least = least ? std::min(*least, *limit) : *limit;
    };
    for (const auto &[gpu, action, wanted] : gpus)
        if (wanted.isSet() && action == DeviceAction::Run) {
            GpuLimits &least = limits[gpu];
            lower(least.watts, wanted.watts);
            lower(least.clock.clock, wanted.clock.clock);
            lower(least.clock.ofMost, wanted.clock.ofMost);
        }
    return limits;
}

bool HeatKeeper::onSample(const std::string &device, const GpuSample &sample,
                          const HeatGoals &goals, Time now) {
    Kept &kept = m_kept[device];
    const HeatReading reading{sample.core, sample.hotSpot, sample.memory, sample.power, sample.fan};
    if (goals == kept.goals && lacksWhatWasThere(kept.reading, reading, goals))
        return false; // a sensor has fallen silent
    const Share before = kept.controller.cap();
    kept.reading = reading;
    kept.goals = goals;
    const Share after = kept.controller.update(kept.reading, goals, now - kept.last);
    kept.last = now;
    return std::abs(after.value - before.value) >= step ||
           (after != before && (after == Share(1) || before == Share(1)));
}

const HeatKeeper::Kept *HeatKeeper::find(const std::string &device, Time now) const {
    const auto found = m_kept.find(device);
    return found == m_kept.end() || now - found->second.last > holds ? nullptr : &found->second;
}

Share HeatKeeper::cap(const std::string &device) const {
    const auto kept = m_kept.find(device);
    return kept == m_kept.end() ? Share(1) : kept->second.controller.cap();
}

std::string HeatKeeper::words(const std::string &device, Time now) const {
    const Kept *const kept = find(device, now);
    if (!kept || !kept->controller.holding())
        return "";
    const HeatReading &is = kept->reading;
    const HeatGoals &goals = kept->goals;
    switch (*kept->controller.holding()) {
    case HeatGoal::Core:
        return against("core ", is.core, goals.core, " °C", ", target ");
    case HeatGoal::HotSpot:
        return against("hottest part ", is.hotSpot, goals.hotSpot, " °C", ", target ");
    case HeatGoal::Memory:
        return against("memory ", is.memory, goals.memory, " °C", ", target ");
    case HeatGoal::Power:
        return against("", is.power, goals.power, " W", ", limit ");
    case HeatGoal::Fan:
        return against("fan ", is.fan, goals.fan, " %", ", limit ", 100);
    }
    return "";
}

} // namespace commonwatt
