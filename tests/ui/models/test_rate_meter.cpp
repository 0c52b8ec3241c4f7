#include "ui/models/rate_meter.h"

#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

class TestRateMeter : public QObject {
    Q_OBJECT

private slots:
    void isTheMeanOfTheLastTenSeconds() {
        RateMeter meter;
        const RateMeter::Time start{};
        QVERIFY(!meter.perSecond());
        meter.add(start, 100);
        QVERIFY(!meter.perSecond());
        meter.add(start + 100ms, 200);
        QVERIFY(!meter.perSecond()); // too short to say
        meter.add(start + 1s, 110 + 90);
        QCOMPARE(meter.perSecond(), std::optional(100.0));
        // Fast at first, then nothing: forgotten after ten seconds.
        for (int second = 2; second <= 11; ++second)
            meter.add(start + std::chrono::seconds(second), 200);
        QCOMPARE(meter.perSecond(), std::optional(0.0));
        for (int second = 12; second <= 40; ++second)
            meter.add(start + std::chrono::seconds(second),
                      200 + 7 * static_cast<std::uint64_t>(second - 11));
        QCOMPARE(meter.perSecond(), std::optional(7.0));
    }

    void aCountThatBeginsAnewIsNoLoss() {
        RateMeter meter;
        const RateMeter::Time start{};
        meter.add(start, 1000);
        meter.add(start + 1s, 5);
        QVERIFY(!meter.perSecond());
        meter.add(start + 2s, 25);
        QCOMPARE(meter.perSecond(), std::optional(20.0));
    }
};

QTEST_GUILESS_MAIN(TestRateMeter)
#include "test_rate_meter.moc"
