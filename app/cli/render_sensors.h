// `commonwattctl watch`: what the GPUs' sensors tell, for people. Pure.
#pragma once

#include "app/cli/render.h"
#include "core/types/telemetry.h"

#include <string>
#include <vector>

namespace commonwatt {

// One sample of each GPU. What a device does not tell is a dash.
[[nodiscard]] std::string renderSensors(const std::vector<GpuSample> &samples, Style style);

} // namespace commonwatt
