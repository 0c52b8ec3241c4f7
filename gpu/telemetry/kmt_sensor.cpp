#include "gpu/telemetry/kmt_sensor.h"

#include "core/base/encoding.h"
#include "gpu/telemetry/use_counter.h"

#include <boost/locale/encoding_utf.hpp>

#include <algorithm>
#include <cstdio>

namespace commonwatt {

namespace {

using HundredNanoseconds = std::chrono::duration<std::int64_t, std::ratio<1, 10'000'000>>;

constexpr std::size_t maxGpus = 64;
constexpr std::uint32_t maxNodes = 64;
constexpr std::uint32_t maxSegments = 64;
constexpr std::uint64_t maxMemory = std::uint64_t(1) << 50;

std::string textOf(const kmt::Text &text) {
    return toPlainText(
        boost::locale::conv::utf_to_utf<char>(text.begin(), std::ranges::find(text, u'\0')));
}

// An adapter that is closed with its owner.
class Adapter {
public:
    Adapter(std::shared_ptr<kmt::Kernel> kernel, const kmt::AdapterInfo &info)
        : m_kernel(std::move(kernel))
        , m_handle(info.adapter)
        , m_luid(info.luid) {}
    ~Adapter() { m_kernel->close(m_handle); }
    Adapter(const Adapter &) = delete;
    Adapter &operator=(const Adapter &) = delete;

    template <typename Data>
    [[nodiscard]] std::optional<Data> ask() const {
        Data data;
        return m_kernel->ask(m_handle, Data::info, &data, sizeof(data)) ? std::optional(data)
                                                                        : std::nullopt;
    }

    [[nodiscard]] std::optional<kmt::StatisticsResult>
    ask(kmt::Statistics type, std::uint32_t index = 0, void *process = nullptr) const {
        kmt::StatisticsQuery query;
        query.type = type;
        query.luid = m_luid;
        query.process = process;
        query.index = index;
        return m_kernel->ask(query) ? std::optional(query.result) : std::nullopt;
    }

    [[nodiscard]] kmt::Kernel &kernel() const { return *m_kernel; }

private:
    const std::shared_ptr<kmt::Kernel> m_kernel;
    const kmt::AdapterHandle m_handle;
    const kmt::Luid m_luid;
};

// "0000:c1:00.0". Windows does not tell PCI's domain.
std::optional<std::string> addressOf(const Adapter &adapter) {
    const std::optional<kmt::Address> address = adapter.ask<kmt::Address>();
    if (!address || address->bus > 0xff || address->device > 0x1f || address->function > 7)
        return std::nullopt;
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "0000:%02x:%02x.%x", address->bus, address->device,
                  address->function);
    return text.data();
}

bool isGpu(const Adapter &adapter) {
    const std::uint32_t bits = adapter.ask<kmt::Type>().value_or(kmt::Type()).bits;
    return (bits & kmt::Type::renders) != 0 &&
           (bits & (kmt::Type::software | kmt::Type::indirectDisplay)) == 0;
}

class KmtSensor final : public GpuSensor {
public:
    KmtSensor(std::unique_ptr<const Adapter> adapter, const std::string &address)
        : m_adapter(std::move(adapter))
        , m_gpu("pci:" + address) {
        if (const auto registry = m_adapter->ask<kmt::Registry>())
            m_name = textOf(registry->name);
        if (m_name.empty())
            m_name = "GPU";
    }

    [[nodiscard]] const std::string &gpu() const override { return m_gpu; }

    [[nodiscard]] GpuSample sample(WallTime now, const ProcessIds &ours) override {
        GpuSample sample;
        sample.time = now;
        sample.gpu = m_gpu;
        sample.name = m_name;
        readPerformance(sample);
        readUse(sample, ours);
        return sample;
    }

private:
    // A driver that lacks a sensor leaves 0. Power is told as a part of an unknown limit only, and
    // so not at all.
    static void set(GpuSample &sample, GpuValue value, std::uint64_t number, double scale) {
        if (number > 0)
            setValue(sample, value, static_cast<double>(number) * scale);
    }

    void readPerformance(GpuSample &sample) const {
        // The first node is the 3D engine, whose clock is the core's.
        if (const auto node = m_adapter->ask<kmt::NodePerformance>())
            set(sample, GpuValue::CoreClock, node->clock, 1);
        const auto now = m_adapter->ask<kmt::AdapterPerformance>();
        if (!now)
            return;
        set(sample, GpuValue::Core, now->temperature, 0.1);
        set(sample, GpuValue::MemoryClock, now->memoryClock, 1);
        // Fans may rest: without a greatest speed there is none.
        if (const auto limits = m_adapter->ask<kmt::AdapterLimits>(); limits && limits->fan > 0)
            setValue(sample, GpuValue::Fan, std::min(1.0, double(now->fan) / limits->fan));
    }

