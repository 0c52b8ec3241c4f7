#include "gpu/inventory/merge.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

Hardware gpu(const std::string &pciAddress, const std::string &backend = "") {
    Hardware hardware;
    hardware.name = "GPU";
    hardware.vendor = "NVIDIA Corporation";
    hardware.kernelDriver = "nvidia";
    hardware.pciAddress = pciAddress;
    hardware.memoryTotal = hardware.memoryFree = Bytes(std::uint64_t(8) << 30);
    if (!backend.empty())
        hardware.backends = {{.device = backend, .name = backend.substr(0, backend.find(':'))}};
    return hardware;
}

Hardware cpu() {
    Hardware hardware;
    hardware.name = "CPU";
    hardware.kind = HardwareKind::Cpu;
    hardware.memoryTotal = hardware.memoryFree = Bytes(1 << 30);
    hardware.backends = {{.device = "cpu", .name = "cpu"}};
    return hardware;
}

Inventory of(std::vector<Hardware> hardware) {
    return {.hardware = std::move(hardware)};
}

std::vector<std::string> backendsOf(const Hardware &hardware) {
    std::vector<std::string> names;
    for (const HardwareBackend &backend : hardware.backends)
        names.push_back(backend.device);
    return names;
}

// Of a machine whose only GPU has no interface to compute with.
std::string whyUnusable(const Hardware &bare) {
    const Inventory merged =
        mergeAnswers({{ProbeSource::Pci, of({bare})}, {ProbeSource::Ggml, of({cpu()})}});
    if (merged.hardware.size() != 2 || merged.hardware[0].obstacles.size() != 1 ||
        merged.hardware[0].usableBackend() != nullptr)
        return "(not as expected)";
    return merged.hardware[0].obstacles[0].problem;
}

} // namespace

class TestMerge : public QObject {
    Q_OBJECT
private slots:
    void makesOneRecordOfAPhysicalDevice() {
        Hardware nvml = gpu("0000:01:00.0");
        nvml.memoryFree = Bytes(std::uint64_t(5) << 30);
        nvml.pcie = PcieLink{.speed = 16, .maxSpeed = 16, .lanes = 16, .maxLanes = 16};
        Hardware cuda = gpu("0000:01:00.0", "cuda:0");
        cuda.computeCapability = "8.9";
        Hardware vulkan = gpu("0000:01:00.0", "vulkan:1");
        vulkan.vulkan = VulkanFeatures{.version = "1.3.0"};
        const Inventory merged = mergeAnswers({
            {ProbeSource::Vulkan, of({vulkan, gpu("0000:02:00.0", "vulkan:0")})},
            {ProbeSource::Cuda, of({cuda})},
            {ProbeSource::Nvml, of({nvml})},
            {ProbeSource::Pci, of({gpu("0000:01:00.0")})},
            {ProbeSource::Ggml, of({cpu()})},
        });
        QCOMPARE(merged.hardware.size(), 3U);
        QVERIFY(merged.problems.empty());
        const Hardware &both = merged.hardware[0];
        QVERIFY((backendsOf(both) == std::vector<std::string>{"cuda:0", "vulkan:1"}));
        QCOMPARE(both.memoryFree.value, std::uint64_t(5) << 30);
        QCOMPARE(both.computeCapability, std::string("8.9"));
        QVERIFY(both.vulkan && both.pcie);
        QVERIFY(backendsOf(merged.hardware[1]) == std::vector<std::string>{"vulkan:0"});
        QCOMPARE(merged.hardware[2].id(), std::string("cpu"));
    }

    void matchesByUuidWhereThereIsNoAddress() {
        Hardware cuda = gpu("0000:01:00.0", "cuda:0");
        cuda.uuid = std::string(32, 'b');
        Hardware vulkan = gpu("", "vulkan:0");
        vulkan.uuid = cuda.uuid;
        Hardware other = gpu("", "vulkan:1");
        other.uuid = std::string(32, 'c');
        const Inventory merged = mergeAnswers(
            {{ProbeSource::Cuda, of({cuda})}, {ProbeSource::Vulkan, of({vulkan, other})}});
        QCOMPARE(merged.hardware.size(), 2U);
        QCOMPARE(merged.hardware[0].backends.size(), 2U);
    }

    void keepsTwinsApart() {
        const Inventory merged = mergeAnswers(
            {{ProbeSource::Vulkan,
              of({gpu("0000:01:00.0", "vulkan:0"), gpu("0000:02:00.0", "vulkan:1")})}});
        QCOMPARE(merged.hardware.size(), 2U);
    }

    void saysWhyADeviceCannotBeUsed() {
        Hardware bare = gpu("0000:01:00.0");
        QVERIFY(whyUnusable(bare).find("libraries of NVIDIA's driver") != std::string::npos);
        bare.kernelDriver = "nouveau";
        QVERIFY(whyUnusable(bare).find("nouveau") != std::string::npos);
        bare.vendor = "Advanced Micro Devices, Inc. [AMD/ATI]";
        bare.kernelDriver = "amdgpu";
        QVERIFY(whyUnusable(bare).find("no Vulkan driver") != std::string::npos);
        bare.kernelDriver = "";
        QVERIFY(whyUnusable(bare).find("no driver is loaded") != std::string::npos);
        bare.kernelDriver = "ast";
        QVERIFY(whyUnusable(bare).find("cannot compute") != std::string::npos);

        Hardware small = gpu("0000:01:00.0", "vulkan:0");
        small.memoryTotal = small.memoryFree = Bytes(512 << 20);
        const Inventory merged = mergeAnswers({{ProbeSource::Vulkan, of({small})}});
        QVERIFY(merged.hardware[0].usableBackend() == nullptr);
        QVERIFY(merged.hardware[0].obstacles[0].problem.find("512") != std::string::npos);

        Hardware locked = gpu("0000:01:00.0");
        locked.obstacles = {{"no permission", "join the group"}};
        QCOMPARE(whyUnusable(locked), std::string("no permission"));
        // NVIDIA's driver has files of its own and needs no permission on this one.
        const Inventory open =
            mergeAnswers({{ProbeSource::Pci, of({locked})},
                          {ProbeSource::Vulkan, of({gpu("0000:01:00.0", "vulkan:0")})}});
        QVERIFY(open.hardware[0].usableBackend() != nullptr);
    }

    void tellsOfASourceThatFailed() {
        const Inventory merged = mergeAnswers({
            {ProbeSource::Vulkan, fail(ErrorCode::Timeout, "no answer in 10 s")},
            {ProbeSource::Cuda, fail(ErrorCode::InvalidData, "-7 devices")},
            {ProbeSource::Nvml, fail(ErrorCode::Unavailable, "killed by signal 11")},
            {ProbeSource::Pci, fail(ErrorCode::Unsupported, "none here")},
            {ProbeSource::Ggml, of({cpu()})},
        });
        QCOMPARE(merged.hardware.size(), 1U);
        QCOMPARE(merged.problems.size(), 3U);
        for (const Obstacle &problem : merged.problems)
            QVERIFY(!problem.remedy.empty());
        QVERIFY(merged.problems[0].problem.find("signal 11") != std::string::npos);
        QVERIFY(merged.problems[1].problem.find("nonsense") != std::string::npos);
        QVERIFY(merged.problems[2].problem.find("given up") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
