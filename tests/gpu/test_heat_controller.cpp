// The controller on simulated GPUs of different heat.
#include "core/policy/heat_controller.h"

#include "gpu/telemetry/simulated_gpu.h"
#include "support/qtest_support.h"

#include <cmath>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

using Seconds = std::chrono::duration<double>;

// A large card with three fans; a small one; a laptop's chip with next to no cooling.
SimulatedGpuModel largeCard() {
    return {};
}
SimulatedGpuModel smallCard() {
    SimulatedGpuModel model;
    model.heatCapacity = 70;
    model.conductance = 0.6;
    model.fanConductance = 1.4;
    model.idlePower = Watts(8);
    model.fullPower = Watts(120);
    model.hotSpotResistance = 0.1;
    return model;
}
SimulatedGpuModel laptopChip() {
    SimulatedGpuModel model;
    model.surroundings = Celsius(32);
    model.heatCapacity = 60;
    model.conductance = 0.35;
    model.fanConductance = 0.45;
    model.idlePower = Watts(5);
    model.fullPower = Watts(80);
    model.hotSpotResistance = 0.15;
    return model;
}

enum class Sensors { Exact, InWholeDegrees };

// A GPU that always has work, and its controller, which looks once a second.
class Plant {
public:
    Plant(const SimulatedGpuModel &model, HeatGoals goals, Sensors sensors = Sensors::Exact)
        : m_gpu(model)
        , m_goals(goals)
        , m_sensors(sensors) {}

    void run(int seconds, double load = 1) {
        for (int second = 0; second < seconds; ++second) {
            const GpuSample sample = m_gpu.sample(m_now, {});
            HeatReading reading{sample.core, sample.hotSpot, sample.memory, sample.power,
                                sample.fan};
            if (m_sensors == Sensors::InWholeDegrees)
                for (auto *const value : {&reading.core, &reading.hotSpot})
                    *value = Celsius(std::floor((*value)->value));
            m_cap = m_controller.update(reading, m_goals, 1s);
            m_gpu.setLoad(Share(load * m_cap.value), Share(0));
            m_now += 1000ms;
            m_last = sample;
            m_hottest = std::max(m_hottest, sample.core->value);
        }
    }
    void forgetHottest() { m_hottest = 0; }
    // Stays within this of the goal for so long; or at full duty below it.
    [[nodiscard]] bool holds(double target, double within, int seconds,
                             std::optional<Celsius> GpuSample::*value = &GpuSample::core) {
        for (int second = 0; second < seconds; ++second) {
            run(1);
            const double is = (m_last.*value)->value;
            if (is > target + within || (is < target - within && m_cap < Share(1)))
                return false;
        }
        return true;
    }
    [[nodiscard]] double hottest() const { return m_hottest; }
    [[nodiscard]] Share cap() const { return m_cap; }
    [[nodiscard]] const GpuSample &last() const { return m_last; }
    [[nodiscard]] const HeatController &controller() const { return m_controller; }
    void setSurroundings(Celsius temperature) { m_gpu.setSurroundings(temperature); }
    void setGoals(const HeatGoals &goals) { m_goals = goals; }

private:
    SimulatedGpu m_gpu;
    HeatController m_controller;
    HeatGoals m_goals;
    Sensors m_sensors;
    WallTime m_now{};
    Share m_cap{1};
    GpuSample m_last;
    double m_hottest = 0;
};

void addModels() {
    QTest::addColumn<SimulatedGpuModel>("model");
    QTest::newRow("large card") << largeCard();
    QTest::newRow("small card") << smallCard();
    QTest::newRow("laptop chip") << laptopChip();
}

} // namespace

Q_DECLARE_METATYPE(commonwatt::SimulatedGpuModel)

class TestHeatController : public QObject {
    Q_OBJECT

private slots:
    void settlesWithoutOvershoot_data() { addModels(); }
    // From cold at full load to 70 °C: at most 2 K above it, and there within 60 s.
    void settlesWithoutOvershoot() {
        QFETCH(SimulatedGpuModel, model);
        for (const Sensors sensors : {Sensors::Exact, Sensors::InWholeDegrees}) {
            Plant plant(model, {.core = Celsius(70)}, sensors);
            plant.run(60);
            QVERIFY2(plant.hottest() <= 72, qPrintable(QString::number(plant.hottest())));
            // A sensor of whole degrees tells up to one too few.
            QVERIFY2(plant.holds(70, sensors == Sensors::Exact ? 1 : 1.5, 600),
                     qPrintable(QString::number(plant.last().core->value)));
            QVERIFY(plant.hottest() <= 72);
            QVERIFY(plant.controller().holding() == HeatGoal::Core);
        }
    }

    void beginsWhereOthersHaveHeatedIt_data() { addModels(); }
    void beginsWhereOthersHaveHeatedIt() {
        QFETCH(SimulatedGpuModel, model);
        Plant plant(model, {});
        plant.run(600);
        QVERIFY(plant.last().core > Celsius(75));
        plant.setGoals({.core = Celsius(70)});
        plant.run(60);
        QVERIFY2(plant.holds(70, 1, 120), qPrintable(QString::number(plant.last().core->value)));
    }

