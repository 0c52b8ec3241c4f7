#include "coordinator/api/stop_matcher.h"

#include "support/qtest_support.h"

#include <random>

using namespace commonwatt;

class TestStopMatcher : public QObject {
    Q_OBJECT

private slots:
    void passesTextWithoutStopsThrough() {
        StopMatcher matcher({});
        QCOMPARE(matcher.add("abc"), std::string("abc"));
        QCOMPARE(matcher.finish(), std::string());
    }

    void endsBeforeAStopText() {
        StopMatcher matcher({"END"});
        QCOMPARE(matcher.add("one END two"), std::string("one "));
        QVERIFY(matcher.stopped());
        QCOMPARE(matcher.add("more"), std::string());
    }

    void holdsBackWhatMayBecomeAStopText() {
        StopMatcher matcher({"\n\nUser:"});
        QCOMPARE(matcher.add("Hi\n"), std::string("Hi"));
        QCOMPARE(matcher.add("\nUs"), std::string());
        QCOMPARE(matcher.add("ed"), std::string("\n\nUsed"));
        QCOMPARE(matcher.add("\n\nUser"), std::string());
        QCOMPARE(matcher.finish(), std::string("\n\nUser"));
        QVERIFY(!matcher.stopped());
    }

    void takesTheOneThatIsCompleteFirst() {
        QCOMPARE(StopMatcher({"bb", "ab"}).add("xabb"), std::string("x"));
        QCOMPARE(StopMatcher({"abcd", "bc"}).add("xabcd"), std::string("xa"));
        QCOMPARE(StopMatcher({"bc", "abc"}).add("xabcd"), std::string("x"));
    }

    void ignoresEmptyStopTexts() {
        StopMatcher matcher({""});
        QCOMPARE(matcher.add("abc"), std::string("abc"));
    }

    // However a text is cut into pieces, the same comes out, and never a part of a stop text.
    void doesNotDependOnThePieces() {
        std::mt19937 random(3);
        for (int round = 0; round < 2000; ++round) {
            const auto randomText = [&](std::size_t length) {
                std::string text;
                while (text.size() < length)
                    text += static_cast<char>('a' + random() % 2);
                return text;
            };
            const std::vector<std::string> stops = {randomText(1 + random() % 5),
                                                    randomText(3 + random() % 4)};
            const std::string text = randomText(random() % 30);
            std::string expected = text;
            for (std::size_t length = 0; length <= text.size() && expected == text; ++length)
                for (const std::string &stop : stops)
                    if (text.substr(0, length).ends_with(stop))
                        expected = std::min(expected, text.substr(0, length - stop.size()));
            StopMatcher matcher(stops);
            std::string out;
            for (std::size_t at = 0; at < text.size();) {
                const std::size_t length = 1 + random() % 4;
                out += matcher.add(std::string_view(text).substr(at, length));
                QVERIFY(expected.starts_with(out));
                at += length;
            }
            if (!matcher.stopped())
                out += matcher.finish();
            QCOMPARE(out, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestStopMatcher)
#include "test_stop_matcher.moc"
