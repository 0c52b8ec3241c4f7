#include "core/types/stage_failure.h"
#include "support/qtest_support.h"

using namespace commonwatt;

class TestStageFailure : public QObject {
    Q_OBJECT

private slots:
    void roundTrip() {
        const Error error(ErrorCode::ResourceExhausted, "no room",
                          Error(ErrorCode::Internal, "\"full\""));
        const Error decoded = decodeStageFailure(encodeStageFailure(error));
        QCOMPARE(decoded.code, ErrorCode::ResourceExhausted);
        QCOMPARE(decoded.message, std::string("no room: \"full\""));
    }

    void longMessagesAreCut() {
        // Malformed bytes grow when they are replaced; the result must still be accepted.
        const Error error(ErrorCode::InvalidData, std::string(100000, '\xFF'));
        const Error decoded = decodeStageFailure(encodeStageFailure(error));
        QCOMPARE(decoded.code, ErrorCode::InvalidData);
        QVERIFY(decoded.message.starts_with("\xEF\xBF\xBD"));
    }

    void theMessageIsPlainText() {
        const Error error(ErrorCode::Internal, "a\nforged\x1b[2J");
        QCOMPARE(decodeStageFailure(encodeStageFailure(error)).message,
                 std::string("a forged [2J"));
    }

    void malformedOnesAreErrorsToo() {
        for (const std::string_view text : {"", "[]", "{\"code\":1}", "{\"code\":\"timeout\"}"})
            QCOMPARE(decodeStageFailure(asBytes(text)).code, ErrorCode::InvalidData);
    }
};

QTEST_APPLESS_MAIN(TestStageFailure)
#include "test_stage_failure.moc"
