// What other devices can do, to hold one's own against: resources/reference_devices.json, which is
// built in. Figures have the names and units of a benchmark's (core/types/benchmark.h); those of
// data sheets are peaks, which no program reaches.
#pragma once

#include "core/base/error.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

struct ReferenceDevice {
    std::string name;
    bool isMeasured = false; // by Commonwatt's benchmark; otherwise from a data sheet
    std::string source;
    std::map<std::string, double, std::less<>> figures;
};

// InvalidData: not such a list, or one without a source.
[[nodiscard]] Result<std::vector<ReferenceDevice>> parseReferenceDevices(std::string_view json);

// Those that are built in.
[[nodiscard]] const std::vector<ReferenceDevice> &referenceDevices();

} // namespace commonwatt
