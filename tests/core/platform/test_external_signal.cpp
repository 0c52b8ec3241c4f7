#include "core/platform/presence/system/external_signal.h"
#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

ExternalAnswer answer(bool run, double limit, std::optional<double> price = {}) {
    ExternalAnswer made;
    made.run = run;
    made.limit = limit;
    made.price = price;
    return made;
}

} // namespace

class TestExternalSignal : public QObject {
    Q_OBJECT
private slots:
    void readsWords() {
        QVERIFY(parseExternalAnswer("run") == answer(true, 1));
        QVERIFY(parseExternalAnswer(" Pause\r\n") == answer(false, 1));
        QVERIFY(parseExternalAnswer("40%") == answer(true, 0.4));
        QVERIFY(parseExternalAnswer("37.5 %\n") == answer(true, 0.375));
        QVERIFY(parseExternalAnswer("100%") == answer(true, 1));
        QVERIFY(parseExternalAnswer("0%") == answer(false, 0));
    }

    void readsJson() {
        QVERIFY(parseExternalAnswer(R"({"run": true})") == answer(true, 1));
        QVERIFY(parseExternalAnswer(R"({"run": false})") == answer(false, 1));
        QVERIFY(parseExternalAnswer(R"({"limit": 25})") == answer(true, 0.25));
        QVERIFY(parseExternalAnswer(R"({"limit": 0})") == answer(false, 0));
        QVERIFY(parseExternalAnswer(R"({"run": false, "limit": 25})") == answer(false, 0.25));
        QVERIFY(parseExternalAnswer(R"( {"price": 0.31, "unit": "kWh"} )") ==
                answer(true, 1, 0.31));
        QVERIFY(parseExternalAnswer(R"({"price": -0.05, "limit": null, "run": true})") ==
                answer(true, 1, -0.05));
    }

    void refusesTheRestInASentence() {
        for (const char *text : {"",
                                 "  ",
                                 "running",
                                 "stop",
                                 "%",
                                 "101%",
                                 "-1%",
                                 "nan%",
                                 "inf%",
                                 "4 0%",
                                 "40",
                                 "40%%",
                                 "0x10%",
                                 "{",
                                 "{}",
                                 "[]",
                                 "true",
                                 R"({"runn": false})",
                                 R"({"run": null})",
                                 R"({"run": 1})",
                                 R"({"run": "false"})",
                                 R"({"limit": 101})",
                                 R"({"limit": -1})",
                                 R"({"limit": "40%"})",
                                 R"({"price": 1e300})",
                                 R"({"price": "cheap"})",
                                 R"({"run": true} run)"}) {
            const auto parsed = parseExternalAnswer(text);
            QVERIFY2(!parsed, text);
            QCOMPARE(parsed.error().code, ErrorCode::InvalidData);
            QVERIFY(!parsed.error().message.empty());
        }
    }

    void refusesTooMuch() {
        const std::string most = "run" + std::string(4093, ' ');
        QVERIFY(parseExternalAnswer(most));
        QCOMPARE(parseExternalAnswer(most + " ").error().code, ErrorCode::ResourceExhausted);
    }
};

QTEST_APPLESS_MAIN(TestExternalSignal)
#include "test_external_signal.moc"
