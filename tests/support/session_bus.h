// A session bus of the test's own. Made in main() before the application, which looks for it once.
#pragma once

#include <QByteArray>
#include <QProcess>

namespace commonwatt {

class SessionBus {
public:
    SessionBus() {
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        if (m_daemon.waitForReadyRead(5000))
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    }
    ~SessionBus() {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    SessionBus(const SessionBus &) = delete;
    SessionBus &operator=(const SessionBus &) = delete;

private:
    QProcess m_daemon;
};

} // namespace commonwatt
