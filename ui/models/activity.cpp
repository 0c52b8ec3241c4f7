#include "ui/models/activity.h"

#include "ui/models/format.h"
#include "ui/models/reason_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace commonwatt {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

Summary make(Activity activity, QString sentence) {
    return {activity, wordOf(activity), std::move(sentence)};
}

bool mayRun(const DeviceStatus &device) {
    return device.action == "run" || device.action == "throttle";
}

Summary ofLink(DaemonLink::State link, const QString &problem) {
    switch (link) {
    case DaemonLink::State::Refused:
        return make(Activity::Attention,
                    Text::tr("The program in the background cannot be talked to: %1").arg(problem));
    case DaemonLink::State::Connecting:
    case DaemonLink::State::Connected:
        return make(Activity::Offline, Text::tr("Asking the program in the background…"));
    case DaemonLink::State::Absent:
        break;
    }
    return make(Activity::Offline, Text::tr("The program in the background is not running."));
}

Summary ofSnooze(const DaemonStatus &status, WallTime now, const QLocale &locale) {
    if (status.pausedUntil)
        return make(
            Activity::Snoozed,
            Text::tr("Snoozed until %1.").arg(format::moment(*status.pausedUntil, now, locale)));
    if (status.pausedUntilGameEnds)
        return make(Activity::Snoozed, Text::tr("Snoozed until the game ends."));
    return make(Activity::Snoozed, Text::tr("Snoozed until you resume."));
}

// What runs, if anything does; the names of models, each once.
std::optional<Summary> ofWork(const DaemonStatus &status, const QLocale &locale) {
    QStringList models;
    double greatestDuty = 0;
    for (const DeviceStatus &device : status.devices)
        for (const AssignmentStatus &assignment : device.assignments)
            if (mayRun(device) && assignment.sequences > 0) {
                const QString model = QString::fromStdString(assignment.model);
                if (!models.contains(model))
                    models << model;
                greatestDuty = std::max(greatestDuty, device.duty);
            }
    if (models.isEmpty())
        return std::nullopt;
    const QString names = locale.createSeparatedList(models);
    if (greatestDuty >= 1)
        return make(Activity::Running, Text::tr("Running %1.").arg(names));
    //: %2 is a number of percent
    return make(Activity::Throttled, Text::tr("Running %1, slowed down to %2 %.")
                                         .arg(names, locale.toString(qRound(greatestDuty * 100))));
}

std::optional<Summary> ofFailure(const DaemonStatus &status) {
    for (const DeviceStatus &device : status.devices)
        for (const AssignmentStatus &assignment : device.assignments)
            if (assignment.state == AssignmentState::Failed)
                return make(Activity::Attention,
                            Text::tr("%1 cannot run here: %2")
                                .arg(QString::fromStdString(assignment.model),
                                     QString::fromStdString(assignment.message)));
    return std::nullopt;
}

Summary ofWaiting(const DaemonStatus &status) {
    for (const DeviceStatus &device : status.devices)
        for (const AssignmentStatus &assignment : device.assignments) {
            const QString model = QString::fromStdString(assignment.model);
            if (assignment.state == AssignmentState::Downloading)
                return make(Activity::Waiting, Text::tr("Downloading its part of %1.").arg(model));
            if (assignment.state == AssignmentState::Loading)
                return make(Activity::Waiting, Text::tr("Loading its part of %1.").arg(model));
            if (assignment.state == AssignmentState::Ready)
                return make(Activity::Waiting,
                            Text::tr("Ready to run %1; nobody asks right now.").arg(model));
        }
    return make(Activity::Waiting, Text::tr("Ready; the coordinator has no work for this machine "
                                            "right now."));
}

} // namespace

const char *nameOf(Activity activity) {
    switch (activity) {
    case Activity::Running:
        return "running";
    case Activity::Throttled:
        return "throttled";
    case Activity::Paused:
        return "paused";
    case Activity::Snoozed:
        return "snoozed";
    case Activity::Waiting:
        return "waiting";
    case Activity::Attention:
        return "attention";
    case Activity::Offline:
        return "offline";
    }
    return "offline";
}

QString wordOf(Activity activity) {
    switch (activity) {
    case Activity::Running:
        return Text::tr("Running");
    case Activity::Throttled:
        return Text::tr("Slowed down");
    case Activity::Paused:
        return Text::tr("Paused");
    case Activity::Snoozed:
        return Text::tr("Snoozed");
    case Activity::Waiting:
        return Text::tr("Waiting for work");
    case Activity::Attention:
        return Text::tr("Needs you");
    case Activity::Offline:
        break;
    }
    return Text::tr("Not running");
}

Activity activityOf(const DeviceStatus &device) {
    if (!mayRun(device)) {
        const bool isByHand =
            !device.reasons.empty() && device.reasons.front().code.starts_with("manual.");
        return isByHand ? Activity::Snoozed : Activity::Paused;
    }
    bool computes = false;
    bool failed = false;
    for (const AssignmentStatus &assignment : device.assignments) {
        computes |= assignment.sequences > 0;
        failed |= assignment.state == AssignmentState::Failed;
    }
    if (computes)
        return device.action == "throttle" ? Activity::Throttled : Activity::Running;
    return failed ? Activity::Attention : Activity::Waiting;
}

Summary summarize(DaemonLink::State link, const QString &linkProblem,
                  const std::optional<DaemonStatus> &status, WallTime now, const QLocale &locale) {
    if (link != DaemonLink::State::Connected || !status)
        return ofLink(link, linkProblem);
    const auto told = [](const std::string &text) { return QString::fromStdString(text); };
    if (status->link == LinkState::NotJoined)
        return make(Activity::Attention, Text::tr("This machine has not joined anybody yet."));
    if (status->link == LinkState::Refused)
        return make(
            Activity::Attention,
            Text::tr("The coordinator refuses this machine: %1").arg(told(status->linkMessage)));
    if (status->paused)
        return ofSnooze(*status, now, locale);
    if (status->devices.empty())
        return make(Activity::Attention, Text::tr("No device of this machine can be lent."));
    if (std::ranges::none_of(status->devices, mayRun)) {
        const DeviceStatus &device = status->devices.front();
        const QString reason =
            device.reasons.empty() ? QString() : reasonText(device.reasons.front(), now, locale);
        return make(Activity::Paused,
                    reason.isEmpty() ? Text::tr("Paused.") : Text::tr("Paused: %1.").arg(reason));
    }
    if (std::optional<Summary> work = ofWork(*status, locale))
        return *work;
    if (status->link == LinkState::Connecting)
        return make(Activity::Waiting,
                    Text::tr("Connecting to %1.").arg(told(status->coordinator)));
    if (std::optional<Summary> failure = ofFailure(*status))
        return *failure;
    return ofWaiting(*status);
}

} // namespace commonwatt
