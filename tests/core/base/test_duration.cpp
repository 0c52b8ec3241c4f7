#include "core/base/duration.h"
#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

class TestDuration : public QObject {
    Q_OBJECT

private slots:
    void parsesWhatPeopleWrite() {
        QVERIFY(*parseDuration("2h") == 2h);
        QVERIFY(*parseDuration("90m") == 90min);
        QVERIFY(*parseDuration("1d") == 24h);
        QVERIFY(*parseDuration("1w") == 168h);
        QVERIFY(*parseDuration("1h30m") == 90min);
        QVERIFY(*parseDuration("1d 12h") == 36h);
        QVERIFY(*parseDuration("250ms") == 250ms);
    }

    void refusesTheRest() {
        for (const char *text :
             {"", " ", "0", "0s", "h", "2", "-2h", "+2h", "1.5h", "2 h", "2hours", "11y", "3651d",
              "99999999999999999999h", "9223372036854775807w", "3650d 1ms", "2h;"})
            QVERIFY2(!parseDuration(text), text);
        QVERIFY(parseDuration("3650d").has_value());
    }

    void formatsTheTwoLargestUnits() {
        QCOMPARE(formatDuration(0ms), "0s");
        QCOMPARE(formatDuration(250ms), "250ms");
        QCOMPARE(formatDuration(45s), "45s");
        QCOMPARE(formatDuration(45s + 900ms), "45s");
        QCOMPARE(formatDuration(2h + 5min + 3s), "2h 5m");
        QCOMPARE(formatDuration(2h + 3s), "2h");
        QCOMPARE(formatDuration(240h + 4h), "10d 4h");
        QCOMPARE(formatDuration(-90s), "-1m 30s");
    }

    void formatsMomentsOfTheLocalZone() {
        qputenv("TZ", "UTC-2");
        tzset();
        QCOMPARE(formatLocalTime(WallTime(0ms)), "1970-01-01 02:00:00");
    }
};

QTEST_APPLESS_MAIN(TestDuration)
#include "test_duration.moc"
