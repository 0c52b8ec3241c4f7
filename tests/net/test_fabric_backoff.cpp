#include "net/fabric/backoff.h"
#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

class TestFabricBackoff : public QObject {
    Q_OBJECT

private slots:
    void doublesUpToTheLongest() {
        Backoff backoff({}, [] { return 1.0; });
        const Backoff::TimePoint now;
        for (const auto expected : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s})
            QVERIFY(backoff.lost(now) == expected);
        backoff.reset();
        QVERIFY(backoff.lost(now) == 1s);
    }

    void drawsFromTheUpperHalf() {
        double number = 0;
        Backoff backoff({.first = 8s, .longest = 8s, .stable = 60s}, [&] { return number; });
        QVERIFY(backoff.lost({}) == 4s);
        number = 0.5;
        QVERIFY(backoff.lost({}) == 6s);
    }

    void onlyAStableConnectionStartsAnew() {
        Backoff backoff({}, [] { return 1.0; });
        Backoff::TimePoint now;
        QVERIFY(backoff.lost(now) == 1s);
        QVERIFY(backoff.lost(now) == 2s);
        backoff.connected(now);
        now += 59s;
        QVERIFY(backoff.lost(now) == 4s);
        backoff.connected(now);
        now += 60s;
        QVERIFY(backoff.lost(now) == 1s);
        // A failed attempt after that is not a stable connection again.
        now += 600s;
        QVERIFY(backoff.lost(now) == 2s);
    }
};

QTEST_APPLESS_MAIN(TestFabricBackoff)
#include "test_fabric_backoff.moc"
