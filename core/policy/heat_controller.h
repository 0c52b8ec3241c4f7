// Keeps a GPU at the owner's temperatures, watts and fan speed by the part of the time in which it
// computes. Pure: the caller reads the sensors, about once a second, and sets the duty cycle.
//
// For each goal a PI controller in its incremental form (K. J. Åström and T. Hägglund, "Advanced
// PID Control", ISA 2006, chapter 3): the cap changes by
//     Kp · (change of the error) + Ki · error · time
// from the one that was in force, and the goal that wants the least wins. So nothing winds up while
// another goal, or the owner, holds the device back; and since a temperature rises no faster than
// the device heats, the cap falls before the target is reached (by Kp / Ki times the rate).
//
// A reading that follows the load at once, as a hot spot does by its distance from the core, is
// smoothed by a first-order low-pass: a proportional controller on such a reading would swing.
#pragma once

#include "core/base/units.h"

#include <array>
#include <chrono>
#include <optional>

namespace commonwatt {

// What the sensors told. What is not known holds nothing back: the limits at which a device stops
// are the policy's.
struct HeatReading {
    std::optional<Celsius> core = {};
    std::optional<Celsius> hotSpot = {};
    std::optional<Celsius> memory = {};
    std::optional<Watts> power = {};
    std::optional<Share> fan = {};
};

enum class HeatGoal { Core, HotSpot, Memory, Power, Fan };
inline constexpr std::size_t heatGoalCount = 5;

// None: without that goal.
struct HeatGoals {
    std::optional<Celsius> core = {};
    std::optional<Celsius> hotSpot = {};
    std::optional<Celsius> memory = {};
    std::optional<Watts> power = {};
    std::optional<Share> fan = {};
    bool operator==(const HeatGoals &) const = default;
};

class HeatController {
public:
    static constexpr Share least{0.05}; // so that it goes on at all, and warms what is measured

    // The part of the time that the device may compute from now on, `least` to 1. `sinceLast`: the
    // time since the call before; after a longer gap, as when nothing was computed, what was
    // before does not count.
    [[nodiscard]] Share update(const HeatReading &reading, const HeatGoals &goals,
                               std::chrono::duration<double> sinceLast);

    [[nodiscard]] Share cap() const { return m_cap; }
    // What holds the device back; nothing: it may compute all the time.
    [[nodiscard]] std::optional<HeatGoal> holding() const { return m_holding; }

private:
    // A goal in kelvins: how far the reading is below it.
    struct Error {
        std::optional<double> last;
        std::optional<double> smooth; // the part of the reading that follows the load at once
    };
    [[nodiscard]] double smoothed(HeatGoal goal, double value, double seconds);
    [[nodiscard]] double stepOf(HeatGoal goal, double error, double seconds);

    Share m_cap{1};
    std::optional<HeatGoal> m_holding;
    std::array<Error, heatGoalCount> m_errors{};
};

} // namespace commonwatt
