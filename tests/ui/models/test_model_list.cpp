#include "ui/models/model_list.h"

#include "support/qtest_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace commonwatt;

namespace {

QString plain(QString text) {
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

constexpr std::uint64_t gibibyte = std::uint64_t(1) << 30;

} // namespace

class TestModelList : public QObject {
    Q_OBJECT

private slots:
    void licencesAreSpeltOut() {
        QCOMPARE(licenceText("Apache-2.0"), "Apache License 2.0");
        QCOMPARE(licenceText("llama3.1"), "Llama 3.1 Community License");
        QCOMPARE(licenceText("my own"), "my own");
        QCOMPARE(licenceText(" "), "not told");
    }

    void modelsAreDescribed() {
        ModelStatus model;
        model.name = "llama-8b";
        model.architecture = "llama";
        model.quantization = "q8_0";
        model.parameters = 8'030'000'000;
        model.size = Bytes(8 * gibibyte);
        model.blocks = 32;
        const QLocale german(QLocale::German);
        QCOMPARE(makeText(model, german), "llama · Q8_0 · 8,0 billion parameters");
        QCOMPARE(plain(sizeText(model, german)), "8,0 GiB in 32 block(s)");
        model.parameters = 260'000'000;
        model.architecture.clear();
        QCOMPARE(makeText(model, german), "Q8_0 · 260 million parameters");
        QCOMPARE(makeText({}, german), "");
        QVERIFY(isFound(model, " LLAMA ") && isFound(model, "q8") && !isFound(model, "gemma"));
    }

    void whatIsHeld() {
        const QLocale c = QLocale::c();
        HeldRange held{"cuda:0", {3, 17, false, false}, AssignmentState::Ready, Bytes(gibibyte)};
        QCOMPARE(plain(heldText(held, 32, "A Card", c)),
                 "Blocks 4 to 17 of 32 on A Card: ready, 1.0 GiB");
        held.span = {3, 4, false, false};
        held.device.clear();
        held.state.reset();
        QCOMPARE(plain(heldText(held, 32, "A Card", c)),
                 "Block 4 of 32 in the block cache: kept for later, 1.0 GiB");
        held.span = {0, 0, true, false};
        QVERIFY(heldText(held, 32, "A Card", c).startsWith("Token embedding"));
    }

    void whichRuleDecided() {
        ModelStatus model;
        model.name = "llama-8b";
        QCOMPARE(ruleText(model), "");
        model.rule = "llama*";
        QVERIFY(ruleText(model).contains("Allowed by your pattern “llama*”"));
        model.allowed = false;
        QVERIFY(ruleText(model).contains("Denied by your pattern “llama*”"));
        model.rule = "LLAMA-8b";
        QCOMPARE(ruleText(model), "");
        model.rule.clear();
        QVERIFY(ruleText(model).contains("not among them"));
    }

    void whoUsesTheCache() {
        CacheStatus cache;
        cache.entries = {{"1", Bytes(5), {}, "small: block 1"},
                         {"2", Bytes(100), {}, ""},
                         {"3", Bytes(20), {}, "org: large: block 2 (incomplete)"},
                         {"4", Bytes(30), {}, "org: large: embedding"},
                         {"5", Bytes(1), {}, "(incomplete)"}};
        const std::vector<CacheUse> expected{
            {"org: large", Bytes(50), 2}, {"small", Bytes(5), 1}, {"", Bytes(101), 2}};
        QVERIFY(cacheUses(cache) == expected);
        QVERIFY(cacheUses({}).empty());
    }

    void requestersAreChecked() {
        RequesterList list;
        const QAbstractItemModelTester tester(&list);
        list.show({{"anna", true}, {"bob", false}});
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(list.index(1).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        std::vector<std::pair<std::string, bool>> wishes;
        connect(&list, &RequesterList::wished, this,
                [&](const std::string &name, bool allowed) { wishes.emplace_back(name, allowed); });
        QVERIFY(list.setData(list.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(wishes == (std::vector<std::pair<std::string, bool>>{{"bob", true}}));
        // Only what the daemon has taken is shown.
        QCOMPARE(list.index(1).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        list.show({{"anna", true}, {"bob", true}});
        QCOMPARE(list.index(1).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QCOMPARE(resets.count(), 0);
        list.show({{"carl", true}});
        QCOMPARE(resets.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestModelList)
#include "test_model_list.moc"
