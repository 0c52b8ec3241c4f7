// Model files as a stranger might send them: whatever is in them, the engine answers with an error
// or runs them; it does not crash. What a corrupted file leads to is not checked, only that it ends
// well; COMMONWATT_TEST_ALL=1 tries ten times as many.
#include "gpu/engine/engine.h"
#include "gpu/inventory/inventory.h"
#include "gpu/random_model/random_model.h"

#include "core/base/file.h"
#include "core/types/architectures.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <array>
#include <cstring>
#include <fstream>
#include <map>

using namespace commonwatt;

namespace {

constexpr StageSpan all{0, 2, true, true};

RandomModelOptions tinyModel(const std::string &architecture) {
    RandomModelOptions options;
    options.architecture = architecture;
    options.blocks = 2;
    options.width = 32;
    options.heads = 2;
    options.kvHeads = 1;
    options.feedForward = 32;
    options.vocabulary = 259;
    options.context = 256;
    options.experts = 4;
    return options;
}

EngineOptions tinyEngine() {
    EngineOptions options;
    options.device = "cpu";
    options.threads = 1;
    options.kvTokens = 256;
    options.maxSequences = 2;
    options.maxBatchTokens = 16;
    return options;
}

class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed) {}
    std::uint64_t below(std::uint64_t limit) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return (m_state >> 33) % limit;
    }

private:
    std::uint64_t m_state;
};

} // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path pathOf(const char *name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    std::string model(const RandomModelOptions &options) {
        const Status status = writeRandomModel(options, pathOf("good.gguf"));
        if (!status)
            qFatal("%s", status.error().describe().c_str());
        return readFile(pathOf("good.gguf")).value();
    }

    std::filesystem::path write(const std::string &content) {
        std::ofstream(pathOf("bad.gguf"), std::ios::binary) << content;
        return pathOf("bad.gguf");
    }

    // How it ended: "ok" or the error's name. Any way is fine but a crash.
    std::string tryOut(const std::filesystem::path &path) {
        auto engine = Engine::load({{path}, all}, tinyEngine());
        if (!engine)
            return std::string(nameOf(engine.error().code));
        if (auto opened = (*engine)->openSequence(1, all, 32); !opened)
            return std::string(nameOf(opened.error().code));
        const std::vector<TokenId> tokens{1, 2, 3};
        const StageInput input{.sequence = 1,
                               .tokenCount = 3,
                               .tokens = tokens,
                               .activations = {},
                               .want = StageWant::Logits,
                               .history = {}};
        const auto result = (*engine)->run({{input}});
        return result ? "ok" : std::string(nameOf(result.error().code));
    }

    ErrorCode codeOf(const std::string &content) {
        const auto result = Engine::estimateMemory({{write(content)}, all}, tinyEngine());
        return result ? ErrorCode::Internal : result.error().code;
    }

    // The good file with the value of an integer key replaced.
    static std::string withNumber(std::string content, const std::string &key,
                                  std::uint32_t value) {
        const std::size_t at = content.find(key);
        if (at == std::string::npos)
            qFatal("no key %s", key.c_str());
        std::memcpy(content.data() + at + key.size() + 4, &value, sizeof(value));
        return content;
    }