    // Of all processes or of one; a process that has not used an engine yet is not known there.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> runningTime(std::uint32_t node,
                                                                      void *process) const {
        const auto type = process ? kmt::Statistics::ProcessNode : kmt::Statistics::Node;
        const auto told = m_adapter->ask(type, node, process);
        constexpr auto most =
            std::chrono::duration_cast<HundredNanoseconds>(std::chrono::nanoseconds::max());
        if (!told || told->node.runningTime < 0 || told->node.runningTime > most.count())
            return process ? std::optional(std::chrono::nanoseconds()) : std::nullopt;
        return HundredNanoseconds(told->node.runningTime);
    }

    [[nodiscard]] GpuCount countOf(void *process, std::uint32_t nodes,
                                   const std::vector<std::uint32_t> &segments) const {
        GpuCount count;
        for (std::uint32_t node = 0; node < nodes; ++node)
            if (const auto time = runningTime(node, process))
                count.engines.emplace(std::to_string(node), *time);
        for (const std::uint32_t segment : segments) {
            const auto type = process ? kmt::Statistics::ProcessSegment : kmt::Statistics::Segment;
            const auto told = m_adapter->ask(type, segment, process);
            const std::uint64_t bytes = !told     ? 0
                                        : process ? told->processSegment.committed
                                                  : told->segment.resident;
            count.memory += Bytes(std::min(bytes, maxMemory));
        }
        return count;
    }

    [[nodiscard]] std::vector<std::uint32_t> ownSegments(std::uint32_t segments) const {
        std::vector<std::uint32_t> own;
        for (std::uint32_t segment = 0; segment < std::min(segments, maxSegments); ++segment)
            if (const auto told = m_adapter->ask(kmt::Statistics::Segment, segment);
                told && told->segment.isAperture == 0)
                own.push_back(segment);
        return own;
    }

    void readUse(GpuSample &sample, const ProcessIds &ours) {
        const auto adapter = m_adapter->ask(kmt::Statistics::Adapter);
        if (!adapter)
            return;
        const std::uint32_t nodes = std::min(adapter->adapter.nodes, maxNodes);
        const std::vector<std::uint32_t> segments = ownSegments(adapter->adapter.segments);
        UseCounter::Clients clients;
        for (const std::uint32_t id : ours) {
            const Result<std::shared_ptr<void>> process = m_adapter->kernel().open(id);
            if (!process && process.error().code == ErrorCode::NotFound)
                continue;
            if (!process)
                return; // nobody knows which part of the sum is ours
            clients.emplace(id, GpuClient{countOf(process->get(), nodes, segments), true});
        }
        const GpuUse use =
            m_counter.read(std::move(clients), countOf(nullptr, nodes, segments), sample.time);
        if (!segments.empty()) {
            setValue(sample, GpuValue::MemoryByUs, static_cast<double>(use.memoryByUs.value));
            setValue(sample, GpuValue::MemoryByOthers,
                     static_cast<double>(use.memoryByOthers.value));
        }
        if (use.busyByUs)
            setValue(sample, GpuValue::UseByUs, *use.busyByUs);
        if (use.busyByOthers)
            setValue(sample, GpuValue::UseByOthers, *use.busyByOthers);
    }

    const std::unique_ptr<const Adapter> m_adapter;
    const std::string m_gpu;
    std::string m_name;
    UseCounter m_counter;
};

} // namespace

GpuSensors openKmtSensors(std::shared_ptr<kmt::Kernel> kernel) {
    std::array<kmt::AdapterInfo, maxGpus> infos;
    const std::size_t count = std::min(kernel->openAdapters(infos), infos.size());
    GpuSensors sensors;
    for (const kmt::AdapterInfo &info : std::span(infos).first(count)) {
        auto adapter = std::make_unique<const Adapter>(kernel, info);
        const std::optional<std::string> address = addressOf(*adapter);
        const bool isKnown = std::ranges::any_of(sensors, [&address](const auto &other) {
            return address && other->gpu() == "pci:" + *address;
        });
        if (address && !isKnown && isGpu(*adapter))
            sensors.push_back(std::make_unique<KmtSensor>(std::move(adapter), *address));
    }
    return sensors;
}

} // namespace commonwatt
