// Sensors over a graphics kernel made here: what is made of its answers, not what Windows answers.
#include "gpu/telemetry/kmt_sensor.h"

#include "support/qtest_support.h"

#include <cmath>
#include <cstring>
#include <map>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{std::chrono::sys_days(std::chrono::year(2024) / 1 / 1)};
constexpr std::int64_t second = 10'000'000; // of running time

struct FakeUse {
    std::vector<std::int64_t> nodes;
    std::vector<std::uint64_t> segments;
};

struct FakeAdapter {
    std::optional<kmt::Address> address = kmt::Address{0xc1, 0, 0};
    kmt::Type type{kmt::Type::renders};
    std::u16string name = u"A card™";
    std::optional<kmt::NodePerformance> node;
    std::optional<kmt::AdapterPerformance> performance;
    std::optional<kmt::AdapterLimits> limits;
    FakeUse all;
    std::vector<bool> apertures; // by segment
    std::map<std::uint32_t, FakeUse> byProcess;
};

class FakeKernel final : public kmt::Kernel {
public:
    std::vector<FakeAdapter> adapters;
    std::set<std::uint32_t> running;
    std::set<std::uint32_t> hidden;
    int opened = 0;
    bool tellsStatistics = true;

    std::size_t openAdapters(std::span<kmt::AdapterInfo> infos) override {
        for (std::uint32_t number = 0; number < adapters.size(); ++number)
            infos[number] = {number + 1, {number, 7}, 1, 0};
        opened += static_cast<int>(adapters.size());
        return adapters.size();
    }
    void close(kmt::AdapterHandle) override { --opened; }

    bool ask(kmt::AdapterHandle handle, kmt::Info info, void *data, std::uint32_t size) override {
        const FakeAdapter &adapter = adapters.at(handle - 1);
        const auto tell = [data, size](const auto &told) {
            if (!told || size != sizeof(*told))
                return false;
            std::memcpy(data, &*told, size);
            return true;
        };
        kmt::Registry registry;
        std::ranges::copy(adapter.name, registry.name.begin());
        switch (info) {
        case kmt::Info::Address:
            return tell(adapter.address);
        case kmt::Info::Registry:
            return tell(std::optional(registry));
        case kmt::Info::Type:
            return tell(std::optional(adapter.type));
        case kmt::Info::NodePerformance:
            return tell(adapter.node);
        case kmt::Info::AdapterPerformance:
            return tell(adapter.performance);
        case kmt::Info::AdapterLimits:
            return tell(adapter.limits);
        }
        return false;
    }

    bool ask(kmt::StatisticsQuery &query) override {
        const FakeAdapter &adapter = adapters.at(query.luid.low);
        if (!tellsStatistics || query.luid.high != 7)
            return false;
        const FakeUse *use = &adapter.all;
        if (query.process) {
            const auto found =
                adapter.byProcess.find(*static_cast<const std::uint32_t *>(query.process));
            if (found == adapter.byProcess.end())
                return false;
            use = &found->second;
        }
        switch (query.type) {
        case kmt::Statistics::Adapter:
            query.result.adapter = {static_cast<std::uint32_t>(adapter.apertures.size()),
                                    static_cast<std::uint32_t>(adapter.all.nodes.size())};
            return true;
        case kmt::Statistics::Segment:
            query.result.segment = {};
            query.result.segment.resident = use->segments.at(query.index);
            query.result.segment.isAperture = adapter.apertures.at(query.index);
            return true;
        case kmt::Statistics::ProcessSegment:
            query.result.processSegment = {use->segments.at(query.index)};
            return true;
        case kmt::Statistics::Node:
        case kmt::Statistics::ProcessNode:
            query.result.node = {use->nodes.at(query.index)};
            return true;
        }
        return false;
    }

    Result<std::shared_ptr<void>> open(std::uint32_t process) override {
        if (hidden.contains(process))
            return fail(ErrorCode::PermissionDenied, "hidden");
        if (!running.contains(process))
            return fail(ErrorCode::NotFound, "gone");
        return std::make_shared<std::uint32_t>(process);
    }
};

FakeAdapter busyAdapter() {
    FakeAdapter adapter;
    adapter.all = {{5 * second, 5 * second}, {1000, 400, 9999}};
    adapter.apertures = {false, false, true};
    adapter.byProcess[100] = {{second, 0}, {300, 50, 9000}};
    return adapter;
}

} // namespace

class TestKmtSensor : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeKernel> m_kernel;