    void holdsWhileTheSurroundingsChange_data() { addModels(); }
    void holdsWhileTheSurroundingsChange() {
        QFETCH(SimulatedGpuModel, model);
        Plant plant(model, {.core = Celsius(70)});
        plant.run(120);
        for (const double by : {12.0, -10.0}) { // a window closed and opened
            plant.setSurroundings(model.surroundings + Celsius(by));
            plant.forgetHottest();
            plant.run(60);
            QVERIFY2(plant.hottest() <= 72, qPrintable(QString::number(plant.hottest())));
            QVERIFY2(plant.holds(70, 1, 120),
                     qPrintable(QString::number(plant.last().core->value)));
        }
    }

    void comesDownFromHeatAndUpAgain_data() { addModels(); }
    void comesDownFromHeatAndUpAgain() {
        QFETCH(SimulatedGpuModel, model);
        Plant plant(model, {.core = Celsius(70)});
        plant.run(300);
        plant.setGoals({.core = Celsius(60)});
        plant.run(120);
        QVERIFY(plant.holds(60, 1.5, 60));
        plant.setGoals({.core = Celsius(70)});
        plant.forgetHottest();
        plant.run(60);
        QVERIFY(plant.holds(70, 1.5, 60));
        QVERIFY(plant.hottest() <= 72);
        // Without the goal nothing holds it back.
        plant.setGoals({});
        plant.run(1);
        QCOMPARE(plant.cap(), Share(1));
        QVERIFY(!plant.controller().holding());
    }

    void nothingWindsUpWhileNothingIsComputed_data() { addModels(); }
    void nothingWindsUpWhileNothingIsComputed() {
        QFETCH(SimulatedGpuModel, model);
        Plant plant(model, {.core = Celsius(70)});
        plant.run(200);
        plant.run(3600, 0); // an hour's pause: it cools down, and may compute all the time
        QCOMPARE(plant.cap(), Share(1));
        plant.forgetHottest();
        plant.run(300);
        QVERIFY2(plant.hottest() <= 72, qPrintable(QString::number(plant.hottest())));
        QVERIFY(plant.holds(70, 1.5, 60));
    }

    // A hot spot follows the load at once.
    void theHottestPartIsKeptToo_data() { addModels(); }
    void theHottestPartIsKeptToo() {
        QFETCH(SimulatedGpuModel, model);
        Plant plant(model, {.core = Celsius(90), .hotSpot = Celsius(75)});
        plant.run(400);
        QVERIFY2(plant.holds(75, 3, 120, &GpuSample::hotSpot),
                 qPrintable(QString::number(plant.last().hotSpot->value)));
        QVERIFY(plant.controller().holding() == HeatGoal::HotSpot);
    }

    void wattsAreKept_data() { addModels(); }
    void wattsAreKept() {
        QFETCH(SimulatedGpuModel, model);
        const Watts goal(model.fullPower.value * 0.6);
        Plant plant(model, {.power = goal});
        plant.run(20);
        for (int second = 0; second < 60; ++second) {
            plant.run(1);
            QVERIFY(std::abs(plant.last().power->value - goal.value) < goal.value * 0.03);
        }
        QVERIFY(plant.controller().holding() == HeatGoal::Power);
    }

    void theFanIsKeptQuiet_data() { addModels(); }
    void theFanIsKeptQuiet() {
        QFETCH(SimulatedGpuModel, model);
        Plant plant(model, {.fan = Share(0.4)});
        plant.run(400);
        for (int second = 0; second < 60; ++second) {
            plant.run(1);
            QVERIFY2(std::abs(plant.last().fan->value - 0.4) < 0.04,
                     qPrintable(QString::number(plant.last().fan->value)));
        }
    }

    void theStrictestGoalWins() {
        Plant plant(largeCard(), {.core = Celsius(80), .power = Watts(150), .fan = Share(0.9)});
        plant.run(300);
        QVERIFY(plant.controller().holding() == HeatGoal::Power);
        QVERIFY(std::abs(plant.last().power->value - 150) < 5);
    }

    void whatIsNotReadHoldsNothingBack() {
        HeatController controller;
        QCOMPARE(controller.update({}, {.core = Celsius(40), .power = Watts(10)}, 1s), Share(1));
        QVERIFY(!controller.holding());
    }

    void neverStopsAltogether() {
        HeatController controller;
        for (int second = 0; second < 100; ++second)
            (void)controller.update({.core = Celsius(110)}, {.core = Celsius(40)}, 1s);
        QCOMPARE(controller.cap(), HeatController::least);
        // And is itself again soon after it has cooled.
        for (int second = 0; second < 5; ++second)
            (void)controller.update({.core = Celsius(30)}, {.core = Celsius(40)}, 1s);
        QVERIFY(controller.cap() > Share(0.9));
    }

    void whatWasBeforeALongGapDoesNotCount() {
        HeatController controller;
        (void)controller.update({.core = Celsius(30)}, {.core = Celsius(70)}, 1s);
        // 35 K more than before, but long ago: only the error counts.
        QCOMPARE(controller.update({.core = Celsius(65)}, {.core = Celsius(70)}, 1h), Share(1));
    }
};

QTEST_GUILESS_MAIN(TestHeatController)
#include "test_heat_controller.moc"
