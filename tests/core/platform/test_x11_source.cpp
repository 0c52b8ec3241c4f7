// With a real X server that shows nothing, and a real window manager.
#include "core/platform/presence/x11/x11_source.h"

#include "core/platform/told_signals.h"
#include "core/platform/x_servers.h"
#include "core/platform/x_window.h"
#include "support/qtest_support.h"

#include <QScopeGuard>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr SignalTiming shortTiming{.idleAfter = 300ms,
                                   .answerWithin = 1s,
                                   .renewAfter = 200ms,
                                   .holdsFor = 2s,
                                   .retryAfter = 200ms};
// Of two clocks in milliseconds, and of a question's way there and back.
constexpr auto slack = 50ms;

bool isActive(const Signal &signal) {
    return signal.state == SignalState::Known && signal.active;
}
bool isInactive(const Signal &signal) {
    return signal.state == SignalState::Known && !signal.active;
}
bool isNotOffered(const Signal &signal) {
    return signal.state == SignalState::NotOffered;
}
bool hangs(const Signal &signal) {
    return signal.state == SignalState::Unknown && signal.problem == "the X server does not answer";
}
bool isGone(const Signal &signal) {
    return signal.state == SignalState::Unknown && !hangs(signal);
}
auto named(std::vector<std::string> names) {
    return [names = std::move(names)](const Signal &signal) {
        return isActive(signal) && signal.names == names;
    };
}

constexpr std::array serverKinds{SignalKind::Input, SignalKind::FullScreen, SignalKind::Windows};

auto start(const XServer &server, ToldSignals &told, const SignalTiming &timing = shortTiming) {
    return startX11Source({.display = server.display(), .timing = timing}, told.sink());
}

} // namespace

