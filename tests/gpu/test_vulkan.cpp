// The engine on a Vulkan device, the first one that the driver lists: lavapipe where there is no
// GPU. COMMONWATT_TEST_ALL=1 takes all architectures; the first use of each takes its time, since
// the driver compiles the kernels.
#include "gpu/inventory/inventory.h"
#include "gpu/oracle.h"
#include "gpu/pieces.h"
#include "gpu/random_model/random_model.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>

using namespace commonwatt;

namespace {

constexpr std::uint32_t context = 256;
constexpr const char *device = "vulkan:0";

std::vector<TokenId> somePrompt(std::size_t length) {
    std::vector<TokenId> tokens{1};
    while (tokens.size() < length)
        tokens.push_back(static_cast<TokenId>(3 + tokens.size() * 37 % 500));
    return tokens;
}

PiecesOptions onDevice() {
    PiecesOptions options;
    options.engine.device = device;
    options.engine.threads = 1;
    options.engine.kvTokens = context;
    return options;
}

} // namespace

class TestVulkan : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void initTestCase() {
        const Status status = loadBackends(backendFolder(), device);
        QVERIFY2(status.has_value(), status ? "" : status.error().describe().c_str());
        const auto chosen = chooseDevice(device);
        if (!chosen)
            QSKIP("no Vulkan driver (Debian: mesa-vulkan-drivers), or no Vulkan backend");
        qInfo("%s: %s (%s)", chosen->name.c_str(), chosen->description.c_str(),
              std::string(nameOf(chosen->kind)).c_str());
        QCOMPARE(chosen->backend, std::string("vulkan"));
    }

    void namedSoftwareDeviceIsNeverChosenUnasked() {
        const auto named = chooseDevice(device);
        QVERIFY(named.has_value());
        const auto unnamed = chooseDevice(std::nullopt);
        QVERIFY(unnamed.has_value());
        QVERIFY(unnamed->kind != HardwareKind::Software);
    }

    void equalsWholeModelAndSplits_data() {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<QString>("type");
        // Every architecture once, and every type; all pairs take minutes.
        const bool all = qEnvironmentVariableIsSet("COMMONWATT_TEST_ALL");
        const QStringList usual{"llama f32",  "gemma3 q8_0", "phi3 q8_0",
                                "qwen2 q8_0", "qwen3 f16",   "qwen3moe q4_0"};
        for (const char *architecture : {"llama", "qwen2", "qwen3", "qwen3moe", "gemma3", "phi3"})
            for (const char *type : {"f32", "f16", "q8_0", "q4_0"})
                if (const QString name = QString(architecture) + " " + type;
                    all || usual.contains(name))
                    QTest::addRow("%s", qPrintable(name)) << architecture << type;
    }

    void equalsWholeModelAndSplits() {
        QFETCH(QString, architecture);
        QFETCH(QString, type);
        RandomModelOptions model;
        model.architecture = architecture.toStdString();
        model.type = type.toStdString();
        model.blocks = 3;
        model.context = context;
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / "model.gguf";
        const Status written = writeRandomModel(model, path);
        QVERIFY2(written.has_value(), written ? "" : written.error().describe().c_str());
        WholeModel oracle(path, device, context, 1);
        QVERIFY(oracle.isLoaded());

        std::vector<std::vector<float>> whole;
        double againstOracle = 0;
        double againstWhole = 0;
        for (const std::vector<std::uint32_t> &cuts :
             {std::vector<std::uint32_t>{}, {1}, {2}, {1, 2}}) {
            auto pieces = Pieces::load(path, cuts, onDevice());
            QVERIFY2(pieces.has_value(), pieces ? "" : pieces.error().describe().c_str());
            QVERIFY(pieces->open(1, context).has_value());
            oracle.clear();
            std::vector<TokenId> tokens = somePrompt(40);
            std::uint32_t position = 0;
            for (std::size_t step = 0; step < (cuts.empty() ? 65U : 6U); ++step) {
                auto logits = pieces->logits(1, position, tokens);
                QVERIFY2(logits.has_value(), logits ? "" : logits.error().describe().c_str());
                if (cuts.empty()) {
                    const std::vector<float> expected = oracle.logits(tokens, position);
                    againstOracle = std::max(againstOracle, normalizedError(*logits, expected));
                    QCOMPARE(mostLikely(*logits), mostLikely(expected));
                    whole.push_back(*logits);
                }
                againstWhole = std::max(againstWhole, normalizedError(*logits, whole[step]));
                position += static_cast<std::uint32_t>(tokens.size());
                tokens = {mostLikely(*logits)};
            }
        }
        qInfo("normalized error %.2e against libllama, %.2e between cuts", againstOracle,
              againstWhole);
        QVERIFY(againstOracle <= 1e-5);
        QVERIFY(againstWhole <= 1e-6);
    }

    void severalSequencesEqualSingleOnes() {
        RandomModelOptions model;
        model.blocks = 2;
        model.context = context;
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / "model.gguf";
        QVERIFY(writeRandomModel(model, path).has_value());
        PiecesOptions options = onDevice();
        options.engine.kvTokens = 3 * context;
        auto pieces = Pieces::load(path, {}, options);
        QVERIFY(pieces.has_value());
        std::vector<Pieces::Turn> turns;
        std::vector<std::vector<float>> alone;
        for (SequenceId id = 0; id < 3; ++id) {
            turns.push_back({id, 0, somePrompt(10 + 5 * id)});
            QVERIFY(pieces->open(id, context).has_value());
            auto logits = pieces->logits(id, 0, turns.back().tokens);
            QVERIFY2(logits.has_value(), logits ? "" : logits.error().describe().c_str());
            alone.push_back(std::move(*logits));
            QVERIFY(pieces->engine(0).truncateSequence(id, 0).has_value());
        }
        const auto together = pieces->logits(turns);
        QVERIFY2(together.has_value(), together ? "" : together.error().describe().c_str());
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(normalizedError((*together)[i], alone[i]) <= 1e-5);
    }
};

QTEST_GUILESS_MAIN(TestVulkan)
#include "test_vulkan.moc"
