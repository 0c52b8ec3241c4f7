#include "ui/models/redact.h"

#include "support/qtest_support.h"

#include <QDir>
#include <QSysInfo>

using namespace commonwatt;

class TestRedact : public QObject {
    Q_OBJECT

private slots:
    void formsOfSecretsGo_data() {
        QTest::addColumn<QString>("secret");
        const auto add = [](const char *name, const QString &secret) {
            QTest::newRow(name) << secret;
        };
        add("join link", "commonwatt://host.example:8443/join?token=abc&fingerprint=0a0b");
        add("key", QString(64, 'a'));
        add("capital key", QString("0A").repeated(32));
        add("token", "dGhpcyBpcyBhIHNlY3JldCB0b2tlbiBvZiAz_-A1");
        add("web address", "http://127.0.0.1:8080/solar?key=x");
        add("file address", "file:/srv/solar/now");
        add("address", "192.168.1.23");
        add("address with port", "10.0.0.7:8443");
        add("short IPv6", "fe80::1c2d:3e4f");
        add("IPv6", "2001:0db8:0000:0000:0000:ff00:0042:8329");
        add("loopback", "::1");
        add("host with port", "volunteers.example.org:8443");
        add("host of the network", "gpubox:8443");
        add("host", "old-lab.example.org");
        add("host of the home", "annas-box.fritz.home");
        add("fingerprint", "0a:1b:2c:3d:4e:5f:60:71:82:93:a4:b5:c6:d7:e8:f9");
        add("IPv6 with port", "[2001:db8::7]:8443");
        add("IPv6 of IPv4", "::ffff:192.168.1.23");
        add("IPv6 with interface", "fe80::1c2d%wlan0");
        add("e-mail", "anna.b@example.org");
        add("hardware address", "52:54:00:ab:cd:ef");
        add("identifier", "6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    }
    // Wherever they stand.
    void formsOfSecretsGo() {
        QFETCH(const QString, secret);
        for (const QString &around :
             {QStringLiteral("%1"), QStringLiteral("cannot reach %1: timed out"),
              QStringLiteral("{\"value\":\"%1\"}"), QStringLiteral("(%1)"),
              QStringLiteral("at %1, then"), QStringLiteral("a\n%1\nb"),
              QStringLiteral("from '%1'"), QStringLiteral("node:%1"), QStringLiteral("%1.")}) {
            const QString left = redact(around.arg(secret), {});
            QVERIFY2(!left.contains(secret, Qt::CaseInsensitive), qPrintable(left));
            QVERIFY2(left.contains('['), qPrintable(left));
        }
    }

    void whatTheLogTells() {
        QCOMPARE(redact("connected to gpubox:443 as volunteer 3", {}),
                 "connected to [host] as volunteer 3");
        QCOMPARE(
            redact("{\"message\":\"cpu pauses: \\\"chess\\\" in full screen\",\"level\":1}", {}),
            "{\"message\":\"cpu pauses: [reason]\",\"level\":1}");
        QCOMPARE(redact("cuda:0 pauses and gives its memory back: chess\ncpu may run: mpv", {}),
                 "cuda:0 pauses and gives its memory back: [reason]\ncpu may run: [reason]");
    }

    void namedSecretsGo_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("query") << "join?token=hunter2&x=1";
        QTest::newRow("json") << "{\"token\":\"hunter2\"}";
        QTest::newRow("json in json") << "\"{\\\"password\\\":\\\"hunter2\\\"}\"";
        QTest::newRow("header") << "Authorization: Bearer hunter2";
        QTest::newRow("words") << "secret: hunter2";
    }
    void namedSecretsGo() {
        QFETCH(const QString, text);
        QVERIFY2(!redact(text, {}).contains("hunter2"), qPrintable(redact(text, {})));
    }

    void homeFoldersLoseTheirNames() {
        QCOMPARE(redact("/home/anna/.local/state", {}), "/home/[user]/.local/state");
        QCOMPARE(redact("/Users/anna/x", {}), "/Users/[user]/x");
        QCOMPARE(redact("C:\\Users\\anna\\x", {}), "C:\\Users\\[user]\\x");
        QCOMPARE(redact("C:\\\\Users\\\\anna\\\\x", {}), "C:\\\\Users\\\\[user]\\\\x");
    }

    void knownNamesGo() {
        const std::vector<KnownSecret> known{{"anna", "[user]"},
                                             {"anna-box", "[this machine]"},
                                             {"Jürgens \"Netz\"", "[network]"},
                                             {"C:\\Users\\Anna B", "[home]"},
                                             {"", "[nothing]"},
                                             {"x", "[nothing]"}};
        QCOMPARE(redact("Anna at ANNA-BOX: anna_1, annabelle, x", known),
                 "[user] at [this machine]: [user]_1, annabelle, x");
        QCOMPARE(redact("on Jürgens \"Netz\"", known), "on [network]");
        const QString network = "{\"name\":\"Jürgens \\\"Netz\\\"\"}";
        const QString noNetwork = "{\"name\":\"[network]\"}";
        QCOMPARE(redact(network, known), noNetwork);
        const QString path = "{\"path\":\"C:\\\\Users\\\\Anna B\\\\x\"}";
        const QString noPath = "{\"path\":\"[home]\\\\x\"}";
        QCOMPARE(redact(path, known), noPath);
    }

    // What helps to find a fault stays.
    void theRestStays() {
        const QString text =
            "2026-11-28 14:02:33 warning llama-3.1-8b-instruct blocks 4-17 on "
            "pci:0000:01:00.0, cuda:0: 3.2 GiB, driver 550.54.14, Qt 6.4.2, "
            "vulkan:10, engine_block_decode {\"key\":\"models_deny\",\"value\":\"gemma*\"} "
            "std::bad_alloc, libcuda.so, profile.night.external, sequences: 3, tokens: 98765";
        QCOMPARE(redact(text, {}), text);
    }

    void settingsThatSayWhoOrWhere() {
        for (const char *const key :
             {"name", "external", "profile.night.external", "profile_networks", "requesters_deny"})
            QVERIFY2(isPrivateSetting(key), key);
        for (const char *const key : {"models_deny", "cache_limit", "profile", "device.cpu.memory"})
            QVERIFY2(!isPrivateSetting(key), key);
    }

    void coordinators() {
        const auto secrets = secretsOfCoordinator("lab.example:8443", "Our Lab");
        QCOMPARE(redact("at lab.example:8443 (Our Lab), lab.example refuses", secrets),
                 "at [coordinator] ([coordinator]), [coordinator] refuses");
        QVERIFY(!redact("to [2001:db8::7]:8443 or 2001:db8::7",
                        secretsOfCoordinator("[2001:db8::7]:8443", ""))
                     .contains("2001"));
    }

    void thisMachine() {
        qputenv("USER", "planted-user");
        const QString host = QSysInfo::machineHostName();
        const QString text = "planted-user at " + host + " in " + QDir::homePath() + "/x";
        const QString left = redact(text, secretsOfMachine());
        QVERIFY(!left.contains("planted-user"));
        QVERIFY(!left.contains(QDir::homePath() + "/"));
        if (host.size() > 1)
            QVERIFY2(!left.contains(host), qPrintable(left));
    }
};

QTEST_GUILESS_MAIN(TestRedact)
#include "test_redact.moc"
