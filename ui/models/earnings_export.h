// What the page Earnings exports: which columns, and how the daemon's answers become rows.
#pragma once

#include "ui/models/export_job.h"

#include <QDate>

namespace commonwatt {

// Everything that was computed, newest first.
[[nodiscard]] ExportJob::Source allTasks();
// By day, device and model; the energy, which belongs to no model, in rows of its own. A year at a
// time, back from `today`.
[[nodiscard]] ExportJob::Source earningsByDay(QDate today);

} // namespace commonwatt
