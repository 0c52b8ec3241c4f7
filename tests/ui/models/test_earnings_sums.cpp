#include "ui/models/earnings_sums.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

const QDate today(2026, 11, 28); // a Saturday

std::chrono::local_days day(int year, unsigned month, unsigned day) {
    return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) /
                                   std::chrono::day(day));
}

WorkDay work(std::chrono::local_days day, const std::string &model, std::int64_t credits,
             const std::string &device = "cpu") {
    return {day, device, model, 2, 100, 1, MicroCredits(credits * 1'000'000)};
}

EarningsChartData chart(const EarningsReport &report, EarningsPeriod period,
                        Qt::DayOfWeek first = Qt::Monday) {
    return earningsChart(report, period, EarningsSplit::Model, today, first);
}

} // namespace

class TestEarningsSums : public QObject {
    Q_OBJECT

private slots:
    void daysAreThoseOfTheLastFourWeeks() {
        EarningsReport report;
        report.work = {work(day(2026, 11, 28), "a", 3), work(day(2026, 11, 1), "a", 2),
                       work(day(2026, 10, 31), "a", 50)}; // too long ago
        const EarningsChartData data = chart(report, EarningsPeriod::Day);
        QCOMPARE(data.bars.size(), 28U);
        QCOMPARE(data.bars.front().first, QDate(2026, 11, 1));
        QCOMPARE(data.bars.front().sum.credits, MicroCredits(2'000'000));
        QCOMPARE(data.bars.back().first, today);
        QCOMPARE(data.bars.back().sum.credits, MicroCredits(3'000'000));
        QCOMPARE(data.sum.credits, MicroCredits(5'000'000));
        QCOMPARE(data.sum.tasks, 4U);
        QCOMPARE(data.sum.pending, 2U);
    }

    void weeksBeginWhereTheOwnersDo() {
        EarningsReport report;
        report.work = {work(day(2026, 11, 22), "a", 1)}; // a Sunday
        const EarningsChartData monday = chart(report, EarningsPeriod::Week);
        QCOMPARE(monday.bars.size(), 12U);
        QCOMPARE(monday.bars.back().first, QDate(2026, 11, 23));
        QCOMPARE(monday.bars.back().last, QDate(2026, 11, 29));
        QCOMPARE(monday.bars.back().sum.tasks, 0U);
        QCOMPARE(monday.bars[10].sum.tasks, 2U);
        const EarningsChartData sunday = chart(report, EarningsPeriod::Week, Qt::Sunday);
        QCOMPARE(sunday.bars.back().first, QDate(2026, 11, 22));
        QCOMPARE(sunday.bars.back().sum.tasks, 2U);
        const EarningsChartData saturday = chart(report, EarningsPeriod::Week, Qt::Saturday);
        QCOMPARE(saturday.bars.back().first, today);
        QCOMPARE(saturday.bars[10].sum.tasks, 2U);
    }

    void monthsAreThoseOfTheCalendar() {
        EarningsReport report;
        report.work = {work(day(2026, 2, 28), "a", 1), work(day(2026, 3, 1), "a", 2),
                       work(day(2025, 12, 1), "a", 4), work(day(2025, 11, 30), "a", 8)};
        const EarningsChartData data = chart(report, EarningsPeriod::Month);
        QCOMPARE(data.bars.size(), 12U);
        QCOMPARE(data.bars.front().first, QDate(2025, 12, 1));
        QCOMPARE(data.bars.front().sum.credits, MicroCredits(4'000'000));
        QCOMPARE(data.bars[2].last, QDate(2026, 2, 28));
        QCOMPARE(data.bars[2].sum.credits, MicroCredits(1'000'000));
        QCOMPARE(data.bars[3].sum.credits, MicroCredits(2'000'000));
        QCOMPARE(data.sum.credits, MicroCredits(7'000'000));
    }

    void whatEarnedMostComesFirstAndTheRestTogether() {
        EarningsReport report;
        for (int i = 1; i <= 8; ++i)
            report.work.push_back(work(day(2026, 11, 28), "model" + std::to_string(i), i));
        const EarningsChartData data = chart(report, EarningsPeriod::Day);
        QCOMPARE(data.series.size(), 6U);
        QCOMPARE(data.series.front(), "model8");
        QCOMPARE(data.series.back(), "Others");
        QCOMPARE(data.bars.back().parts.back(), MicroCredits(6'000'000)); // 3 + 2 + 1
        MicroCredits sum;
        for (const MicroCredits part : data.bars.back().parts)
            sum += part;
        QCOMPARE(sum, data.bars.back().sum.credits);
    }

    void devicesGoByTheirNames() {
        EarningsReport report;
        report.work = {work(day(2026, 11, 28), "a", 1, "cuda:0"), work(day(2026, 11, 28), "b", 2)};
        const EarningsChartData data =
            earningsChart(report, EarningsPeriod::Day, EarningsSplit::Device, today, Qt::Monday,
                          {{"cuda:0", "A Graphics Card"}});
        QCOMPARE(data.series, (std::vector<QString>{"cpu", "A Graphics Card"}));
    }

    void aPriceThatIsNotKnownIsNotNothing() {
        EarningsReport report;
        report.energy = {{day(2026, 11, 28), "cpu", 100, 0, {}, 0.03},
                         {day(2026, 11, 27), "cpu", 0, 50, {}, std::nullopt}};
        const EarningsChartData data = chart(report, EarningsPeriod::Day);
        QVERIFY(!data.sum.cost);
        QCOMPARE(data.sum.wattHours(), 150.0);
        QVERIFY(data.sum.origin() == EnergyOrigin::Partly);
        QCOMPARE(data.bars.back().sum.cost, 0.03);
        QVERIFY(data.bars.back().sum.origin() == EnergyOrigin::Measured);
        QVERIFY(data.bars[26].sum.origin() == EnergyOrigin::Estimated);
        QVERIFY(data.bars[0].sum.origin() == EnergyOrigin::None);
    }

    // The moments before the first sample make no day a partly estimated one.
    void whatIsEstimatedForMomentsDoesNotCount() {
        const auto originOf = [](double measured, double estimated) {
            EarningsSum sum;
            sum.add(EnergyDay{day(2026, 11, 28), "cpu", measured, estimated, {}, std::nullopt});
            return sum.origin();
        };
        QVERIFY(originOf(100, 0.9) == EnergyOrigin::Measured);
        QVERIFY(originOf(100, 2) == EnergyOrigin::Partly);
        QVERIFY(originOf(0, 0.001) == EnergyOrigin::Estimated);
        QVERIFY(originOf(0, 0) == EnergyOrigin::None);
        QVERIFY(countsAsMeasured(0, 0));
        QVERIFY(!countsAsMeasured(0, 0.001));
    }

    void aBarIsToldInWords() {
        EarningsReport report;
        report.currency = "EUR";
        report.work = {work(day(2026, 11, 28), "a", 3), work(day(2026, 11, 28), "b", 1)};
        report.energy = {{day(2026, 11, 28), "cpu", 40, 0, {}, 0.012}};
        const EarningsChartData data = chart(report, EarningsPeriod::Day);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QString text =
            barSentence(data, 27, "EUR", english).replace(QChar(QChar::Nbsp), u' ');
        for (const QString expected : {"28 November 2026: 4.00 credits (a 3.00, b 1.00).",
                                       "2 of them pending", "40 Wh measured, which cost", "0.01"})
            QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY(barSentence(data, 0, "EUR", english).contains("nothing was computed"));
    }
};

QTEST_GUILESS_MAIN(TestEarningsSums)
#include "test_earnings_sums.moc"
