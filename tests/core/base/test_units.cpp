#include "core/base/units.h"
#include "support/qtest_support.h"

using namespace commonwatt;

class TestUnits : public QObject {
    Q_OBJECT

private slots:
    void formatsBytesWithBinaryMultiples() {
        QCOMPARE(formatBytes(Bytes(0)), "0 B");
        QCOMPARE(formatBytes(Bytes(1023)), "1023 B");
        QCOMPARE(formatBytes(Bytes(1536)), "1.5 KiB");
        QCOMPARE(formatBytes(Bytes(std::uint64_t(20) << 30)), "20.0 GiB");
    }

    void parsesSizesAsPeopleWriteThem() {
        for (const char *text : {"20G", "20g", "20 GiB", "20GB", "21474836480"})
            QCOMPARE(parseBytes(text)->value, std::uint64_t(20) << 30);
        QCOMPARE(parseBytes("1.5k")->value, std::uint64_t(1536));
        for (const char *text : {"", "G", "-1G", "12X", "1e400", "nan", "99999P", "1 GG"})
            QVERIFY2(!parseBytes(text), text);
    }

    void formatsCredits() {
        QCOMPARE(formatCredits(MicroCredits(1'234'567)), "1.234567");
        QCOMPARE(formatCredits(MicroCredits(-5)), "-0.000005");
        QCOMPARE(formatCredits(MicroCredits(INT64_MIN)), "-9223372036854.775808");
    }
};

QTEST_APPLESS_MAIN(TestUnits)
#include "test_units.moc"
