#include "core/types/telemetry.h"

#include "support/qtest_support.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <limits>
#include <set>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

GpuSample full() {
    GpuSample sample;
    sample.time = WallTime(1'700'000'000'123ms);
    sample.gpu = "pci:0000:c1:00.0";
    sample.name = "Some GPU";
    sample.simulated = true;
    sample.core = Celsius(61.5);
    sample.hotSpot = Celsius(74);
    sample.memory = Celsius(80);
    sample.power = Watts(215.25);
    sample.fan = Share(0.5);
    sample.coreClock = Hertz(2.1e9);
    sample.memoryClock = Hertz(9.5e9);
    sample.memoryByUs = Bytes(8'000'000'001);
    sample.memoryByOthers = Bytes(0);
    sample.useByUs = Share(0.75);
    sample.useByOthers = Share(0.125);
    sample.throttle = {ThrottleReason::Power, ThrottleReason::Thermal};
    return sample;
}

Result<GpuSample> throughText(const GpuSample &sample) {
    return gpuSampleFromJson(parseJsonObject(json::serialize(toJson(sample))).value());
}

} // namespace

class TestTelemetry : public QObject {
    Q_OBJECT

private slots:
    void comesBackFromText() { QVERIFY(throughText(full()).value() == full()); }

    void whatIsAbsentStaysAbsent() {
        GpuSample sample;
        sample.gpu = "pci:0";
        const GpuSample back = throughText(sample).value();
        QVERIFY(back == sample);
        for (const GpuValue value : allGpuValues)
            QVERIFY(!valueOf(back, value));
        QVERIFY(!back.throttle);
        sample.throttle.emplace();
        QVERIFY(throughText(sample)->throttle->empty());
    }

    void refusesWhatNoGpuTells() {
        for (const GpuValue value : allGpuValues) {
            json::object object = toJson(full());
            object[nameOf(value)] = rangeOf(value).max * 1.01;
            QCOMPARE(gpuSampleFromJson(object).error().code, ErrorCode::InvalidData);
            object[nameOf(value)] = "12";
            QCOMPARE(gpuSampleFromJson(object).error().code, ErrorCode::InvalidData);
        }
        const json::object wrongFields{{"gpu", std::string(300, 'x')},
                                       {"name", 5},
                                       {"time", "now"},
                                       {"simulated", nullptr},
                                       {"throttle", json::array{"laziness"}}};
        for (const auto &[name, wrong] : wrongFields) {
            json::object object = toJson(full());
            object[name] = wrong;
            QVERIFY2(!gpuSampleFromJson(object), std::string(name).c_str());
        }
    }

    void nonsenseBecomesAbsent() {
        GpuSample sample = full();
        setValue(sample, GpuValue::Core, 4294967.295);
        QVERIFY(!sample.core);
        setValue(sample, GpuValue::Power, std::numeric_limits<double>::quiet_NaN());
        QVERIFY(!sample.power);
        setValue(sample, GpuValue::UseByUs, 1);
        QCOMPARE(sample.useByUs->value, 1.0);
    }

    void namesDiffer() {
        std::set<std::string_view> values;
        for (const GpuValue value : allGpuValues)
            values.insert(nameOf(value));
        QCOMPARE(values.size(), allGpuValues.size());
        std::set<std::string_view> reasons;
        for (const ThrottleReason reason : allThrottleReasons)
            reasons.insert(nameOf(reason));
        QCOMPARE(reasons.size(), allThrottleReasons.size());
    }
};

QTEST_APPLESS_MAIN(TestTelemetry)
#include "test_telemetry.moc"
