// With real compositors that show nothing.
#include "core/platform/presence/wayland/wayland_source.h"

#include "core/platform/told_signals.h"
#include "core/platform/wayland_compositors.h"
#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr SignalTiming shortTiming{.idleAfter = 300ms,
                                   .answerWithin = 1s,
                                   .renewAfter = 200ms,
                                   .holdsFor = 2s,
                                   .retryAfter = 200ms};
// Compositors' timers may come early by a twentieth.
constexpr auto slack = shortTiming.idleAfter / 10;

bool isActive(const Signal &signal) {
    return signal.state == SignalState::Known && signal.active;
}
bool isInactive(const Signal &signal) {
    return signal.state == SignalState::Known && !signal.active;
}
bool hangs(const Signal &signal) {
    return signal.state == SignalState::Unknown &&
           signal.problem == "the Wayland compositor does not answer";
}
bool isGone(const Signal &signal) {
    return signal.state == SignalState::Unknown &&
           signal.problem == "the Wayland compositor has ended the connection";
}
bool isNotOffered(const Signal &signal) {
    return signal.state == SignalState::NotOffered;
}

auto start(const Compositor &compositor, ToldSignals &told) {
    return startWaylandSource({.display = compositor.socket(), .timing = shortTiming}, told.sink());
}

// The whole life of a compositor, which is not there at first.
void follow(Compositor &compositor) {
    ToldSignals told;
    const SignalTime begin = signalNow();
    const auto source = start(compositor, told);
    QVERIFY(told.waitFor(SignalKind::Input, isNotOffered));
    for (const SignalKind kind : {SignalKind::Gamepad, SignalKind::FullScreen, SignalKind::Windows})
        QVERIFY(told.waitFor(kind, isNotOffered));

    QVERIFY(compositor.start());
    const auto first = told.waitFor(SignalKind::Input, isActive);
    QVERIFY(first);
    QVERIFY(first->since >= begin);
    QVERIFY(!first->expires);

    const auto idle = told.waitFor(SignalKind::Input, isInactive);
    QVERIFY(idle);
    QCOMPARE(idle->source, std::string("wayland"));
    QVERIFY(idle->since >= first->since - slack);
    QVERIFY(idle->since <= signalNow() - shortTiming.idleAfter);
    QVERIFY(idle->expires >= idle->since + shortTiming.idleAfter + shortTiming.holdsFor);
    const auto renewed = told.waitFor(SignalKind::Input, [&](const Signal &signal) {
        return isInactive(signal) && signal.expires > idle->expires;
    });
    QVERIFY(renewed);
    QVERIFY(renewed->since == idle->since);

    const SignalTime pressed = signalNow();
    QVERIFY(compositor.giveInput());
    const auto active = told.waitFor(SignalKind::Input, isActive);
    QVERIFY(active);
    QVERIFY(active->since >= pressed);
    QVERIFY(!active->expires);
    const auto idleAgain = told.waitFor(SignalKind::Input, isInactive);
    QVERIFY(idleAgain);
    QVERIFY(idleAgain->since >= pressed - slack);

    compositor.stop();
    QVERIFY(told.waitFor(SignalKind::Input, hangs));
    compositor.goOn();
    const auto goesOn = told.waitFor(SignalKind::Input, isInactive);
    QVERIFY(goesOn);
    QVERIFY(goesOn->since == idleAgain->since);

    compositor.kill();
    QVERIFY(told.waitFor(SignalKind::Input, isGone));
    QVERIFY(compositor.start());
    QVERIFY(told.waitFor(SignalKind::Input, isActive));
    QVERIFY(told.waitFor(SignalKind::Input, isInactive));
}

// One that hangs from the beginning, and for longer than the source lives.
void giveUpOn(Compositor &compositor) {
    QVERIFY(compositor.start());
    compositor.stop();
    ToldSignals told;
    {
        const auto source = start(compositor, told);
        QVERIFY(told.waitFor(SignalKind::Input, hangs));
    }
    compositor.goOn();
}

} // namespace

class TestWaylandSource : public QObject {
    Q_OBJECT
private slots:
    void followsKWin() {
        if (!KWin::isInstalled())
            QSKIP("kwin_wayland is not installed");
        KWin kwin;
        follow(kwin);
    }

    void followsSway() {
        if (!Sway::isInstalled())
            QSKIP("sway or wtype is not installed");
        Sway sway;
        follow(sway);
    }

    void tellsOfWindowsOnSway() {
        if (!Sway::isInstalled() || QStandardPaths::findExecutable("zenity").isEmpty())
            QSKIP("sway, wtype or zenity is not installed");
        Sway sway;
        QVERIFY(sway.start());
        ToldSignals told;
        const auto source = start(sway, told);
        const auto none = told.waitFor(SignalKind::Windows, isInactive);
        QVERIFY(none);
        QVERIFY(none->expires);
        QVERIFY(told.waitFor(SignalKind::FullScreen, isInactive));

        QProcess window;
        sway.begin(window, "zenity", {"--info", "--text", "A window."});
        const auto open = told.waitFor(SignalKind::Windows, isActive);
        QVERIFY(open);
        QCOMPARE(open->names, std::vector<std::string>{"zenity"});
        QVERIFY(!open->expires);
        QVERIFY(sway.command("[app_id=zenity] fullscreen enable"));
        const auto full = told.waitFor(SignalKind::FullScreen, isActive);
        QVERIFY(full);
        QCOMPARE(full->names, std::vector<std::string>{"zenity"});
        QVERIFY(sway.command("[app_id=zenity] fullscreen disable"));
        QVERIFY(told.waitFor(SignalKind::FullScreen, isInactive));

        window.kill();
        QVERIFY(window.waitForFinished());
        QVERIFY(told.waitFor(SignalKind::Windows, isInactive));
        sway.stop();
        QVERIFY(told.waitFor(SignalKind::Windows, hangs));
        QVERIFY(told.waitFor(SignalKind::FullScreen, hangs));
    }

    void letsNobodyWaitForAHangingCompositor() {
        if (!KWin::isInstalled())
            QSKIP("kwin_wayland is not installed");
        KWin kwin;
        giveUpOn(kwin);
    }

    void leavesInputToOthersOnGnome() {
        if (!Mutter::isInstalled())
            QSKIP("mutter is not installed");
        Mutter mutter;
        QVERIFY(mutter.start());
        ToldSignals told;
        const auto source = start(mutter, told);
        const auto input = told.waitFor(SignalKind::Input, [](const Signal &) { return true; });
        QVERIFY(input);
        QCOMPARE(input->state, SignalState::NotOffered);
    }

    void takesTheCompositorOfTheEnvironment() {
        const QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        qunsetenv("WAYLAND_DISPLAY");
        ToldSignals none;
        {
            const auto source = startWaylandSource({.timing = shortTiming}, none.sink());
            QVERIFY(none.waitFor(SignalKind::Input, isNotOffered));
        }
        // Something is there, but nobody listens.
        qputenv("WAYLAND_DISPLAY", "wayland-9");
        QFile file(folder.filePath("wayland-9"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ToldSignals broken;
        {
            const auto source = startWaylandSource({.timing = shortTiming}, broken.sink());
            QVERIFY(broken.waitFor(SignalKind::Input, [](const Signal &signal) {
                return signal.state == SignalState::Unknown;
            }));
        }
    }
};

QTEST_GUILESS_MAIN(TestWaylandSource)
#include "test_wayland_source.moc"
