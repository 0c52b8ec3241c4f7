// A compute device as a volunteer tells the coordinator of it.
#pragma once

#include "core/base/units.h"

#include <string>
#include <string_view>

namespace commonwatt {

// The id of the one device that is no accelerator.
inline constexpr std::string_view cpuDevice = "cpu";

struct DeviceInfo {
    std::string id;      // cpuDevice, "vulkan:0", "cuda:0": unique within the volunteer
    std::string backend; // "cpu", "vulkan", "cuda", "metal"
    std::string description;
    Bytes memory; // what its owner lends of it
    // Bytes of weights that decoding reads in a second, measured; 0 while it is unknown.
    double bytesPerSecond = 0;
    // Floating-point operations in a second of F16 matrix products as ggml computes a prompt,
    // claimed from a benchmark; 0: unknown.
    double flopsPerSecond = 0;

    bool operator==(const DeviceInfo &) const = default;
};

} // namespace commonwatt
