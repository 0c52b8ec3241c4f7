// What a GPU's sensor adds to its benchmark: whether another program used it meanwhile, and what
// the load does to its temperature, clock and power.
#pragma once

#include "gpu/bench/runner.h"
#include "gpu/inventory/inventory.h"
#include "gpu/telemetry/sensor.h"

#include <memory>

namespace commonwatt {

// The sensor of the GPU that `device` reaches, or nullptr. Asks its driver, so that it belongs
// into a process that may be lost.
[[nodiscard]] std::unique_ptr<GpuSensor> sensorOf(const ComputeDevice &device);

// Sets `disturbed` and `power`, which then use the sensor.
void useSensor(BenchOptions &options, std::shared_ptr<GpuSensor> sensor);

} // namespace commonwatt
