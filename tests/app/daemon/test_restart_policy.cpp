#include "app/daemon/restart_policy.h"

#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

class TestRestartPolicy : public QObject {
    Q_OBJECT

private slots:
    void waitsTwiceAsLongEachTimeUpToALimit() {
        RestartPolicy policy({.first = 1s, .longest = 10s, .stable = 5min});
        SteadyTime now{};
        for (const auto expected : {1s, 2s, 4s, 8s, 10s, 10s}) {
            policy.onStart(now);
            now += 30s;
            QVERIFY(policy.onFailure(now) == expected);
        }
    }

    void aStableRunStartsFromTheBeginning() {
        RestartPolicy policy({.first = 1s, .longest = 10s, .stable = 5min});
        SteadyTime now{};
        policy.onStart(now);
        QVERIFY(policy.onFailure(now) == 1s);
        policy.onStart(now);
        QVERIFY(policy.onFailure(now + 5min - 1ms) == 2s);
        policy.onStart(now);
        QVERIFY(policy.onFailure(now + 5min) == 1s);
        policy.onStart(now);
        QVERIFY(policy.onFailure(now) == 2s);
    }

    void failuresInARowAreCountedByRange() {
        RangeFailures failures;
        SteadyTime now{};
        QCOMPARE(failures.onFailure("a", now), 1U);
        QCOMPARE(failures.onFailure("b", now), 1U);
        QCOMPARE(failures.onFailure("a", now + 1min), 2U);
        QCOMPARE(failures.onFailure("a", now + 2min), RangeFailures::limit);
        QCOMPARE(failures.count("b", now), 1U);
    }

    void successAndTimeEndARow() {
        RangeFailures failures;
        SteadyTime now{};
        failures.onFailure("a", now);
        failures.onSuccess("a");
        QCOMPARE(failures.count("a", now), 0U);
        QCOMPARE(failures.onFailure("a", now), 1U);
        QCOMPARE(failures.count("a", now + 1h), 1U);
        QCOMPARE(failures.count("a", now + 61min), 0U);
        QCOMPARE(failures.onFailure("a", now + 61min), 1U);
    }
};

QTEST_APPLESS_MAIN(TestRestartPolicy)
#include "test_restart_policy.moc"
