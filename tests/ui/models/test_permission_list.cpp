#include "ui/models/permission_list.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {
using List = std::vector<std::string>;
}

class TestPermissionList : public QObject {
    Q_OBJECT

private slots:
    void listsAreReadAndWritten() {
        QCOMPARE(listFromSetting(""), List());
        QCOMPARE(listFromSetting(" llama , ,b c,"), (List{"llama", "b c"}));
        QCOMPARE(settingFromList({"llama", "b c"}), "llama, b c");
        QCOMPARE(listFromSetting(settingFromList({"a*", "b"})), (List{"a*", "b"}));
    }

    void denyingAddsTheNameOnce() {
        NameRules rules = withName({}, "llama", false);
        QCOMPARE(rules.deny, List{"llama"});
        QCOMPARE(rules.allow, List());
        QVERIFY(withName(rules, "LLAMA", false) == rules);
        QVERIFY(!rules.judge("llama").allowed);
        QVERIFY(withName(rules, "Llama", true) == NameRules());
    }

    void allowingJoinsAListThatIsThere() {
        NameRules rules{{"gemma*"}, {}};
        rules = withName(rules, "llama", true);
        QCOMPARE(rules.allow, (List{"gemma*", "llama"}));
        QVERIFY(withName(rules, "gemma-2", true) == rules); // the pattern says so already
        rules = withName(rules, "llama", false);
        QVERIFY(rules == (NameRules{{"gemma*"}, {}})); // it is enough that it is not listed
    }

    void aPatternThatDeniesStays() {
        const NameRules rules{{}, {"llama*", "llama-8b"}};
        const NameRules after = withName(rules, "llama-8b", true);
        QCOMPARE(after.deny, List{"llama*"});
        QCOMPARE(after.judge("llama-8b").allowed, false);
        QCOMPARE(after.judge("llama-8b").rule, "llama*");
    }

    void aPatternThatAllowsIsOverruled() {
        const NameRules rules{{"llama*"}, {}};
        const NameRules after = withName(rules, "llama-8b", false);
        QVERIFY(after == (NameRules{{"llama*"}, {"llama-8b"}}));
        QVERIFY(after.judge("llama-1b").allowed);
    }

    // An empty list would allow every other name.
    void theLastAllowedNameStaysInTheList() {
        const NameRules after = withName({{"llama"}, {}}, "llama", false);
        QVERIFY(after == (NameRules{{"llama"}, {"llama"}}));
        QVERIFY(!after.judge("llama").allowed);
        QVERIFY(!after.judge("gemma").allowed);
        QVERIFY(withName(after, "llama", true) == (NameRules{{"llama"}, {}}));
    }

    void aNameWithACommaIsOneEntry() {
        const NameRules after = withName({}, "Anna, at home", false);
        QCOMPARE(after.deny, List{"Anna? at home"});
        QVERIFY(!after.judge("Anna, at home").allowed);
        QCOMPARE(listFromSetting(settingFromList(after.deny)), after.deny);
        QVERIFY(withName(after, "Anna, at home", true) == NameRules());
    }

    void patternsComeAndGo() {
        NameRules rules = withDenied({}, " *-70b ");
        QCOMPARE(rules.deny, List{"*-70b"});
        QVERIFY(withDenied(rules, "*-70B").deny.size() == 1);
        QVERIFY(withDenied(rules, "  ") == rules);
        QVERIFY(isPattern("*-70b") && isPattern("a?") && !isPattern("llama"));
        QVERIFY(withoutDenied(rules, "*-70b") == NameRules());
    }

    void kindsOfWork() {
        const List known{"chat", "completion"};
        QCOMPARE(withKind({}, known, "chat", false), List{"completion"});
        QCOMPARE(withKind({"completion"}, known, "chat", true), List()); // all
        QCOMPARE(withKind({"completion"}, known, "completion", false), List{"completion"});
        QCOMPARE(withKind({"chat", "later"}, known, "chat", false), List{"later"});
        QCOMPARE(withKind({}, known, "chat", true), List());
    }
};

QTEST_GUILESS_MAIN(TestPermissionList)
#include "test_permission_list.moc"
