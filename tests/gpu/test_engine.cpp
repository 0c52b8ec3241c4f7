// The engine on the CPU against libllama, whole and cut at every boundary.
#include "gpu/inventory/inventory.h"
#include "gpu/oracle.h"
#include "gpu/pieces.h"
#include "gpu/random_model/random_model.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <array>
#include <filesystem>
#include <limits>
#include <set>

using namespace commonwatt;

namespace {

constexpr std::uint32_t context = 1024;
// ggml's threads wait for each other by spinning: on a machine that is busy with other things two
// of them can be a hundred times slower than one.
constexpr std::uint32_t testThreads = 1;

constexpr std::array allArchitectures{"llama", "qwen2", "qwen3", "qwen3moe", "gemma3", "phi3"};

RandomModelOptions modelOf(const std::string &architecture) {
    RandomModelOptions options;
    options.architecture = architecture;
    options.blocks = architecture == "gemma3" ? 7 : 4; // one block of seven sees everything
    options.context = context;
    return options;
}

std::vector<TokenId> somePrompt(std::size_t length, std::uint32_t start = 7) {
    std::vector<TokenId> tokens{1};
    std::uint32_t state = start;
    while (tokens.size() < length) {
        state = state * 1664525U + 1013904223U;
        tokens.push_back(static_cast<TokenId>(3 + (state >> 8) % 500));
    }
    return tokens;
}

PiecesOptions onCpu(WireFormat wire = WireFormat::F32) {
    PiecesOptions options;
    options.engine.device = "cpu";
    options.engine.threads = testThreads;
    options.engine.kvTokens = context;
    options.wire = wire;
    return options;
}

// A failed result fails the test with its message.
#define REQUIRE(expression)                                                                        \
    do {                                                                                           \
        const auto &required = (expression);                                                       \
        QVERIFY2(required.has_value(), required ? "" : required.error().describe().c_str());       \
    } while (false)

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path file(const RandomModelOptions &options, const char *name) {
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / name;
        const Status status = writeRandomModel(options, path);
        if (!status)
            qFatal("%s", status.error().describe().c_str());
        return path;
    }

private slots:
    void initTestCase() { REQUIRE(loadBackends(backendFolder(), "cpu")); }

    void equalsWholeModel_data() {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("rope");
        QTest::addColumn<bool>("tied");
        const auto row = [](const char *architecture, const char *type, RopeVariant rope,
                            bool tied) {
            QTest::addRow("%s %s rope %d%s", architecture, type, static_cast<int>(rope),
                          tied ? " tied" : "")
                << architecture << type << static_cast<int>(rope) << tied;
        };
        for (const char *architecture : allArchitectures) {
            row(architecture, "f32", RopeVariant::Plain, false);
            row(architecture, "q8_0", RopeVariant::Plain, true);
        }
        row("llama", "f16", RopeVariant::Llama3, true);
        row("llama", "q4_0", RopeVariant::Linear, false);
        row("qwen2", "f32", RopeVariant::Yarn, false);
        row("phi3", "f32", RopeVariant::LongRope, false);
    }

    void equalsWholeModel() {
        QFETCH(QString, architecture);
        QFETCH(QString, type);
        QFETCH(int, rope);
        QFETCH(bool, tied);
        RandomModelOptions options = modelOf(architecture.toStdString());
        options.type = type.toStdString();
        options.rope = static_cast<RopeVariant>(rope);
        options.head = tied ? HeadMatrix::Tied : HeadMatrix::Own;
        const auto path = file(options, "model.gguf");
        WholeModel oracle(path, "cpu", context, testThreads);
        QVERIFY(oracle.isLoaded());
        auto pieces = Pieces::load(path, {}, onCpu());
        REQUIRE(pieces);
        REQUIRE(pieces->open(1, context));

        const std::vector<TokenId> prompt = somePrompt(150);
        std::vector<float> expected = oracle.logits(prompt, 0);
        auto actual = pieces->logits(1, 0, prompt);
        std::set<TokenId> different;
        double worst = 0;
        for (std::uint32_t i = 0; i < 64; ++i) {
            REQUIRE(actual);
            worst = std::max(worst, normalizedError(*actual, expected));
            const TokenId token = mostLikely(expected);
            QCOMPARE(mostLikely(*actual), token);
            different.insert(token);
            const auto position = static_cast<std::uint32_t>(prompt.size()) + i;
            expected = oracle.logits(std::span(&token, 1), position);
            actual = pieces->logits(1, position, {token});
        }
        qInfo("largest normalized error %.2e, %zu different tokens", worst, different.size());
        QVERIFY2(worst <= 1e-5, std::to_string(worst).c_str());
        // Else the comparison of tokens would say little.
        QVERIFY(different.size() > 8);
    }

