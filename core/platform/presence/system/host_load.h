// How busy the machine's processors are and how much memory is free: what CpuByOthers and
// MemoryFree (core/types/signals.h) are computed from. Nothing here waits or has a thread; the disk
// is in core/base/file.h (freeDiskSpace).
//
// The share of all processors that others use between two samples is
// (busy − own) / total, each the difference of the two samples, own of processorTimeOf().
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"
#include "core/platform/process/process.h"

#include <chrono>
#include <filesystem>

namespace commonwatt {

struct HostLoad {
    // Since the machine was started, of all processors together, in steps of 10 ms.
    std::chrono::nanoseconds busy{0};
    std::chrono::nanoseconds total{0}; // busy and idle
    // What programs can take without others being swapped out.
    Bytes memoryAvailable;
};

// `proc` is the folder of proc(5). InvalidData: it holds something else.
[[nodiscard]] Result<HostLoad> readHostLoad(const std::filesystem::path &proc = "/proc");

// What the process has used, all its threads and not its children, in steps of 10 ms. NotFound: it
// does not run (any more).
[[nodiscard]] Result<std::chrono::nanoseconds>
processorTimeOf(ProcessId process, const std::filesystem::path &proc = "/proc");

} // namespace commonwatt
