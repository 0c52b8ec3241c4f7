#include "app/daemon/heat_keeper.h"

#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

GpuSample at(double core, double watts) {
    GpuSample sample;
    sample.core = Celsius(core);
    sample.power = Watts(watts);
    return sample;
}

} // namespace

class TestHeatKeeper : public QObject {
    Q_OBJECT

private slots:
    void goalsAreTheOwners() {
        PolicySettings settings;
        settings.core.target = Celsius(61);
        settings.hotSpot.target = std::nullopt;
        settings.memory.target = Celsius(63);
        settings.wattLimit = Watts(64);
        settings.fanLimit = Share(0.65);
        QVERIFY((heatGoals(settings) ==
                 HeatGoals{Celsius(61), std::nullopt, Celsius(63), Watts(64), Share(0.65)}));
    }

    void driversHoldTheLeastLimitWhileNothingSpeaksAgainstRunning() {
        const auto watts = [](double limit) { return GpuLimits{Watts(limit), {}}; };
        const auto clock = [](std::optional<Hertz> limit, std::optional<Share> ofMost) {
            return GpuLimits{{}, {limit, ofMost}};
        };
        using Limits = std::map<std::string, GpuLimits>;
        QVERIFY((driverLimits({{"a", DeviceAction::Run, watts(180)},
                               {"a", DeviceAction::Run, watts(150)},
                               {"a", DeviceAction::Run, watts(160)},
                               {"b", DeviceAction::Run, {}},
                               {"c", DeviceAction::Run, watts(90)}}) ==
                 Limits{{"a", watts(150)}, {"c", watts(90)}}));
        QVERIFY((driverLimits({{"a", DeviceAction::Run, clock(Hertz(2e9), std::nullopt)},
                               {"a", DeviceAction::Run, clock(Hertz(1e9), std::nullopt)},
                               {"a", DeviceAction::Run, clock(std::nullopt, Share(0.5))},
                               {"a", DeviceAction::Run, clock(std::nullopt, Share(0.7))}}) ==
                 Limits{{"a", clock(Hertz(1e9), Share(0.5))}}));
        for (const DeviceAction action :
             {DeviceAction::Throttle, DeviceAction::Pause, DeviceAction::Unload})
            QVERIFY(driverLimits({{"a", action, {Watts(180), {Hertz(1e9), {}}}}}).empty());
    }

    void tellsOfNewsAndSaysWhy() {
        HeatKeeper keeper;
        HeatKeeper::Time now{1h};
        const HeatGoals goals{.core = Celsius(70)};
        QVERIFY(!keeper.onSample("cuda:0", at(69.9, 100), goals, now)); // nothing to hold back
        QCOMPARE(keeper.cap("cuda:0"), Share(1));
        QCOMPARE(keeper.words("cuda:0", now), std::string());
        for (int second = 0; second < 3; ++second) {
            now += 1s;
            (void)keeper.onSample("cuda:0", at(71.4, 100), goals, now);
        }
        QVERIFY(keeper.cap("cuda:0") < Share(0.9));
        QCOMPARE(keeper.words("cuda:0", now), std::string("core 71 °C, target 70 °C"));
        QVERIFY(keeper.onSample("cuda:0", at(71.4, 100), goals, now + 1s));
        // Another device is another matter.
        QCOMPARE(keeper.cap("cuda:1"), Share(1));
        QVERIFY(!keeper.onSample("cuda:1", at(76.4, 100), {.core = Celsius(90)}, now));
        keeper.forget("cuda:0");
        QCOMPARE(keeper.cap("cuda:0"), Share(1));
    }

    void everyGoalHasItsWords() {
        GpuSample sample = at(60, 250);
        sample.hotSpot = Celsius(95);
        sample.memory = Celsius(88);
        sample.fan = Share(0.7);
        const auto wordsWith = [&](const HeatGoals &goals) {
            HeatKeeper keeper;
            HeatKeeper::Time now{1h};
            for (int second = 0; second < 5; ++second)
                (void)keeper.onSample("d", sample, goals, now += 1s);
            return keeper.words("d", now);
        };
        QCOMPARE(wordsWith({.hotSpot = Celsius(80)}),
                 std::string("hottest part 95 °C, target 80 °C"));
        QCOMPARE(wordsWith({.memory = Celsius(80)}), std::string("memory 88 °C, target 80 °C"));
        QCOMPARE(wordsWith({.power = Watts(180)}), std::string("250 W, limit 180 W"));
        QCOMPARE(wordsWith({.fan = Share(0.5)}), std::string("fan 70 %, limit 50 %"));
    }

    void silenceSetsNothingFree() {
        HeatKeeper keeper;
        HeatKeeper::Time now{1h};
        for (int second = 0; second < 5; ++second)
            (void)keeper.onSample("d", at(90, 100), {.core = Celsius(70)}, now += 1s);
        QVERIFY(keeper.cap("d") < Share(1));
        QCOMPARE(keeper.words("d", now + 11s), std::string());
        GpuSample blind = at(90, 100);
        blind.core.reset();
        const Share held = keeper.cap("d");
        QVERIFY(!keeper.onSample("d", blind, {.core = Celsius(70)}, now + 1s));
        QCOMPARE(keeper.cap("d"), held);
        // Cool again, it runs again.
        for (int second = 0; second < 300 && keeper.cap("d") < Share(1); ++second)
            (void)keeper.onSample("d", at(40, 100), {.core = Celsius(70)}, now += 1s);
        QCOMPARE(keeper.cap("d"), Share(1));
    }
};

QTEST_GUILESS_MAIN(TestHeatKeeper)
#include "test_heat_keeper.moc"
