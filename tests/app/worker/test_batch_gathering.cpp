#include "app/worker/batch_gathering.h"
#include "support/qtest_support.h"

#include <array>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr SequenceKey first{1, 1};
constexpr SequenceKey second{1, 2};
constexpr std::array both{first, second};
constexpr BatchGathering::TimePoint start{};

} // namespace

class TestBatchGathering : public QObject {
    Q_OBJECT

private slots:
    void waitsForThoseThatCameBackInTime() {
        BatchGathering gathering;
        gathering.stepEnded(both, start, 40ms);
        QVERIFY(!gathering.waitUntil(start)); // nothing is known of them yet
        gathering.called(first, start + 1ms);
        gathering.called(second, start + 2ms);
        gathering.stepEnded(both, start + 50ms, 40ms);
        gathering.called(first, start + 51ms);
        QVERIFY(gathering.waitUntil(start + 51ms) == start + 60ms);
        gathering.called(second, start + 52ms);
        QVERIFY(!gathering.waitUntil(start + 52ms));
    }

    void doesNotWaitForThoseThatComeLate() {
        BatchGathering gathering;
        gathering.stepEnded(both, start, 40ms);
        gathering.called(first, start + 1ms);
        gathering.called(second, start + 30ms);
        gathering.stepEnded(both, start + 50ms, 40ms);
        gathering.called(first, start + 51ms);
        QVERIFY(!gathering.waitUntil(start + 51ms));
    }

    void waitsInVainOnce() {
        BatchGathering gathering;
        gathering.stepEnded(both, start, 40ms);
        gathering.called(first, start + 1ms);
        gathering.called(second, start + 1ms);
        gathering.stepEnded(both, start + 50ms, 40ms);
        gathering.called(first, start + 51ms);
        QVERIFY(gathering.waitUntil(start + 51ms));
        QVERIFY(!gathering.waitUntil(start + 60ms)); // over
        gathering.stepEnded(std::array{first}, start + 70ms, 15ms);
        gathering.called(first, start + 71ms);
        QVERIFY(!gathering.waitUntil(start + 71ms));
        gathering.called(second, start + 90ms);
        gathering.stepEnded(both, start + 110ms, 40ms);
        QVERIFY(gathering.waitUntil(start + 110ms)); // for the first
        gathering.called(first, start + 111ms);
        QVERIFY(!gathering.waitUntil(start + 111ms));
    }

    // As where other volunteers hold the blocks that follow.
    void keepsTogetherThoseThatComeBackTogether() {
        BatchGathering gathering;
        gathering.stepEnded(both, start, 40ms);
        gathering.called(first, start + 50ms);
        QVERIFY(!gathering.waitUntil(start + 50ms)); // nothing is known of them yet
        gathering.called(second, start + 51ms);
        gathering.stepEnded(both, start + 100ms, 40ms);
        QVERIFY(!gathering.waitUntil(start + 100ms)); // both take long
        gathering.called(first, start + 160ms);
        QVERIFY(gathering.waitUntil(start + 160ms) == start + 170ms);
        gathering.called(second, start + 161ms);
        QVERIFY(!gathering.waitUntil(start + 161ms));
    }

    // A burst may come while a step with the first of it runs.
    void joinsWhatWasComputedApart() {
        BatchGathering gathering;
        gathering.stepEnded(both, start, 40ms);
        gathering.called(first, start + 50ms);
        gathering.called(second, start + 52ms);
        gathering.stepEnded(std::array{first}, start + 60ms, 10ms);
        gathering.stepEnded(std::array{second}, start + 100ms, 40ms);
        gathering.called(first, start + 150ms);
        QVERIFY(gathering.waitUntil(start + 150ms) == start + 160ms);
        gathering.called(second, start + 151ms);
        QVERIFY(!gathering.waitUntil(start + 151ms));
    }

    void doesNotWaitForAnotherBatch() {
        BatchGathering gathering;
        gathering.stepEnded(std::array{first}, start, 40ms);
        gathering.stepEnded(std::array{second}, start + 40ms, 40ms);
        gathering.called(first, start + 50ms);
        gathering.stepEnded(std::array{first}, start + 90ms, 40ms);
        gathering.called(second, start + 90ms);
        QVERIFY(!gathering.waitUntil(start + 90ms));
    }

    void waitsForAllAfterTheTurnOfAnotherWorker() {
        BatchGathering gathering;
        gathering.turnBegan(start);
        gathering.stepEnded(std::array{first}, start, 40ms);
        gathering.stepEnded(std::array{second}, start + 40ms, 40ms);
        gathering.called(first, start + 50ms);
        gathering.turnBegan(start + 90ms);
        QVERIFY(gathering.waitUntil(start + 90ms) == start + 100ms);
        gathering.called(second, start + 91ms);
        QVERIFY(!gathering.waitUntil(start + 91ms));
    }

    void neverWaitsLong() {
        BatchGathering gathering;
        gathering.stepEnded(both, start, 40s);
        gathering.called(first, start + 1ms);
        gathering.stepEnded(both, start + 40s, 40s);
        QVERIFY(gathering.waitUntil(start + 40s) == start + 40s + 25ms);
    }

    void doesNotWaitForWhatIsClosed() {
        BatchGathering gathering;
        gathering.stepEnded(both, start, 40ms);
        gathering.called(first, start);
        gathering.called(second, start);
        gathering.stepEnded(both, start, 40ms);
        gathering.forget(first);
        QVERIFY(gathering.waitUntil(start));
        gathering.forget(second.assignment);
        QVERIFY(!gathering.waitUntil(start));
    }
};

QTEST_APPLESS_MAIN(TestBatchGathering)
#include "test_batch_gathering.moc"
