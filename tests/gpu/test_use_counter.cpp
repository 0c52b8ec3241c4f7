#include "gpu/telemetry/use_counter.h"

#include "support/qtest_support.h"

#include <cmath>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{std::chrono::sys_days(std::chrono::year(2024) / 1 / 1)};

using Times = std::map<std::string, std::chrono::nanoseconds>;

GpuClient ours(Times engines, std::uint64_t memory = 0) {
    return {{std::move(engines), Bytes(memory)}, true};
}

GpuClient others(Times engines, std::uint64_t memory = 0) {
    return {{std::move(engines), Bytes(memory)}, false};
}

bool isNear(std::optional<double> value, double expected) {
    return value && std::abs(*value - expected) < 1e-9;
}

} // namespace

class TestUseCounter : public QObject {
    Q_OBJECT

private slots:
    void addsClientsAndTakesTheBusiestEngine() {
        UseCounter counter;
        const GpuUse first = counter.read({{1, ours({{"a", 1s}, {"b", 9s}}, 10)},
                                           {2, ours({{"a", 1s}}, 20)},
                                           {3, others({{"a", 5s}}, 40)}},
                                          std::nullopt, start);
        QCOMPARE(first.memoryByUs, Bytes(30));
        QCOMPARE(first.memoryByOthers, Bytes(40));
        QVERIFY(!first.busyByUs && !first.busyByOthers);
        const GpuUse second = counter.read({{1, ours({{"a", 1200ms}, {"b", 9400ms}})},
                                            {2, ours({{"a", 1300ms}})},
                                            {3, others({{"a", 5100ms}})}},
                                           std::nullopt, start + 1s);
        QVERIFY(isNear(second.busyByUs, 0.5)); // a: 0.2 + 0.3, b: 0.4
        QVERIFY(isNear(second.busyByOthers, 0.1));
    }

    void whatIsNotOursOfTheSumIsOthersByEngine() {
        UseCounter counter;
        (void)counter.read({{1, ours({{"compute", 1s}}, 30)}},
                           GpuCount{{{"compute", 7s}, {"3d", 7s}}, Bytes(100)}, start);
        const GpuUse use =
            counter.read({{1, ours({{"compute", 3s}}, 30)}},
                         GpuCount{{{"compute", 9s}, {"3d", 7500ms}}, Bytes(100)}, start + 2s);
        QVERIFY(isNear(use.busyByUs, 1));
        QVERIFY(isNear(use.busyByOthers, 0.25)); // of the other engine
        QCOMPARE(use.memoryByUs, Bytes(30));
        QCOMPARE(use.memoryByOthers, Bytes(70));
    }

    void aSumLessThanOursIsNoUseByOthers() {
        UseCounter counter;
        (void)counter.read({{1, ours({{"a", 0s}}, 50)}}, GpuCount{{{"a", 0s}}, Bytes(40)}, start);
        const GpuUse use = counter.read({{1, ours({{"a", 600ms}}, 50)}},
                                        GpuCount{{{"a", 500ms}}, Bytes(40)}, start + 1s);
        QVERIFY(isNear(use.busyByUs, 0.6));
        QVERIFY(isNear(use.busyByOthers, 0));
        QCOMPARE(use.memoryByOthers, Bytes(0));
    }

    void ofASumNobodyKnowsTheirPartWhenOursComeOrGo() {
        UseCounter counter;
        const auto sum = [](std::chrono::nanoseconds time) { return GpuCount{{{"a", time}}, {}}; };
        (void)counter.read({}, sum(0s), start);
        QVERIFY(isNear(counter.read({}, sum(500ms), start + 1s).busyByOthers, 0.5));
        const GpuUse came = counter.read({{1, ours({{"a", 800ms}})}}, sum(1300ms), start + 2s);
        QVERIFY(!came.busyByUs && !came.busyByOthers);
        const GpuUse stayed = counter.read({{1, ours({{"a", 900ms}})}}, sum(1600ms), start + 3s);
        QVERIFY(isNear(stayed.busyByUs, 0.1));
        QVERIFY(isNear(stayed.busyByOthers, 0.2));
        const GpuUse went = counter.read({}, sum(2s), start + 4s);
        QVERIFY(!went.busyByUs && !went.busyByOthers);
    }

    void withoutClientsAndSumNobodyTells() {
        UseCounter counter;
        (void)counter.read({}, std::nullopt, start);
        const GpuUse use = counter.read({}, std::nullopt, start + 1s);
        QVERIFY(!use.busyByUs && !use.busyByOthers);
    }

    void countersThatBeginAnewAndClocksSetBackTellNothing() {
        UseCounter counter;
        (void)counter.read({{1, ours({{"a", 9s}})}}, std::nullopt, start);
        QVERIFY(
            isNear(counter.read({{1, ours({{"a", 1s}})}}, std::nullopt, start + 1s).busyByUs, 0));
        QVERIFY(!counter.read({{1, ours({{"a", 2s}})}}, std::nullopt, start).busyByUs);
        QVERIFY(
            isNear(counter.read({{1, ours({{"a", 9s}})}}, std::nullopt, start + 1s).busyByUs, 1));
    }
};

QTEST_APPLESS_MAIN(TestUseCounter)
#include "test_use_counter.moc"
