// Who uses a GPU, by what the DRM drivers of Linux write into /proc/PID/fdinfo/FD (the kernel's
// document "DRM client usage stats"): drm-pdev, drm-client-id, drm-engine-NAME: N ns,
// drm-memory-REGION or drm-resident-REGION: N KiB. Processes of other users cannot be read.
#pragma once

#include "core/base/duration.h"
#include "core/base/units.h"
#include "gpu/telemetry/sensor.h"

#include <map>

namespace commonwatt {

struct DrmUse {
    std::size_t clients = 0; // 0: no process tells of the GPU
    Bytes memoryByUs;        // of the device's own memory
    Bytes memoryByOthers;
    // 0 to 1 since the last reading, of the engine that is used most; absent the first time and
    // where no process tells of the GPU.
    std::optional<double> busyByUs;
    std::optional<double> busyByOthers;
};

// Keeps the counters of the last reading, at most 1024 clients of one GPU. One thread.
class DrmClients {
public:
    [[nodiscard]] DrmUse read(const std::filesystem::path &proc, const std::string &pciAddress,
                              const ProcessIds &ours, WallTime now);

private:
    using EngineTimes = std::map<std::string, std::chrono::nanoseconds>;
    std::map<std::uint64_t, EngineTimes> m_last; // by client
    std::optional<WallTime> m_lastTime;
};

} // namespace commonwatt
