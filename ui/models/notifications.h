// Which changes are worth telling an owner who does not look: few, and each only once. No widgets;
// whoever shows them connects notify(). Belongs to the thread of its window.
#pragma once

#include "ui/models/daemon_state.h"

#include <QDate>
#include <QString>
#include <QTimer>

#include <array>
#include <functional>
#include <map>
#include <optional>

namespace commonwatt {

enum class NotificationKind {
    Joined,
    Refused,      // by the coordinator
    DeviceFails,  // and cannot go on without the owner
    FirstCredit,  // of this machine, ever
    DailySummary, // of what was earned the day before
    SnoozeEnded,
    Update, // the coordinator is newer than the daemon
};
inline constexpr std::array allNotificationKinds{
    NotificationKind::Joined,      NotificationKind::Refused,      NotificationKind::DeviceFails,
    NotificationKind::FirstCredit, NotificationKind::DailySummary, NotificationKind::SnoozeEnded,
    NotificationKind::Update};
// "deviceFails": of its setting.
[[nodiscard]] const char *nameOf(NotificationKind kind);
// "When a device fails": what the owner turns on and off.
[[nodiscard]] QString describe(NotificationKind kind);
[[nodiscard]] bool isOnByDefault(NotificationKind kind);

// Which of them the owner wants, in an INI file that need not be there yet, and what was told.
class NotificationSettings {
public:
    explicit NotificationSettings(QString file);

    [[nodiscard]] bool isOn(NotificationKind kind) const;
    void setOn(NotificationKind kind, bool isOn);
    // The version that the last notification of an update named; empty: there was none.
    [[nodiscard]] QString toldUpdate() const;
    void setToldUpdate(const QString &version);

private:
    QString m_file;
};

class Notifier : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<WallTime()>;
    // Of one kind at most one in this time; a later one of it waits, and is replaced by one that
    // comes while it waits.
    static constexpr std::chrono::minutes quietFor{10};

    // The state must outlive it.
    Notifier(DaemonState &state, NotificationSettings settings, Clock clock = wallNow,
             QObject *parent = nullptr);

    [[nodiscard]] NotificationSettings &settings() { return m_settings; }

    // What waits is told where it may be by now; by itself every minute while something waits.
    void tellWaiting();

Q_SIGNALS:
    void notify(const QString &title, const QString &text, commonwatt::NotificationKind kind);

private:
    struct Message {
        QString title;
        QString text;
    };

    void heed();
    void compare(const DaemonStatus &before, const DaemonStatus &now);
    void compareDevices(const DaemonStatus &before, const DaemonStatus &now);
    void heedDay();
    void offer(NotificationKind kind, Message message);

    DaemonState &m_state;
    NotificationSettings m_settings;
    Clock m_clock;
    std::optional<DaemonStatus> m_last; // also of a daemon that has gone since
    QDate m_day;                        // on which that was said
    std::map<NotificationKind, WallTime> m_told;
    std::map<NotificationKind, Message> m_waiting;
    QString m_update; // the last that was offered
    QTimer m_timer;
};

} // namespace commonwatt
