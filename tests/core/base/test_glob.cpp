#include "core/base/glob.h"
#include "support/qtest_support.h"

#include <string>

using namespace commonwatt;

class TestGlob : public QObject {
    Q_OBJECT

private slots:
    void matchesTheWholeName() {
        QVERIFY(matchesGlob("steam", "steam"));
        QVERIFY(!matchesGlob("steam", "steamwebhelper"));
        QVERIFY(!matchesGlob("steam", "stea"));
        QVERIFY(!matchesGlob("team", "steam"));
        QVERIFY(matchesGlob("", ""));
        QVERIFY(!matchesGlob("", "a"));
        QVERIFY(!matchesGlob("a", ""));
    }

    void starStandsForAnyText() {
        QVERIFY(matchesGlob("*", ""));
        QVERIFY(matchesGlob("*", "anything"));
        QVERIFY(matchesGlob("steam*", "steam"));
        QVERIFY(matchesGlob("steam*", "steamwebhelper"));
        QVERIFY(matchesGlob("*.exe", "game.old.exe"));
        QVERIFY(!matchesGlob("*.exe", "game.exe.bak"));
        QVERIFY(matchesGlob("a*b*c", "a-b-b-c-c"));
        QVERIFY(!matchesGlob("a*b*c", "a-c-b"));
        QVERIFY(matchesGlob("**a**", "a"));
        QVERIFY(matchesGlob("*ab", "aaab"));
    }

    void questionMarkStandsForOneCharacter() {
        QVERIFY(matchesGlob("game?", "game2"));
        QVERIFY(!matchesGlob("game?", "game"));
        QVERIFY(!matchesGlob("game?", "game12"));
        QVERIFY(matchesGlob("?", "é"));
        QVERIFY(!matchesGlob("??", "é"));
        QVERIFY(matchesGlob("caf?*", "café au lait"));
        QVERIFY(!matchesGlob("*??", "é"));
        QVERIFY(!matchesGlob("*?*?", "é"));
    }

    void lettersMatchInBothCases() {
        QVERIFY(matchesGlob("STEAM*", "Steam.Exe"));
        QVERIFY(matchesGlob("steam.exe", "STEAM.EXE"));
        QVERIFY(!matchesGlob("[", "{")); // 0x20 apart, as letters of both cases are
    }

    // Takes longer than the test may where each "*" tries all that follow.
    void hasNoPatternThatTakesForever() {
        std::string pattern;
        for (int i = 0; i < 60; ++i)
            pattern += "*a";
        const std::string text(2000, 'a');
        QVERIFY(matchesGlob(pattern, text));
        QVERIFY(!matchesGlob(pattern + "b", text));
    }
};

QTEST_APPLESS_MAIN(TestGlob)
#include "test_glob.moc"
