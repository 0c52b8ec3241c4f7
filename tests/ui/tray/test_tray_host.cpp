#include "ui/tray/tray_host.h"

#include "support/qtest_support.h"
#include "support/session_bus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QSignalSpy>

using namespace commonwatt;

namespace {
const QString name = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString path = QStringLiteral("/StatusNotifierWatcher");
} // namespace

// The desktop's side.
class Watcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER hasHost)

public:
    bool hasHost = false;

signals:
    void StatusNotifierHostRegistered();
};

class TestTrayHost : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QVERIFY(m_bus.isConnected());
        m_watcher = std::make_unique<Watcher>();
        QVERIFY(m_bus.registerObject(path, m_watcher.get(),
                                     QDBusConnection::ExportAllSignals |
                                         QDBusConnection::ExportAllProperties));
    }
    void cleanup() {
        m_bus.unregisterService(name);
        m_bus.unregisterObject(path);
    }

    void aHostThatComesAfterItsWatcherIsSeen() {
        const TrayHost host;
        QSignalSpy came(&host, &TrayHost::came);
        QVERIFY(m_bus.registerService(name));
        QTest::qWait(200);
        QCOMPARE(came.count(), 0);
        Q_EMIT m_watcher->StatusNotifierHostRegistered();
        QTRY_COMPARE(came.count(), 1);
    }

    void aWatcherThatHasItsHostAlreadyIsSeen() {
        m_watcher->hasHost = true;
        const TrayHost host;
        QSignalSpy came(&host, &TrayHost::came);
        QVERIFY(m_bus.registerService(name));
        QTRY_COMPARE(came.count(), 1);
    }

private:
    // As a program of its own would have one.
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "desktop");
    std::unique_ptr<Watcher> m_watcher;
};

int main(int argc, char **argv) {
    const SessionBus bus;
    const QCoreApplication application(argc, argv);
    TestTrayHost test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_tray_host.moc"
