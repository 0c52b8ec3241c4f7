// Whether the machine runs on its battery or an uninterruptible power supply on its own, from the
// kernel's power supplies. Source "power_supply"; tells Battery and Ups.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <filesystem>
#include <optional>

namespace commonwatt {

struct PowerSupplyOptions {
    std::filesystem::path folder = "/sys/class/power_supply";
    SignalTiming timing{};
    // The kernel tells of plugging in and out, not always of a battery's charge.
    std::chrono::milliseconds chargeEvery = std::chrono::minutes(1);
};

// Changes are told at once. What a driver does not answer for holds this source's thread up; what
// was told then expires, but ending the source waits for the driver too.
[[nodiscard]] std::unique_ptr<SignalSource> startPowerSupplySource(PowerSupplyOptions options,
                                                                   SignalSink sink);

struct PowerSupplies {
    // Nothing: there is none.
    struct Supply {
        std::optional<bool> inUse; // nothing: it does not say
        double charge = 0;         // 0 to 1; 0 where it has none
    };
    std::optional<Supply> battery; // all of the machine's own together
    std::optional<Supply> ups;
};

// The folder as the kernel's Documentation/ABI/testing/sysfs-class-power describes it. The machine
// runs on its battery if one of its own discharges, or if it has a mains supply, none is online, no
// other supply (USB) is either, and no battery is being charged. Batteries of mice and the like
// (scope Device) do not count.
[[nodiscard]] PowerSupplies readPowerSupplies(const std::filesystem::path &folder);

} // namespace commonwatt
