#include "core/base/encoding.h"
#include "support/qtest_support.h"

using namespace commonwatt;

class TestEncoding : public QObject {
    Q_OBJECT

private slots:
    void hexRoundTrip() {
        QCOMPARE(toHex(asBytes("\x01\xAB\xFF")), "01abff");
        QCOMPARE(fromHex("01abFF").value(), (ByteVector{0x01, 0xAB, 0xFF}));
        QVERIFY(!fromHex("abc"));
        QVERIFY(!fromHex("zz"));
    }

    void base64UrlMatchesRfc4648() {
        // The test vectors of RFC 4648 section 10, without padding.
        const std::pair<const char *, const char *> vectors[] = {
            {"", ""},           {"f", "Zg"},          {"fo", "Zm8"},          {"foo", "Zm9v"},
            {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"},
        };
        for (const auto &[plain, encoded] : vectors) {
            QCOMPARE(toBase64Url(asBytes(plain)), encoded);
            QCOMPARE(asText(fromBase64Url(encoded).value()), std::string_view(plain));
        }
        QVERIFY(!fromBase64Url("A"));
        QVERIFY(!fromBase64Url("Zg=="));
        QVERIFY(!fromBase64Url("Zh")); // stray bits
    }

    void knowsWellFormedUtf8() {
        QVERIFY(isValidUtf8("gr\xC3\xBC\xC3\x9F \xF0\x9F\x98\x80"));
        QVERIFY(!isValidUtf8("\xC0\x80"));         // overlong
        QVERIFY(!isValidUtf8("\xED\xA0\x80"));     // surrogate
        QVERIFY(!isValidUtf8("\xF4\x90\x80\x80")); // above U+10FFFF
        QVERIFY(!isValidUtf8("\xE2\x82"));         // unfinished
    }

    void holdsBackUnfinishedCharacters() {
        QCOMPARE(completeUtf8Prefix("ab\xE2\x82"), std::size_t(2));
        QCOMPARE(completeUtf8Prefix("ab\xE2\x82\xAC"), std::size_t(5));
        QCOMPARE(completeUtf8Prefix("ab\xFF"), std::size_t(3));
    }

    void replacesMalformedBytes() {
        QCOMPARE(toValidUtf8("a\xFFz"), "a\xEF\xBF\xBDz");
        QVERIFY(isValidUtf8(toValidUtf8("\xF0\x9F\x98")));
    }

    void strangersWordsBecomePlainText() {
        using namespace std::string_literals;
        QCOMPARE(toPlainText("Zoë's attic, 日本 \u2014 \U0001F5A5"),
                 "Zoë's attic, 日本 \u2014 \U0001F5A5"s);
        QCOMPARE(toPlainText("a\nb\r\tc\0d\x1b[31me\x7f"s), "a b  c d [31me "s);
        QCOMPARE(toPlainText("a\u0085b\u009bc\u00a0d"), "a b c\u00a0d"s);
        QCOMPARE(toPlainText("a\u2028b\u202ec\u2066d\u200fe\u061cf\u2030\u061d"),
                 "a b c d e f\u2030\u061d"s);
        QCOMPARE(toPlainText("\xff\n"), "\xEF\xBF\xBD "s);
        QCOMPARE(toPlainText(""), ""s);
    }
};

QTEST_APPLESS_MAIN(TestEncoding)
#include "test_encoding.moc"