    void splitAnywhereIsBitIdentical_data() {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<QString>("type");
        for (const char *architecture : allArchitectures)
            for (const char *type : {"f32", "q8_0"})
                QTest::addRow("%s %s", architecture, type) << architecture << type;
    }

    void splitAnywhereIsBitIdentical() {
        QFETCH(QString, architecture);
        QFETCH(QString, type);
        RandomModelOptions options = modelOf(architecture.toStdString());
        options.type = type.toStdString();
        const auto path = file(options, "model.gguf");
        // One cut at each boundary, then all of them at once.
        std::vector<std::vector<std::uint32_t>> cuts{{}};
        std::vector<std::uint32_t> everywhere;
        for (std::uint32_t block = 1; block < options.blocks; ++block) {
            cuts.push_back({block});
            everywhere.push_back(block);
        }
        cuts.push_back(everywhere);
        std::vector<std::vector<float>> whole;
        for (const auto &cut : cuts) {
            auto pieces = Pieces::load(path, cut, onCpu());
            REQUIRE(pieces);
            REQUIRE(pieces->open(1, context));
            std::vector<std::vector<float>> logits;
            std::uint32_t position = 0;
            std::vector<TokenId> tokens = somePrompt(90);
            for (int step = 0; step < 6; ++step) {
                auto result = pieces->logits(1, position, tokens);
                REQUIRE(result);
                position += static_cast<std::uint32_t>(tokens.size());
                tokens = {mostLikely(*result)};
                logits.push_back(std::move(*result));
            }
            if (cut.empty())
                whole = logits;
            QVERIFY2(logits == whole, "a cut changed bits");
        }
    }

    void embeddingAndHeadApartAreBitIdentical() {
        const RandomModelOptions options = modelOf("llama");
        const auto path = file(options, "model.gguf");
        auto whole = Pieces::load(path, {}, onCpu());
        REQUIRE(whole);
        REQUIRE(whole->open(1, context));
        const std::vector<TokenId> prompt = somePrompt(40);
        const auto expected = whole->logits(1, 0, prompt);
        REQUIRE(expected);

        std::vector<StageSpan> spans{
            {0, 0, true, false}, {0, 4, false, false}, {4, 4, false, true}};
        std::vector<StageResult> results;
        for (const StageSpan &span : spans) {
            auto engine = Engine::load({{path}, span}, onCpu().engine);
            REQUIRE(engine);
            REQUIRE((*engine)->openSequence(1, span, 64));
            StageInput input;
            input.sequence = 1;
            input.tokenCount = span.head ? 1 : 40;
            if (span.embedding)
                input.tokens = prompt;
            else
                input.activations = results.front().activations;
            // Before a head elsewhere only the last token's activations need to travel.
            input.want = span.embedding ? StageWant::Activations
                         : span.head    ? StageWant::Logits
                                        : StageWant::LastActivations;
            auto run = (*engine)->run({{input}});
            REQUIRE(run);
            results = std::move(*run);
        }
        QVERIFY(results.front().logits == *expected);
    }

    // F16 and Q8_0 are lossy; how much is a property of the model. The bounds only catch a format
    // that is broken.
    void wireFormatsStayClose_data() {
        QTest::addColumn<QString>("architecture");
        for (const char *architecture : allArchitectures)
            QTest::addRow("%s", architecture) << architecture;
    }

