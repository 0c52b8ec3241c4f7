// The real worker program over real pipes.
#include "coordinator/verify/plain_chain.h"
#include "core/types/message_codec.h"
#include "gpu/engine/model_description.h"
#include "gpu/random_model/random_model.h"
#include "worker_process.h"

#include <QTemporaryDir>

#include <csignal>
#include <fstream>
#include <limits>
#include <set>

using namespace commonwatt;
using namespace commonwatt::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t assignment = 3;
constexpr std::uint32_t sequence = 70000;

std::string describeEnd(WorkerProcess &worker) {
    const auto status = worker.process().waitFor(20s);
    return status ? status->describe() : "still runs";
}

// A prompt and `count` greedy tokens through consecutive stages.
struct Stage {
    WorkerProcess *worker = nullptr;
    StageSpan span;
};

std::vector<TokenId> generate(const std::vector<Stage> &stages, const std::vector<TokenId> &prompt,
                              int count) {
    for (const Stage &stage : stages)
        stage.worker->open(assignment, sequence, stage.span, 256);
    std::vector<TokenId> tokens = prompt;
    std::vector<TokenId> answer;
    std::uint32_t position = 0;
    std::uint64_t id = 1;
    for (int i = 0; i < count; ++i) {
        const auto size = static_cast<std::uint32_t>(tokens.size());
        StageReply reply;
        for (std::size_t stage = 0; stage < stages.size(); ++stage) {
            const StageOutput output =
                stages[stage].span.head ? StageOutput::Sample : StageOutput::Activations;
            if (stage == 0)
                stages[stage].worker->call(++id, assignment, sequence, position, tokens, output);
            else
                stages[stage].worker->call(++id, assignment, sequence, position, size,
                                           reply.payload, output);
            reply = stages[stage].worker->nextReply();
            if (reply.isFailure())
                throw std::runtime_error(reply.error().describe());
            if (reply.header.call != id || reply.header.sequence != sequence ||
                reply.header.position != position)
                throw std::runtime_error("the answer is to another call");
        }
        position += size;
        tokens = {reply.token()};
        answer.push_back(tokens.front());
    }
    for (const Stage &stage : stages)
        stage.worker->send(CloseSequence{assignment, sequence});
    return answer;
}

std::vector<TokenId> somePrompt(std::size_t count) {
    std::vector<TokenId> tokens;
    for (std::size_t i = 0; i < count; ++i)
        tokens.push_back(static_cast<TokenId>(3 + i * 37 % 400));
    return tokens;
}

} // namespace

