#include "gpu/telemetry/accelerator_statistics.h"

#include "support/qtest_support.h"

#include <map>

using namespace commonwatt;

namespace {

using Statistics = std::map<std::string, double>;

GpuSample sampleOf(const Statistics &statistics, const ProcessIds &ours) {
    GpuSample sample;
    setStatistics(
        sample,
        [&statistics](const char *name) {
            const auto found = statistics.find(name);
            return found == statistics.end() ? std::nullopt : std::optional(found->second);
        },
        ours);
    return sample;
}

} // namespace

class TestAcceleratorStatistics : public QObject {
    Q_OBJECT

private slots:
    void readsAGpuWithMemoryOfItsOwn() {
        const GpuSample sample = sampleOf({{"Temperature(C)", 59},
                                           {"Total Power(W)", 35},
                                           {"Core Clock(MHz)", 800},
                                           {"Memory Clock(MHz)", 1742},
                                           {"Fan Speed(%)", 0},
                                           {"inUseVidMemoryBytes", 5090840576.0},
                                           {"In use system memory", 268435456},
                                           {"GPU Activity(%)", 64}},
                                          {});
        QCOMPARE(sample.core->value, 59.0);
        QCOMPARE(sample.power->value, 35.0);
        QCOMPARE(sample.coreClock->value, 8e8);
        QCOMPARE(sample.memoryClock->value, 1.742e9);
        QCOMPARE(sample.fan->value, 0.0);
        QCOMPARE(sample.memoryByOthers->value, std::uint64_t(5090840576));
        QCOMPARE(sample.useByOthers->value, 0.64);
        QVERIFY(!sample.memoryByUs && !sample.useByUs);
    }

    void readsAGpuInTheHostsMemory() {
        const Statistics statistics{{"Device Utilization %", 26},
                                    {"In use system memory", 862388224}};
        const GpuSample sample = sampleOf(statistics, {});
        QCOMPARE(sample.memoryByOthers->value, std::uint64_t(862388224));
        QCOMPARE(sample.useByOthers->value, 0.26);
        QVERIFY(!sample.core && !sample.power && !sample.fan && !sample.coreClock);
    }

    void withProcessesOfOursNobodyKnowsTheirPart() {
        const GpuSample sample = sampleOf(
            {{"Device Utilization %", 26}, {"In use system memory", 5}, {"Temperature(C)", 40}},
            {100});
        QCOMPARE(sample.core->value, 40.0);
        QVERIFY(!sample.memoryByUs && !sample.memoryByOthers);
        QVERIFY(!sample.useByUs && !sample.useByOthers);
    }

    void whatIsZeroOrNonsenseIsAbsent() {
        const GpuSample sample = sampleOf({{"Temperature(C)", 0},
                                           {"Total Power(W)", 1e9},
                                           {"Core Clock(MHz)", -5},
                                           {"Fan Speed(%)", 250},
                                           {"Device Utilization %", -1}},
                                          {});
        for (const GpuValue value : allGpuValues)
            QVERIFY(!valueOf(sample, value));
    }

    void readsPciAddresses() {
        QCOMPARE(pciAddressOfDebug("1:0:0").value(), std::string("0000:01:00.0"));
        QCOMPARE(pciAddressOfDebug("193:16:7(194:194)").value(), std::string("0000:c1:10.7"));
        for (const char *text : {"", "1", "1:0", "1:0:", "256:0:0", "1:32:0", "1:0:8", "-1:0:0",
                                 "1:0:0x", "1;0:0", "a:b:c"})
            QVERIFY2(!pciAddressOfDebug(text), text);
    }
};

QTEST_APPLESS_MAIN(TestAcceleratorStatistics)
#include "test_accelerator_statistics.moc"
