// What a GPU's sensor told over some time, as a curve. No widgets.
#pragma once

#include "core/base/duration.h"
#include "core/base/json.h"

#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

// Of whom something is kept (docs/protocol/control.md, `sensors.gpus`).
struct SensorGpu {
    std::string gpu;
    std::string name;
    bool simulated = false;
    bool operator==(const SensorGpu &) const = default;
};
struct SensorGpus {
    std::vector<SensorGpu> gpus;
    std::string problem; // why nothing is to be seen now; may be empty
};
[[nodiscard]] Result<SensorGpus> sensorGpusFromJson(const json::object &answer);

struct CurvePoint {
    WallTime time{}; // the middle of what it stands for
    double min = 0;
    double mean = 0;
    double max = 0;
    bool operator==(const CurvePoint &) const = default;
};

// Sensors are read only while something computes: the curve has a piece for each such time.
using CurvePiece = std::vector<CurvePoint>;
struct SensorCurve {
    std::vector<CurvePiece> pieces;
    // Over all of it; without points there are none.
    std::optional<double> min;
    std::optional<double> max;
    std::optional<double> last;
};

// Of the answer of `sensors.history`. A new piece begins where more than the length of a point, and
// more than `gap`, lies between it and the one before.
[[nodiscard]] Result<SensorCurve> sensorCurveFromJson(const json::object &answer,
                                                      std::chrono::milliseconds gap);

} // namespace commonwatt