    void wireFormatsStayClose() {
        QFETCH(QString, architecture);
        const RandomModelOptions options = modelOf(architecture.toStdString());
        const auto path = file(options, "model.gguf");
        const std::vector<TokenId> prompt = somePrompt(64);
        std::vector<float> exact;
        for (const WireFormat wire : {WireFormat::F32, WireFormat::F16, WireFormat::Q8_0}) {
            auto pieces = Pieces::load(path, {1, 2, 3}, onCpu(wire));
            REQUIRE(pieces);
            REQUIRE(pieces->open(1, context));
            auto logits = pieces->logits(1, 0, prompt);
            REQUIRE(logits);
            if (wire == WireFormat::F32)
                exact = *logits;
            const double error = normalizedError(*logits, exact);
            qInfo("%s over 3 hops: normalized error %.2e", std::string(nameOf(wire)).c_str(),
                  error);
            QVERIFY(error <= (wire == WireFormat::F32 ? 0 : wire == WireFormat::F16 ? 1e-4 : 1e-2));
        }
    }

    void chunkedPrefillEqualsOneChunk() {
        const auto path = file(modelOf("llama"), "model.gguf");
        const std::vector<TokenId> prompt = somePrompt(300);
        std::vector<std::vector<float>> results;
        for (const std::uint32_t chunk : {512U, 64U, 7U}) {
            PiecesOptions options = onCpu();
            options.engine.maxBatchTokens = chunk;
            auto pieces = Pieces::load(path, {2}, options);
            REQUIRE(pieces);
            REQUIRE(pieces->open(1, context));
            auto logits = pieces->logits(1, 0, prompt);
            REQUIRE(logits);
            results.push_back(std::move(*logits));
        }
        // The CPU's attention rounds differently for few queries than for many, as libllama's does.
        for (const auto &logits : {results[1], results[2]}) {
            const double error = normalizedError(logits, results[0]);
            qInfo("normalized error %.2e", error);
            QVERIFY(error <= 1e-4);
            QCOMPARE(mostLikely(logits), mostLikely(results[0]));
        }
    }

    void sixteenSequencesEqualSingleOnes_data() {
        QTest::addColumn<QString>("architecture");
        for (const char *architecture : {"llama", "gemma3", "qwen3moe"})
            QTest::addRow("%s", architecture) << architecture;
    }

    void sixteenSequencesEqualSingleOnes() {
        QFETCH(QString, architecture);
        constexpr std::uint32_t count = 16;
        constexpr std::uint32_t steps = 12;
        const auto path = file(modelOf(architecture.toStdString()), "model.gguf");
        PiecesOptions options = onCpu();
        options.engine.kvTokens = count * 256;
        auto pieces = Pieces::load(path, {2}, options);
        REQUIRE(pieces);

        // Alone, one after another.
        std::vector<std::vector<std::vector<float>>> alone(count);
        std::vector<std::vector<TokenId>> answers(count);
        for (std::uint32_t s = 0; s < count; ++s) {
            REQUIRE(pieces->open(s, 256));
            std::vector<TokenId> tokens = somePrompt(5 + 7 * s, s + 1);
            std::uint32_t position = 0;
            for (std::uint32_t step = 0; step < steps; ++step) {
                auto logits = pieces->logits(s, position, tokens);
                REQUIRE(logits);
                position += static_cast<std::uint32_t>(tokens.size());
                tokens = {mostLikely(*logits)};
                answers[s].push_back(tokens.front());
                alone[s].push_back(std::move(*logits));
            }
            REQUIRE(pieces->close(s));
        }

        // Together, each joining one step later than the one before it.
        std::vector<std::uint32_t> positions(count);
        std::vector<std::uint32_t> done(count);
        double worst = 0;
        for (std::uint32_t step = 0; step < steps + count; ++step) {
            std::vector<Pieces::Turn> turns;
            for (std::uint32_t s = 0; s < count; ++s) {
                if (s > step || done[s] == steps)
                    continue;
                if (done[s] == 0)
                    REQUIRE(pieces->open(s, 256));
                turns.push_back({s, positions[s],
                                 done[s] == 0 ? somePrompt(5 + 7 * s, s + 1)
                                              : std::vector{answers[s][done[s] - 1]}});
            }
            auto all = pieces->logits(turns);
            REQUIRE(all);
            for (std::size_t i = 0; i < turns.size(); ++i) {
                const std::uint32_t s = static_cast<std::uint32_t>(turns[i].sequence);
                worst = std::max(worst, normalizedError((*all)[i], alone[s][done[s]]));
                QCOMPARE(mostLikely((*all)[i]), answers[s][done[s]]);
                positions[s] += static_cast<std::uint32_t>(turns[i].tokens.size());
                if (++done[s] == steps)
                    REQUIRE(pieces->close(s));
            }
        }
        qInfo("largest normalized error %.2e", worst);
        QVERIFY(worst <= 1e-5);
    }

