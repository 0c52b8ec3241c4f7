// The engine on the CPU against libllama, whole and cut at every boundary.
#include "gpu/inventory/inventory.h"
#include "gpu/oracle.h"
#include "gpu/pieces.h"
#include "tools/random_model/random_model.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <filesystem>
#include <set>

using namespace commonwatt;

namespace {

constexpr std::uint32_t context = 1024;
// ggml's threads wait for each other by spinning: on a machine that is busy with other things two
// of them can be a hundred times slower than one.
constexpr std::uint32_t testThreads = 1;

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
        for (const char *architecture : {"llama", "qwen2", "qwen3", "qwen3moe", "gemma3", "phi3"}) {
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
};

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
