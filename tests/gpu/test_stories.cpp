// A real model, if there is one beside the repository: its greedy text over several pieces.
#include "gpu/inventory/inventory.h"
#include "gpu/oracle.h"
#include "gpu/pieces.h"

#include "support/qtest_support.h"

#include <filesystem>

using namespace commonwatt;

class TestStories : public QObject {
    Q_OBJECT
private slots:
    void piecesTellTheSameStory_data() {
        QTest::addColumn<int>("pieces");
        for (const int pieces : {1, 2, 5})
            QTest::addRow("%d", pieces) << pieces;
    }

    void piecesTellTheSameStory() {
        QFETCH(int, pieces);
        const std::filesystem::path path =
            std::filesystem::path(COMMONWATT_SOURCE_DIR) / "../shared/models/stories260K.gguf";
        if (!std::filesystem::exists(path))
            QSKIP("shared/models/stories260K.gguf is not there");
        QVERIFY(loadBackends(backendFolder(), "cpu").has_value());
        constexpr std::uint32_t context = 512;
        WholeModel oracle(path, "cpu", context, 1);
        QVERIFY(oracle.isLoaded());
        const std::vector<TokenId> prompt = oracle.tokenize("Once upon a time");
        const std::vector<TokenId> expected = oracle.greedy(prompt, 200);

        const auto model = readModelDescription(path);
        QVERIFY(model.has_value());
        QCOMPARE(model->blockCount, 5U);
        const std::vector<std::uint32_t> cuts = pieces == 1 ? std::vector<std::uint32_t>{}
                                                : pieces == 2
                                                    ? std::vector<std::uint32_t>{2}
                                                    : std::vector<std::uint32_t>{1, 2, 3, 4};
        PiecesOptions options;
        options.engine.device = "cpu";
        options.engine.threads = 1;
        options.engine.kvTokens = context;
        options.wire = WireFormat::F16;
        auto loaded = Pieces::load(path, cuts, options);
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().describe().c_str());
        QVERIFY(loaded->open(1, context).has_value());
        std::vector<TokenId> answer;
        std::uint32_t position = 0;
        std::vector<TokenId> tokens = prompt;
        while (answer.size() < expected.size()) {
            const auto logits = loaded->logits(1, position, tokens);
            QVERIFY2(logits.has_value(), logits ? "" : logits.error().describe().c_str());
            position += static_cast<std::uint32_t>(tokens.size());
            tokens = {mostLikely(*logits)};
            answer.push_back(tokens.front());
        }
        QVERIFY(answer == expected);
    }
};

QTEST_GUILESS_MAIN(TestStories)
#include "test_stories.moc"
