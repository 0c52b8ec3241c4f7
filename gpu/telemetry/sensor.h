// The sensors of the machine's GPUs, whatever the vendor: NVIDIA's management library, and what the
// system tells: Linux in /sys and /proc, Windows' graphics kernel, macOS's registry of devices.
//
// A driver can hang or crash in any of these calls: they belong into a process of their own
// (`commonwatt-worker --watch`), never into the daemon. One thread at a time.
#pragma once

#include "core/types/telemetry.h"
#include "gpu/telemetry/clock_limit.h"
#include "gpu/telemetry/power_limit.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace commonwatt {

using ProcessIds = std::set<std::uint32_t>;

class GpuSensor {
public:
    virtual ~GpuSensor() = default;
    GpuSensor() = default;
    GpuSensor(const GpuSensor &) = delete;
    GpuSensor &operator=(const GpuSensor &) = delete;

    // Which GPU it is: GpuSample::gpu of all its samples.
    [[nodiscard]] virtual const std::string &gpu() const = 0;

    // What the sensors tell now. `ours` are the process identifiers whose use counts as ours. A
    // use is an average since the last call, and so absent the first time where the system only
    // counts up. A sensor that fails leaves its value absent.
    [[nodiscard]] virtual GpuSample sample(WallTime now, const ProcessIds &ours) = 0;

    // Its limit of watts, as long as the sensor lives; nullptr: this source knows of none.
    [[nodiscard]] virtual PowerCap *powerCap() { return nullptr; }
    // The same of its clock.
    [[nodiscard]] virtual ClockCap *clockCap() { return nullptr; }
};

using GpuSensors = std::vector<std::unique_ptr<GpuSensor>>;

// Where Linux tells of its devices and processes; tests give folders of their own.
struct TelemetryFolders {
    std::filesystem::path sys = "/sys";
    std::filesystem::path proc = "/proc";
};

// All GPUs of the machine that tell something, each once. Empty: there is none.
[[nodiscard]] GpuSensors openSensors(const TelemetryFolders &folders = {});

// Each GPU of either list once; what the first does not tell of it is the second's. (NVIDIA's
// library knows no memory of processes on Windows, whose kernel keeps it: "nvmlProcessInfo_t".)
[[nodiscard]] GpuSensors mergeSensors(GpuSensors first, GpuSensors second);

// Those of one source. The first is empty without NVIDIA's driver; the second takes no notice of
// `folders` outside Linux.
[[nodiscard]] GpuSensors openNvmlSensors();
[[nodiscard]] GpuSensors openSystemSensors(const TelemetryFolders &folders);

} // namespace commonwatt
