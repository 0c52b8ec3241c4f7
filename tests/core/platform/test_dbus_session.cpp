// The session bus: real daemon, stand-in services, a real mutter.
#include "dbus_support.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

using namespace commonwatt;
using namespace std::chrono_literals;
using Is = Said::Is;

namespace {

const QString gameModeName = "com.feralinteractive.GameMode";
const QString gameModePath = "/com/feralinteractive/GameMode";
const QString playerInterface = "org.mpris.MediaPlayer2.Player";

class GameModeMock : public Mock {
public:
    explicit GameModeMock(const TestBus &bus)
        : Mock(bus, gameModeName, gameModePath,
               {"--session", gameModeName, gameModePath, gameModeName}) {}
    [[nodiscard]] bool addClients() const {
        return mock("AddProperty", {gameModeName, "ClientCount", "<int32 0>"});
    }
    [[nodiscard]] bool setClients(int count) const {
        return set(gameModeName, QString("{'ClientCount': <int32 %1>}").arg(count));
    }
};

class PlayerMock : public Mock {
public:
    PlayerMock(const TestBus &bus, const QString &player)
        : Mock(bus, "org.mpris.MediaPlayer2." + player, "/org/mpris/MediaPlayer2",
               {"--session", "org.mpris.MediaPlayer2." + player, "/org/mpris/MediaPlayer2",
                playerInterface}) {}
    [[nodiscard]] bool addStatus() const {
        return mock("AddProperty", {playerInterface, "PlaybackStatus", "<'Stopped'>"});
    }
    [[nodiscard]] bool setStatus(const QString &status) const {
        return set(playerInterface, QString("{'PlaybackStatus': <'%1'>}").arg(status));
    }
};

// Keeps a remote desktop open and presses a key for each line.
constexpr const char *inputProgram = R"(
import dbus, sys
bus = dbus.SessionBus()
name = 'org.gnome.Mutter.RemoteDesktop'
desktop = bus.get_object(name, '/org/gnome/Mutter/RemoteDesktop')
session = bus.get_object(name, desktop.CreateSession(dbus_interface=name))
inputs = dbus.Interface(session, name + '.Session')
inputs.Start()
print('ready', flush=True)
for line in sys.stdin:
    inputs.NotifyKeyboardKeycode(dbus.UInt32(30), True)
    inputs.NotifyKeyboardKeycode(dbus.UInt32(30), False)
)";

} // namespace

