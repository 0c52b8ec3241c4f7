// Real X servers that show nothing, with what runs on them.
#pragma once

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <memory>
#include <string>

#include <sys/prctl.h>
#include <unistd.h>

namespace commonwatt {

class Program {
public:
    Program() = default;
    ~Program() { kill(); }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    [[nodiscard]] bool start(const QString &name, const QStringList &arguments,
                             const QProcessEnvironment &environment) {
        m_process.setProcessEnvironment(environment);
        if (m_process.processChannelMode() == QProcess::SeparateChannels)
            m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(name, arguments);
        return m_process.waitForStarted();
    }
    [[nodiscard]] QProcess &process() { return m_process; }
    void signal(int number) {
        if (m_process.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(m_process.processId()), number);
    }
    void kill() {
        signal(SIGKILL);
        if (m_process.state() != QProcess::NotRunning)
            m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

class XServer {
public:
    static bool isInstalled() { return !QStandardPaths::findExecutable("Xvfb").isEmpty(); }

    XServer() = default;
    // So that it takes its socket and its lock away.
    ~XServer() {
        if (!m_program)
            return;
        m_program->signal(SIGCONT);
        m_program->signal(SIGTERM);
        m_program->process().waitForFinished(5000);
    }
    XServer(const XServer &) = delete;
    XServer &operator=(const XServer &) = delete;

    // At first on any display that is free, then on the same again. Waits until it listens.
    [[nodiscard]] bool start(const QStringList &more = {}) {
        m_program = std::make_unique<Program>();
        QStringList arguments;
        if (!m_display.empty())
            arguments << QString::fromStdString(m_display);
        arguments << QStringList{"-displayfd",  "1",         "-screen", "0",
                                 "1280x800x24", "-nolisten", "tcp",     "-noreset"};
        arguments << more;
        if (!m_program->start("Xvfb", arguments, environment()))
            return false;
        QByteArray number;
        while (!number.endsWith('\n')) {
            if (!m_program->process().waitForReadyRead(10000))
                return false;
            number += m_program->process().readAllStandardOutput();
        }
        m_display = ":" + number.trimmed().toStdString();
        return true;
    }

    // What lets into a server: a file with one entry, for any display of this machine.
    [[nodiscard]] QString writeAuthority(const QString &name, const QByteArray &cookie) const {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        QByteArray entry;
        QDataStream stream(&entry, QIODevice::WriteOnly); // big-endian, as is the format
        const auto add = [&](const QByteArray &field) {
            stream << static_cast<quint16>(field.size());
            stream.writeRawData(field.data(), static_cast<int>(field.size()));
        };
        stream << quint16{256}; // of this machine
        add(QSysInfo::machineHostName().toUtf8());
        add({}); // any display
        add("MIT-MAGIC-COOKIE-1");
        add(cookie);
        return file.open(QIODevice::WriteOnly) && file.write(entry) == entry.size() ? path
                                                                                    : QString();
    }

    [[nodiscard]] const std::string &display() const { return m_display; }
    void stop() { m_program->signal(SIGSTOP); }
    void goOn() { m_program->signal(SIGCONT); }
    // Leaves its socket behind.
    void kill() { m_program->kill(); }

    // What uses the display. It ends with the server at the latest.
    [[nodiscard]] std::unique_ptr<Program> run(const QString &name,
                                               const QStringList &arguments = {}) const {
        auto program = std::make_unique<Program>();
        return program->start(name, arguments, environment()) ? std::move(program) : nullptr;
    }
    // Waits until it is ready: windows that open while it starts, it may leave alone.
    [[nodiscard]] std::unique_ptr<Program> runWindowManager() const {
        const QString ready = m_folder.filePath("ready");
        QFile::remove(ready);
        auto manager = run("openbox", {"--startup", "touch " + ready});
        for (int tries = 0; manager && !QFile::exists(ready); ++tries) {
            if (tries == 200)
                return nullptr;
            QThread::msleep(50);
        }
        return manager;
    }
    // As a person's hand would.
    [[nodiscard]] bool giveInput(const QStringList &arguments) const {
        const auto tool = run("xdotool", arguments);
        return tool && tool->process().waitForFinished() && tool->process().exitCode() == 0;
    }

private:
    [[nodiscard]] QProcessEnvironment environment() const {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DISPLAY", QString::fromStdString(m_display));
        environment.insert("HOME", m_folder.path());
        environment.insert("XDG_CACHE_HOME", m_folder.path());
        return environment;
    }

    QTemporaryDir m_folder;
    std::string m_display;
    std::unique_ptr<Program> m_program;
};

// Xwayland, of a compositor that shows nothing.
class XwaylandServer {
public:
    static bool isInstalled() {
        return !QStandardPaths::findExecutable("mutter").isEmpty() &&
               !QStandardPaths::findExecutable("Xwayland").isEmpty() &&
               !QStandardPaths::findExecutable("dbus-run-session").isEmpty();
    }
    // Waits until it has said which display it has.
    [[nodiscard]] bool start() {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_RUNTIME_DIR", m_folder.path());
        environment.insert("HOME", m_folder.path());
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        m_program.process().setProcessChannelMode(QProcess::MergedChannels);
        // Its parent takes it along.
        const QString compositor = "exec setpriv --pdeathsig KILL mutter --headless --wayland "
                                   "--virtual-monitor 640x480 --wayland-display wl-x";
        if (!m_program.start("dbus-run-session", {"--", "sh", "-c", compositor}, environment))
            return false;
        const QRegularExpression named("public X11 display (:[0-9]+)");
        QString told;
        while (m_display.empty()) {
            if (!m_program.process().waitForReadyRead(20000))
                return false;
            told += QString::fromUtf8(m_program.process().readAll());
            if (const auto found = named.match(told); found.hasMatch())
                m_display = found.captured(1).toStdString();
        }
        return true;
    }
    [[nodiscard]] const std::string &display() const { return m_display; }
    // What lets in to it.
    [[nodiscard]] QString authority() const {
        const QDir folder(m_folder.path());
        const QStringList found =
            folder.entryList({".mutter-Xwaylandauth.*"}, QDir::Files | QDir::Hidden);
        return found.isEmpty() ? QString() : folder.filePath(found.first());
    }

private:
    QTemporaryDir m_folder;
    std::string m_display;
    Program m_program;
};

} // namespace commonwatt