class TestWorker : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_model;
    static constexpr std::uint32_t blocks = 4;
    static constexpr std::uint32_t width = 128;
    static constexpr StageSpan whole{0, blocks, true, true};

    void compareSplitWithWhole(const std::filesystem::path &model, std::uint32_t blockCount,
                               const std::vector<TokenId> &prompt) {
        const StageSpan all{0, blockCount, true, true};
        const StageSpan front{0, blockCount / 2, true, false};
        const StageSpan back{blockCount / 2, blockCount, false, true};
        WorkerProcess one;
        WorkerProcess first;
        WorkerProcess second;
        for (WorkerProcess *worker : {&one, &first, &second})
            (void)worker->nextMessage<WorkerReady>();
        one.load(assignment, model, all, 256);
        first.load(assignment, model, front, 256);
        second.load(assignment, model, back, 256);
        const auto expected = generate({{&one, all}}, prompt, 32);
        QCOMPARE(generate({{&first, front}, {&second, back}}, prompt, 32), expected);
        QCOMPARE(expected.size(), std::size_t(32));
        // Once more: the closed sequence left nothing behind.
        QCOMPARE(generate({{&one, all}}, prompt, 32), expected);
        for (WorkerProcess *worker : {&one, &first, &second}) {
            worker->closeInput();
            QCOMPARE(describeEnd(*worker), std::string("exited with code 0"));
        }
    }

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

    void unknownDevice() {
        WorkerProcess worker({"--device", "cuda:99"});
        QVERIFY(worker.next().index() == 0);
        QCOMPARE(describeEnd(worker), std::string("exited with code 1"));
    }

    void tellsDeviceAndSpeed() {
        WorkerProcess worker;
        QCOMPARE(worker.nextMessage<WorkerReady>().device.id, std::string("cpu"));
        const WorkerLoaded loaded = worker.load(assignment, m_model, whole, 512);
        QCOMPARE(loaded.assignment, assignment);
        QVERIFY(loaded.kvTokens >= 512);
        QVERIFY(loaded.memory.value > 100000);
        QVERIFY(loaded.bytesPerSecond > 0);
    }

    void twoHalvesGiveTheSameTokensAsOne() {
        compareSplitWithWhole(m_model, blocks, somePrompt(40));
    }

    void twoHalvesOfARealModel() {
        const std::filesystem::path model =
            std::filesystem::path(COMMONWATT_SOURCE_DIR) / "../shared/models/stories260K.gguf";
        if (!std::filesystem::exists(model))
            QSKIP("the model is not there");
        const auto description = readModelDescription(model).value();
        // "Once upon a time"
        compareSplitWithWhole(model, description.blockCount, {1, 403, 407, 261, 378});
    }

    // A call longer than a batch is computed in pieces; its result is one.
    void longCallsAreCut() {
        const StageSpan front{0, 2, true, false};
        const std::vector<TokenId> prompt = somePrompt(100);
        WorkerProcess cutting({"--max-batch", "16"});
        WorkerProcess plain;
        for (WorkerProcess *worker : {&cutting, &plain}) {
            (void)worker->nextMessage<WorkerReady>();
            worker->load(assignment, m_model, front);
            worker->open(assignment, sequence, front, 256);
        }
        cutting.call(1, assignment, sequence, 0, prompt, StageOutput::Activations);
        const StageReply reply = cutting.nextReply();
        QVERIFY(!reply.isFailure());
        QCOMPARE(reply.header.count, 100U);
        QCOMPARE(reply.payload.size(), std::size_t(100) * width * 4);
        QVERIFY(reply.header.computeMicros > 0);

        ByteVector expected;
        for (std::uint32_t begin = 0; begin < 100; begin += 16) {
            const auto end = std::min(begin + 16, 100U);
            plain.call(begin, assignment, sequence, begin,
                       {prompt.begin() + begin, prompt.begin() + end}, StageOutput::Activations);
            const ByteVector part = plain.nextReply().payload;
            expected.insert(expected.end(), part.begin(), part.end());
        }
        QVERIFY(reply.payload == expected);
    }

    void manySequencesAtOnce() {
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.load(assignment, m_model, whole, 16 * 256);
        std::map<std::uint32_t, std::vector<std::uint64_t>> answered;
        std::uint64_t id = 0;
        for (std::uint32_t s = 0; s < 16; ++s) {
            worker.open(assignment, s, whole, 64);
            // Several calls wait in each sequence: they must be answered in order.
            for (std::uint32_t chunk = 0; chunk < 3; ++chunk)
                worker.call(++id, assignment, s, chunk * 8, somePrompt(8),
                            chunk == 2 ? StageOutput::Sample : StageOutput::Nothing);
        }
        for (int i = 0; i < 48; ++i) {
            const StageReply reply = worker.nextReply();
            QVERIFY2(!reply.isFailure(), reply.error().describe().c_str());
            answered[reply.header.sequence].push_back(reply.header.call);
            const bool last = answered[reply.header.sequence].size() == 3;
            QCOMPARE(reply.header.wire, last ? WireFormat::Sampled : WireFormat::None);
        }
        QCOMPARE(answered.size(), std::size_t(16));
        for (const auto &[s, calls] : answered) {
            const std::uint64_t first = s * 3 + 1;
            QCOMPARE(calls, (std::vector<std::uint64_t>{first, first + 1, first + 2}));
        }
    }

    // Tokens of the history become less likely: those of the prompt, and those sampled since.
    void remembersTokensForThePenalty() {
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.load(assignment, m_model, whole);
        SamplingOptions sampling;
        sampling.repetitionPenalty = 100;
        const auto run = [&](std::uint32_t s, const std::vector<TokenId> &history, int count) {
            worker.open(assignment, s, whole, 64, sampling, history);
            std::vector<TokenId> answer;
            std::vector<TokenId> tokens = somePrompt(4);
            std::uint32_t position = 0;
            for (int i = 0; i < count; ++i) {
                worker.call(1, assignment, s, position, tokens, StageOutput::Sample);
                position += static_cast<std::uint32_t>(tokens.size());
                tokens = {worker.nextReply().token()};
                answer.push_back(tokens.front());
            }
            return answer;
        };
        const std::vector<TokenId> answer = run(1, {}, 20);
        QCOMPARE(std::set<TokenId>(answer.begin(), answer.end()).size(), answer.size());
        QVERIFY(run(2, {answer.front()}, 1) != std::vector<TokenId>{answer.front()});
        QCOMPARE(run(3, {}, 1), std::vector<TokenId>{answer.front()});
    }

    void repeatedAndLateCallsChangeNothing() {
        const StageSpan front{0, 2, true, false};
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.load(assignment, m_model, front);
        worker.open(assignment, 1, front, 64);
        worker.open(assignment, 2, front, 64);
        for (const std::uint32_t s : {1U, 2U}) {
            worker.call(10, assignment, s, 0, somePrompt(8), StageOutput::Activations);
            QVERIFY(!worker.nextReply().isFailure());
        }
        for (const std::uint32_t position : {0U, 4U, 12U}) {
            worker.call(10, assignment, 1, position, somePrompt(8), StageOutput::Activations);
            const StageReply reply = worker.nextReply();
            QVERIFY(reply.isFailure());
            QCOMPARE(reply.header.call, std::uint64_t(10));
            QCOMPARE(reply.error().code, ErrorCode::InvalidArgument);
            QVERIFY(reply.error().message.ends_with("goes on at 8"));
        }
        // Both sequences go on alike.
        std::vector<ByteVector> results;
        for (const std::uint32_t s : {1U, 2U}) {
            worker.call(11, assignment, s, 8, {5}, StageOutput::Activations);
            results.push_back(worker.nextReply().payload);
        }
        QVERIFY(results[0].size() == width * 4 && results[0] == results[1]);
    }

    void unknownAssignmentsAndSequences() {
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.call(1, 99, sequence, 0, {5}, StageOutput::Sample);
        StageReply reply = worker.nextReply();
        QVERIFY(reply.isFailure());
        QCOMPARE(reply.header.call, std::uint64_t(1));
        QCOMPARE(reply.error().code, ErrorCode::NotFound);
        worker.open(99, sequence, whole, 10);
        reply = worker.nextReply();
        QCOMPARE(reply.header.call, std::uint64_t(0));
        QCOMPARE(reply.header.sequence, sequence);
        QCOMPARE(reply.error().code, ErrorCode::NotFound);

        worker.load(assignment, m_model, whole);
        worker.call(2, assignment, sequence, 0, {5}, StageOutput::Sample);
        QCOMPARE(worker.nextReply().error().code, ErrorCode::NotFound);
        worker.open(assignment, sequence, whole, 10);
        worker.call(3, assignment, sequence, 0, {5}, StageOutput::Sample);
        QVERIFY(!worker.nextReply().isFailure());
        // Neither is there to be ended, and nobody minds.
        worker.send(CloseSequence{assignment, 1});
        worker.send(UnloadRange{98});
        worker.send(UnloadRange{assignment});
        worker.call(4, assignment, sequence, 1, {5}, StageOutput::Sample);
        QCOMPARE(worker.nextReply().error().code, ErrorCode::NotFound);
    }

    void wrongCallsFailAlone() {
        const StageSpan back{2, 4, false, true};
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.load(assignment, m_model, back);
        worker.open(assignment, 1, back, 64);
        worker.open(assignment, 2, back, 64);
        const ByteVector good(width * 4);
        ByteVector bad(width * 4);
        const float notANumber = std::numeric_limits<float>::quiet_NaN();
        std::memcpy(bad.data(), &notANumber, sizeof(notANumber));
        // The first call keeps the device busy, so that the others meet in one batch.
        std::uint64_t id = 0;
        worker.call(++id, assignment, 1, 0, 48, ByteVector(48 * width * 4), StageOutput::Sample);
        worker.call(++id, assignment, 1, 48, 1, good, StageOutput::Sample);
        worker.call(++id, assignment, 2, 0, 1, bad, StageOutput::Sample);
        // Tokens where activations belong, half a row, and an output that it cannot give.
        worker.call(++id, assignment, 2, 0, {5}, StageOutput::Sample);
        worker.call(++id, assignment, 2, 0, 1, ByteView(good).first(width * 2),
                    StageOutput::Sample);
        worker.call(++id, assignment, 2, 0, 1, good, StageOutput::Activations);
        worker.call(++id, assignment, 2, 0, 1, good, StageOutput::Sample);
        std::map<std::uint64_t, StageReply> replies;
        for (std::uint64_t i = 0; i < id; ++i) {
            const StageReply reply = worker.nextReply();
            replies[reply.header.call] = reply;
        }
        for (const std::uint64_t fine : {1, 2, 7})
            QVERIFY2(!replies[fine].isFailure(), replies[fine].error().describe().c_str());
        QCOMPARE(replies[3].error().code, ErrorCode::InvalidData);
        QCOMPARE(replies[4].error().code, ErrorCode::InvalidArgument);
        QCOMPARE(replies[5].error().code, ErrorCode::InvalidData);
        QCOMPARE(replies[6].error().code, ErrorCode::InvalidArgument);
    }

    void keepsToItsBudget() {
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        const std::uint32_t budget = worker.load(assignment, m_model, whole, 512).kvTokens;
        worker.open(assignment, 1, whole, budget);
        worker.open(assignment, 2, whole, 1);
        StageReply reply = worker.nextReply();
        QCOMPARE(reply.header.sequence, 2U);
        QCOMPARE(reply.header.call, std::uint64_t(0));
        QCOMPARE(reply.error().code, ErrorCode::ResourceExhausted);
        // Calls that were sent in good faith get the same reason.
        worker.call(5, assignment, 2, 0, {5}, StageOutput::Sample);
        reply = worker.nextReply();
        QCOMPARE(reply.header.call, std::uint64_t(5));
        QCOMPARE(reply.error().code, ErrorCode::ResourceExhausted);

        worker.send(CloseSequence{assignment, 1});
        worker.send(CloseSequence{assignment, 2});
        worker.open(assignment, 2, whole, 4);
        worker.call(6, assignment, 2, 0, somePrompt(5), StageOutput::Sample);
        QCOMPARE(worker.nextReply().error().code, ErrorCode::ResourceExhausted);
        worker.call(7, assignment, 2, 0, somePrompt(4), StageOutput::Sample);
        QVERIFY(!worker.nextReply().isFailure());
    }

    void saysWhyARangeCannotBeLoaded() {
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.send(LoadRange{1, "test", whole, {"/nonexistent.gguf"}, 256, 4});
        WorkerFailed failed = worker.nextMessage<WorkerFailed>();
        QCOMPARE(failed.assignment, 1U);
        QCOMPARE(failed.code, ErrorCode::NotFound);

        const auto truncated = m_model.parent_path() / "truncated.gguf";
        std::filesystem::copy_file(m_model, truncated);
        std::filesystem::resize_file(truncated, std::filesystem::file_size(truncated) / 2);
        worker.send(LoadRange{2, "test", whole, {truncated.string()}, 256, 4});
        QCOMPARE(worker.nextMessage<WorkerFailed>().code, ErrorCode::InvalidData);

        worker.load(3, m_model, whole);
        worker.send(LoadRange{3, "test", whole, {m_model.string()}, 256, 4});
        QCOMPARE(worker.nextMessage<WorkerFailed>().code, ErrorCode::AlreadyExists);
        // It still works.
        worker.open(3, 1, whole, 10);
        worker.call(1, 3, 1, 0, {5}, StageOutput::Sample);
        QVERIFY(!worker.nextReply().isFailure());
    }

    void malformedInputEndsIt_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto framed = [](const ByteVector &frame) {
            QByteArray bytes(4, '\0');
            for (int i = 0; i < 4; ++i)
                bytes[i] = static_cast<char>(frame.size() >> (8 * i));
            return bytes + QByteArray(reinterpret_cast<const char *>(frame.data()),
                                      static_cast<qsizetype>(frame.size()));
        };
        QTest::newRow("impossible length") << QByteArray(64, '\xFF');
        QTest::newRow("empty frame") << QByteArray(4, '\0');
        ByteVector version = encodeWorkerFrame(UnloadRange{1});
        version[0] = 9;
        QTest::newRow("other version") << framed(version);
        QTest::newRow("no JSON") << framed(encodeFrame({}, asBytes("{")));
        QTest::newRow("missing field")
            << framed(encodeFrame({}, asBytes(R"({"type":"unloadRange"})")));
        FrameHeader result;
        result.type = FrameType::StageResult;
        QTest::newRow("not for a worker") << framed(encodeFrame(result, {}));
        FrameHeader call;
        call.type = FrameType::StageCall;
        call.wire = WireFormat::Tokens;
        call.count = 2;
        QTest::newRow("payload does not fit") << framed(encodeFrame(call, ByteVector(4)));
    }

    void malformedInputEndsIt() {
        QFETCH(const QByteArray, bytes);
        ProcessOptions options;
        options.program = COMMONWATT_WORKER_PROGRAM;
        options.arguments = {"--device", "cpu"};
        ChildProcess child = ChildProcess::start(options).value();
        OutputStream input(child.takeInput());
        QVERIFY(
            input.write(asBytes(std::string_view(bytes.data(), std::size_t(bytes.size()))), {}));
        QCOMPARE(child.waitFor(20s).value().describe(), "exited with code 2");
    }

    void unknownMessagesAreIgnored() {
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.send(FrameHeader{}, asBytes(R"({"type":"somethingNewer","x":1})"));
        worker.send(WorkerReady{});
        QVERIFY(worker.load(assignment, m_model, whole).kvTokens > 0);
    }

    void endsWithItsInput() {
        WorkerProcess idle;
        (void)idle.nextMessage<WorkerReady>();
        idle.closeInput();
        QCOMPARE(describeEnd(idle), std::string("exited with code 0"));

        // Also with much work ahead: nobody wants the answers any more.
        WorkerProcess busy;
        (void)busy.nextMessage<WorkerReady>();
        busy.load(assignment, m_model, whole, 2048);
        busy.open(assignment, 1, whole, 2048);
        for (std::uint32_t i = 0; i < 4; ++i)
            busy.call(i, assignment, 1, i * 512, somePrompt(512), StageOutput::Nothing);
        busy.closeInput();
        QCOMPARE(describeEnd(busy), std::string("exited with code 0"));
    }

    void endsWhenAsked() {
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.process().terminate();
        QCOMPARE(describeEnd(worker), std::string("killed by signal 15 (SIGTERM)"));
    }

    void computesChallenges() {
        const ProductShape shape{256, 3};
        PlainChain expected(11, shape);
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        worker.send(RunProduct{1, 2}); // of nothing
        QCOMPARE(worker.nextMessage<ProductRefused>().code, ErrorCode::NotFound);
        worker.send(PrepareProduct{1, "cpu", 10, shape});
        QCOMPARE(worker.nextMessage<ProductPrepared>().challenge, 1U);
        worker.send(PrepareProduct{2, "cpu", 11, shape}); // instead
        QCOMPARE(worker.nextMessage<ProductPrepared>().challenge, 2U);
        worker.send(RunProduct{2, 12});
        QVERIFY(worker.nextMessage<ProductDigests>() == (ProductDigests{2, expected.run(12)}));
        worker.send(OpenProduct{2, 3});
        const StageReply shown = worker.nextReply();
        QVERIFY(shown.header.type == FrameType::ProductRound);
        QCOMPARE(shown.header.call, 2U);
        QCOMPARE(shown.header.position, 3U);
        QVERIFY(shown.payload == encodeProductRound(expected.open(3)));
        worker.send(EndProduct{1, ""}); // not the one that is under way
        worker.send(RunProduct{2, 13});
        QVERIFY(worker.nextMessage<ProductDigests>().digests == expected.run(13));
        worker.send(OpenProduct{2, 4});
        QCOMPARE(worker.nextMessage<ProductRefused>().code, ErrorCode::InvalidArgument);
        worker.send(RunProduct{2, 12});
        QCOMPARE(worker.nextMessage<ProductRefused>().code, ErrorCode::NotFound);
        worker.closeInput();
        QCOMPARE(describeEnd(worker), std::string("exited with code 0"));
    }

    void silentWhileItHangs() {
        WorkerProcess worker;
        (void)worker.nextMessage<WorkerReady>();
        QVERIFY(!worker.speaksWithin(1200ms)); // nothing is loaded
        worker.load(assignment, m_model, whole);
        QVERIFY(worker.speaksWithin(5000ms));
        const auto id = static_cast<pid_t>(worker.process().id());
        ::kill(id, SIGSTOP);
        worker.call(1, 98, 0, 0, {5}, StageOutput::Nothing);
        QTest::qWait(100);
        // What was sent before is read until nothing comes any more.
        while (worker.speaksWithin(0ms) && worker.heartbeats < 100)
            worker.drain();
        QVERIFY(!worker.speaksWithin(2500ms));
        ::kill(id, SIGCONT);
        QVERIFY(worker.nextReply().isFailure());
        const int before = worker.heartbeats;
        QVERIFY(worker.speaksWithin(5000ms));
        worker.drain();
        QVERIFY(worker.heartbeats > before);
    }

    void writesALog() {
        const auto data = m_model.parent_path() / "data";
        WorkerProcess worker({"--data", data.string()});
        (void)worker.nextMessage<WorkerReady>();
        worker.closeInput();
        QCOMPARE(describeEnd(worker), std::string("exited with code 0"));
        std::ifstream file(data / "worker-cpu.log");
        std::string line;
        QVERIFY(std::getline(file, line));
        QVERIFY(line.find("working on cpu") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "test_worker.moc"
