#include "core/policy/heat_controller.h"

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

// Of the duty cycle, for each kelvin and for each kelvin and second. GPUs warm by some 0.3 to 2 K a
// second at full load (power over heat capacity); for all of these the loop is well damped.
constexpr double proportional = 0.2;
constexpr double integral = 0.02;
// Seconds of the low-pass.
constexpr double smoothing = 8;
// Fans are driven along some 30 to 40 K from rest to full speed.
constexpr double kelvinsOfFan = 35;
// Watts follow the duty cycle at once: it is changed in proportion, by this part of what is
// missing.
constexpr double powerGain = 0.3;
constexpr std::chrono::duration<double> longGap{10};

std::size_t indexOf(HeatGoal goal) {
    return static_cast<std::size_t>(goal);
}

} // namespace

double HeatController::smoothed(HeatGoal goal, double value, double seconds) {
    std::optional<double> &smooth = m_errors.at(indexOf(goal)).smooth;
    smooth = smooth ? *smooth + (value - *smooth) * (1 - std::exp(-seconds / smoothing)) : value;
    return *smooth;
}

double HeatController::stepOf(HeatGoal goal, double error, double seconds) {
    std::optional<double> &last = m_errors.at(indexOf(goal)).last;
    const double change = error - last.value_or(error);
    last = error;
    return proportional * change + integral * error * seconds;
}

Share HeatController::update(const HeatReading &reading, const HeatGoals &goals,
                             std::chrono::duration<double> sinceLast) {
    if (sinceLast > longGap || sinceLast.count() < 0) {
        m_errors = {};
        sinceLast = std::chrono::duration<double>(0);
    }
    const double seconds = sinceLast.count();
    double next = 1;
    m_holding.reset();
    const auto want = [&](HeatGoal goal, double cap) {
        if (cap >= next)
            return;
        next = cap;
        m_holding = goal;
    };
    const auto keep = [&](HeatGoal goal, double error) {
        want(goal, m_cap.value + stepOf(goal, error, seconds));
    };
    if (goals.core && reading.core)
        keep(HeatGoal::Core, goals.core->value - reading.core->value);
    // Their distance from the core follows the load, the core itself does not.
    const double core = reading.core.value_or(Celsius(0)).value;
    if (goals.hotSpot && reading.hotSpot)
        keep(HeatGoal::HotSpot,
             goals.hotSpot->value - core -
                 smoothed(HeatGoal::HotSpot, reading.hotSpot->value - core, seconds));
    if (goals.memory && reading.memory)
        keep(HeatGoal::Memory,
             goals.memory->value - core -
                 smoothed(HeatGoal::Memory, reading.memory->value - core, seconds));
    if (goals.fan && reading.fan)
        keep(HeatGoal::Fan, (goals.fan->value - reading.fan->value) * kelvinsOfFan);
    if (goals.power && reading.power && reading.power->value > 0) {
        const double missing = (goals.power->value - reading.power->value) / reading.power->value;
        want(HeatGoal::Power, m_cap.value * (1 + powerGain * std::min(missing, 1.0)));
    }
    m_cap = Share(std::clamp(next, least.value, 1.0));
    return m_cap;
}

} // namespace commonwatt
