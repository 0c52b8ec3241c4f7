// Keeps the lent GPUs at their owner's temperatures, watts and fan speeds: a HeatController
// (core/policy) for each, fed with what the sensors tell. Belongs to its loop's thread.
#pragma once

#include "core/policy/decide.h"
#include "core/policy/heat_controller.h"
#include "core/policy/policy_settings.h"
#include "core/types/gpu_limits.h"
#include "core/types/telemetry.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

[[nodiscard]] HeatGoals heatGoals(const PolicySettings &settings);

// A device's GPU, as its sensors name it, which several devices may share.
struct LentGpu {
    std::string gpu;
    DeviceAction action = DeviceAction::Pause;
    GpuLimits limits;
};
// What drivers are to hold, the least of each GPU. A driver's limit slows down everybody's work, so
// there is one only while nothing speaks against running; otherwise, and where drivers take none,
// HeatKeeper holds the watts alone, and nothing the clock.
[[nodiscard]] std::map<std::string, GpuLimits> driverLimits(const std::vector<LentGpu> &gpus);

class HeatKeeper {
public:
    using Time = std::chrono::steady_clock::time_point;

    // What the sensors of that device tell now. True: cap() is another than before.
    [[nodiscard]] bool onSample(const std::string &device, const GpuSample &sample,
                                const HeatGoals &goals, Time now);
    void forget(const std::string &device) { m_kept.erase(device); }

    // The part of the time that it may compute; 1 where nothing was ever known of it. Sensors that
    // fall silent do not set it free.
    [[nodiscard]] Share cap(const std::string &device) const;
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
