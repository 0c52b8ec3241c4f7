// A real bus of its own, stand-ins for services on it (python3-dbusmock), and what a source says.
#pragma once

#include "core/platform/presence/dbus/dbus_sources.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>

#include <signal.h>

namespace commonwatt {

inline constexpr const char *mockPython = "/usr/bin/python3"; // Debian's, which has the module

inline bool hasDbusPrograms() {
    return !QStandardPaths::findExecutable("dbus-daemon").isEmpty() &&
           !QStandardPaths::findExecutable("gdbus").isEmpty() &&
           QProcess::execute(mockPython, {"-c", "import dbusmock"}) == 0;
}

// Short, so that tests are, yet long enough for a busy machine to answer in. Asks only when it is
// told of a change.
inline SignalTiming testTiming() {
    using namespace std::chrono_literals;
    return {.idleAfter = 300ms,
            .answerWithin = 1s,
            .renewAfter = 10min,
            .holdsFor = 20min,
            .retryAfter = 300ms};
}

// Learns that a service hangs, and by itself only that it goes on.
inline SignalTiming renewingOften() {
    using namespace std::chrono_literals;
    SignalTiming timing = testTiming();
    timing.renewAfter = 100ms;
    timing.holdsFor = 5s;
    timing.retryAfter = 10min;
    return timing;
}

// Of what takes its time.
inline SignalTiming patient() {
    SignalTiming timing = testTiming();
    timing.answerWithin = std::chrono::seconds(20);
    return timing;
}

// Ends with the test, also when it is stopped.
class Child {
public:
    Child(const QString &program, const QStringList &arguments, const QString &address) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!address.isEmpty()) {
            environment.insert("DBUS_SESSION_BUS_ADDRESS", address);
            environment.insert("DBUS_SYSTEM_BUS_ADDRESS", address);
        }
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        m_process.waitForStarted();
    }
    ~Child() { end(); }
    void end() {
        m_process.kill();
        m_process.waitForFinished();
    }
    void stop() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    void goOn() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }
    void writeLine() {
        m_process.write("\n");
        m_process.waitForBytesWritten();
    }
    QByteArray readLine() {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(20000))
                return {};
        return m_process.readLine().trimmed();
    }

private:
    QProcess m_process;
};

class TestBus {
public:
    TestBus()
        : TestBus(QString()) {}
    explicit TestBus(const QString &address)
        : m_daemon("dbus-daemon",
                   {"--session", "--nofork", "--nopidfile", "--print-address=1",
                    "--address=" +
                        (address.isEmpty() ? "unix:path=" + m_folder.filePath("bus") : address)},
                   {})
        , m_address(m_daemon.readLine()) {}
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] DbusOptions options(const SignalTiming &timing = testTiming()) const {
        return {.address = m_address.toStdString(), .timing = timing};
    }
    [[nodiscard]] const Child &daemon() const { return m_daemon; }

    [[nodiscard]] bool call(const QStringList &arguments) const {
        QProcess gdbus;
        gdbus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        gdbus.start("gdbus",
                    QStringList{"call", "--address", m_address, "--timeout", "20"} + arguments);
        return gdbus.waitForFinished(30000) && gdbus.exitCode() == 0;
    }
    [[nodiscard]] bool waitFor(const QString &name) const {
        return QProcess::execute("gdbus",
                                 {"wait", "--address", m_address, "--timeout", "20", name}) == 0;
    }

private:
    QTemporaryDir m_folder; // killed, it leaves its socket there
    Child m_daemon;
    QString m_address;
};

// Set for as long as it lives.
class EnvironmentVariable {
public:
    EnvironmentVariable(const char *name, const QString &value)
        : m_name(name)
        , m_before(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name)) {
        qputenv(name, value.toUtf8());
    }
    EnvironmentVariable(const EnvironmentVariable &) = delete;
    EnvironmentVariable &operator=(const EnvironmentVariable &) = delete;
    ~EnvironmentVariable() { m_wasSet ? qputenv(m_name, m_before) : qunsetenv(m_name); }

private:
    const char *m_name;
    QByteArray m_before;
    bool m_wasSet;
};

// For buses that are started afterwards: how to start that service.
inline bool offerToStart(const QString &dataFolder, const QString &name, const QString &command) {
    const QString folder = dataFolder + "/dbus-1/services/";
    QFile file(folder + name + ".service");
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
           file.write(QString("[D-BUS Service]\nName=%1\nExec=%2\n").arg(name, command).toUtf8()) >
               0;
}

// What a source said last of each kind.
class Said {
public:
    [[nodiscard]] SignalSink sink() {
        return [this](Signal signal) {
            const std::lock_guard lock(m_mutex);
            m_last[{signal.source, signal.kind}] = std::move(signal);
            m_changed.notify_all();
        };
    }
    // Whether it comes to be so.
    template <typename Condition>
    [[nodiscard]] bool becomes(const std::string &source, SignalKind kind, Condition condition) {
        std::unique_lock lock(m_mutex);
        const auto holds = [&] {
            const auto found = m_last.find({source, kind});
            return found != m_last.end() && condition(found->second);
        };
        return m_changed.wait_for(lock, std::chrono::seconds(20), holds);
    }
    [[nodiscard]] bool becomes(const std::string &source, SignalKind kind, SignalState state) {
        return becomes(source, kind, [&](const Signal &signal) { return signal.state == state; });
    }
    enum class Is { Active, Inactive };
    [[nodiscard]] bool becomes(const std::string &source, SignalKind kind, Is is) {
        return becomes(source, kind, [&](const Signal &signal) {
            return signal.isKnown(signalNow()) && signal.active == (is == Is::Active);
        });
    }
    [[nodiscard]] Signal last(const std::string &source, SignalKind kind) {
        const std::lock_guard lock(m_mutex);
        return m_last[{source, kind}];
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::pair<std::string, SignalKind>, Signal> m_last;
};

// A stand-in service: what gdbus can call of org.freedesktop.DBus.Mock.
class Mock {
public:
    Mock(const TestBus &bus, const QString &name, const QString &path, const QStringList &service)
        : m_bus(bus)
        , m_name(name)
        , m_path(path)
        , m_child(mockPython, QStringList{"-m", "dbusmock", "--logfile", "/dev/null"} + service,
                  bus.address()) {
        m_isThere = bus.waitFor(name);
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] Child &child() { return m_child; }
    [[nodiscard]] bool mock(const QString &method, const QStringList &arguments,
                            const QString &path = {}) const {
        return m_bus.call(QStringList{"--dest", m_name, "--object-path",
                                      path.isEmpty() ? m_path : path, "--method",
                                      "org.freedesktop.DBus.Mock." + method} +
                          arguments);
    }
    [[nodiscard]] bool set(const QString &interface, const QString &values,
                           const QString &path = {}) const {
        return mock("UpdateProperties", {interface, values}, path);
    }

private:
    const TestBus &m_bus;
    QString m_name;
    QString m_path;
    Child m_child;
    bool m_isThere = false;
};

} // namespace commonwatt
