#include "gpu/telemetry/sensor.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

constexpr WallTime start{std::chrono::sys_days(std::chrono::year(2024) / 1 / 1)};

// Tells always the same.
class FixedSensor final : public GpuSensor {
public:
    explicit FixedSensor(GpuSample sample)
        : m_sample(std::move(sample)) {}

    const std::string &gpu() const override { return m_sample.gpu; }
    GpuSample sample(WallTime now, const ProcessIds &) override {
        m_sample.time = now;
        return m_sample;
    }

private:
    GpuSample m_sample;
};

GpuSample sampleOf(const std::string &gpu) {
    GpuSample sample;
    sample.gpu = gpu;
    return sample;
}

template <typename... Samples>
GpuSensors sensorsOf(const Samples &...samples) {
    GpuSensors sensors;
    (sensors.push_back(std::make_unique<FixedSensor>(samples)), ...);
    return sensors;
}

} // namespace

class TestSensors : public QObject {
    Q_OBJECT

private slots:
    void eachGpuOnceWithWhatEitherSourceTells() {
        GpuSample library = sampleOf("pci:0000:01:00.0");
        library.name = "by the library";
        library.core = Celsius(60);
        library.power = Watts(100);
        GpuSample system = sampleOf("pci:0000:01:00.0");
        system.name = "by the system";
        system.core = Celsius(50);
        system.memoryByUs = Bytes(7);
        system.memoryByOthers = Bytes(0);
        system.throttle.emplace({ThrottleReason::Power});
        const GpuSensors sensors = mergeSensors(sensorsOf(library, sampleOf("pci:0000:02:00.0")),
                                                sensorsOf(sampleOf("pci:0000:00:02.0"), system));
        QCOMPARE(sensors.size(), std::size_t(3));
        QCOMPARE(sensors[0]->gpu(), library.gpu);
        QCOMPARE(sensors[1]->gpu(), std::string("pci:0000:02:00.0"));
        QCOMPARE(sensors[2]->gpu(), std::string("pci:0000:00:02.0"));
        GpuSample expected = library;
        expected.time = start;
        expected.memoryByUs = system.memoryByUs;
        expected.memoryByOthers = system.memoryByOthers;
        expected.throttle = system.throttle;
        QVERIFY(sensors[0]->sample(start, {}) == expected);
    }

    void runningAsFastAsItCanIsNotOverruled() {
        GpuSample library = sampleOf("pci:0000:01:00.0");
        library.throttle.emplace();
        GpuSample system = sampleOf("pci:0000:01:00.0");
        system.throttle.emplace({ThrottleReason::Other});
        const GpuSensors sensors = mergeSensors(sensorsOf(library), sensorsOf(system));
        QVERIFY(sensors[0]->sample(start, {}).throttle->empty());
    }
};

QTEST_APPLESS_MAIN(TestSensors)
#include "test_sensors.moc"
