// Sensors of all GPUs that Windows' graphics kernel knows (kmt.h), whatever the vendor. Sources:
// d3dkmthk.h and Microsoft's "D3DKMT_ADAPTER_PERFDATA structure", "D3DKMT_NODE_PERFDATA structure".
// Left out are software adapters and those without a PCI address, by which they would be known.
#pragma once

#include "gpu/telemetry/kmt.h"
#include "gpu/telemetry/sensor.h"

namespace commonwatt {

[[nodiscard]] GpuSensors openKmtSensors(std::shared_ptr<kmt::Kernel> kernel);

} // namespace commonwatt
