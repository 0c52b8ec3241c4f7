// What macOS's GPU drivers tell in the registry entry of their IOAccelerator,
// "PerformanceStatistics": numbers by names that each vendor chose and Apple does not document.
// `ioreg -r -c IOAccelerator` shows them. Pure; sensors_macos.cpp reads the registry.
#pragma once

#include "gpu/telemetry/sensor.h"

#include <functional>
#include <optional>
#include <string_view>

namespace commonwatt {

// The number of that name, if the driver tells it.
using StatisticOf = std::function<std::optional<double>(const char *name)>;

// Sets what is told. Use and memory are of all processes together: they are others' where we have
// none (`ours` is empty), and otherwise nobody knows which part is ours.
void setStatistics(GpuSample &sample, const StatisticOf &statisticOf, const ProcessIds &ours);

// "0000:01:00.0" of an IOPCIDevice's "pcidebug", decimal bus:device:function with more behind it
// for bridges: "1:0:0", "1:0:0(2:2)". macOS does not tell PCI's domain.
[[nodiscard]] std::optional<std::string> pciAddressOfDebug(std::string_view text);

} // namespace commonwatt
