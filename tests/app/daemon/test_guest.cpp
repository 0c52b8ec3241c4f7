// The real commonwattd as a guest: under a real X server and a real message bus, steered by the
// real commonwattctl.
#include "core/platform/dbus_support.h"
#include "core/platform/x_servers.h"
#include "net/control/control_client.h"
#include "net/control/control_socket.h"
#include "net/control/control_types.h"
#include "support/qtest_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fstream>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 40'000; // sources look again every ten seconds

// As short as an owner can set it.
const QByteArray quickSettings = "idle_cpu = \"10s\"\nidle_gpu = \"10s\"\nsettle = \"5s\"\n";

// Nothing is to be measured first, and no other program's load is to count. Five lines.
const QByteArray commonSettings = "devices = \"cpu\"\nbenchmark = \"manual\"\n"
                                  "cpu_by_others = \"off\"\nmemory_keep = \"0\"\n"
                                  "disk_keep = \"0\"\n";

} // namespace

class TestGuest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!XServer::isInstalled() || !hasDbusPrograms())
            QSKIP("there is no X server or no message bus here");
        QVERIFY(m_x.start());
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *const name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_ID"})
            m_environment.remove(name);
        const QString nowhere = "unix:path=" + m_folder->filePath("no-bus");
        m_environment.insert("DBUS_SYSTEM_BUS_ADDRESS", nowhere);
        m_environment.insert("DBUS_SESSION_BUS_ADDRESS", nowhere);
    }
    void cleanup() {
        m_daemon.kill();
        m_folder.reset();
    }

    void settingsTakeEffectAtOnce() {
        useTheXServer();
        QVERIFY(startDaemon("in_use_cpu = \"always\"\n"));
        QTRY_COMPARE_WITH_TIMEOUT(action(), "run", patience);
        QCOMPARE(control({"config", "set", "duty_limit", "40%"}), 0);
        QTRY_COMPARE(duty(), 0.4);
        QCOMPARE(action(), "throttle");
        QCOMPARE(control({"config", "set", "device.cpu.duty_limit", "20%"}), 0);
        QTRY_COMPARE(duty(), 0.2);
        // Edited by hand, as with an editor that replaces the file.
        writeSettings("in_use_cpu = \"always\"\nduty_limit = \"15%\"\n");
        QTRY_COMPARE(duty(), 0.15);
        // What is not valid changes nothing, and it is said where and why.
        writeSettings("in_use_cpu = \"always\"\nduty_limit = \"700%\"\n");
        QTRY_VERIFY(problems().contains("duty_limit"));
        QVERIFY2(problems().contains("line 7"), qPrintable(problems()));
        QCOMPARE(duty(), 0.15);
        QVERIFY(control({"config", "set", "duty_limit", "30%"}) != 0); // nothing is lost of it
        QVERIFY2(m_said.contains("line 7"), qPrintable(m_said));
        writeSettings("in_use_cpu = \"always\"\nduty_limit = \"10%\"\n");
        QTRY_COMPARE(duty(), 0.1);
        QVERIFY(problems().isEmpty());
        QVERIFY(control({"config", "set", "duty_limit", "0%"}) != 0);
        QVERIFY2(m_said.contains("1%"), qPrintable(m_said)); // the range
        QCOMPARE(control({"config", "history"}), 0);
        QVERIFY(m_said.contains("duty_limit") && m_said.contains("device.cpu.duty_limit"));
    }

    void theOwnersWordCounts() {
        useTheXServer();
        QVERIFY(startDaemon("in_use_cpu = \"always\"\n"));
        QTRY_COMPARE_WITH_TIMEOUT(action(), "run", patience);
        QCOMPARE(control({"pause", "--for", "2h"}), 0);
        QTRY_COMPARE(action(), "pause");
        QCOMPARE(reason(), "manual.snoozed");
        const qint64 until = status()["pausedUntil"].toInteger();
        QVERIFY(std::abs(until - QDateTime::currentMSecsSinceEpoch() - 7'200'000) < 60'000);
        // It ends when it was said to, whatever becomes of the daemon.
        m_daemon.kill();
        QVERIFY(startDaemon("in_use_cpu = \"always\"\n"));
        QCOMPARE(status()["pausedUntil"].toInteger(), until);
        QCOMPARE(action(), "pause");
        QCOMPARE(control({"resume"}), 0);
        QTRY_COMPARE(action(), "run");
        QCOMPARE(control({"pause", "--for", "1s"}), 0);
        QTRY_COMPARE(action(), "pause");
        QTRY_COMPARE(action(), "run"); // by itself
        QCOMPARE(control({"pause", "--device", "cpu"}), 0);
        QTRY_COMPARE(action(), "pause");
        QVERIFY(!status()["paused"].toBool()); // that one alone
        QCOMPARE(control({"resume", "--device", "cpu"}), 0);
        QTRY_COMPARE(action(), "run");
        QVERIFY(control({"pause", "--device", "cuda:7"}) != 0);
        QVERIFY(control({"pause", "--until-game-ends"}) != 0); // there is none
        // Run now, although the owner is here.
        QCOMPARE(control({"config", "set", "in_use_cpu", "never"}), 0);
        QVERIFY(m_x.giveInput({"key", "a"}));
        QTRY_COMPARE(action(), "pause");
        QCOMPARE(control({"boost", "--for", "1h"}), 0);
        QTRY_COMPARE(action(), "run");
        QVERIFY(status()["boostUntil"].toInteger() > QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(control({"resume"}), 0); // ends it
        QTRY_COMPARE(action(), "pause");
        QCOMPARE(control({"policy", "history"}), 0);
        for (const char *const word : {"snoozed by you", "run", "pause"})
            QVERIFY2(m_said.contains(word), word);
    }

    // A program in the owner's session tells what the daemon cannot see, and dies.
    void anAgentThatDiesMeansThatTheOwnerIsHere() {
        QVERIFY(startDaemon(quickSettings));
        QTRY_COMPARE(reason(), "use.unseen");
        const auto tell = [&](bool isHere, qint64 holdsFor) {
            Signal input = knownSignal(SignalKind::Input, "agent", isHere, signalNow() - 1h);
            input.expires = signalNow() + std::chrono::milliseconds(holdsFor);
            auto client = ControlClient::connect(controlSocketPath(data()), "test 1");
            return client &&
                   client->call("presence.tell",
                                {{"signals", json::array{toJson(input, signalNow())}}}, 5s);
        };
        QVERIFY(tell(false, 12'000));
        QTRY_COMPARE_WITH_TIMEOUT(action(), "run", patience);
        QTRY_COMPARE_WITH_TIMEOUT(action(), "pause", patience);
        QCOMPARE(reason(), "use.input");
        QVERIFY2(problems().contains("session:agent"), qPrintable(problems()));
        // Nobody is believed for longer than 30 seconds.
        QVERIFY(tell(false, 3'600'000));
        QCOMPARE(control({"why", "--json"}), 0);
        const QJsonArray told =
            QJsonDocument::fromJson(m_said.toUtf8()).object()["signals"].toArray();
        bool isFound = false;
        for (const QJsonValue &signal : told)
            if (signal["source"] == "session:agent") {
                isFound = true;
                QVERIFY(signal["expiresMillis"].toInteger() <= 30'000);
            }
        QVERIFY(isFound);
        QVERIFY(tell(true, 3'600'000));
        QTRY_COMPARE(action(), "pause");
    }

    void saysWhyAndWhatWouldBe() {
        useTheXServer();
        QVERIFY(startDaemon("run_windows = \"Mon-Fri 22:00-06:00, Sat-Sun\"\n"));
        QTRY_VERIFY(!action().isEmpty());
        QCOMPARE(control({"why"}), 0);
        for (const char *const word : {"cpu", "input", "x11", "balanced"})
            QVERIFY2(m_said.contains(word), word);
        const auto wouldBe = [&](const QStringList &situation) {
            if (control(QStringList{"policy", "test", "--json"} + situation) != 0)
                return m_said;
            const auto answer = QJsonDocument::fromJson(m_said.toUtf8()).object();
            const auto device = answer["devices"].toArray().at(0).toObject();
            return device["action"].toString() + " " +
                   device["reasons"].toArray().at(0).toObject()["code"].toString();
        };
        QCOMPARE(wouldBe({"--at", "Sat 23:10", "--idle", "15m"}), "run ");
        QCOMPARE(wouldBe({"--at", "Sat 23:10", "--idle", "0"}), "pause use.input");
        QCOMPARE(wouldBe({"--at", "Mon 12:00", "--idle", "15m"}), "pause time.windows");
        QCOMPARE(wouldBe({"--at", "Sat 23:10", "--idle", "15m", "--battery", "40%"}),
                 "pause power.battery");
        QCOMPARE(wouldBe({"--at", "Sat 23:10", "--idle", "15m", "--fullscreen=chess"}),
                 "unload game.full_screen");
        QVERIFY(control({"policy", "test", "--at", "Sometime"}) != 0);
        QVERIFY2(m_said.contains("Sat 23:10"), qPrintable(m_said)); // how it is written
    }

    void givesWayToTheOwnerAndGoesOnAfterwards() {
        useTheXServer();
        QVERIFY(startDaemon(quickSettings));
        QTRY_COMPARE_WITH_TIMEOUT(action(), "run", patience);
        QVERIFY(m_x.giveInput({"mousemove", "11", "12"}));
        QTRY_COMPARE(action(), "pause");
        QCOMPARE(reason(), "use.input");
        QTRY_COMPARE_WITH_TIMEOUT(action(), "run", patience);
    }

    void aStoppedXServerPausesAndHoldsNobodyUp() {
        useTheXServer();
        QVERIFY(startDaemon(quickSettings));
        QTRY_COMPARE_WITH_TIMEOUT(action(), "run", patience);
        m_x.stop();
        const auto goOn = qScopeGuard([&] { m_x.goOn(); });
        const auto isSaid = [&] {
            return action() == "pause" && problems().contains("X server does not answer");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(), patience); // status() is answered all the while
        QCOMPARE(control({"why"}), 0);
        m_x.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(action(), "run", patience);
        QVERIFY(problems().isEmpty());
    }

    void aStoppedServiceOnTheBusPausesToo() {
        const TestBus bus;
        const QString path = "/org/freedesktop/UPower";
        Mock upower(
            bus, "org.freedesktop.UPower", path,
            {"--session", "--template", "upower", "--parameters", R"({"OnBattery": false})"});
        QVERIFY(upower.isThere());
        m_environment.insert("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
        useTheXServer();
        QVERIFY(startDaemon(quickSettings));
        QTRY_COMPARE_WITH_TIMEOUT(action(), "run", patience);
        QVERIFY(upower.set("org.freedesktop.UPower", "{'OnBattery': <true>}"));
        QTRY_COMPARE(reason(), "power.battery");
        QCOMPARE(action(), "pause");
        QVERIFY(upower.set("org.freedesktop.UPower", "{'OnBattery': <false>}"));
        QTRY_COMPARE_WITH_TIMEOUT(action(), "run", patience);
        upower.child().stop();
        QTRY_COMPARE_WITH_TIMEOUT(action(), "pause", patience);
        QVERIFY2(problems().contains("UPower does not answer"), qPrintable(problems()));
        QCOMPARE(control({"status"}), 0);
        upower.child().goOn();
        QTRY_COMPARE_WITH_TIMEOUT(action(), "run", patience);
    }

private:
    [[nodiscard]] std::filesystem::path data() const {
        return std::filesystem::path(m_folder->path().toStdString()) / "data";
    }
    void useTheXServer() { m_environment.insert("DISPLAY", QString::fromStdString(m_x.display())); }
    void writeSettings(const QByteArray &text) const {
        const std::filesystem::path file = data() / "settings.toml";
        std::ofstream(file.string() + ".new") << commonSettings.toStdString() << text.toStdString();
        std::filesystem::rename(file.string() + ".new", file);
    }
    [[nodiscard]] bool startDaemon(const QByteArray &settings) {
        std::filesystem::create_directories(data());
        writeSettings(settings);
        if (!m_daemon.start(COMMONWATT_DAEMON_PROGRAM,
                            {"--data", QString::fromStdString(data().string())}, m_environment))
            return false;
        return QTest::qWaitFor([&] { return !action().isEmpty(); }, patience);
    }
    // Its exit code; what it said is in m_said.
    int control(const QStringList &arguments) {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(COMMONWATT_CTL_PROGRAM,
                      QStringList{"--data", QString::fromStdString(data().string())} + arguments);
        const bool isOver = program.waitForFinished(30'000);
        m_said = QString::fromUtf8(program.readAll());
        return isOver ? program.exitCode() : -1;
    }
    QJsonObject status() {
        return control({"status", "--json"}) == 0
                   ? QJsonDocument::fromJson(m_said.toUtf8()).object()
                   : QJsonObject();
    }
    QJsonObject device() { return status()["devices"].toArray().at(0).toObject(); }
    QString action() { return device()["action"].toString(); }
    double duty() { return device()["duty"].toDouble(); }
    QString reason() { return device()["reasons"].toArray().at(0).toObject()["code"].toString(); }
    QString problems() {
        QStringList all;
        for (const QJsonValue &problem : status()["problems"].toArray())
            all << problem.toString();
        return all.join('\n');
    }

    XServer m_x;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    Program m_daemon;
    QString m_said;
};

QTEST_GUILESS_MAIN(TestGuest)
#include "test_guest.moc"
