// Who uses a GPU, by what the DRM drivers of Linux write into /proc/PID/fdinfo/FD (the kernel's
// document "DRM client usage stats"): drm-pdev, drm-client-id, drm-engine-NAME: N ns,
// drm-memory-REGION or drm-resident-REGION: N KiB. Processes of other users cannot be read.
#pragma once

#include "gpu/telemetry/sensor.h"
#include "gpu/telemetry/use_counter.h"

namespace commonwatt {

struct DrmUse {
    std::size_t clients = 0; // 0: no process tells of the GPU
    GpuUse use;
};

// Keeps the counters of the last reading, at most 1024 clients of one GPU. One thread.
class DrmClients {
public:
    [[nodiscard]] DrmUse read(const std::filesystem::path &proc, const std::string &pciAddress,
                              const ProcessIds &ours, WallTime now);

private:
    UseCounter m_counter;
};

} // namespace commonwatt
