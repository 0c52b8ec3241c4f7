// The system bus: real daemon, stand-in services.
#include "dbus_support.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <atomic>

using namespace commonwatt;
using namespace std::chrono_literals;
using Is = Said::Is;

namespace {

const QString sessionInterface = "org.freedesktop.login1.Session";

class LogindMock : public Mock {
public:
    explicit LogindMock(const TestBus &bus)
        : Mock(bus, "org.freedesktop.login1", "/org/freedesktop/login1",
               {"--session", "--template", "logind"}) {}

    [[nodiscard]] bool addSession(const QString &id, const QString &values) const {
        return mock("AddSession", {id, "seat0", "1000", "user", "true"}) &&
               setSession(id, values) &&
               mock("EmitSignal", {"org.freedesktop.login1.Manager", "SessionNew", "so",
                                   QString("[<'%1'>, <objectpath '%2'>]").arg(id, pathOf(id))});
    }
    [[nodiscard]] bool setSession(const QString &id, const QString &values) const {
        return set(sessionInterface, values, pathOf(id));
    }
    [[nodiscard]] bool removeSession(const QString &id) const {
        return mock("RemoveObject", {pathOf(id)}) &&
               mock("EmitSignal", {"org.freedesktop.login1.Manager", "SessionRemoved", "so",
                                   QString("[<'%1'>, <objectpath '%2'>]").arg(id, pathOf(id))});
    }

private:
    static QString pathOf(const QString &id) { return "/org/freedesktop/login1/session/" + id; }
};

constexpr const char *inhibitProgram = R"(
import dbus, sys
logind = dbus.SystemBus().get_object('org.freedesktop.login1', '/org/freedesktop/login1')
def inhibit(what, who, mode):
    return logind.Inhibit(what, who, 'why', mode, dbus_interface='org.freedesktop.login1.Manager')
held = [inhibit('sleep', 'Update', 'block'), inhibit('idle', 'Music', 'delay'),
        inhibit('sleep:idle', 'Video', 'block')]
print('done', flush=True)
sys.stdin.read()
)";

QString idle(SignalTime since) {
    return QString("{'IdleHint': <true>, 'IdleSinceHintMonotonic': <uint64 %1>}")
        .arg(std::chrono::microseconds(since.time_since_epoch()).count());
}

} // namespace

