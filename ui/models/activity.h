// What Commonwatt does right now, in one word and one honest sentence: the tray's icon and tooltip,
// and the head of the window.
#pragma once

#include "ui/models/daemon_state.h"

#include <QLocale>
#include <QString>

namespace commonwatt {

enum class Activity {
    Running,
    Throttled, // runs, and is slowed down
    Paused,    // by the idle policy
    Snoozed,   // by hand
    Waiting,   // may run, and has nothing to do
    Attention, // cannot go on without the owner
    Offline,   // no daemon is there
};
inline constexpr std::array allActivities{
    Activity::Running, Activity::Throttled, Activity::Paused, Activity::Snoozed,
    Activity::Waiting, Activity::Attention, Activity::Offline};
// "running": also the name of its icon.
[[nodiscard]] const char *nameOf(Activity activity);

// "Running"
[[nodiscard]] QString wordOf(Activity activity);
// Of one device, which is never Offline.
[[nodiscard]] Activity activityOf(const DeviceStatus &device);

struct Summary {
    Activity activity = Activity::Offline;
    QString word;     // "Running"
    QString sentence; // "Running llama on the GPU"
    bool operator==(const Summary &) const = default;
};

[[nodiscard]] Summary summarize(DaemonLink::State link, const QString &linkProblem,
                                const std::optional<DaemonStatus> &status, WallTime now,
                                const QLocale &locale);

} // namespace commonwatt
