#include "net/control/json_rpc.h"

#include "support/qtest_support.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <random>

using namespace commonwatt;

namespace {

json::object parsed(const std::string &line) {
    return json::parse(line).as_object();
}

std::int64_t errorCode(const std::string &line) {
    return parsed(line).at("error").at("code").as_int64();
}

} // namespace

class TestJsonRpc : public QObject {
    Q_OBJECT

private slots:
    void callsGoThereAndBack() {
        const auto message =
            parseRpc(encodeCall(7, "config.set", {{"key", "name"}, {"value", "böse \"\n\\"}}));
        QVERIFY(message.has_value());
        const RpcCall &call = std::get<RpcCall>(*message);
        QCOMPARE(call.id->as_int64(), std::int64_t(7));
        QCOMPARE(call.method, "config.set");
        QCOMPARE(std::string(call.params.at("value").as_string()), "böse \"\n\\");
    }

    void aLineHasNoLineBreaks() {
        for (const std::string &line :
             {encodeCall("a\nb", "x\ny", {{"k\n", "v\r\n"}}), encodeResult(1, "a\nb"),
              encodeError(1, Error(ErrorCode::Internal, "a\nb"))})
            QVERIFY(line.find('\n') == std::string::npos && line.find('\r') == std::string::npos);
    }

    void notificationsHaveNoId() {
        const auto message = parseRpc(encodeNotification("event", {{"type", "log"}}));
        QVERIFY(message.has_value());
        QVERIFY(!std::get<RpcCall>(*message).id.has_value());
    }

    void answersGoThereAndBack() {
        const auto good = parseRpc(encodeResult("x", json::object{{"ok", true}}));
        QVERIFY(good.has_value());
        QVERIFY(std::get<RpcAnswer>(*good).result->at("ok").as_bool());

        const auto bad = parseRpc(encodeError(3, Error(ErrorCode::Unauthorized, "used up")));
        QVERIFY(bad.has_value());
        const RpcAnswer &answer = std::get<RpcAnswer>(*bad);
        QVERIFY(!answer.result.has_value());
        QCOMPARE(answer.result.error().code, ErrorCode::Unauthorized);
        QCOMPARE(answer.result.error().message, "used up");
    }

    void errorsCarryTheirKindAndCauses() {
        const Error error(ErrorCode::InvalidArgument, "outer", Error(ErrorCode::NotFound, "inner"));
        const json::object object = parsed(encodeError(1, error)).at("error").as_object();
        QCOMPARE(object.at("code").as_int64(), std::int64_t(-32602));
        QCOMPARE(std::string(object.at("message").as_string()), "outer: inner");
        QCOMPARE(std::string(object.at("data").at("kind").as_string()), "invalid-argument");
    }

    void badUtf8InAnErrorStillMakesJson() {
        QVERIFY(parseRpc(encodeError(1, Error(ErrorCode::Internal, "a\xff\xc3"))).has_value());
        QVERIFY(parseRpc(encodeError(1, Error(ErrorCode::Internal, std::string(99'999, '\xff'))))
                    .has_value());
        const std::string cut = std::string(4095, 'a') + "ä";
        QVERIFY(parseRpc(encodeError(1, Error(ErrorCode::Internal, cut))).has_value());
    }

    void whatIsNoMessageGetsTheSpecifiedCode_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray("") << -32700;
        QTest::newRow("text") << QByteArray("hello") << -32700;
        QTest::newRow("cut") << QByteArray("{'jsonrpc':'2.0','id':1,'method':'st") << -32700;
        QTest::newRow("bad utf-8") << QByteArray("{'jsonrpc':'2.0','method':'\xff'}") << -32700;
        QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']') << -32700;
        QTest::newRow("two values") << QByteArray("{} {}") << -32700;
        QTest::newRow("number") << QByteArray("1") << -32600;
        QTest::newRow("batch") << QByteArray("[{'jsonrpc':'2.0','id':1,'method':'a'}]") << -32600;
        QTest::newRow("nothing") << QByteArray("{}") << -32600;
        QTest::newRow("no version") << QByteArray("{'id':1,'method':'a'}") << -32600;
        QTest::newRow("old version")
            << QByteArray("{'jsonrpc':'1.0','id':1,'method':'a'}") << -32600;
        QTest::newRow("version 2") << QByteArray("{'jsonrpc':2.0,'id':1,'method':'a'}") << -32600;
        QTest::newRow("id object")
            << QByteArray("{'jsonrpc':'2.0','id':{},'method':'a'}") << -32600;
        QTest::newRow("id fraction")
            << QByteArray("{'jsonrpc':'2.0','id':1.5,'method':'a'}") << -32600;
        QTest::newRow("method number")
            << QByteArray("{'jsonrpc':'2.0','id':1,'method':1}") << -32600;
        QTest::newRow("method empty")
            << QByteArray("{'jsonrpc':'2.0','id':1,'method':''}") << -32600;
        QTest::newRow("method long")
            << QByteArray("{'jsonrpc':'2.0','method':'") + QByteArray(200, 'a') + "'}" << -32600;
        QTest::newRow("params list")
            << QByteArray("{'jsonrpc':'2.0','id':1,'method':'a','params':[1]}") << -32602;
        QTest::newRow("both") << QByteArray(
                                     "{'jsonrpc':'2.0','id':1,'result':1,'error':{'code':1}}")
                              << -32600;
        QTest::newRow("error text")
            << QByteArray("{'jsonrpc':'2.0','id':1,'error':'no'}") << -32600;
        QTest::newRow("error hollow")
            << QByteArray("{'jsonrpc':'2.0','id':1,'error':{}}") << -32600;
    }

    void whatIsNoMessageGetsTheSpecifiedCode() {
        QFETCH(QByteArray, line);
        QFETCH(int, code);
        line.replace('\'', '"'); // the rows are easier to read with the other quotes
        const auto message = parseRpc({line.constData(), static_cast<std::size_t>(line.size())});
        QVERIFY(!message.has_value());
        QCOMPARE(errorCode(encodeFault(message.error())), std::int64_t(code));
    }

    void aFaultNamesTheIdWhereItCanBeRead() {
        const auto message = parseRpc("{\"jsonrpc\":\"2.0\",\"id\":\"q1\",\"method\":5}");
        QVERIFY(!message.has_value());
        QCOMPARE(std::string(message.error().id.as_string()), "q1");
    }

    // Every cut and many random changes of a good line: answered, never a crash.
    void survivesDamagedLines() {
        const std::string good = encodeCall(1, "tasks", {{"limit", 20}, {"x", {1, nullptr, "y"}}});
        for (std::size_t length = 0; length < good.size(); ++length)
            QVERIFY(!parseRpc(std::string_view(good).substr(0, length)).has_value());
        std::mt19937 random(1);
        for (int round = 0; round < 20'000; ++round) {
            std::string line = good;
            for (int change = 0; change < 3; ++change)
                line[random() % line.size()] = static_cast<char>(random());
            const auto message = parseRpc(line);
            if (!message)
                QVERIFY(parseRpc(encodeFault(message.error())).has_value());
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonRpc)
#include "test_json_rpc.moc"
