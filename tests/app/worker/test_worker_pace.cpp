// The real worker program at the paces that a daemon sets.
#include "gpu/random_model/random_model.h"
#include "worker_process.h"

#include <QTemporaryDir>

#include <csignal>

using namespace commonwatt;
using namespace commonwatt::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t assignment = 3;

std::vector<TokenId> somePrompt(std::size_t count) {
    std::vector<TokenId> tokens;
    for (std::size_t i = 0; i < count; ++i)
        tokens.push_back(static_cast<TokenId>(3 + i * 37 % 400));
    return tokens;
}

} // namespace

class TestWorkerPace : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_model;
    static constexpr std::uint32_t blocks = 4;
    static constexpr std::uint32_t width = 128;
    static constexpr StageSpan whole{0, blocks, true, true};

private slots:
    void initTestCase() {
        ::signal(SIGPIPE, SIG_IGN);
        m_model = std::filesystem::path(m_folder.path().toStdString()) / "model.gguf";
        RandomModelOptions options;
        options.blocks = blocks;
        options.width = width;
        const Status written = writeRandomModel(options, m_model);
        QVERIFY2(written, written ? "" : written.error().describe().c_str());
    }

    void callsWaitInAPause() {
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.load(assignment, m_model, whole);
        worker.send(SetPace{0, 0});
        worker.open(assignment, 1, whole, 64);
        worker.open(assignment, 2, whole, 64);
        worker.call(1, assignment, 1, 0, {5}, StageOutput::Sample);
        worker.call(2, assignment, 2, 0, {5}, StageOutput::Sample);
        // What is no computation is answered, and there are signs of life.
        worker.call(3, assignment, 3, 0, {5}, StageOutput::Sample);
        QCOMPARE(worker.nextReply().header.call, std::uint64_t(3));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(worker.speaksWithin(10s));
            worker.drain();
        }
        worker.send(CloseSequence{assignment, 1});
        worker.send(SetPace{1, 0});
        QCOMPARE(worker.nextReply().header.call, std::uint64_t(2));
        worker.call(4, assignment, 2, 1, {5}, StageOutput::Sample);
        QCOMPARE(worker.nextReply().header.call, std::uint64_t(4));
    }

    // The pause comes while a long call is computed, which is in the middle of many steps then.
    void aPauseComesBetweenTheStepsOfACall() {
        const StageSpan front{0, 2, true, false};
        const std::vector<TokenId> prompt = somePrompt(1000);
        constexpr std::uint32_t other = 4;
        WorkerProcess worker({"--max-batch", "1"});
        (void)worker.nextMessage<WorkerReady>();
        worker.load(assignment, m_model, front, 2048);
        worker.open(assignment, 1, front, 1001);
        worker.call(1, assignment, 1, 0, prompt, StageOutput::Activations);
        const ByteVector expected = worker.nextReply().payload;
        QCOMPARE(expected.size(), prompt.size() * width * 4);
        worker.send(CloseSequence{assignment, 1});

        // On a machine that is busy otherwise, the call may be done before the pause is sent.
        constexpr int attempts = 5;
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            worker.load(other, m_model, front, 256);
            worker.open(assignment, 1, front, 1001);
            worker.call(1, assignment, 1, 0, {prompt.front()}, StageOutput::Activations);
            worker.call(2, assignment, 1, 1, {prompt.begin() + 1, prompt.end()},
                        StageOutput::Activations);
            ByteVector result = worker.nextReply().payload;
            worker.send(SetPace{0, 0});
            worker.send(UnloadRange{other});
            std::uint64_t id = 10;
            worker.call(id, other, 1, 0, {5}, StageOutput::Activations);
            StageReply reply = worker.nextReply();
            const bool wasInTime = reply.header.call == id;
            if (wasInTime) {
                QCOMPARE(reply.error().code, ErrorCode::NotFound);
                for (int i = 0; i < 3; ++i) {
                    QTest::qWait(200);
                    worker.call(++id, other, 1, 0, {5}, StageOutput::Activations);
                    QCOMPARE(worker.nextReply().header.call, id);
                }
                worker.send(SetPace{1, 0});
                reply = worker.nextReply();
            } else {
                QCOMPARE(worker.nextReply().header.call, id);
                worker.send(SetPace{1, 0});
            }
            QCOMPARE(reply.header.call, std::uint64_t(2));
            result.insert(result.end(), reply.payload.begin(), reply.payload.end());
            QVERIFY(result == expected);
            if (wasInTime)
                return;
            worker.send(CloseSequence{assignment, 1});
        }
        QFAIL("each time the call was done in spite of the pause");
    }

    void aLowDutyTakesLonger() {
        constexpr double duty = 0.2;
        WorkerProcess worker({"--max-batch", "1"});
        (void)worker.nextMessage<WorkerReady>();
        worker.load(assignment, m_model, whole);
        worker.open(assignment, 1, whole, 1000);
        worker.send(SetPace{duty, 0});
        worker.call(1, assignment, 1, 0, {5}, StageOutput::Nothing);
        QVERIFY(!worker.nextReply().isFailure());
        const auto start = std::chrono::steady_clock::now();
        worker.call(2, assignment, 1, 1, somePrompt(300), StageOutput::Nothing);
        const StageReply reply = worker.nextReply();
        const std::chrono::duration<double, std::micro> took =
            std::chrono::steady_clock::now() - start;
        QVERIFY(!reply.isFailure());
        // No less than 5 times as long, however busy the machine is; but for the rest of the last
        // step, and what the first of them is late.
        QVERIFY(took.count() > 0.6 * reply.header.computeMicros / duty);
    }

    // With each token of an answer goes what a step may take of a prompt.
    void aLimitCutsPrompts() {
        for (const bool isLimited : {false, true}) {
            WorkerProcess worker;
            (void)worker.nextMessage<WorkerReady>();
            worker.load(assignment, m_model, whole);
            worker.open(assignment, 1, whole, 64);
            worker.open(assignment, 2, whole, 64);
            worker.send(SetPace{0, 0});
            worker.call(1, assignment, 1, 0, somePrompt(40), StageOutput::Nothing);
            for (std::uint32_t i = 0; i < 40; ++i)
                worker.call(100 + i, assignment, 2, i, {5}, StageOutput::Nothing);
            worker.send(SetPace{1, isLimited ? 1U : 0U});
            int before = 0;
            while (worker.nextReply().header.call != 1)
                ++before;
            if (isLimited)
                QVERIFY2(before >= 39, std::to_string(before).c_str());
            else
                QVERIFY2(before <= 1, std::to_string(before).c_str());
        }
    }

    // The end of a pause comes behind calls for which there is no space.
    void aFullWorkerHearsOfTheEndOfAPause() {
        const StageSpan back{2, 4, false, true};
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.load(assignment, m_model, back);
        worker.open(assignment, 1, back, 64);
        worker.send(SetPace{0, 0});
        const ByteVector large(std::size_t(60) << 20);
        for (std::uint64_t id = 1; id <= 5; ++id)
            worker.call(id, assignment, 1, 0, 1, large, StageOutput::Sample);
        StageReply reply = worker.nextReply();
        QCOMPARE(reply.header.call, std::uint64_t(5));
        QCOMPARE(reply.error().code, ErrorCode::ResourceExhausted);
        worker.send(SetPace{1, 0});
        for (std::uint64_t id = 1; id <= 4; ++id) {
            reply = worker.nextReply();
            QCOMPARE(reply.header.call, id);
            QCOMPARE(reply.error().code, ErrorCode::InvalidData); // of a wrong size
        }
    }

    void challengesAreRefusedInAPause() {
        const ProductShape shape{256, 3};
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.send(PrepareProduct{1, "cpu", 10, shape});
        QCOMPARE(worker.nextMessage<ProductPrepared>().challenge, 1U);
        worker.send(SetPace{0, 0});
        worker.send(RunProduct{1, 12});
        QCOMPARE(worker.nextMessage<ProductRefused>().code, ErrorCode::Unavailable);
        worker.send(PrepareProduct{2, "cpu", 10, shape});
        const auto refused = worker.nextMessage<ProductRefused>();
        QCOMPARE(refused.challenge, 2U);
        QCOMPARE(refused.code, ErrorCode::Unavailable);
        worker.send(SetPace{0.5, 0});
        worker.send(PrepareProduct{3, "cpu", 10, shape});
        QCOMPARE(worker.nextMessage<ProductPrepared>().challenge, 3U);
        worker.send(RunProduct{3, 12});
        QCOMPARE(worker.nextMessage<ProductDigests>().challenge, 3U);
    }

    // The owner is not kept waiting until a challenge has been computed to its end.
    void aPauseEndsAChallenge() {
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.send(PrepareProduct{1, "cpu", 10, {2048, 16384}});
        QCOMPARE(worker.nextMessage<ProductPrepared>().challenge, 1U);
        worker.send(RunProduct{1, 12});
        worker.send(SetPace{0, 0});
        QCOMPARE(worker.nextMessage<ProductRefused>().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestWorkerPace)
#include "test_worker_pace.moc"
