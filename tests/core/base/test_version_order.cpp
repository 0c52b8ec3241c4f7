#include "core/base/version_order.h"

#include "core/base/version.h"
#include "support/qtest_support.h"

using namespace commonwatt;

class TestVersionOrder : public QObject {
    Q_OBJECT

private slots:
    void newerComesAfterOlder_data() {
        QTest::addColumn<QByteArray>("older");
        QTest::addColumn<QByteArray>("newer");
        const auto add = [](const char *older, const char *newer) {
            QTest::addRow("%s %s", older, newer) << QByteArray(older) << QByteArray(newer);
        };
        add("0.1.0", "0.2.0");
        add("0.9.0", "0.10.0"); // numbers, not texts
        add("0.9.9", "1.0.0");
        add("1.2.3", "1.2.10");
        add("1.2", "1.2.1");
        add("1.2.0-rc1", "1.2.0");
        add("1.1.9", "1.2.0-rc1");
    }

    void newerComesAfterOlder() {
        QFETCH(QByteArray, older);
        QFETCH(QByteArray, newer);
        QVERIFY(isNewerVersion(newer.toStdString(), older.toStdString()));
        QVERIFY(!isNewerVersion(older.toStdString(), newer.toStdString()));
        QVERIFY(!isNewerVersion(newer.toStdString(), newer.toStdString()));
    }

    void whatIsEquallyNewIsNotNewer() {
        QVERIFY(!isNewerVersion("1.2", "1.2.0"));
        QVERIFY(!isNewerVersion("1.2.0+build7", "1.2.0"));
        QVERIFY(!isNewerVersion("1.2.0-rc2", "1.2.0-rc1"));
    }

    void whatIsNoVersionIsNeverNewer() {
        for (const char *text : {"", "9", "x", "9.", ".9", "9.9.9.9", "9..9", "9.9.9 ", " 9.9.9",
                                 "-9.0.0", "9.0.x", "9.0.0-\x1b[2J", "99999999999.0.0"}) {
            const bool isNumber = std::string_view(text) == "9";
            QVERIFY2(isNewerVersion(text, "0.1.0") == isNumber, text);
            QVERIFY2(!isNewerVersion("0.1.0", text), text);
        }
        QVERIFY(isNewerVersion("9999.0.0", version)); // our own is one
    }
};

QTEST_APPLESS_MAIN(TestVersionOrder)
#include "test_version_order.moc"
