// Keeps the lent GPUs at their owner's temperatures, watts and fan speeds: a HeatController
// (core/policy) for each, fed with what the sensors tell. Belongs to its loop's thread.
#pragma once

#include "core/policy/heat_controller.h"
#include "core/policy/policy_settings.h"
#include "core/types/telemetry.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace commonwatt {

[[nodiscard]] HeatGoals heatGoals(const PolicySettings &settings);

class HeatKeeper {
public:
    using Time = std::chrono::steady_clock::time_point;

    // What the sensors of that device tell now. True: cap() is another than before.
    [[nodiscard]] bool onSample(const std::string &device, const GpuSample &sample,
                                const HeatGoals &goals, Time now);
    void forget(const std::string &device) { m_kept.erase(device); }

    // The part of the time that it may compute; 1 where nothing is known of it, or for too long.
    [[nodiscard]] Share cap(const std::string &device, Time now) const;
    // In words what holds it back: "core 71 °C, target 70 °C"; empty: nothing does.
    [[nodiscard]] std::string words(const std::string &device, Time now) const;

private:
    struct Kept {
        HeatController controller;
        HeatReading reading;
        HeatGoals goals;
        Time last{};
    };
    [[nodiscard]] const Kept *find(const std::string &device, Time now) const;

    std::map<std::string, Kept> m_kept;
};

} // namespace commonwatt
