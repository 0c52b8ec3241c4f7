// Systems that tell nothing in files: there is NVIDIA's library only.
#include "gpu/telemetry/sensor.h"

namespace commonwatt {

GpuSensors openSystemSensors(const TelemetryFolders &) {
    return {};
}

} // namespace commonwatt
