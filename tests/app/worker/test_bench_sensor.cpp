// What a benchmark learns from a GPU's sensor, here of a simulated one.
#include "app/worker/bench_sensor.h"
#include "gpu/telemetry/simulated_gpu.h"

#include "support/qtest_support.h"

using namespace commonwatt;

class TestBenchSensor : public QObject {
    Q_OBJECT

private slots:
    void tellsWhetherOthersUseTheDevice() {
        const auto gpu = std::make_shared<SimulatedGpu>();
        BenchOptions options;
        useSensor(options, gpu);
        gpu->setLoad(Share(0.9), Share(0));
        QVERIFY(!options.disturbed());
        gpu->setLoad(Share(0.9), Share(0.3));
        QVERIFY(options.disturbed());
        gpu->setLoad(Share(0.9), Share(0));
        QVERIFY(!options.disturbed());
    }

    void tellsPowerClockAndHeat() {
        const auto gpu = std::make_shared<SimulatedGpu>();
        BenchOptions options;
        useSensor(options, gpu);
        gpu->setLoad(Share(0), Share(0));
        const PowerSample idle = options.power();
        gpu->setLoad(Share(1), Share(0));
        gpu->advance(std::chrono::seconds(60));
        const PowerSample busy = options.power();
        QVERIFY(idle.power && busy.power && busy.power->value > idle.power->value);
        QVERIFY(idle.temperature && busy.temperature &&
                busy.temperature->value > idle.temperature->value);
        QVERIFY(busy.clock && busy.clock->value > 0);
    }
};

QTEST_GUILESS_MAIN(TestBenchSensor)
#include "test_bench_sensor.moc"
