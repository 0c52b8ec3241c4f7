#include "ui/models/sensor_curve.h"

#include <boost/json/array.hpp>

#include <algorithm>

namespace commonwatt {

Result<SensorGpus> sensorGpusFromJson(const json::object &answer) {
    const JsonReader reader(answer);
    SensorGpus known;
    CW_TRY_ASSIGN(known.problem, reader.stringOr("problem", ""));
    CW_TRY_ASSIGN(const json::array *const list, reader.array("gpus"));
    for (const json::value &each : *list) {
        if (!each.is_object())
            return fail(ErrorCode::InvalidData, "'gpus' must be a list of objects");
        const JsonReader one(each.get_object());
        SensorGpu gpu;
        CW_TRY_ASSIGN(gpu.gpu, one.string("gpu"));
        CW_TRY_ASSIGN(gpu.name, one.stringOr("name", ""));
        CW_TRY_ASSIGN(gpu.simulated, one.booleanOr("simulated", false));
        known.gpus.push_back(std::move(gpu));
    }
    return known;
}

Result<SensorCurve> sensorCurveFromJson(const json::object &answer, std::chrono::milliseconds gap) {
    const JsonReader reader(answer);
    CW_TRY_ASSIGN(const json::array *const list, reader.array("points"));
    SensorCurve curve;
    WallTime until{};
    for (const json::value &each : *list) {
        if (!each.is_object())
            return fail(ErrorCode::InvalidData, "'points' must be a list of objects");
        const JsonReader one(each.get_object());
        CW_TRY_ASSIGN(const std::int64_t beginMillis, one.integer("begin"));
        CW_TRY_ASSIGN(const std::int64_t lengthMillis, one.integer("lengthMillis"));
        CurvePoint point;
        CW_TRY_ASSIGN(point.min, one.number("min"));
        CW_TRY_ASSIGN(point.mean, one.number("mean"));
        CW_TRY_ASSIGN(point.max, one.number("max"));
        const WallTime begin{std::chrono::milliseconds(beginMillis)};
        const std::chrono::milliseconds length(lengthMillis);
        point.time = begin + length / 2;
        if (curve.pieces.empty() || begin - until > std::max(gap, length))
            curve.pieces.emplace_back();
        until = begin + length;
        curve.min = std::min(curve.min.value_or(point.min), point.min);
        curve.max = std::max(curve.max.value_or(point.max), point.max);
        curve.last = point.mean;
        curve.pieces.back().push_back(point);
    }
    return curve;
}

} // namespace commonwatt
