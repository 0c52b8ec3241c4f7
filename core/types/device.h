// A compute device as a volunteer tells the coordinator of it.
#pragma once

#include "core/base/units.h"

#include <string>

namespace commonwatt {

struct DeviceInfo {
    std::string id;      // "cpu", "vulkan:0", "cuda:0": unique within the volunteer
    std::string backend; // "cpu", "vulkan", "cuda", "metal"
    std::string description;
    Bytes memory; // what its owner lends of it
    // Bytes of weights that decoding reads in a second, measured; 0 while it is unknown.
    double bytesPerSecond = 0;

    bool operator==(const DeviceInfo &) const = default;
};

} // namespace commonwatt
