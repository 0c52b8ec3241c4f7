// What the driver of a GPU is asked to hold.
#pragma once

#include "core/base/units.h"

#include <optional>

namespace commonwatt {

// The highest clock of a GPU's cores. With both, the lower one counts.
struct ClockBound {
    std::optional<Hertz> clock;
    std::optional<Share> ofMost; // of the GPU's highest

    [[nodiscard]] bool isSet() const { return clock || ofMost; }
    bool operator==(const ClockBound &) const = default;
};

struct GpuLimits {
    std::optional<Watts> watts;
    ClockBound clock;

    [[nodiscard]] bool isSet() const { return watts || clock.isSet(); }
    bool operator==(const GpuLimits &) const = default;
};

} // namespace commonwatt
