#include "ui/models/format.h"

#include "support/qtest_support.h"

using namespace commonwatt;

class TestFormat : public QObject {
    Q_OBJECT

private slots:
    void numbersAreWrittenAsTheOwnersSystemDoes() {
        const QLocale german(QLocale::German);
        QCOMPARE(format::count(1234567, german), "1.234.567");
        QCOMPARE(format::percent(0.974, german), u"97\u00a0%");
        QCOMPARE(format::bytes(Bytes(std::uint64_t(3) << 29), german), u"1,5\u00a0GiB");
        QCOMPARE(format::speed(12.34, german), u"12,3\u00a0tokens/s");
        QCOMPARE(format::temperature(Celsius(64.4), german), u"64\u00a0°C");
        QCOMPARE(format::power(Watts(181.6), german), u"182\u00a0W");
    }

    void littleIsNotNothing() {
        const QLocale c = QLocale::c();
        QCOMPARE(format::credits(MicroCredits(1'234'500), c), "1.23");
        QCOMPARE(format::credits(MicroCredits(1'200), c), "0.0012");
        QCOMPARE(format::credits(MicroCredits(0), c), "0.00");
        QCOMPARE(format::energy(4.26, c), u"4.3\u00a0Wh");
        QCOMPARE(format::energy(99, c), u"99\u00a0Wh");
        QCOMPARE(format::energy(1250, c), u"1.25\u00a0kWh");
    }

    void moneyIsInTheOwnersCurrency() {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(format::money(0.4, "EUR", german), u"0,40\u00a0€");
        QVERIFY(format::money(0.4, "USD", german).contains("USD"));
        QVERIFY(!format::money(0.4, "USD", german).contains("€"));
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(format::money(0.4, "USD", american), "$0.40");
        QCOMPARE(format::money(0.0013, "USD", american), "$0.0013");
        QCOMPARE(format::money(0.4, "EUR", american), u"EUR\u00a00.40");
    }

    void durationsHaveTheTwoLargestUnits() {
        using namespace std::chrono_literals;
        const QLocale c = QLocale::c();
        QCOMPARE(format::duration(999ms, c), u"0\u00a0s");
        QCOMPARE(format::duration(59s, c), u"59\u00a0s");
        QCOMPARE(format::duration(125s, c), u"2\u00a0min 5\u00a0s");
        QCOMPARE(format::duration(11min + 5s, c), u"11\u00a0min");
        QCOMPARE(format::duration(2h, c), u"2\u00a0h");
        QCOMPARE(format::duration(2h + 5min + 9s, c), u"2\u00a0h 5\u00a0min");
        QCOMPARE(format::duration(49h + 5min, c), u"2\u00a0d 1\u00a0h");
    }

    void momentsAreAsShortAsTheyCanBe() {
        const QLocale german(QLocale::German);
        const WallTime now = at(15, 14, 30);
        QCOMPARE(format::moment(at(15, 0, 5), now, german), "00:05");
        QCOMPARE(format::moment(at(16, 8, 0), now, german), "Do. 08:00");
        QCOMPARE(format::moment(at(10, 8, 0), now, german), "Fr. 08:00");
        QCOMPARE(format::moment(at(25, 8, 0), now, german), "25.07.26 08:00");
    }

private:
    // In July 2026, which begins with a Wednesday.
    static WallTime at(int day, int hour, int minute) {
        const QDateTime time(QDate(2026, 7, day), QTime(hour, minute));
        return WallTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"
