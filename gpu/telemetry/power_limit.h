// The limit of watts that a GPU's driver itself holds, where the driver lets us set it: NVIDIA's
// library for administrators ("nvmlDeviceSetPowerManagementLimit"), amdgpu's power1_cap where that
// file may be written (the kernel's "Naming and data format standards for sysfs files"). Where it
// may not, the duty cycle alone keeps the owner's limit (core/policy/heat_controller.h).
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"

#include <optional>

namespace commonwatt {

// A driver's word on one GPU. Unsupported: it has no limit. PermissionDenied: not for this user.
class PowerCap {
public:
    virtual ~PowerCap() = default;
    PowerCap() = default;
    PowerCap(const PowerCap &) = delete;
    PowerCap &operator=(const PowerCap &) = delete;

    [[nodiscard]] virtual Result<Watts> limit() const = 0; // in force
    [[nodiscard]] virtual Result<Watts> least() const = 0; // that it takes
    [[nodiscard]] virtual Status setLimit(Watts limit) = 0;
};

// Lowers the limit of one GPU for as long as it lives, and puts back what was there before. Never
// raises it. One thread at a time; the cap must live longer.
class PowerLimit {
public:
    explicit PowerLimit(PowerCap &cap)
        : m_cap(cap) {}
    ~PowerLimit();
    PowerLimit(const PowerLimit &) = delete;
    PowerLimit &operator=(const PowerLimit &) = delete;

    // What is in force then: the GPU's least where that is more than wanted. nullopt: as before.
    [[nodiscard]] Result<Watts> hold(std::optional<Watts> wanted);

private:
    PowerCap &m_cap;
    std::optional<Watts> m_before; // while something is held
};

} // namespace commonwatt
