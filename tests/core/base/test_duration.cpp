#include "core/base/duration.h"
#include "support/qtest_support.h"

#include <ctime>

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

    void daysAreThoseOfTheCalendar() {
        QCOMPARE(formatDay(*parseDay("2024-02-29")), std::string("2024-02-29"));
        for (const char *const wrong :
             {"", "2023-02-29", "2024-13-01", "2024-1-01", "24-01-01", "2024-02-29x", "+024-02-29"})
            QVERIFY2(!parseDay(wrong), wrong);
    }

    // Also where the clock leaps over midnight, as in Santiago in September.
    void aDayBeginsWithItsFirstMoment() {
        for (const char *const zone : {"UTC", "Europe/Berlin", "America/Santiago", "Asia/Kolkata",
                                       "Pacific/Kiritimati", "America/Sao_Paulo"}) {
            qputenv("TZ", zone);
            tzset();
            const std::chrono::local_days first = *parseDay("2018-01-01");
            for (int i = 0; i < 800; ++i) {
                const std::chrono::local_days day = first + std::chrono::days(i);
                const WallTime begin = beginOf(day);
                QCOMPARE(formatDay(localDay(begin)), formatDay(day));
                QCOMPARE(formatDay(localDay(begin - std::chrono::milliseconds(1))),
                         formatDay(day - std::chrono::days(1)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDuration)
#include "test_duration.moc"