    void sequencesOverDifferentSpansShareOneCall() {
        const auto path = file(modelOf("llama"), "model.gguf");
        const StageSpan all{0, 4, true, true};
        auto loaded = Engine::load({{path}, all}, onCpu().engine);
        REQUIRE(loaded);
        Engine &engine = **loaded;
        REQUIRE(engine.openSequence(1, all, 64));
        REQUIRE(engine.openSequence(2, {0, 2, true, false}, 64));
        const std::vector<TokenId> prompt = somePrompt(20);
        StageInput whole{.sequence = 1,
                         .tokenCount = 20,
                         .tokens = prompt,
                         .activations = {},
                         .want = StageWant::Logits,
                         .history = {}};
        StageInput part = whole;
        part.sequence = 2;
        part.want = StageWant::Activations;
        const auto results = engine.run({{whole, part}});
        REQUIRE(results);
        REQUIRE(engine.openSequence(3, {2, 4, false, true}, 64));
        StageInput rest{.sequence = 3,
                        .tokenCount = 20,
                        .tokens = {},
                        .activations = (*results)[1].activations,
                        .want = StageWant::Logits,
                        .history = {}};
        const auto end = engine.run({{rest}});
        REQUIRE(end);
        QVERIFY(end->front().logits == results->front().logits);
    }

