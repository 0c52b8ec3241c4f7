#include "app/worker/batch_scheduler.h"
#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

StageWork call(std::uint32_t assignment, std::uint32_t sequence, std::uint32_t count,
               std::uint64_t id = 0) {
    StageWork work;
    work.header.type = FrameType::StageCall;
    work.header.assignment = assignment;
    work.header.sequence = sequence;
    work.header.count = count;
    work.header.call = id;
    return work;
}

// Carries a step out as the worker does; gives the ids of the calls that it completed.
std::vector<std::uint64_t> carryOut(BatchScheduler &scheduler, const BatchScheduler::Step &step) {
    std::vector<std::uint64_t> completed;
    for (const BatchScheduler::Piece &piece : step.pieces) {
        const FrameHeader header = piece.work->header;
        piece.work->done += piece.count;
        if (piece.work->remaining() > 0)
            continue;
        completed.push_back(header.call);
        scheduler.finish(header.assignment, header.sequence);
    }
    return completed;
}

std::uint32_t tokensOf(const BatchScheduler::Step &step, std::uint32_t sequence) {
    for (const BatchScheduler::Piece &piece : step.pieces)
        if (piece.work->header.sequence == sequence)
            return piece.count;
    return 0;
}

} // namespace

class TestBatchScheduler : public QObject {
    Q_OBJECT

private slots:
    void nothingWaits() {
        BatchScheduler scheduler({});
        QVERIFY(scheduler.isEmpty());
        QVERIFY(scheduler.next().pieces.empty());
    }

    void decodesTogether() {
        BatchScheduler scheduler({});
        for (std::uint32_t sequence = 0; sequence < 16; ++sequence)
            scheduler.add(call(1, sequence, 1, sequence));
        const auto step = scheduler.next();
        QCOMPARE(step.assignment, 1U);
        QCOMPARE(step.pieces.size(), std::size_t(16));
        QCOMPARE(carryOut(scheduler, step).size(), std::size_t(16));
        QVERIFY(scheduler.isEmpty());
    }

    void keepsTheOrderOfASequence() {
        BatchScheduler scheduler({});
        for (std::uint64_t id = 1; id <= 3; ++id)
            scheduler.add(call(1, 7, id == 2 ? 100 : 1, id));
        for (std::uint64_t id = 1; id <= 3; ++id) {
            const auto step = scheduler.next();
            QCOMPARE(step.pieces.size(), std::size_t(1));
            QCOMPARE(carryOut(scheduler, step), std::vector<std::uint64_t>{id});
        }
        QVERIFY(scheduler.isEmpty());
    }

    void cutsLongPrompts() {
        BatchScheduler scheduler({.promptTokens = 512});
        scheduler.add(call(1, 1, 1300, 5));
        std::vector<std::uint32_t> pieces;
        while (!scheduler.isEmpty()) {
            const auto step = scheduler.next();
            pieces.push_back(tokensOf(step, 1));
            carryOut(scheduler, step);
        }
        QCOMPARE(pieces, (std::vector<std::uint32_t>{512, 512, 276}));
    }

    void promptsDoNotStarveDecoding() {
        BatchScheduler scheduler({.promptTokens = 512, .promptTokensBesideDecoding = 64});
        scheduler.add(call(1, 1, 4096));
        scheduler.add(call(1, 2, 4096));
        for (std::uint64_t token = 0; token < 10; ++token) {
            scheduler.add(call(1, 3, 1, 100 + token));
            const auto step = scheduler.next();
            QCOMPARE(tokensOf(step, 3), 1U);
            QCOMPARE(tokensOf(step, 1), 64U);
            QCOMPARE(tokensOf(step, 2), 0U);
            QCOMPARE(carryOut(scheduler, step), std::vector<std::uint64_t>{100 + token});
        }
        // Nobody decodes: as much as the device takes.
        QCOMPARE(tokensOf(scheduler.next(), 1), 512U);
    }

    void decodingDoesNotStarvePrompts() {
        BatchScheduler scheduler({.promptTokens = 512, .promptTokensBesideDecoding = 8});
        scheduler.add(call(1, 0, 64));
        for (int round = 0; round < 8; ++round) {
            for (std::uint32_t sequence = 1; sequence <= 100; ++sequence)
                scheduler.add(call(1, sequence, 1));
            carryOut(scheduler, scheduler.next());
        }
        QVERIFY(scheduler.isEmpty());
    }

    void promptsInTheOrderOfTheirArrival() {
        BatchScheduler scheduler({.promptTokens = 512});
        scheduler.add(call(1, 9, 400));
        scheduler.add(call(1, 3, 400));
        scheduler.add(call(1, 5, 20));
        const auto step = scheduler.next();
        QCOMPARE(tokensOf(step, 9), 400U);
        QCOMPARE(tokensOf(step, 3), 112U);
        QCOMPARE(tokensOf(step, 5), 0U);
        carryOut(scheduler, step);
        const auto second = scheduler.next();
        QCOMPARE(tokensOf(second, 3), 288U);
        QCOMPARE(tokensOf(second, 5), 20U);
    }

