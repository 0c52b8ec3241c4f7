#include "ui/tray/tray_host.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace commonwatt {

namespace {

const QString watcher = QStringLiteral("org.kde.StatusNotifierWatcher"); // service and interface
const QString path = QStringLiteral("/StatusNotifierWatcher");

} // namespace

TrayHost::TrayHost(QObject *parent)
    : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(watcher, path, watcher, QStringLiteral("StatusNotifierHostRegistered"), this,
                SIGNAL(came()));
    // It may have had its host before it had its name.
    auto *const service =
        new QDBusServiceWatcher(watcher, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(service, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
}

void TrayHost::ask() {
    QDBusMessage question = QDBusMessage::createMethodCall(
        watcher, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << watcher << QStringLiteral("IsStatusNotifierHostRegistered");
    auto *const answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError() && reply.value().variant().toBool())
            Q_EMIT came();
        answer->deleteLater();
    });
}

} // namespace commonwatt
