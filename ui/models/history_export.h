// What leaves the page History as files: what each device did, what failed, sensors' curves.
#pragma once

#include "ui/models/export_job.h"
#include "ui/models/sensor_curve.h"

#include <QDate>

namespace commonwatt {

// Each segment of the timeline from day to day (inclusive, those of this machine's calendar),
// oldest first. One that lasts over midnight is two.
[[nodiscard]] ExportJob::Source timelineBetween(QDate first, QDate last);

// All that are kept, newest first.
[[nodiscard]] ExportJob::Source allFailures();

// The parameters of `sensors.history`; the values are those of docs/protocol/control.md.
[[nodiscard]] json::object sensorQuestion(const SensorGpu &gpu, const std::string &value,
                                          WallTime from, WallTime to);
// Temperature of the core (degrees Celsius), then power (watts), oldest first.
[[nodiscard]] ExportJob::Source sensorCurves(const SensorGpu &gpu, WallTime from, WallTime to);

} // namespace commonwatt