private slots:
    void init() {
        m_kernel = std::make_shared<FakeKernel>();
        m_kernel->running = {100};
    }

    void tellsWhatTheDriverTells() {
        FakeAdapter adapter;
        adapter.node.emplace().clock = 2'100'000'000;
        adapter.performance.emplace();
        adapter.performance->memoryClock = 1'250'000'000;
        adapter.performance->temperature = 615;
        adapter.performance->fan = 1500;
        adapter.performance->power = 700;
        adapter.limits.emplace().fan = 3000;
        m_kernel->adapters = {adapter};
        const GpuSensors sensors = openKmtSensors(m_kernel);
        QCOMPARE(sensors.size(), std::size_t(1));
        const GpuSample sample = sensors[0]->sample(start, {});
        QCOMPARE(sample.gpu, std::string("pci:0000:c1:00.0"));
        QCOMPARE(sensors[0]->gpu(), sample.gpu);
        QCOMPARE(sample.name, std::string("A card™"));
        QCOMPARE(sample.time, start);
        QVERIFY(!sample.simulated);
        QCOMPARE(sample.core->value, 61.5);
        QCOMPARE(sample.fan->value, 0.5);
        QCOMPARE(sample.coreClock->value, 2.1e9);
        QCOMPARE(sample.memoryClock->value, 1.25e9);
        QVERIFY(!sample.power && !sample.hotSpot && !sample.memory && !sample.throttle);
    }

    void whatIsZeroRefusedOrNonsenseIsAbsent() {
        FakeAdapter lacking;
        lacking.performance.emplace().fan = 1200; // of an unknown greatest speed
        lacking.node.emplace();
        FakeAdapter broken;
        broken.address->bus = 2;
        broken.performance.emplace().temperature = 0xffffffff;
        broken.performance->memoryClock = UINT64_MAX;
        broken.node.emplace().clock = UINT64_MAX;
        FakeAdapter silent;
        silent.address->bus = 3;
        m_kernel->adapters = {lacking, broken, silent};
        m_kernel->tellsStatistics = false;
        const GpuSensors sensors = openKmtSensors(m_kernel);
        QCOMPARE(sensors.size(), std::size_t(3));
        for (const auto &sensor : sensors) {
            const GpuSample sample = sensor->sample(start, {100});
            for (const GpuValue value : allGpuValues)
                QVERIFY(!valueOf(sample, value));
        }
    }

    void tellsOursFromOthers() {
        m_kernel->adapters = {busyAdapter()};
        const GpuSensors sensors = openKmtSensors(m_kernel);
        const GpuSample first = sensors[0]->sample(start, {100, 55}); // one has ended
        QCOMPARE(first.memoryByUs->value, std::uint64_t(350));
        QCOMPARE(first.memoryByOthers->value, std::uint64_t(1050));
        QVERIFY(!first.useByUs && !first.useByOthers);
        FakeAdapter &adapter = m_kernel->adapters[0];
        adapter.byProcess[100].nodes = {2 * second, 0};
        adapter.all.nodes = {6 * second, 5 * second + second / 2};
        const GpuSample then = sensors[0]->sample(start + 2s, {100});
        QCOMPARE(then.useByUs->value, 0.5);
        QCOMPARE(then.useByOthers->value, 0.25);
    }

    void aProcessThatDoesNotUseTheGpuUsesNothing() {
        m_kernel->adapters = {busyAdapter()};
        m_kernel->running.insert(200);
        const GpuSensors sensors = openKmtSensors(m_kernel);
        QCOMPARE(sensors[0]->sample(start, {200}).memoryByUs->value, std::uint64_t(0));
        // Its first use is ours, from the first moment.
        m_kernel->adapters[0].byProcess[200] = {{second / 2, 0}, {10, 0, 0}};
        m_kernel->adapters[0].all.nodes[0] += second / 2;
        const GpuSample sample = sensors[0]->sample(start + 1s, {200});
        QCOMPARE(sample.useByUs->value, 0.5);
        QCOMPARE(sample.useByOthers->value, 0.0);
        QCOMPARE(sample.memoryByUs->value, std::uint64_t(10));
    }

    void whenOneOfOursIsHiddenNobodyKnowsTheParts() {
        m_kernel->adapters = {busyAdapter()};
        m_kernel->hidden = {300};
        const GpuSensors sensors = openKmtSensors(m_kernel);
        (void)sensors[0]->sample(start, {100, 300});
        const GpuSample sample = sensors[0]->sample(start + 1s, {100, 300});
        for (const GpuValue value : {GpuValue::UseByUs, GpuValue::UseByOthers, GpuValue::MemoryByUs,
                                     GpuValue::MemoryByOthers})
            QVERIFY(!valueOf(sample, value));
    }

    void withoutMemoryOfItsOwnItTellsNoMemory() {
        FakeAdapter adapter = busyAdapter();
        adapter.apertures = {true, true, true};
        m_kernel->adapters = {adapter};
        const GpuSample sample = openKmtSensors(m_kernel)[0]->sample(start, {100});
        QVERIFY(!sample.memoryByUs && !sample.memoryByOthers);
    }

    void takesGpusAloneOnceAndClosesTheOthers() {
        FakeAdapter software;
        software.type.bits |= kmt::Type::software;
        FakeAdapter display;
        display.type.bits = 0;
        FakeAdapter indirect;
        indirect.type.bits |= kmt::Type::indirectDisplay;
        FakeAdapter noPci;
        noPci.address = kmt::Address{0xffffffff, 0xffffffff, 0xffffffff};
        FakeAdapter untold;
        untold.address.reset();
        m_kernel->adapters = {software, display, indirect, noPci, untold, {}, {}};
        {
            const GpuSensors sensors = openKmtSensors(m_kernel);
            QCOMPARE(sensors.size(), std::size_t(1));
            QCOMPARE(m_kernel->opened, 1);
        }
        QCOMPARE(m_kernel->opened, 0);
        m_kernel->adapters.clear();
        QVERIFY(openKmtSensors(m_kernel).empty());
    }
};

QTEST_APPLESS_MAIN(TestKmtSensor)
#include "test_kmt_sensor.moc"
