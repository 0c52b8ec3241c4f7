#include "app/daemon/energy_meter.h"

#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

const WallTime evening = beginOf(localDay(WallTime(std::chrono::hours(24 * 20'000)))) + 23h;

EnergyMeter::Moment at(std::chrono::milliseconds after) {
    return {evening + after, std::chrono::steady_clock::time_point(1h + after)};
}

} // namespace

class TestEnergyMeter : public QObject {
    Q_OBJECT

private slots:
    void estimatesWhatNothingMeasures() {
        EnergyMeter meter;
        meter.setComputing("cpu", true, Watts(60), at(0s), 0.5);
        QVERIFY(meter.isComputing());
        meter.setComputing("cpu", false, Watts(60), at(10min), 0.5);
        QVERIFY(!meter.isComputing());
        const auto days = meter.take(at(20min), 0.5);
        QCOMPARE(days.size(), std::size_t(1));
        QVERIFY(qAbs(days[0].estimatedWattHours - 10) < 1e-9);
        QCOMPARE(days[0].measuredWattHours, 0.0);
        QVERIFY(days[0].ran == 10min);
        QVERIFY(qAbs(*days[0].cost - 0.005) < 1e-9);
        QVERIFY(meter.take(at(30min), 0.5).empty());
    }

    void whatIsNotTakenCanBeSeen() {
        EnergyMeter meter;
        meter.setComputing("cpu", true, Watts(60), at(0s), 0.5);
        for (const auto moment : {10min, 20min}) { // seeing it takes nothing
            const auto days = std::as_const(meter).untaken(at(moment), 0.5);
            QCOMPARE(days.size(), std::size_t(1));
            QVERIFY(days[0].ran == moment);
        }
        const auto seen = meter.untaken(at(30min), 0.5);
        QVERIFY(seen == meter.take(at(30min), 0.5));
        QVERIFY(meter.untaken(at(30min), 0.5).empty());
    }

    void measuresWhereASensorTells() {
        EnergyMeter meter;
        meter.setComputing("cuda:0", true, Watts(150), at(0s), {});
        for (int second = 1; second <= 60; ++second)
            meter.onPower("cuda:0", Watts(180), at(std::chrono::seconds(second)), {});
        // The sensor falls silent.
        const auto days = meter.take(at(120s), {});
        QCOMPARE(days.size(), std::size_t(1));
        QVERIFY(qAbs(days[0].measuredWattHours - 3) < 1e-9);
        QVERIFY(qAbs(days[0].estimatedWattHours - 2.5) < 1e-9);
        QVERIFY(!days[0].cost); // nobody knows the price
    }

    void whatIsIdleUsesNothing() {
        EnergyMeter meter;
        meter.onPower("cuda:0", Watts(180), at(0s), 1);
        meter.onPower("cuda:0", Watts(180), at(1s), 1);
        QVERIFY(meter.take(at(2s), 1).empty());
    }

    void midnightDividesDays() {
        EnergyMeter meter;
        meter.setComputing("cpu", true, Watts(100), at(0s), 1);
        const auto days = meter.take(at(3h), 1);
        QCOMPARE(days.size(), std::size_t(2));
        QVERIFY(qAbs(days[0].estimatedWattHours - 100) < 1e-9);
        QVERIFY(qAbs(days[1].estimatedWattHours - 200) < 1e-9);
        QVERIFY(days[1].day - days[0].day == std::chrono::days(1));
    }

    // A price that was unknown for some time leaves the day's cost unknown.
    void pricesHoldFromWhenTheyAreTold() {
        EnergyMeter meter;
        meter.setComputing("cpu", true, Watts(1000), at(0s), 0.1);
        meter.setComputing("cpu", true, Watts(1000), at(6min), 0.1);
        meter.setComputing("cpu", false, Watts(1000), at(12min), 0.3);
        auto days = meter.take(at(12min), 0.3);
        QVERIFY(qAbs(*days[0].cost - 0.04) < 1e-9);
        meter.setComputing("cpu", true, Watts(1000), at(12min), 0.1);
        meter.setComputing("cpu", true, Watts(1000), at(13min), {});
        days = meter.take(at(14min), 0.1);
        QVERIFY(!days[0].cost);
    }

    void aClockThatIsSetBackCostsNothing() {
        EnergyMeter meter;
        meter.setComputing("cpu", true, Watts(60), at(0s), 1);
        EnergyMeter::Moment later = at(10min);
        later.wall = evening - 5h;
        const auto days = meter.take(later, 1);
        QCOMPARE(days.size(), std::size_t(1));
        QVERIFY(qAbs(days[0].estimatedWattHours - 10) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestEnergyMeter)
#include "test_energy_meter.moc"
