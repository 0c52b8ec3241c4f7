// Real Wayland compositors that show nothing, each in a folder of its own.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <string>

#include <fake-input-client-protocol.h>
#include <sys/prctl.h>
#include <unistd.h>
#include <wayland-client.h>

namespace commonwatt {

class Compositor {
public:
    explicit Compositor(QString socketName)
        : m_socketName(std::move(socketName)) {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert("XDG_RUNTIME_DIR", m_folder.path());
        m_environment.insert("HOME", m_folder.path());
        m_environment.insert("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        m_environment.remove("DISPLAY");
        m_environment.remove("WAYLAND_DISPLAY");
    }
    virtual ~Compositor() { kill(); }
    Compositor(const Compositor &) = delete;
    Compositor &operator=(const Compositor &) = delete;

    [[nodiscard]] std::string socket() const { return filePath(m_socketName).toStdString(); }

    // Waits until it listens. Once more, after it was killed, it takes the same socket.
    [[nodiscard]] virtual bool start() = 0;
    // As a person's hand would.
    [[nodiscard]] virtual bool giveInput() { return false; }

    void stop() { signal(SIGSTOP); }
    void goOn() { signal(SIGCONT); }
    // Leaves its socket behind.
    void kill() {
        if (m_process.state() == QProcess::NotRunning)
            return;
        signal(SIGKILL);
        m_process.waitForFinished();
    }

protected:
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }

    [[nodiscard]] bool run(const QString &program, const QStringList &arguments) {
        m_process.setProcessEnvironment(m_environment);
        m_process.setStandardErrorFile(filePath("log"));
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setChildProcessModifier([] {
            ::setpgid(0, 0);
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        });
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            return false;
        for (int tries = 0; tries < 400; ++tries) {
            if (m_process.waitForFinished(0)) // it has failed
                break;
            if (wl_display *const display = wl_display_connect(socket().c_str())) {
                wl_display_roundtrip(display);
                wl_display_disconnect(display);
                return true;
            }
            QThread::msleep(50);
        }
        QFile log(filePath("log"));
        if (log.open(QIODevice::ReadOnly))
            qWarning().noquote() << log.readAll();
        return false;
    }

private:
    void signal(int number) {
        if (m_process.state() == QProcess::Running)
            ::kill(-static_cast<pid_t>(m_process.processId()), number);
    }

    QString m_socketName;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_process;
};

// Offers ext_idle_notifier_v1.
class KWin : public Compositor {
public:
    KWin()
        : Compositor("wl-k") {}
    static bool isInstalled() { return !QStandardPaths::findExecutable("kwin_wayland").isEmpty(); }

    bool start() override {
        // The packaged file carries a capability that may be refused; a copy of it does not.
        const QString program = filePath("kwin_wayland");
        QFile::copy(QStandardPaths::findExecutable("kwin_wayland"), program);
        environment().insert("KWIN_WAYLAND_NO_PERMISSION_CHECKS", "1");
        return run(program, {"--virtual", "--width", "640", "--height", "480", "--socket", "wl-k",
                             "--no-lockscreen"});
    }

    // By the protocol that KDE's tests and remote controls use.
    bool giveInput() override {
        wl_display *const display = wl_display_connect(socket().c_str());
        if (!display)
            return false;
        org_kde_kwin_fake_input *input = nullptr;
        static constexpr wl_registry_listener listener{
            .global =
                [](void *found, wl_registry *registry, std::uint32_t name, const char *interface,
                   std::uint32_t) {
                    if (std::string(interface) == org_kde_kwin_fake_input_interface.name)
                        *static_cast<org_kde_kwin_fake_input **>(found) =
                            static_cast<org_kde_kwin_fake_input *>(wl_registry_bind(
                                registry, name, &org_kde_kwin_fake_input_interface, 1));
                },
            .global_remove = [](void *, wl_registry *, std::uint32_t) {}};
        wl_registry *const registry = wl_display_get_registry(display);
        wl_registry_add_listener(registry, &listener, &input);
        wl_display_roundtrip(display);
        if (input) {
            org_kde_kwin_fake_input_authenticate(input, "test", "input for a test");
            org_kde_kwin_fake_input_pointer_motion(input, wl_fixed_from_int(5),
                                                   wl_fixed_from_int(5));
            wl_display_roundtrip(display);
            org_kde_kwin_fake_input_destroy(input);
        }
        wl_registry_destroy(registry);
        wl_display_disconnect(display);
        return input != nullptr;
    }
};

// Offers org_kde_kwin_idle only.
class Sway : public Compositor {
public:
    Sway()
        : Compositor("wayland-1") {
        environment().insert("WLR_BACKENDS", "headless");
        environment().insert("WLR_LIBINPUT_NO_DEVICES", "1");
        environment().insert("WLR_RENDERER", "pixman");
        environment().insert("SWAYSOCK", filePath("ipc")); // of its commands
    }
    static bool isInstalled() {
        return !QStandardPaths::findExecutable("sway").isEmpty() &&
               !QStandardPaths::findExecutable("wtype").isEmpty();
    }

    bool start() override {
        QFile configuration(filePath("config"));
        if (!configuration.open(QIODevice::WriteOnly))
            return false;
        configuration.write("xwayland disable\n");
        configuration.close();
        QFile::remove(filePath("ipc"));
        const QStringList sway{"sway", "--config", filePath("config")};
        if (::geteuid() != 0)
            return run("env", sway);
        // It does not run as root.
        constexpr uid_t nobody = 65534;
        if (::chown(filePath(".").toUtf8().constData(), nobody, nobody) != 0)
            return false;
        return run("setpriv", QStringList{"--reuid=65534", "--regid=65534", "--clear-groups",
                                          "--pdeathsig=KILL"} +
                                  sway);
    }

    bool giveInput() override {
        QProcess wtype;
        begin(wtype, "wtype", {"a"});
        return wtype.waitForFinished() && wtype.exitCode() == 0;
    }
    // Of sway's own language.
    [[nodiscard]] bool command(const QString &text) {
        QProcess swaymsg;
        begin(swaymsg, "swaymsg", {text});
        return swaymsg.waitForFinished() && swaymsg.exitCode() == 0;
    }
    // A program that uses the compositor.
    void begin(QProcess &process, const QString &program, const QStringList &arguments) {
        QProcessEnvironment variables = environment();
        variables.insert("WAYLAND_DISPLAY", QString::fromStdString(socket()));
        variables.insert("GDK_BACKEND", "wayland");
        process.setProcessEnvironment(variables);
        process.start(program, arguments);
    }
};

// Offers neither protocol.
class Mutter : public Compositor {
public:
    Mutter()
        : Compositor("wl-m") {}
    static bool isInstalled() {
        return !QStandardPaths::findExecutable("mutter").isEmpty() &&
               !QStandardPaths::findExecutable("dbus-run-session").isEmpty();
    }

    bool start() override {
        environment().remove("DBUS_SESSION_BUS_ADDRESS");
        return run("dbus-run-session",
                   {"--", "mutter", "--headless", "--wayland", "--no-x11", "--virtual-monitor",
                    "640x480", "--wayland-display", "wl-m"});
    }
};

} // namespace commonwatt
