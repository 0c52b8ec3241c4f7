#include "gpu/telemetry/accelerator_statistics.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace commonwatt {

void setStatistics(GpuSample &sample, const StatisticOf &statisticOf, const ProcessIds &ours) {
    const auto set = [&](GpuValue value, const char *name, double scale) {
        const std::optional<double> number = statisticOf(name);
        if (number && !valueOf(sample, value))
            setValue(sample, value, *number * scale);
    };
    // A driver that lacks one of these sensors tells 0.
    const auto setPositive = [&](GpuValue value, const char *name, double scale) {
        if (statisticOf(name).value_or(0) > 0)
            set(value, name, scale);
    };
    setPositive(GpuValue::Core, "Temperature(C)", 1);
    setPositive(GpuValue::Power, "Total Power(W)", 1);
    setPositive(GpuValue::CoreClock, "Core Clock(MHz)", 1e6);
    setPositive(GpuValue::MemoryClock, "Memory Clock(MHz)", 1e6);
    set(GpuValue::Fan, "Fan Speed(%)", 1e-2);
    if (!ours.empty())
        return;
    // AMD's names, then those of GPUs that use the host's memory.
    set(GpuValue::MemoryByOthers, "inUseVidMemoryBytes", 1);
    set(GpuValue::MemoryByOthers, "In use system memory", 1);
    set(GpuValue::UseByOthers, "Device Utilization %", 1e-2);
    set(GpuValue::UseByOthers, "GPU Activity(%)", 1e-2);
}

std::optional<std::string> pciAddressOfDebug(std::string_view text) {
    constexpr std::array<unsigned, 3> most{0xff, 0x1f, 7};
    std::array<unsigned, 3> numbers{};
    const char *at = text.data();
    const char *const end = at + text.size();
    for (std::size_t part = 0; part < numbers.size(); ++part) {
        if (part > 0 && (at == end || *at++ != ':'))
            return std::nullopt;
        const auto [next, error] = std::from_chars(at, end, numbers.at(part));
        if (error != std::errc() || numbers.at(part) > most.at(part))
            return std::nullopt;
        at = next;
    }
    if (at != end && *at != '(')
        return std::nullopt;
    std::array<char, 16> address{};
    std::snprintf(address.data(), address.size(), "0000:%02x:%02x.%x", numbers[0], numbers[1],
                  numbers[2]);
    return address.data();
}

} // namespace commonwatt