    void leavesNoCrumbs() {
        BatchScheduler scheduler({.promptTokens = 512});
        scheduler.add(call(1, 1, 500));
        scheduler.add(call(1, 2, 300));
        // 12 more would fit, but are not worth an entry in the batch.
        QCOMPARE(scheduler.next().pieces.size(), std::size_t(1));
    }

    void smallLimits() {
        BatchScheduler scheduler({.promptTokens = 1, .promptTokensBesideDecoding = 1});
        scheduler.add(call(1, 1, 10));
        for (int i = 0; i < 10; ++i) {
            const auto step = scheduler.next();
            QCOMPARE(tokensOf(step, 1), 1U);
            carryOut(scheduler, step);
        }
        QVERIFY(scheduler.isEmpty());
    }

    void tightLimits() {
        BatchScheduler scheduler({.promptTokens = 512, .promptTokensBesideDecoding = 128});
        scheduler.add(call(1, 1, 1000));
        QCOMPARE(tokensOf(scheduler.next(1), 1), 1U);
        QCOMPARE(tokensOf(scheduler.next(0), 1), 1U);
        QCOMPARE(tokensOf(scheduler.next(100), 1), 100U);
        QCOMPARE(tokensOf(scheduler.next(600), 1), 512U);
        for (std::uint32_t sequence = 2; sequence <= 9; ++sequence)
            scheduler.add(call(1, sequence, 1, sequence));
        // Room for the prompt is what decoding leaves.
        auto step = scheduler.next(100);
        QCOMPARE(step.pieces.size(), std::size_t(9));
        QCOMPARE(tokensOf(step, 1), 92U);
        QCOMPARE(tokensOf(scheduler.next(), 1), 128U);
        // Neither starves, and the oldest answers come first.
        step = scheduler.next(4);
        QCOMPARE(tokensOf(step, 1), 1U);
        QCOMPARE(carryOut(scheduler, step), (std::vector<std::uint64_t>{2, 3, 4}));
        scheduler.add(call(1, 2, 1, 10));
        step = scheduler.next(1);
        QCOMPARE(tokensOf(step, 1), 1U);
        QCOMPARE(carryOut(scheduler, step), std::vector<std::uint64_t>{5});
        step = scheduler.next(6);
        QCOMPARE(carryOut(scheduler, step), (std::vector<std::uint64_t>{6, 7, 8, 9, 10}));
    }

    void shortCallsAreCutWhereTheyMust() {
        BatchScheduler scheduler({});
        scheduler.add(call(1, 1, 4, 7));
        auto step = scheduler.next(3);
        QCOMPARE(tokensOf(step, 1), 3U);
        QVERIFY(carryOut(scheduler, step).empty());
        step = scheduler.next(3);
        QCOMPARE(tokensOf(step, 1), 1U);
        QCOMPARE(carryOut(scheduler, step), std::vector<std::uint64_t>{7});
        QVERIFY(scheduler.isEmpty());
    }

    void assignmentsTakeTurns() {
        BatchScheduler scheduler({});
        for (int i = 0; i < 4; ++i)
            for (const std::uint32_t assignment : {1U, 5U, UINT32_MAX})
                scheduler.add(call(assignment, 1, 1));
        std::vector<std::uint32_t> turns;
        for (int i = 0; i < 6; ++i) {
            const std::uint32_t expected = scheduler.nextAssignment();
            const auto step = scheduler.next();
            QCOMPARE(step.assignment, expected);
            turns.push_back(step.assignment);
            carryOut(scheduler, step);
        }
        QCOMPARE(turns, (std::vector<std::uint32_t>{1, 5, UINT32_MAX, 1, 5, UINT32_MAX}));
    }

    void dropsWhatWaits() {
        BatchScheduler scheduler({});
        scheduler.add(call(1, 1, 1));
        scheduler.add(call(1, 1, 1));
        scheduler.add(call(1, 2, 1));
        scheduler.add(call(2, 1, 1));
        scheduler.drop(1, 1);
        auto step = scheduler.next();
        QCOMPARE(step.pieces.size(), std::size_t(1));
        QCOMPARE(step.pieces.front().work->header.sequence, 2U);
        scheduler.drop(1);
        step = scheduler.next();
        QCOMPARE(step.assignment, 2U);
        carryOut(scheduler, step);
        QVERIFY(scheduler.isEmpty());
        scheduler.drop(9);
        scheduler.finish(9, 9);
    }
};

QTEST_APPLESS_MAIN(TestBatchScheduler)
#include "test_batch_scheduler.moc"
