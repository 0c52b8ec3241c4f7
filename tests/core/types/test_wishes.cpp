#include "core/types/wishes.h"

#include "support/qtest_support.h"

using namespace commonwatt;

class TestWishes : public QObject {
    Q_OBJECT

private slots:
    void withoutRulesEverythingIsWanted() {
        const Wishes wishes;
        QVERIFY(wishes.wantsModel("llama"));
        QVERIFY(wishes.wantsRequester("alice"));
        for (const WorkKind kind : workKinds)
            QVERIFY(wishes.wantsKind(kind));
        QCOMPARE(wishes.models.judge("llama").rule, std::string());
    }

    void denyingWinsOverAllowing() {
        const NameRules rules{{"llama-*", "qwen"}, {"*-uncensored"}};
        const auto verdict = [&](std::string_view name) {
            const NameRules::Verdict judged = rules.judge(name);
            return std::string(judged.allowed ? "yes " : "no ") + judged.rule;
        };
        QCOMPARE(verdict("llama-3"), std::string("yes llama-*"));
        QCOMPARE(verdict("qwen"), std::string("yes qwen"));
        QCOMPARE(verdict("llama-3-uncensored"), std::string("no *-uncensored"));
        QCOMPARE(verdict("mistral"), std::string("no "));
    }

    void kindsAreNamedOneByOne() {
        Wishes wishes;
        wishes.kinds = {"chat"};
        QVERIFY(wishes.wantsKind(WorkKind::Chat));
        QVERIFY(!wishes.wantsKind(WorkKind::Completion));
        // One that this program does not know yet says nothing of those that it knows.
        wishes.kinds = {"images"};
        QVERIFY(!wishes.wantsKind(WorkKind::Chat));
    }
};

QTEST_APPLESS_MAIN(TestWishes)
#include "test_wishes.moc"
