#include "ui/models/notifications.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

constexpr QLatin1String toldUpdateKey("notifications/toldUpdate");

class Text {
    Q_DECLARE_TR_FUNCTIONS(Notifications)
};

QString told(const std::string &text) {
    return QString::fromStdString(text);
}

QString coordinatorOf(const DaemonStatus &status) {
    return told(status.coordinatorName.empty() ? status.coordinator : status.coordinatorName);
}

// A game, or something else in full screen: nothing may come over it.
bool mustNotDisturb(const DaemonStatus &status) {
    return status.gameRunning ||
           std::ranges::any_of(status.devices, [](const DeviceStatus &device) {
               return std::ranges::any_of(device.reasons, [](const ReasonStatus &reason) {
                   return reason.code.starts_with("game.") && !reason.unknown;
               });
           });
}

const AssignmentStatus *failureOf(const DeviceStatus &device) {
    const auto failed =
        std::ranges::find(device.assignments, AssignmentState::Failed, &AssignmentStatus::state);
    return failed == device.assignments.end() ? nullptr : &*failed;
}

QDate dayOf(WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date();
}

QString keyOf(NotificationKind kind) {
    return QStringLiteral("notifications/%1").arg(QLatin1String(nameOf(kind)));
}

} // namespace

const char *nameOf(NotificationKind kind) {
    switch (kind) {
    case NotificationKind::Joined:
        return "joined";
    case NotificationKind::Refused:
        return "refused";
    case NotificationKind::DeviceFails:
        return "deviceFails";
    case NotificationKind::FirstCredit:
        return "firstCredit";
    case NotificationKind::DailySummary:
        return "dailySummary";
    case NotificationKind::SnoozeEnded:
        return "snoozeEnded";
    case NotificationKind::Update:
        return "update";
    }
    return "";
}

QString describe(NotificationKind kind) {
    switch (kind) {
    case NotificationKind::Joined:
        return Text::tr("When this machine has joined a coordinator");
    case NotificationKind::Refused:
        return Text::tr("When the coordinator refuses this machine");
    case NotificationKind::DeviceFails:
        return Text::tr("When a device fails and needs me");
    case NotificationKind::FirstCredit:
        return Text::tr("When the first credit is earned");
    case NotificationKind::DailySummary:
        return Text::tr("Once a day, what was earned the day before");
    case NotificationKind::SnoozeEnded:
        return Text::tr("When a snooze has ended");
    case NotificationKind::Update:
        return Text::tr("When a newer version is there");
    }
    return {};
}

bool isOnByDefault(NotificationKind kind) {
    return kind != NotificationKind::DailySummary;
}

NotificationSettings::NotificationSettings(QString file)
    : m_file(std::move(file)) {
}

bool NotificationSettings::isOn(NotificationKind kind) const {
    return QSettings(m_file, QSettings::IniFormat).value(keyOf(kind), isOnByDefault(kind)).toBool();
}

void NotificationSettings::setOn(NotificationKind kind, bool isOn) {
    QSettings(m_file, QSettings::IniFormat).setValue(keyOf(kind), isOn);
}

QString NotificationSettings::toldUpdate() const {
    return QSettings(m_file, QSettings::IniFormat).value(toldUpdateKey).toString();
}

void NotificationSettings::setToldUpdate(const QString &version) {
    QSettings(m_file, QSettings::IniFormat).setValue(toldUpdateKey, version);
}

Notifier::Notifier(DaemonState &state, NotificationSettings settings, Clock clock, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_settings(std::move(settings))
    , m_clock(std::move(clock)) {
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &Notifier::tellWaiting);
    connect(&state, &DaemonState::changed, this, &Notifier::heed);
    heed();
}

void Notifier::heed() {
    const std::optional<DaemonStatus> &status = m_state.status();
    if (!status)
        return;
    // What was so before the first word of the daemon is not news.
    if (m_last)
        compare(*m_last, *status);
    heedDay();
    m_last = status;
    tellWaiting(); // a game may have ended
}