class TestX11Source : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!XServer::isInstalled())
            QSKIP("Xvfb is not installed");
        qunsetenv("XAUTHORITY");
    }

    void tellsOfInput() {
        XServer server;
        QVERIFY(server.start());
        ToldSignals told;
        const auto source = start(server, told);
        QVERIFY(told.waitFor(SignalKind::Gamepad, isNotOffered));

        for (const QStringList &input :
             {QStringList{"key", "a"}, QStringList{"mousemove", "100", "100"},
              QStringList{"click", "1"}}) {
            const auto idle = told.waitFor(SignalKind::Input, isInactive);
            QVERIFY(idle);
            QCOMPARE(idle->source, std::string("x11"));
            QVERIFY(idle->since <= signalNow() - shortTiming.idleAfter);
            QVERIFY(idle->expires >= idle->since + shortTiming.idleAfter + shortTiming.holdsFor);
            const auto renewed = told.waitFor(SignalKind::Input, [&](const Signal &signal) {
                return isInactive(signal) && signal.expires > idle->expires;
            });
            QVERIFY(renewed);
            QVERIFY(renewed->since == idle->since);

            const SignalTime before = signalNow();
            QVERIFY(server.giveInput(input));
            const SignalTime after = signalNow();
            const auto active = told.waitFor(SignalKind::Input, isActive);
            QVERIFY(active);
            QVERIFY(active->since >= before - slack);
            QVERIFY(active->since <= after + slack);
            QVERIFY(!active->expires);
            const auto idleAgain = told.waitFor(SignalKind::Input, isInactive);
            QVERIFY(idleAgain);
            QVERIFY(idleAgain->since >= before - slack);
            QVERIFY(idleAgain->since <= after + slack);
        }
    }

    // The counter has passed the value that an alarm waits for.
    void knowsHowLongNobodyWasThere() {
        XServer server;
        QVERIFY(server.start());
        QVERIFY(server.giveInput({"key", "a"}));
        const SignalTime used = signalNow();
        QThread::msleep(1000);
        ToldSignals told;
        const auto source = start(server, told);
        const auto idle = told.waitFor(SignalKind::Input, [](const Signal &) { return true; });
        QVERIFY(idle);
        QVERIFY(isInactive(*idle));
        QVERIFY(idle->since <= used + slack);
    }

    void tellsOfWindowsAndFullScreens() {
        XServer server;
        QVERIFY(server.start());
        ToldSignals told;
        const auto source = start(server, told);
        QVERIFY(told.waitFor(SignalKind::FullScreen, isNotOffered));
        QVERIFY(told.waitFor(SignalKind::Windows, isNotOffered));

        auto manager = server.runWindowManager();
        QVERIFY(manager);
        QVERIFY(told.waitFor(SignalKind::FullScreen, isInactive));
        QVERIFY(told.waitFor(SignalKind::Windows, isInactive));

        XWindow game(server.display());
        game.setClass("Game");
        game.open();
        QVERIFY(told.waitFor(SignalKind::Windows, named({"Game"})));
        game.setFullScreen(true);
        QVERIFY(told.waitFor(SignalKind::FullScreen, named({"Game"})));
        game.setFullScreen(false);
        const auto small = told.waitFor(SignalKind::FullScreen, isInactive);
        QVERIFY(small);
        QVERIFY(small->names.empty());
        QVERIFY(small->expires);

        {
            XWindow late(server.display());
            late.open();
            XWindow again(server.display());
            again.setClass("Game");
            again.open();
            QThread::msleep(200);
            late.setClass("Editor");
            QVERIFY(told.waitFor(SignalKind::Windows, named({"Editor", "Game"})));
            late.setFullScreen(true);
        }
        QVERIFY(told.waitFor(SignalKind::Windows, named({"Game"})));
        game.setFullScreen(true);
        QVERIFY(told.waitFor(SignalKind::FullScreen, named({"Game"})));

        manager->kill();
        QVERIFY(told.waitFor(SignalKind::FullScreen, isNotOffered));
        QVERIFY(told.waitFor(SignalKind::Windows, isNotOffered));
        manager = server.runWindowManager();
        QVERIFY(manager);
        QVERIFY(told.waitFor(SignalKind::FullScreen, named({"Game"})));
        QVERIFY(told.waitFor(SignalKind::Windows, named({"Game"})));
    }

    void knowsNothingWhileTheServerHangs() {
        XServer server;
        QVERIFY(server.start());
        const auto manager = server.runWindowManager();
        QVERIFY(manager);
        ToldSignals told;
        const auto source = start(server, told);
        const auto idle = told.waitFor(SignalKind::Input, isInactive);
        QVERIFY(idle);
        QVERIFY(told.waitFor(SignalKind::Windows, isInactive));

        server.stop();
        for (const SignalKind kind : serverKinds)
            QVERIFY(told.waitFor(kind, hangs));
        server.goOn();
        const auto goesOn = told.waitFor(SignalKind::Input, isInactive);
        QVERIFY(goesOn);
        QVERIFY(goesOn->since >= idle->since - slack);
        QVERIFY(goesOn->since <= idle->since + slack);
        QVERIFY(told.waitFor(SignalKind::FullScreen, isInactive));
        QVERIFY(told.waitFor(SignalKind::Windows, isInactive));
    }

    void comesBackWithTheServer() {
        XServer server;
        QVERIFY(server.start());
        ToldSignals told;
        const auto source = start(server, told);
        QVERIFY(told.waitFor(SignalKind::Input, isInactive));
        QVERIFY(told.waitFor(SignalKind::Windows, isNotOffered));
        server.kill();
        for (const SignalKind kind : serverKinds)
            QVERIFY(told.waitFor(kind, isGone));
        QVERIFY(server.start());
        QVERIFY(told.waitFor(SignalKind::Input, isInactive));
        QVERIFY(told.waitFor(SignalKind::Windows, isNotOffered));
    }

    // It listens, so that connecting works, but says nothing.
    void endsWhileTheServerHangs() {
        constexpr SignalTiming patient{.idleAfter = 300ms,
                                       .answerWithin = 1h,
                                       .renewAfter = 100ms,
                                       .holdsFor = 2h,
                                       .retryAfter = 1h};
        XServer server;
        QVERIFY(server.start());
        ToldSignals asked;
        auto asking = start(server, asked, patient);
        QVERIFY(asked.waitFor(SignalKind::Input, isInactive));
        server.stop();
        ToldSignals shaken;
        auto shaking = start(server, shaken, patient);
        QVERIFY(shaken.waitFor(SignalKind::Gamepad, isNotOffered));
        ToldSignals late;
        const auto source = start(server, late);
        for (const SignalKind kind : serverKinds)
            QVERIFY(late.waitFor(kind, hangs));
        // Each would otherwise wait for an hour.
        asking.reset();
        shaking.reset();
        QVERIFY(!shaken.waitFor(SignalKind::Input, [](const Signal &) { return true; }, 0ms));
        server.goOn();
        QVERIFY(late.waitFor(SignalKind::Input, isInactive));
    }

    void showsWhatLetsItIn() {
        XServer server;
        const QString right = server.writeAuthority("right", QByteArray(16, 'a'));
        const QString wrong = server.writeAuthority("wrong", QByteArray(16, 'b'));
        QVERIFY(!right.isEmpty() && !wrong.isEmpty());
        QVERIFY(server.start({"-auth", right}));
        const auto forget = qScopeGuard([] { qunsetenv("XAUTHORITY"); });
        qputenv("XAUTHORITY", wrong.toUtf8());
        {
            ToldSignals told;
            const auto source = start(server, told);
            QVERIFY(told.waitFor(SignalKind::Input, [](const Signal &signal) {
                return signal.state == SignalState::Unknown &&
                       signal.problem == "the X server refuses the connection";
            }));
        }
        qputenv("XAUTHORITY", right.toUtf8());
        ToldSignals told;
        const auto source = start(server, told);
        QVERIFY(told.waitFor(SignalKind::Input, isInactive));
    }

    // It knows nothing of windows of Wayland, nor of input to them.
    void leavesWaylandToOthers() {
        if (!XwaylandServer::isInstalled())
            QSKIP("mutter or Xwayland is not installed");
        XwaylandServer server;
        QVERIFY(server.start());
        const auto forget = qScopeGuard([] { qunsetenv("XAUTHORITY"); });
        qputenv("XAUTHORITY", server.authority().toUtf8());
        ToldSignals told;
        const auto source =
            startX11Source({.display = server.display(), .timing = shortTiming}, told.sink());
        for (const SignalKind kind : serverKinds)
            QVERIFY(told.waitFor(kind, isNotOffered));
        XWindow window(server.display());
        window.setClass("Game");
        window.open();
        QVERIFY(told.waitFor(SignalKind::Windows, named({"Game"})));
        QVERIFY(!told.waitFor(SignalKind::Input, [](const Signal &) { return true; }, 0ms));
    }

    void isNotOfferedWithoutAServer() {
        qunsetenv("DISPLAY");
        for (const std::string display : {"", ":4093", "other.example:0", "nonsense"}) {
            ToldSignals told;
            const auto source =
                startX11Source({.display = display, .timing = shortTiming}, told.sink());
            QVERIFY(told.waitFor(SignalKind::Gamepad, isNotOffered));
            for (const SignalKind kind : serverKinds)
                QVERIFY(told.waitFor(kind, isNotOffered));
        }
    }
};

QTEST_GUILESS_MAIN(TestX11Source)
#include "test_x11_source.moc"