class TestDbusSession : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!hasDbusPrograms())
            QSKIP("dbus-daemon, gdbus or python3-dbusmock is not installed");
    }

    void withoutServicesNothingIsOffered() {
        const TestBus bus;
        Said said;
        const auto source = startSessionBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("gnome_session", SignalKind::Inhibited, SignalState::NotOffered));
        QVERIFY(said.becomes("power_management", SignalKind::Inhibited, SignalState::NotOffered));
        QVERIFY(said.becomes("game_mode", SignalKind::GameMode, SignalState::NotOffered));
        QVERIFY(said.becomes("mutter", SignalKind::Input, SignalState::NotOffered));
        QVERIFY(said.becomes("mpris", SignalKind::Media, Is::Inactive));
    }

    void nothingIsStartedByAsking() {
        const QTemporaryDir folder;
        const EnvironmentVariable data("XDG_DATA_HOME", folder.path());
        const QString started = folder.filePath("started");
        for (const QString &name :
             {gameModeName, QString("org.gnome.SessionManager"),
              QString("org.freedesktop.PowerManagement"), QString("org.mpris.MediaPlayer2.music"),
              QString("org.gnome.Mutter.IdleMonitor")})
            QVERIFY(offerToStart(folder.path(), name, "/usr/bin/touch " + started));
        const TestBus bus;
        Said said;
        const auto source = startSessionBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("gnome_session", SignalKind::Inhibited, SignalState::NotOffered));
        QVERIFY(said.becomes("power_management", SignalKind::Inhibited, SignalState::NotOffered));
        QVERIFY(said.becomes("game_mode", SignalKind::GameMode, SignalState::NotOffered));
        QVERIFY(said.becomes("mutter", SignalKind::Input, SignalState::NotOffered));
        QVERIFY(said.becomes("mpris", SignalKind::Media, Is::Inactive));
        QVERIFY(!QFile::exists(started));
    }

    void gameModeTellsOfGames() {
        const TestBus bus;
        auto game = std::make_unique<GameModeMock>(bus);
        QVERIFY(game->addClients());
        Said said;
        const auto source = startSessionBusSource(bus.options(renewingOften()), said.sink());
        QVERIFY(said.becomes("game_mode", SignalKind::GameMode, Is::Inactive));
        QVERIFY(game->setClients(1));
        QVERIFY(said.becomes("game_mode", SignalKind::GameMode, Is::Active));
        QVERIFY(game->setClients(0));
        QVERIFY(said.becomes("game_mode", SignalKind::GameMode, Is::Inactive));
        game->child().stop();
        QVERIFY(said.becomes("game_mode", SignalKind::GameMode, SignalState::Unknown));
        game->child().goOn();
        QVERIFY(said.becomes("game_mode", SignalKind::GameMode, Is::Inactive));
        game.reset();
        QVERIFY(said.becomes("game_mode", SignalKind::GameMode, SignalState::Unknown));
        game = std::make_unique<GameModeMock>(bus);
        QVERIFY(game->addClients() && game->setClients(2));
        QVERIFY(said.becomes("game_mode", SignalKind::GameMode, Is::Active));
    }

    void playersTellOfMedia() {
        const TestBus bus;
        Said said;
        const auto source = startSessionBusSource(bus.options(), said.sink());
        auto music = std::make_unique<PlayerMock>(bus, "music");
        QVERIFY(music->addStatus());
        QVERIFY(said.becomes("mpris", SignalKind::Media, Is::Inactive));
        const PlayerMock video(bus, "video.instance7");
        QVERIFY(video.addStatus());
        QVERIFY(music->setStatus("Playing"));
        QVERIFY(video.setStatus("Playing"));
        const auto names = [&](const std::vector<std::string> &expected) {
            return said.becomes("mpris", SignalKind::Media, [&](const Signal &signal) {
                return signal.active && signal.names == expected;
            });
        };
        QVERIFY(names({"music", "video.instance7"}));
        music.reset();
        QVERIFY(names({"video.instance7"}));
        QVERIFY(video.setStatus("Paused"));
        QVERIFY(said.becomes("mpris", SignalKind::Media, Is::Inactive));
    }

    void aStoppedPlayerIsUnknown() {
        const TestBus bus;
        PlayerMock music(bus, "music");
        QVERIFY(music.addStatus());
        Said said;
        const auto source = startSessionBusSource(bus.options(renewingOften()), said.sink());
        QVERIFY(said.becomes("mpris", SignalKind::Media, Is::Inactive));
        music.child().stop();
        QVERIFY(said.becomes("mpris", SignalKind::Media, SignalState::Unknown));
        music.child().goOn();
        QVERIFY(said.becomes("mpris", SignalKind::Media, Is::Inactive));
        music.child().stop();
        QVERIFY(said.becomes("mpris", SignalKind::Media, SignalState::Unknown));
        music.child().end();
        QVERIFY(said.becomes("mpris", SignalKind::Media, Is::Inactive));
    }

    void gnomeTellsOfInhibitors() {
        const TestBus bus;
        const QString name = "org.gnome.SessionManager";
        const QString path = "/org/gnome/SessionManager";
        const Mock manager(bus, name, path, {"--session", name, path, name});
        const auto say = [&](const QString &is, const QString &inhibitors) {
            return manager.mock("AddMethods",
                                {name, QString("[('IsInhibited', 'u', 'b', 'ret = %1 and args[0] "
                                               "== 8'), ('GetInhibitors', '', 'ao', 'ret = %2')]")
                                           .arg(is, inhibitors)});
        };
        const auto addInhibitor = [&](const QString &at, int flags, const QString &who) {
            return manager.mock(
                "AddObject",
                {at, name + ".Inhibitor", "@a{sv} {}",
                 QString(
                     "[('GetFlags', '', 'u', 'ret = %1'), ('GetAppId', '', 's', 'ret = \"%2\"')]")
                     .arg(flags)
                     .arg(who)});
        };
        QVERIFY(say("False", "[]"));
        Said said;
        const auto source = startSessionBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("gnome_session", SignalKind::Inhibited, Is::Inactive));
        QVERIFY(addInhibitor(path + "/Inhibitor1", 4, "update"));
        QVERIFY(addInhibitor(path + "/Inhibitor2", 12, "video"));
        QVERIFY(say("True", QString("[\"%1/Inhibitor1\", \"%1/Inhibitor2\"]").arg(path)));
        QVERIFY(manager.mock("EmitSignal", {name, "InhibitorAdded", "o",
                                            QString("[<objectpath '%1/Inhibitor2'>]").arg(path)}));
        QVERIFY(said.becomes("gnome_session", SignalKind::Inhibited, Is::Active));
        QCOMPARE(said.last("gnome_session", SignalKind::Inhibited).names,
                 std::vector<std::string>{"video"});
        QVERIFY(say("False", "[]"));
        QVERIFY(manager.mock("EmitSignal", {name, "InhibitorRemoved", "o",
                                            QString("[<objectpath '%1/Inhibitor2'>]").arg(path)}));
        QVERIFY(said.becomes("gnome_session", SignalKind::Inhibited, Is::Inactive));
    }

    void powerManagementTellsOfInhibitors() {
        const TestBus bus;
        const QString interface = "org.freedesktop.PowerManagement.Inhibit";
        const QString path = "/org/freedesktop/PowerManagement/Inhibit";
        const Mock manager(bus, "org.freedesktop.PowerManagement", path,
                           {"--session", "org.freedesktop.PowerManagement", path, interface});
        const auto say = [&](const QString &is) {
            return manager.mock("AddMethod", {interface, "HasInhibit", "", "b", "ret = " + is}) &&
                   manager.mock("EmitSignal", {interface, "HasInhibitChanged", "b",
                                               is == "True" ? "[<true>]" : "[<false>]"});
        };
        QVERIFY(say("False"));
        Said said;
        const auto source = startSessionBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("power_management", SignalKind::Inhibited, Is::Inactive));
        QVERIFY(say("True"));
        QVERIFY(said.becomes("power_management", SignalKind::Inhibited, Is::Active));
        QVERIFY(say("False"));
        QVERIFY(said.becomes("power_management", SignalKind::Inhibited, Is::Inactive));
    }

    void anAnswerThatIsNotUnderstoodIsUnknown() {
        const TestBus bus;
        const QString interface = "org.freedesktop.PowerManagement.Inhibit";
        const QString path = "/org/freedesktop/PowerManagement/Inhibit";
        const Mock manager(bus, "org.freedesktop.PowerManagement", path,
                           {"--session", "org.freedesktop.PowerManagement", path, interface});
        QVERIFY(manager.mock("AddMethod", {interface, "HasInhibit", "", "s", "ret = 'no'"}));
        Said said;
        const auto source = startSessionBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("power_management", SignalKind::Inhibited, SignalState::Unknown));
        QVERIFY(!said.last("power_management", SignalKind::Inhibited).problem.empty());
        QVERIFY(manager.mock("AddMethod", {interface, "HasInhibit", "", "b", "ret = False"}));
        QVERIFY(said.becomes("power_management", SignalKind::Inhibited, Is::Inactive));
        // Nor is a failure that is not the lack of something.
        QVERIFY(manager.mock("AddMethod", {interface, "HasInhibit", "", "b", "ret = 1 / 0"}) &&
                manager.mock("EmitSignal", {interface, "HasInhibitChanged", "b", "[<true>]"}));
        QVERIFY(said.becomes("power_management", SignalKind::Inhibited, SignalState::Unknown));
    }

    void mutterTellsOfInput() {
        if (QStandardPaths::findExecutable("mutter").isEmpty())
            QSKIP("mutter is not installed");
        const TestBus bus;
        const QTemporaryDir folder;
        const auto startMutter = [&] {
            auto mutter = std::make_unique<Child>(
                "env",
                QStringList{"XDG_RUNTIME_DIR=" + folder.path(), "mutter", "--headless", "--wayland",
                            "--no-x11", "--virtual-monitor", "1280x720", "--wayland-display",
                            "wl-test"},
                bus.address());
            return bus.waitFor("org.gnome.Mutter.IdleMonitor") ? std::move(mutter) : nullptr;
        };
        auto mutter = startMutter();
        QVERIFY(mutter);
        QVERIFY(bus.waitFor("org.gnome.Mutter.RemoteDesktop"));
        Said said;
        auto source = startSessionBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("mutter", SignalKind::Input, Is::Inactive));
        {
            Child keyboard(mockPython, {"-c", inputProgram}, bus.address());
            QCOMPARE(keyboard.readLine(), QByteArray("ready"));
            for (int i = 0; i < 3; ++i) {
                QVERIFY(said.becomes("mutter", SignalKind::Input, Is::Inactive));
                const SignalTime before = signalNow();
                keyboard.writeLine();
                QVERIFY(said.becomes("mutter", SignalKind::Input, Is::Active));
                QVERIFY(said.becomes("mutter", SignalKind::Input, Is::Inactive));
                QVERIFY(said.last("mutter", SignalKind::Input).since >= before);
            }
        }
        source = startSessionBusSource(bus.options(renewingOften()), said.sink());
        QVERIFY(said.becomes("mutter", SignalKind::Input, Is::Inactive));
        mutter->stop();
        QVERIFY(said.becomes("mutter", SignalKind::Input, SignalState::Unknown));
        mutter->goOn();
        QVERIFY(said.becomes("mutter", SignalKind::Input, Is::Inactive));
        mutter.reset();
        QVERIFY(said.becomes("mutter", SignalKind::Input, SignalState::Unknown));
        mutter = startMutter();
        QVERIFY(mutter);
        QVERIFY(said.becomes("mutter", SignalKind::Input, Is::Inactive));
    }
};

QTEST_GUILESS_MAIN(TestDbusSession)
#include "test_dbus_session.moc"