void Notifier::compare(const DaemonStatus &before, const DaemonStatus &now) {
    if (now.link == LinkState::Connected &&
        (before.link == LinkState::NotJoined || before.coordinator != now.coordinator))
        offer(NotificationKind::Joined,
              {Text::tr("Joined"),
               Text::tr("This machine computes for %1 from now on.").arg(coordinatorOf(now))});
    if (now.link == LinkState::Refused && before.link != LinkState::Refused)
        offer(NotificationKind::Refused,
              {Text::tr("Refused"), Text::tr("%1 refuses this machine: %2")
                                        .arg(coordinatorOf(now), told(now.linkMessage))});
    if (now.totals.credits > MicroCredits(0) && before.totals.credits == MicroCredits(0))
        offer(NotificationKind::FirstCredit,
              {Text::tr("First credits"), Text::tr("This machine has earned its first credits: %1.")
                                              .arg(format::credits(now.totals.credits))});
    // One that the owner ends is no news to them: it ends before its time, or had none.
    const bool isOver = before.pausedUntil && *before.pausedUntil <= m_clock();
    if (before.paused && !now.paused && (isOver || before.pausedUntilGameEnds))
        offer(NotificationKind::SnoozeEnded,
              {Text::tr("Snooze ended"), Text::tr("Commonwatt may compute again.")});
    // It is known again after each connection.
    if (now.update && now.update != before.update && told(*now.update) != m_settings.toldUpdate()) {
        m_update = told(*now.update);
        offer(NotificationKind::Update,
              {Text::tr("Update"),
               Text::tr("%1 is there; this machine has an older version.").arg(m_update)});
    }
    compareDevices(before, now);
}

void Notifier::compareDevices(const DaemonStatus &before, const DaemonStatus &now) {
    for (const DeviceStatus &device : now.devices) {
        const AssignmentStatus *const failure = failureOf(device);
        const auto earlier =
            std::ranges::find(before.devices, device.device.id,
                              [](const DeviceStatus &other) { return other.device.id; });
        if (!failure || (earlier != before.devices.end() && failureOf(*earlier)))
            continue;
        offer(NotificationKind::DeviceFails,
              {Text::tr("A device fails"), Text::tr("%1 cannot run %2: %3")
                                               .arg(told(device.device.description),
                                                    told(failure->model), told(failure->message))});
    }
}

// At the first word of the daemon on a new day: the last that it said on the day before.
void Notifier::heedDay() {
    const QDate today = dayOf(m_clock());
    if (m_last && today > m_day && m_last->today.credits > MicroCredits(0)) {
        const TodayStatus &past = m_last->today;
        const QString credits = format::credits(past.credits);
        // More than a day ago if the machine slept.
        const QString title =
            today == m_day.addDays(1) ? Text::tr("Yesterday") : format::date(m_day);
        offer(NotificationKind::DailySummary,
              {title, past.pending == 0
                          ? Text::tr("%1 credits earned.").arg(credits)
                          : Text::tr("%1 credits earned, and %Ln task(s) not booked yet.", nullptr,
                                     static_cast<int>(past.pending))
                                .arg(credits)});
    }
    m_day = today;
}

void Notifier::offer(NotificationKind kind, Message message) {
    if (m_settings.isOn(kind))
        m_waiting[kind] = std::move(message);
}

void Notifier::tellWaiting() {
    const WallTime now = m_clock();
    std::map<NotificationKind, Message> due;
    if (!m_last || !mustNotDisturb(*m_last))
        for (const auto &[kind, message] : m_waiting)
            if (const auto last = m_told.find(kind);
                last == m_told.end() || now - last->second >= quietFor || now < last->second)
                due.emplace(kind, message);
    for (const auto &[kind, message] : due) {
        m_waiting.erase(kind);
        m_told[kind] = now;
    }
    if (m_waiting.empty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    // Last, since who hears of it may turn one off.
    for (const auto &[kind, message] : due) {
        if (!m_settings.isOn(kind))
            continue;
        if (kind == NotificationKind::Update)
            m_settings.setToldUpdate(m_update);
        Q_EMIT notify(message.title, message.text, kind);
    }
}

} // namespace commonwatt