    void budgetIsKept() {
        const auto path = file(modelOf("qwen3"), "model.gguf");
        const StageSpan all{0, 4, true, true};
        EngineOptions options = onCpu().engine;
        options.kvTokens = 1000; // rounded up to 1024
        options.maxSequences = 3;
        const auto estimate = Engine::estimateMemory({{path}, all}, options);
        REQUIRE(estimate);
        auto loaded = Engine::load({{path}, all}, options);
        REQUIRE(loaded);
        Engine &engine = **loaded;
        // 4 blocks of keys and values of 2 heads of 32 in F16.
        QCOMPARE(engine.memory().kvPerToken.value, 4U * 2 * 2 * 32 * 2);
        QCOMPARE(engine.memory().kvTotal.value, 1024 * engine.memory().kvPerToken.value);
        QCOMPARE(estimate->kvTotal.value, engine.memory().kvTotal.value);
        QVERIFY(estimate->compute >= engine.memory().compute);
        // The embedding is looked up, but this model's head is a matrix of its own.
        const auto embedding = Engine::estimateMemory({{path}, {0, 0, true, false}}, options);
        REQUIRE(embedding);
        QVERIFY(embedding->weights > Bytes(0));
        QCOMPARE(embedding->weightsPerToken.value, 0U);
        QCOMPARE(estimate->weightsPerToken.value,
                 estimate->weights.value - embedding->weights.value);
        QCOMPARE(engine.memory().weightsPerToken.value, estimate->weightsPerToken.value);
        // Buffers have some padding.
        QVERIFY(estimate->weights.value > engine.memory().weights.value / 20 * 19);

        QCOMPARE(engine.freeKvTokens(), 1024U);
        REQUIRE(engine.openSequence(1, all, 300));
        QCOMPARE(engine.freeKvTokens(), 512U);
        const Status tooMuch = engine.openSequence(2, all, 513);
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.error().code, ErrorCode::ResourceExhausted);
        REQUIRE(engine.openSequence(2, all, 256));
        REQUIRE(engine.openSequence(3, all, 256));
        const Status tooMany = engine.openSequence(4, {0, 0, true, false}, 1);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, ErrorCode::ResourceExhausted);
        QCOMPARE(engine.openSequence(3, all, 1).error().code, ErrorCode::AlreadyExists);

        const std::vector<TokenId> prompt = somePrompt(257);
        const StageInput input{.sequence = 2,
                               .tokenCount = 257,
                               .tokens = prompt,
                               .activations = {},
                               .want = StageWant::Logits,
                               .history = {}};
        const auto overlong = engine.run({{input}});
        QVERIFY(!overlong);
        QCOMPARE(overlong.error().code, ErrorCode::ResourceExhausted);

        // Free cells in two places, none large enough: the sequence between them has to move and
        // must not notice.
        StageInput between{.sequence = 2,
                           .tokenCount = 100,
                           .tokens = {prompt.data(), 100},
                           .activations = {},
                           .want = StageWant::Logits,
                           .history = {}};
        const auto before = engine.run({{between}});
        REQUIRE(before);
        REQUIRE(engine.closeSequence(1));
        REQUIRE(engine.closeSequence(3));
        REQUIRE(engine.openSequence(5, all, 768));
        QCOMPARE(engine.freeKvTokens(), 0U);
        REQUIRE(engine.truncateSequence(2, 99));
        between.position = 99;
        between.tokenCount = 1;
        between.tokens = {prompt.data() + 99, 1};
        const auto after = engine.run({{between}});
        REQUIRE(after);
        QVERIFY(normalizedError(after->front().logits, before->front().logits) <= 1e-5);
    }

    void truncatedSequenceContinuesAsIfNothingHadBeen() {
        auto pieces = Pieces::load(file(modelOf("gemma3"), "model.gguf"), {3}, onCpu());
        REQUIRE(pieces);
        REQUIRE(pieces->open(1, context));
        const std::vector<TokenId> prompt = somePrompt(80);
        REQUIRE(pieces->logits(1, 0, prompt));
        const auto first = pieces->logits(1, 80, {9});
        REQUIRE(first);
        REQUIRE(pieces->logits(1, 81, somePrompt(30, 99)));
        for (std::size_t i = 0; i < 2; ++i)
            REQUIRE(pieces->engine(i).truncateSequence(1, 80));
        const auto again = pieces->logits(1, 80, {9});
        REQUIRE(again);
        QVERIFY(*again == *first);
        QVERIFY(!pieces->engine(0).truncateSequence(1, 500));
    }

    void badInputIsRefusedAndChangesNothing() {
        const StageSpan all{0, 4, true, true};
        const auto path = file(modelOf("llama"), "model.gguf");
        auto loaded = Engine::load({{path}, all}, onCpu().engine);
        REQUIRE(loaded);
        Engine &engine = **loaded;
        REQUIRE(engine.openSequence(1, all, 64));
        REQUIRE(engine.openSequence(2, {1, 2, false, false}, 64));
        const std::vector<TokenId> tokens{1, 5, 9};
        const StageInput good{.sequence = 1,
                              .tokenCount = 3,
                              .tokens = tokens,
                              .activations = {},
                              .want = StageWant::Logits,
                              .history = {}};
        const auto codeOf = [&](StageInput input) {
            const auto result = engine.run({{input}});
            return result ? ErrorCode::Internal : result.error().code;
        };
        StageInput bad = good;
        bad.sequence = 7;
        QCOMPARE(codeOf(bad), ErrorCode::NotFound);
        bad = good;
        bad.position = 1;
        QCOMPARE(codeOf(bad), ErrorCode::InvalidArgument);
        bad = good;
        bad.tokenCount = 0;
        QCOMPARE(codeOf(bad), ErrorCode::InvalidArgument);
        bad = good;
        bad.tokenCount = 4;
        QCOMPARE(codeOf(bad), ErrorCode::InvalidArgument);
        for (const TokenId outside : {-1, 512}) {
            const std::vector<TokenId> wrong{1, outside, 9};
            bad = good;
            bad.tokens = wrong;
            QCOMPARE(codeOf(bad), ErrorCode::InvalidArgument);
        }
        bad = good;
        bad.want = StageWant::Activations;
        QCOMPARE(codeOf(bad), ErrorCode::InvalidArgument);
        bad = good;
        bad.want = StageWant::Token;
        QCOMPARE(codeOf(bad), ErrorCode::InvalidArgument);
        QCOMPARE(engine.run({{good, good}}).error().code, ErrorCode::InvalidArgument);

        StageInput stage{
            .sequence = 2, .tokenCount = 1, .tokens = {}, .activations = {}, .history = {}};
        const ByteVector tooShort(128 * 4 - 1);
        stage.activations = tooShort;
        QCOMPARE(codeOf(stage), ErrorCode::InvalidData);
        std::vector<float> values(128, 1.0F);
        values[77] = std::numeric_limits<float>::quiet_NaN();
        stage.activations = {reinterpret_cast<const std::uint8_t *>(values.data()), 512};
        QCOMPARE(codeOf(stage), ErrorCode::InvalidData);
        stage.inputFormat = WireFormat::Sampled;
        QCOMPARE(codeOf(stage), ErrorCode::InvalidArgument);
        values[77] = 0;
        stage.inputFormat = WireFormat::F32;
        stage.outputFormat = WireFormat::Tokens;
        QCOMPARE(codeOf(stage), ErrorCode::InvalidArgument);

        QCOMPARE(engine.openSequence(9, {0, 5, false, false}, 64).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(engine.openSequence(9, all, context + 1).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(engine.sequenceLength(1).value(), 0U);
        QCOMPARE(engine.sequenceLength(2).value(), 0U);
        REQUIRE(engine.run({{good}}));
        QCOMPARE(engine.sequenceLength(1).value(), 3U);
    }

    void stopsBetweenBatches() {
        PiecesOptions options = onCpu();
        options.engine.maxBatchTokens = 16;
        const StageSpan all{0, 4, true, true};
        auto loaded = Engine::load({{file(modelOf("llama"), "model.gguf")}, all}, options.engine);
        REQUIRE(loaded);
        REQUIRE((*loaded)->openSequence(1, all, 256));
        const std::vector<TokenId> prompt = somePrompt(200);
        std::stop_source source;
        source.request_stop();
        const StageInput input{.sequence = 1,
                               .tokenCount = 200,
                               .tokens = prompt,
                               .activations = {},
                               .want = StageWant::Logits,
                               .history = {}};
        const auto stopped = (*loaded)->run({{input}}, source.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE((*loaded)->sequenceLength(1).value(), 0U);
    }

    void sampledTokenIsReproducible() {
        const StageSpan all{0, 4, true, true};
        auto loaded = Engine::load({{file(modelOf("llama"), "model.gguf")}, all}, onCpu().engine);
        REQUIRE(loaded);
        const std::vector<TokenId> prompt = somePrompt(30);
        SamplingOptions sampling;
        sampling.temperature = 1;
        sampling.topK = 40;
        sampling.topLogprobs = 3;
        std::set<TokenId> different;
        for (SequenceId id = 0; id < 8; ++id) {
            sampling.seed = id / 2;
            REQUIRE((*loaded)->openSequence(id, all, 64));
            const StageInput input{.sequence = id,
                                   .tokenCount = 30,
                                   .tokens = prompt,
                                   .activations = {},
                                   .want = StageWant::Token,
                                   .sampling = &sampling,
                                   .history = prompt};
            const auto first = (*loaded)->run({{input}});
            REQUIRE(first);
            REQUIRE((*loaded)->truncateSequence(id, 0));
            const auto second = (*loaded)->run({{input}});
            REQUIRE(second);
            QVERIFY(first->front().token.has_value());
            QVERIFY(*first->front().token == *second->front().token);
            QCOMPARE(first->front().token->top.size(), 3U);
            different.insert(first->front().token->chosen.token);
            REQUIRE((*loaded)->closeSequence(id));
        }
        QVERIFY(different.size() > 1 && different.size() <= 4);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