class TestDbusSources : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!hasDbusPrograms())
            QSKIP("dbus-daemon, gdbus or python3-dbusmock is not installed");
    }

    void withoutABusNothingIsOffered() {
        Said said;
        const auto source = startSystemBusSource(
            {.address = "unix:path=/nonexistent/bus", .timing = testTiming()}, said.sink());
        for (const SignalKind kind :
             {SignalKind::Input, SignalKind::Locked, SignalKind::Remote, SignalKind::Inhibited})
            QVERIFY(said.becomes("logind", kind, SignalState::NotOffered));
    }

    void withoutAServiceNothingIsOfferedUntilItComes() {
        const TestBus bus;
        Said said;
        const auto source = startSystemBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("logind", SignalKind::Input, SignalState::NotOffered));
        const LogindMock logind(bus);
        QVERIFY(logind.isThere());
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Active));
    }

    void logindTellsOfAllSessions() {
        const TestBus bus;
        const LogindMock logind(bus);
        Said said;
        const auto source = startSystemBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("logind", SignalKind::Remote, Is::Inactive));

        // One that never told of idleness.
        QVERIFY(logind.addSession("c1", "{'Type': <'wayland'>}"));
        QVERIFY(said.becomes("logind", SignalKind::Input, SignalState::NotOffered));
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Inactive));
        const SignalTime since = signalNow() - 10s;
        QVERIFY(logind.setSession("c1", idle(since)));
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
        QVERIFY(said.last("logind", SignalKind::Input).since == since);
        QVERIFY(logind.setSession("c1", "{'IdleHint': <false>, 'LockedHint': <true>}"));
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Active));
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Active));

        // Another user's that is neither idle nor locked; then one from elsewhere.
        QVERIFY(logind.setSession("c1", idle(since)));
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
        QVERIFY(logind.addSession("c2",
                                  "{'Type': <'x11'>, 'IdleSinceHintMonotonic': <uint64 1000000>}"));
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Active));
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Inactive));
        QVERIFY(logind.addSession("c3", "{'Type': <'tty'>, 'Remote': <true>}"));
        QVERIFY(said.becomes("logind", SignalKind::Remote, Is::Active));
        QVERIFY(logind.removeSession("c2"));
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
        QVERIFY(logind.removeSession("c3"));
        QVERIFY(said.becomes("logind", SignalKind::Remote, Is::Inactive));

        // A text console here, which cannot be locked and tells of its last key.
        const SignalTime key = signalNow() - 5s;
        QVERIFY(logind.addSession(
            "c4", QString("{'Type': <'tty'>, 'IdleSinceHintMonotonic': <uint64 %1>}")
                      .arg(std::chrono::microseconds(key.time_since_epoch()).count())));
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Inactive));
        QVERIFY(said.becomes("logind", SignalKind::Input,
                             [&](const Signal &signal) { return signal.since == key; }));

        // As newer systems have them, and of a kind that nobody knows: a person all the same.
        QVERIFY(logind.setSession("c4", "{'Class': <'greeter'>}"));
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Active));
        QVERIFY(logind.setSession("c4", "{'Class': <'user-early'>}"));
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Inactive));
        QVERIFY(logind.setSession("c4", "{'Class': <'greeter'>}"));
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Active));
        QVERIFY(logind.setSession("c4", "{'Class': <'user'>, 'Type': <'unspecified'>}"));
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Inactive));

        // No session of a person.
        QVERIFY(logind.setSession("c4", "{'Class': <'greeter'>}"));
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Active));
    }

    void wakingUpIsInput() {
        const TestBus bus;
        const LogindMock logind(bus);
        Said said;
        std::atomic<bool> sawInput = false;
        const auto source =
            startSystemBusSource(bus.options(), [&, sink = said.sink()](Signal signal) {
                if (signal.kind == SignalKind::Input && signal.active)
                    sawInput = true;
                sink(std::move(signal));
            });
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
        const SignalTime before = signalNow();
        const QStringList prepare{"org.freedesktop.login1.Manager", "PrepareForSleep", "b"};
        QVERIFY(logind.mock("EmitSignal", prepare + QStringList{"[<true>]"}));
        QVERIFY(!sawInput);
        QVERIFY(logind.mock("EmitSignal", prepare + QStringList{"[<false>]"}));
        QVERIFY(said.becomes("logind", SignalKind::Input, [&](const Signal &signal) {
            return !signal.active && signal.since >= before;
        }));
        QVERIFY(sawInput);
    }

    void logindTellsOfInhibitors() {
        const TestBus bus;
        const LogindMock logind(bus);
        QVERIFY(logind.mock("AddProperty",
                            {"org.freedesktop.login1.Manager", "BlockInhibited", "<''>"}));
        Said said;
        const auto source = startSystemBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("logind", SignalKind::Inhibited, Is::Inactive));
        {
            Child video(mockPython, {"-c", inhibitProgram}, bus.address());
            QCOMPARE(video.readLine(), QByteArray("done"));
            QVERIFY(logind.set("org.freedesktop.login1.Manager", "{'BlockInhibited': <'idle'>}"));
            QVERIFY(said.becomes("logind", SignalKind::Inhibited, Is::Active));
            QCOMPARE(said.last("logind", SignalKind::Inhibited).names,
                     std::vector<std::string>{"Video"});
        }
        // The stand-in learns of the end by itself, after a while, and does not tell of it.
        QVERIFY(QTest::qWaitFor([&] {
            return logind.set("org.freedesktop.login1.Manager", "{'BlockInhibited': <''>}") &&
                   !said.last("logind", SignalKind::Inhibited).active;
        }));
    }

    void upowerTellsOfBatteryAndUps() {
        const TestBus bus;
        Said said;
        const auto source = startSystemBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("upower", SignalKind::Battery, SignalState::NotOffered));
        QVERIFY(said.becomes("upower", SignalKind::Ups, SignalState::NotOffered));
        const QString path = "/org/freedesktop/UPower";
        const Mock upower(
            bus, "org.freedesktop.UPower", path,
            {"--session", "--template", "upower", "--parameters", R"({"OnBattery": false})"});
        QVERIFY(said.becomes("upower", SignalKind::Battery, Is::Inactive));
        QVERIFY(said.becomes("upower", SignalKind::Ups, Is::Inactive));
        QCOMPARE(said.last("upower", SignalKind::Battery).number, 0.0);

        const QString device = "org.freedesktop.UPower.Device";
        const QString display = path + "/devices/DisplayDevice";
        QVERIFY(upower.set(device, "{'IsPresent': <true>, 'Percentage': <42.0>}", display));
        QVERIFY(upower.set("org.freedesktop.UPower", "{'OnBattery': <true>}"));
        QVERIFY(said.becomes("upower", SignalKind::Battery, [](const Signal &signal) {
            return signal.active && signal.number == 0.42;
        }));
        QVERIFY(
            upower.mock("AddObject", {path + "/devices/ups", device,
                                      "{'Type': <uint32 3>, 'State': <uint32 4>}", "@a(ssss) []"}));
        QVERIFY(upower.set(device, "{'State': <uint32 2>}", path + "/devices/ups"));
        QVERIFY(said.becomes("upower", SignalKind::Ups, Is::Active));
        QVERIFY(upower.set(device, "{'State': <uint32 1>}", path + "/devices/ups"));
        QVERIFY(said.becomes("upower", SignalKind::Ups, Is::Inactive));
    }

    void upowerIsStarted() {
        const QTemporaryDir folder;
        const EnvironmentVariable data("XDG_DATA_HOME", folder.path());
        QVERIFY(offerToStart(folder.path(), "org.freedesktop.UPower",
                             QString(mockPython) +
                                 " -m dbusmock --logfile /dev/null --session --template upower"));
        const TestBus bus;
        Said said;
        const auto source = startSystemBusSource(bus.options(patient()), said.sink());
        QVERIFY(said.becomes("upower", SignalKind::Battery, SignalState::Known));
    }

    void theUsualBusIsTheEnvironments() {
        const TestBus bus;
        const LogindMock logind(bus);
        const EnvironmentVariable address("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
        Said said;
        const auto source = startSystemBusSource({.timing = testTiming()}, said.sink());
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
    }

    void aServiceThatIsStoppedFromTheStartIsUnknown() {
        const TestBus bus;
        LogindMock logind(bus);
        logind.child().stop();
        Said said;
        const auto source = startSystemBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("logind", SignalKind::Input, SignalState::Unknown));
        logind.child().goOn();
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
    }

    void networkManagerTellsOfConnections() {
        const TestBus bus;
        Said said;
        const auto source = startSystemBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("network_manager", SignalKind::Metered, SignalState::NotOffered));
        QVERIFY(said.becomes("network_manager", SignalKind::Network, SignalState::NotOffered));
        const QString name = "org.freedesktop.NetworkManager";
        const QString path = "/org/freedesktop/NetworkManager";
        const Mock manager(bus, name, path, {"--session", "--template", "networkmanager"});
        QVERIFY(said.becomes("network_manager", SignalKind::Network, Is::Inactive));
        QVERIFY(manager.mock("AddProperty", {name, "Metered", "<uint32 0>"}));
        for (const auto &[value, is] : {std::pair("1", Is::Active), std::pair("2", Is::Inactive),
                                        std::pair("3", Is::Active), std::pair("4", Is::Inactive),
                                        std::pair("1", Is::Active), std::pair("0", Is::Inactive)}) {
            QVERIFY(manager.set(name, QString("{'Metered': <uint32 %1>}").arg(value)));
            QVERIFY(said.becomes("network_manager", SignalKind::Metered, is));
        }
        const QString home = path + "/ActiveConnection/1";
        QVERIFY(manager.mock(
            "AddObject", {home, name + ".Connection.Active", "{'Id': <'Home'>}", "@a(ssss) []"}));
        QVERIFY(manager.set(name, QString("{'ActiveConnections': <[objectpath '%1']>}").arg(home)));
        QVERIFY(said.becomes("network_manager", SignalKind::Network, [](const Signal &signal) {
            return signal.active && signal.names == std::vector<std::string>{"Home"};
        }));
        QVERIFY(manager.set(name + ".Connection.Active", "{'Id': <'Phone'>}", home));
        QVERIFY(said.becomes("network_manager", SignalKind::Network, [](const Signal &signal) {
            return signal.names == std::vector<std::string>{"Phone"};
        }));
    }

    void aStoppedServiceIsUnknownUntilItGoesOn() {
        const TestBus bus;
        LogindMock logind(bus);
        Said said;
        const auto source = startSystemBusSource(bus.options(renewingOften()), said.sink());
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
        logind.child().stop();
        QVERIFY(said.becomes("logind", SignalKind::Input, SignalState::Unknown));
        QCOMPARE(said.last("logind", SignalKind::Input).problem,
                 std::string("org.freedesktop.login1 does not answer"));
        logind.child().goOn();
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
    }

    void aStoppedBusIsUnknownUntilItGoesOn() {
        const TestBus bus;
        const LogindMock logind(bus);
        Said said;
        const auto source = startSystemBusSource(bus.options(renewingOften()), said.sink());
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Active));
        bus.daemon().stop();
        QVERIFY(said.becomes("logind", SignalKind::Locked, SignalState::Unknown));
        bus.daemon().goOn();
        QVERIFY(said.becomes("logind", SignalKind::Locked, Is::Active));
        bus.daemon().stop();
    }

    void aBusThatIsStoppedFromTheStartHoldsNobodyUp() {
        const TestBus bus;
        const LogindMock logind(bus);
        bus.daemon().stop();
        {
            Said early;
            const auto source = startSystemBusSource(bus.options(), early.sink());
        }
        Said said;
        const auto source = startSystemBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("logind", SignalKind::Input, SignalState::Unknown));
        bus.daemon().goOn();
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
    }

    void aServiceThatLeavesIsUnknownForAWhile() {
        const TestBus bus;
        auto logind = std::make_unique<LogindMock>(bus);
        Said said;
        const auto source = startSystemBusSource(bus.options(), said.sink());
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
        logind.reset();
        QVERIFY(said.becomes("logind", SignalKind::Input, SignalState::Unknown));
        QVERIFY(said.becomes("logind", SignalKind::Input, SignalState::NotOffered));
        logind = std::make_unique<LogindMock>(bus);
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
    }

    void aBusThatEndsIsUnknownUntilItIsStartedAnew() {
        const QTemporaryDir folder;
        const QString address = "unix:path=" + folder.filePath("bus");
        auto bus = std::make_unique<TestBus>(address);
        Said said;
        const auto source = startSystemBusSource(
            {.address = address.toStdString(), .timing = testTiming()}, said.sink());
        QVERIFY(said.becomes("logind", SignalKind::Input, SignalState::NotOffered));
        bus.reset();
        QVERIFY(said.becomes("logind", SignalKind::Input, SignalState::Unknown));
        // Its socket is gone too, as the bus's own end would have it.
        QFile::remove(folder.filePath("bus"));
        QTest::qWait(2 * static_cast<int>(testTiming().retryAfter.count()));
        QVERIFY(said.becomes("logind", SignalKind::Input, SignalState::Unknown));
        bus = std::make_unique<TestBus>(address);
        const LogindMock logind(*bus);
        QVERIFY(said.becomes("logind", SignalKind::Input, Is::Inactive));
    }
};

QTEST_GUILESS_MAIN(TestDbusSources)
#include "test_dbus_sources.moc"
