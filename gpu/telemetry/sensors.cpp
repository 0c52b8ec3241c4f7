#include "gpu/telemetry/sensor.h"

#include <algorithm>

namespace commonwatt {

GpuSensors openSensors(const TelemetryFolders &folders) {
    GpuSensors sensors = openNvmlSensors();
    for (std::unique_ptr<GpuSensor> &sensor : openSystemSensors(folders)) {
        const bool known = std::ranges::any_of(
            sensors, [&sensor](const auto &other) { return other->gpu() == sensor->gpu(); });
        if (!known)
            sensors.push_back(std::move(sensor));
    }
    return sensors;
}

} // namespace commonwatt
