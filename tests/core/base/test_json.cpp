#include "core/base/json.h"
#include "support/qtest_support.h"

using namespace commonwatt;

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNotAnObject() {
        QVERIFY(!parseJsonObject("[1]"));
        QVERIFY(!parseJsonObject("{"));
        QVERIFY(!parseJsonObject("{} x"));
        QVERIFY(!parseJson(std::string(1000, '[')));
    }

    void readsTypedFields() {
        const json::object object =
            parseJsonObject(R"({"s":"x","u":7,"i":-7,"d":0.5,"b":true,"n":null,"a":[1],"o":{}})")
                .value();
        const JsonReader reader(object);
        QCOMPARE(reader.string("s").value(), "x");
        QCOMPARE(reader.unsignedInteger("u").value(), std::uint64_t(7));
        QCOMPARE(reader.integer("i").value(), std::int64_t(-7));
        QCOMPARE(reader.number("u").value(), 7.0);
        QCOMPARE(reader.boolean("b").value(), true);
        QCOMPARE(reader.array("a").value()->size(), std::size_t(1));
        QVERIFY(reader.object("o").value()->empty());
        QVERIFY(!reader.has("n"));
        QCOMPARE(reader.stringOr("n", "fallback").value(), "fallback");
        QCOMPARE(reader.numberOr("missing", 1.5).value(), 1.5);
    }

    void namesTheFieldThatIsWrong() {
        const json::object object = parseJsonObject(R"({"u":-1,"s":3,"big":300})").value();
        const JsonReader reader(object);
        QVERIFY(reader.unsignedInteger("u").error().message.find("'u'") != std::string::npos);
        QVERIFY(!reader.string("s"));
        QVERIFY(!reader.stringOr("s", ""));
        QVERIFY(!reader.unsignedInteger("big", 255));
        QCOMPARE(reader.string("missing").error().code, ErrorCode::InvalidData);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "test_json.moc"
