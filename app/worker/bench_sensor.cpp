#include "app/worker/bench_sensor.h"

#include "core/platform/process/process.h"
#include "gpu/inventory/probe.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr double disturbance = 0.05; // of the GPU's time

} // namespace

std::unique_ptr<GpuSensor> sensorOf(const ComputeDevice &device) {
    const Result<Inventory> told =
        probe(device.backend == "cuda" ? ProbeSource::Cuda : ProbeSource::Vulkan, backendFolder());
    const Hardware *const hardware = told ? told->find(device.name) : nullptr;
    if (!hardware)
        return nullptr;
    GpuSensors sensors = openSensors();
    const auto found = std::ranges::find_if(
        sensors, [&](const auto &sensor) { return sensor->gpu() == hardware->id(); });
    return found == sensors.end() ? nullptr : std::move(*found);
}

void useSensor(BenchOptions &options, std::shared_ptr<GpuSensor> sensor) {
    const ProcessIds ours{static_cast<std::uint32_t>(ownProcess())};
    options.disturbed = [sensor, ours] {
        const std::optional<Share> others = sensor->sample(wallNow(), ours).useByOthers;
        return others && others->value > disturbance;
    };
    options.power = [sensor, ours]() -> PowerSample {
        const GpuSample sample = sensor->sample(wallNow(), ours);
        return {.power = sample.power, .temperature = sample.core, .clock = sample.coreClock};
    };
}

} // namespace commonwatt