private slots:
    void initTestCase() { QVERIFY(loadBackends(backendFolder(), "cpu").has_value()); }

    void goodFileRuns_data() { architectures(); }
    void goodFileRuns() {
        QFETCH(QString, architecture);
        QCOMPARE(tryOut(write(model(tinyModel(architecture.toStdString())))), std::string("ok"));
    }

    void numbersOutOfRangeAreRefused_data() {
        QTest::addColumn<QString>("key");
        for (const char *key :
             {"block_count", "embedding_length", "attention.head_count", "attention.key_length",
              "feed_forward_length", "context_length", "rope.dimension_count"})
            QTest::addRow("%s", key) << QString("llama.") + key;
    }
    void numbersOutOfRangeAreRefused() {
        QFETCH(QString, key);
        const std::string good = model(tinyModel("llama"));
        for (const std::uint32_t value : {0U, 0x80000000U, 0xffffffffU}) {
            // Rope dimensions of zero are written down by nobody, heads of zero likewise.
            QCOMPARE(codeOf(withNumber(good, key.toStdString(), value)), ErrorCode::InvalidData);
        }
    }

    void othersNumbersAreInvalidData() {
        const std::string good = model(tinyModel("llama"));
        // Plausible, but not what the tensors are like.
        QCOMPARE(codeOf(withNumber(good, "llama.feed_forward_length", 64)), ErrorCode::InvalidData);
        QCOMPARE(codeOf(withNumber(good, "llama.embedding_length", 64)), ErrorCode::InvalidData);
        QCOMPARE(codeOf(withNumber(good, "llama.attention.head_count", 4)), ErrorCode::InvalidData);
    }

    void unknownArchitectureNamesTheKnownOnes() {
        std::string content = model(tinyModel("llama"));
        const std::string key = "general.architecture";
        content[content.find(key) + key.size() + 12] = 'x';
        const auto result = Engine::estimateMemory({{write(content)}, all}, tinyEngine());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unsupported);
        for (const std::string_view name : knownArchitectures)
            QVERIFY(result.error().describe().find(name) != std::string::npos);
    }

    void missingAndUnknownTensorsAreRefused() {
        std::string content = model(tinyModel("llama"));
        content[content.find("blk.1.ffn_up.weight") + 6] = 'x';
        QCOMPARE(codeOf(content), ErrorCode::InvalidData);
        // A bias in disguise: the model would be computed wrongly without it.
        content = model(tinyModel("qwen2"));
        content[content.find("blk.1.attn_q.bias") + 6] = 'x';
        QCOMPARE(codeOf(content), ErrorCode::Unsupported);
    }

    void truncatedFilesAreRefused() {
        const std::string good = model(tinyModel("llama"));
        for (std::size_t size = 0; size < good.size(); size += 1 + good.size() / 300)
            QCOMPARE(codeOf(good.substr(0, size)), ErrorCode::InvalidData);
    }

    void blockInTwoFilesIsRefused() {
        const auto path = write(model(tinyModel("llama")));
        const auto result = Engine::estimateMemory({{path, path}, all}, tinyEngine());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidData);
    }

    void filesOfDifferentModelsAreRefused() {
        RandomModelOptions other = tinyModel("llama");
        other.context = 512;
        QVERIFY(writeRandomModel(other, pathOf("other.gguf")).has_value());
        const auto path = write(model(tinyModel("llama")));
        const auto result =
            Engine::estimateMemory({{path, pathOf("other.gguf")}, all}, tinyEngine());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidData);
    }

    void corruptedFilesDoNotCrash_data() { architectures(); }
    void corruptedFilesDoNotCrash() {
        QFETCH(QString, architecture);
        const std::string good = model(tinyModel(architecture.toStdString()));
        // The vocabulary is most of the header; what the engine looks at is before and after it.
        const std::size_t vocabulary = good.find("tokenizer.ggml.model");
        const std::size_t tensors = good.find("token_embd.weight") - 8;
        const std::size_t headerEnd = good.rfind("output.weight") + 64;
        const int tries = qEnvironmentVariableIsSet("COMMONWATT_TEST_ALL") ? 5000 : 500;
        Random random(architecture.size() * 77U + 5);
        std::map<std::string, int> ends;
        for (int i = 0; i < tries; ++i) {
            std::string bad = good;
            for (std::uint64_t change = 1 + random.below(3); change > 0; --change) {
                const std::size_t at = random.below(2) == 0
                                           ? random.below(vocabulary)
                                           : tensors + random.below(headerEnd - tensors);
                constexpr std::array<std::uint64_t, 6> extremes{
                    0, 1, 0x7fffffff, 0xffffffff, 0x7fffffffffffffff, 0xffffffffffffffff};
                const std::size_t width = std::size_t(1) << random.below(4);
                const std::uint64_t value = random.below(2) == 0
                                                ? extremes[random.below(extremes.size())]
                                                : random.below(UINT32_MAX);
                std::memcpy(bad.data() + at, &value, std::min(width, bad.size() - at));
            }
            ++ends[tryOut(write(bad))];
        }
        std::string summary;
        for (const auto &[name, count] : ends)
            summary += name + " " + std::to_string(count) + "  ";
        qInfo("%s", summary.c_str());
        // Else the corruption would miss what matters.
        QVERIFY(ends["ok"] < tries * 9 / 10);
        QVERIFY(ends.size() >= 3);
    }

    // A well-formed header whose numbers lie.
    void lyingNumbersDoNotCrash_data() { architectures(); }
    void lyingNumbersDoNotCrash() {
        QFETCH(QString, architecture);
        const std::string good = model(tinyModel(architecture.toStdString()));
        std::map<std::string, int> ends;
        const std::string prefix = architecture.toStdString() + ".";
        for (std::size_t at = good.find(prefix); at != std::string::npos;
             at = good.find(prefix, at + 1)) {
            // The key's length stands before it, type and value behind it.
            std::uint64_t length = 0;
            std::memcpy(&length, good.data() + at - sizeof(length), sizeof(length));
            for (const std::uint32_t value :
                 {1U,     2U,       3U,       4U,       6U,          8U,          15U,        16U,
                  17U,    32U,      48U,      64U,      128U,        255U,        256U,       4096U,
                  65536U, 1U << 20, 1U << 24, 1U << 29, 0x3f800000U, 0x7f7fffffU, 0x00000001U}) {
                std::string bad = good;
                std::memcpy(bad.data() + at + length + 4, &value, sizeof(value));
                ++ends[tryOut(write(bad))];
            }
        }
        std::string summary;
        for (const auto &[name, count] : ends)
            summary += name + " " + std::to_string(count) + "  ";
        qInfo("%s", summary.c_str());
        QVERIFY(ends["ok"] > 0 && ends.size() >= 2);
    }

private:
    static void architectures() {
        QTest::addColumn<QString>("architecture");
        for (const std::string_view name : knownArchitectures)
            QTest::newRow(std::string(name).c_str()) << QString::fromStdString(std::string(name));
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "test_hostile_files.moc"
