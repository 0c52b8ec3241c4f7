// The real commonwattd and commonwattctl, without a coordinator.
#include "net/transport/http_client.h"
#include "net/transport/http_server.h"

#include "support/qtest_support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

namespace {

struct Run {
    int code = -1;
    QString output;
    QString errors;
};

Run run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString fetch(const QString &address) {
    commonwatt::EventLoop loop;
    QString body;
    const auto transfer = commonwatt::startRequest(
        loop, "GET", address.toStdString(), "", {}, [&](const auto &response) {
            body = response ? QString::fromStdString(response->body)
                            : QString::fromStdString(response.error().describe());
            loop.stop();
        });
    loop.run();
    return body;
}

int freePort() {
    commonwatt::EventLoop loop;
    return commonwatt::HttpServer::listen(loop, {}, [](const auto &, const auto &) {})
        .value()
        ->port();
}

} // namespace

class TestPrograms : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_daemon;

    [[nodiscard]] QString data() const { return m_folder->path() + "/data"; }
    [[nodiscard]] Run control(const QStringList &arguments) const {
        return run(COMMONWATT_CTL_PROGRAM, QStringList{"--data", data()} + arguments);
    }
    [[nodiscard]] Run daemon(const QStringList &arguments) const {
        return run(COMMONWATT_DAEMON_PROGRAM, QStringList{"--data", data()} + arguments);
    }
    [[nodiscard]] QJsonObject status() const {
        return QJsonDocument::fromJson(control({"status", "--json"}).output.toUtf8()).object();
    }
    void start() {
        m_daemon = std::make_unique<QProcess>();
        m_daemon->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon->start(COMMONWATT_DAEMON_PROGRAM, {"--data", data()});
        QTRY_COMPARE_WITH_TIMEOUT(control({"status"}).code, 0, 30'000);
    }
    void write(const QString &name, const QByteArray &text) {
        QDir().mkpath(data());
        QFile file(data() + "/" + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_daemon.reset();
    }
    void cleanup() {
        if (m_daemon) {
            m_daemon->terminate();
            m_daemon->waitForFinished(20'000);
        }
    }

    void helpAndVersion() {
        for (const char *program : {COMMONWATT_DAEMON_PROGRAM, COMMONWATT_CTL_PROGRAM}) {
            QCOMPARE(run(program, {"--help"}).code, 0);
            QVERIFY(run(program, {"--help"}).output.contains("--data"));
            QVERIFY(run(program, {"--version"}).output.contains("commonwatt"));
            QCOMPARE(run(program, {"--nonsense"}).code, 2);
        }
        QCOMPARE(control({}).code, 2);
        QCOMPARE(control({"cache"}).code, 2);
        QCOMPARE(control({"join"}).code, 2);
    }

    void saysWhenNoDaemonRuns() {
        const Run status = control({"status"});
        QCOMPARE(status.code, 3);
        QVERIFY(status.errors.contains("commonwattd is not running for this folder"));
    }

    // The devices are found after the settings are read.
    void aDevicesOwnProgramsAreLookedForFromTheStart() {
        write("settings.toml", "devices = [\"cpu\"]\n"
                               "[device.cpu]\nexclusive_programs = [\"commonwattd\"]\n");
        start();
        const auto programs = [&] {
            const QJsonDocument why =
                QJsonDocument::fromJson(control({"why", "--json"}).output.toUtf8());
            for (const QJsonValue &signal : why["signals"].toArray())
                if (signal["kind"] == "processes")
                    return signal["names"].toArray();
            return QJsonArray();
        };
        QTRY_COMPARE_WITH_TIMEOUT(programs(), QJsonArray{"commonwattd"}, 60'000);
        QVERIFY(control({"why"}).output.contains("commonwattd is running"));
    }

    void startsAndTellsAndQuits() {
        start();
        const QString key = status()["key"].toString();
        QCOMPARE(key.size(), 64);
        QVERIFY(control({"status"}).output.contains("not joined"));
        QTRY_VERIFY_WITH_TIMEOUT(!status()["devices"].toArray().isEmpty(), 60'000);
        QCOMPARE(status()["devices"][0]["worker"].toString(), "absent");
        QVERIFY(control({"tasks"}).output.contains("No task"));
        QVERIFY(control({"cache", "list"}).output.contains("0 blocks"));
        QVERIFY(control({"cache", "clear"}).output.contains("Freed 0 B"));
        QVERIFY(control({"log"}).output.contains("started in"));
        const Run leave = control({"leave"});
        QCOMPARE(leave.code, 1);
        QVERIFY(leave.errors.contains("has not joined"));
        QCOMPARE(control({"join", "https://example.org/"}).code, 1);

        QCOMPARE(control({"quit"}).code, 0);
        QVERIFY(m_daemon->waitForFinished(10'000));
        QCOMPARE(m_daemon->exitCode(), 0);
        QCOMPARE(control({"status"}).code, 3);
        start();
        QCOMPARE(status()["key"].toString(), key);
    }

    void endsOnASignal() {
        start();
        m_daemon->terminate();
        QVERIFY(m_daemon->waitForFinished(10'000));
        QCOMPARE(m_daemon->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_daemon->exitCode(), 0);
    }

    void refusesASecondDaemon() {
        start();
        const Run second = daemon({});
        QCOMPARE(second.code, 4);
        QVERIFY(second.errors.contains(QString::number(m_daemon->processId())));
        QCOMPARE(second.errors.count('\n'), 1);
    }

    void startsAfterACrash() {
        start();
        m_daemon->kill();
        m_daemon->waitForFinished();
        start();
    }

    void settingsAreCheckedAndKept() {
        write("settings.toml", "# mine\nthreads = 1\n");
        start();
        QCOMPARE(control({"config", "get", "threads"}).output, "1\n");
        QCOMPARE(control({"config", "set", "cache_limit", "5G"}).code, 0);
        QCOMPARE(status()["cacheLimit"].toInteger(), qint64(5) << 30);
        QCOMPARE(control({"cache", "limit", "6G"}).code, 0);
        QCOMPARE(control({"config", "get", "cache_limit"}).output, "6G\n");
        const Run bad = control({"config", "set", "threads", "many"});
        QCOMPARE(bad.code, 1);
        QVERIFY(bad.errors.contains("whole number from 0 to 1024"));
        QVERIFY(control({"config", "set", "thread", "2"}).errors.contains("no setting 'thread'"));
        QCOMPARE(control({"config", "get", "nothing"}).code, 1);
        QCOMPARE(control({"config", "unset"}).code, 2);
        QCOMPARE(control({"config", "set", "idle_gpu", "20m"}).code, 0);
        QCOMPARE(control({"config", "unset", "idle_gpu"}).output,
                 "idle_gpu is no longer set; the default is 5m.\n");
        QCOMPARE(control({"config", "unset", "profiles.night.idle_gpu"}).output,
                 "profiles.night.idle_gpu is no longer set.\n");
        QVERIFY(control({"config", "unset", "nothing"}).errors.contains("no setting 'nothing'"));
        QCOMPARE(control({"config", "set", "device.cpu.memory_limit", "1G"}).code, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!status()["devices"].toArray().isEmpty(), 60'000);
        const QJsonObject device = status()["devices"][0].toObject();
        if (device["id"].toString() == "cpu")
            QVERIFY(device["memory"].toInteger() <= qint64(1) << 30);

        // Broken by hand: the last good settings stay, and it is said.
        write("settings.toml", "# mine\nthreads = = 2\n");
        QCOMPARE(control({"config", "get", "threads"}).output, "1\n");
        QVERIFY(status()["problems"][0].toString().contains("line 2"));
        QCOMPARE(control({"config", "set", "threads", "3"}).code, 1);
        write("settings.toml", "# mine\nthreads = 2\n");
        QCOMPARE(control({"config", "get", "threads"}).output, "2\n");
        QVERIFY(status()["problems"].toArray().isEmpty());
    }

    void aPauseEndsWhenItWasSaid() {
        start();
        QVERIFY(control({"pause"}).output.contains("until resumed"));
        QVERIFY(status()["paused"].toBool());
        QCOMPARE(control({"resume"}).code, 0);
        QVERIFY(!status()["paused"].toBool());
        QCOMPARE(control({"pause", "--for", "soon"}).code, 1);
        const Run none = control({"pause", "--for", "0s"});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.errors.contains("'0s' is no time at all"), qPrintable(none.errors));
        QCOMPARE(control({"pause", "--for", ""}).code, 1);
        QVERIFY(!status()["paused"].toBool());

        QElapsedTimer clock;
        clock.start();
        QCOMPARE(control({"pause", "--for", "4s"}).code, 0);
        // It survives the daemon, and ends though the daemon has just started.
        m_daemon->kill();
        m_daemon->waitForFinished();
        start();
        const QJsonObject during = status();
        if (clock.elapsed() < 3500)
            QVERIFY(during["paused"].toBool());
        QTRY_VERIFY_WITH_TIMEOUT(!status()["paused"].toBool(), 20'000);
        QVERIFY(clock.elapsed() >= 4000);
        // One that ended while no daemon ran.
        QCOMPARE(control({"pause", "--for", "1s"}).code, 0);
        m_daemon->kill();
        m_daemon->waitForFinished();
        QTest::qSleep(1100);
        start();
        QVERIFY(!status()["paused"].toBool());
    }

    void watchingSeesChanges() {
        start();
        QProcess watch;
        watch.start(COMMONWATT_CTL_PROGRAM, {"--data", data(), "status", "--watch", "--json"});
        QProcess follow;
        follow.start(COMMONWATT_CTL_PROGRAM, {"--data", data(), "log", "--follow"});
        QVERIFY(watch.waitForReadyRead(10'000));
        QVERIFY(follow.waitForReadyRead(10'000));
        QCOMPARE(control({"pause"}).code, 0);
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((watch.waitForReadyRead(100), seen += watch.readAll(),
                                  seen.contains("\"paused\":true")),
                                 20'000);
        QByteArray lines;
        QTRY_VERIFY_WITH_TIMEOUT(
            (follow.waitForReadyRead(100), lines += follow.readAll(),
             lines.contains("paused until resumed") || lines.contains("info     paused")),
            20'000);
        QCOMPARE(control({"quit"}).code, 0);
        QVERIFY(watch.waitForFinished(10'000));
        QCOMPARE(watch.exitCode(), 4);
        QVERIFY(follow.waitForFinished(10'000));
    }

    void aFolderThatCannotBeUsedIsSaid() {
        // Also root cannot make a folder there.
        for (const char *folder : {"/proc/commonwatt", "/dev/null/commonwatt"}) {
            const Run result = run(COMMONWATT_DAEMON_PROGRAM, {"--data", folder});
            QCOMPARE(result.code, 3);
            QVERIFY2(result.errors.contains(folder), qPrintable(result.errors));
            QCOMPARE(result.errors.count('\n'), 1);
        }
        QDir().mkpath(data());
        if (::geteuid() != 0) {
            QFile::setPermissions(data(), QFile::ReadOwner | QFile::ExeOwner);
            QCOMPARE(daemon({}).code, 3);
            QFile::setPermissions(data(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        write("history.db", QByteArray(8192, 'x'));
        QCOMPARE(daemon({}).code, 3);
        write("history.db", "");
        write("identity.pem", "nonsense");
        QCOMPARE(daemon({}).code, 3);
    }

    void brokenSettingsAreSaid() {
        write("settings.toml", "threads = 1\ncache_limit = \"big\"\n");
        const Run result = daemon({});
        QCOMPARE(result.code, 5);
        QVERIFY(result.errors.contains("line 2"));
        QCOMPARE(result.errors.count('\n'), 1);
    }

    void aMissingWorkerIsSaid() {
        const Run result = daemon({"--worker", "/nowhere/commonwatt-worker"});
        QCOMPARE(result.code, 6);
        QVERIFY(result.errors.contains("/nowhere/commonwatt-worker"));
    }

    void sensorsAreReadWhileSomebodyLooks() {
        const int port = freePort();
        write("settings.toml",
              "sensors = \"simulated\"\nmetrics_port = " + QByteArray::number(port) + "\n");
        start();
        const QString metrics = "http://127.0.0.1:" + QString::number(port) + "/metrics";
        const QString watts = "commonwatt_gpu_power_watts{gpu=\"simulated:0\"";
        QVERIFY(!fetch(metrics).contains(watts)); // nothing was read yet
        QTRY_VERIFY_WITH_TIMEOUT(fetch(metrics).contains(watts), 20'000);
        QVERIFY(fetch(metrics + "x").contains("/metrics"));

        const Run json = control({"watch", "--once", "--json"});
        QCOMPARE(json.code, 0);
        const QJsonArray samples =
            QJsonDocument::fromJson(json.output.toUtf8()).object()["samples"].toArray();
        QCOMPARE(samples.size(), 1);
        QVERIFY(samples[0].toObject()["simulated"].toBool());
        QVERIFY(samples[0].toObject()["power"].toDouble() > 10);
        const Run text = control({"watch", "--once"});
        QVERIFY2(text.output.contains("(simulated)"), qPrintable(text.output + text.errors));
        QVERIFY(QFileInfo(data() + "/sensors.db").size() > 0);

        // The port is free again, and nothing is to be seen.
        QCOMPARE(control({"config", "set", "metrics_port", "0"}).code, 0);
        QVERIFY(!fetch(metrics).contains("commonwatt_gpu"));
        QCOMPARE(control({"config", "set", "sensors", "off"}).code, 0);
        const Run off = control({"watch", "--once"});
        QCOMPARE(off.code, 1);
        QVERIFY2(off.errors.contains("config set sensors auto"), qPrintable(off.errors));
        QCOMPARE(control({"config", "set", "sensors", "sideways"}).code, 1);
    }

    void aPortThatIsTakenIsTold() {
        commonwatt::EventLoop loop;
        const auto taken =
            commonwatt::HttpServer::listen(loop, {}, [](const auto &, const auto &) {}).value();
        write("settings.toml", "metrics_port = " + QByteArray::number(taken->port()) + "\n");
        start();
        const QString problems =
            QJsonDocument(status()["problems"].toArray()).toJson(QJsonDocument::Compact);
        QVERIFY2(problems.contains("no metrics for Prometheus"), qPrintable(problems));
    }
};

QTEST_GUILESS_MAIN(TestPrograms)
#include "test_programs.moc"
