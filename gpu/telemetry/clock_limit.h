// The highest clock of a GPU's cores that its driver itself holds, where the driver lets us set it:
// NVIDIA's library for administrators ("nvmlDeviceSetGpuLockedClocks"), amdgpu's levels of clocks
// where their files may be written (the kernel's "GPU Power/Thermal Controls and Monitoring":
// pp_dpm_sclk, power_dpm_force_performance_level). Where it may not, nothing holds the clock.
#pragma once

#include "core/base/error.h"
#include "core/types/gpu_limits.h"

#include <optional>

namespace commonwatt {

// A driver's word on one GPU. Unsupported: it has no limit. PermissionDenied: not for this user.
class ClockCap {
public:
    virtual ~ClockCap() = default;
    ClockCap() = default;
    ClockCap(const ClockCap &) = delete;
    ClockCap &operator=(const ClockCap &) = delete;

    [[nodiscard]] virtual Result<Hertz> most() const = 0; // its highest
    // What is in force then: the lowest clock that it has where that is more than wanted.
    [[nodiscard]] virtual Result<Hertz> setLimit(Hertz limit) = 0;
    [[nodiscard]] virtual Status reset() = 0; // to what it was before the first setLimit
};

// Limits the clock of one GPU for as long as it lives. One thread at a time; the cap must live
// longer.
class ClockLimit {
public:
    explicit ClockLimit(ClockCap &cap)
        : m_cap(cap) {}
    ~ClockLimit();
    ClockLimit(const ClockLimit &) = delete;
    ClockLimit &operator=(const ClockLimit &) = delete;

    // What is in force then; its highest where nothing is wanted.
    [[nodiscard]] Result<Hertz> hold(const ClockBound &wanted);

private:
    ClockCap &m_cap;
    bool m_isHeld = false;
};

} // namespace commonwatt
