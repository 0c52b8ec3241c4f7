// The properties that make the simulated GPU worth testing a controller on.
#include "gpu/telemetry/simulated_gpu.h"

#include "support/qtest_support.h"

#include <cmath>
#include <random>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{std::chrono::sys_days(std::chrono::year(2024) / 1 / 1)};

bool isNear(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}

bool hasReason(const GpuSample &sample, ThrottleReason reason) {
    return std::ranges::find(*sample.throttle, reason) != sample.throttle->end();
}

} // namespace

class TestSimulatedGpu : public QObject {
    Q_OBJECT

private slots:
    void settlesWhereHeatAndCoolingAreEqual() {
        SimulatedGpuModel model;
        model.fanConductance = 0;
        SimulatedGpu gpu(model);
        gpu.setLoad(Share(0.25), Share(0));
        gpu.advance(2h);
        const GpuSample sample = gpu.sample(start, {});
        // 20 + 280 / 4 watts over 1.5 watts a kelvin.
        QVERIFY(isNear(sample.power->value, 90, 1e-9));
        QVERIFY(isNear(sample.core->value, 25 + 60, 1e-6));
    }

    void settlesWithItsFanAndWithThrottling() {
        for (const double conductance : {4.5, 1.0}) { // the second is too little for 300 watts
            SimulatedGpuModel model;
            model.fanConductance = conductance;
            SimulatedGpu gpu(model);
            gpu.setLoad(Share(1), Share(0));
            gpu.advance(2h);
            const GpuSample sample = gpu.sample(start, {});
            const double cooling = (model.conductance + conductance * sample.fan->value) *
                                   (*sample.core - model.surroundings).value;
            QVERIFY(isNear(sample.power->value, cooling, 1e-3));
            QCOMPARE(hasReason(sample, ThrottleReason::Thermal), conductance == 1.0);
            QCOMPARE(*sample.core > model.throttles, conductance == 1.0);
            QCOMPARE(*sample.coreClock < model.maxClock, conductance == 1.0);
        }
    }

    void warmsAndCoolsWithoutTurning() {
        SimulatedGpu gpu;
        gpu.setLoad(Share(1), Share(0));
        double last = gpu.sample(start, {}).core->value;
        QCOMPARE(last, 25.0);
        for (int second = 1; second < 600; ++second) {
            const double now = gpu.sample(start + second * 1s, {}).core->value;
            QVERIFY(now >= last);
            last = now;
        }
        gpu.setLoad(Share(0), Share(0));
        for (int second = 600; second < 1200; ++second) {
            const double now = gpu.sample(start + second * 1s, {}).core->value;
            QVERIFY(now <= last);
            last = now;
        }
    }

    void holdsItsLimits() {
        SimulatedGpu gpu;
        gpu.setLoad(Share(1), Share(0));
        gpu.setPowerLimit(Watts(150));
        GpuSample sample = gpu.sample(start, {});
        QVERIFY(isNear(sample.power->value, 150, 1e-9));
        QVERIFY(hasReason(sample, ThrottleReason::Power));
        gpu.setPowerLimit(std::nullopt);
        gpu.setClockLimit(Hertz(1.2e9));
        sample = gpu.sample(start, {});
        QCOMPARE(sample.coreClock->value, 1.2e9);
        QVERIFY(isNear(sample.power->value, 20 + 280 / 8.0, 1e-9));
        QVERIFY(sample.throttle->empty());
        gpu.setPowerLimit(Watts(1));
        QCOMPARE(gpu.sample(start, {}).coreClock->value, 3e8);
    }

    void doesNotDependOnTheStep() {
        const auto temperatureWithStep = [](std::chrono::milliseconds step) {
            SimulatedGpu gpu;
            gpu.setLoad(Share(0.9), Share(0));
            for (auto time = 0ms; time < 100s; time += step)
                gpu.advance(step);
            return gpu.sample(start, {}).core->value;
        };
        const double fine = temperatureWithStep(1ms);
        for (const std::chrono::milliseconds step : {10ms, 100ms, 1000ms, 20000ms})
            QVERIFY(isNear(temperatureWithStep(step), fine, 0.05));
    }

    void staysPossibleWhateverHappens() {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> any(-0.5, 1.5);
        SimulatedGpu gpu;
        WallTime now = start;
        for (int i = 0; i < 2000; ++i) {
            gpu.setLoad(Share(any(random)), Share(any(random)));
            gpu.setPowerLimit(any(random) < 0.5 ? std::optional(Watts(300 * any(random)))
                                                : std::nullopt);
            gpu.setClockLimit(any(random) < 0.5 ? std::optional(Hertz(2.4e9 * any(random)))
                                                : std::nullopt);
            now += std::chrono::milliseconds(static_cast<int>(5000 * any(random)));
            const GpuSample sample = gpu.sample(now, {});
            QVERIFY(gpuSampleFromJson(toJson(sample)).value() == sample);
            QVERIFY(*sample.core >= Celsius(25) && *sample.core <= Celsius(100));
            QVERIFY(*sample.power >= Watts(20) && *sample.power <= Watts(300 + 1e-9));
            QVERIFY(sample.useByUs->value + sample.useByOthers->value <= 1 + 1e-9);
            QVERIFY(sample.simulated);
        }
    }

    void aClockSetBackStopsNothing() {
        SimulatedGpu gpu;
        gpu.setLoad(Share(1), Share(0));
        (void)gpu.sample(start, {});
        const GpuSample before = gpu.sample(start - 1h, {});
        QCOMPARE(before.core->value, 25.0);
        QVERIFY(gpu.sample(start - 1h + 10s, {}).core > before.core);
    }
};

QTEST_APPLESS_MAIN(TestSimulatedGpu)
#include "test_simulated_gpu.moc"
