#include "core/types/hardware.h"

#include "support/qtest_support.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

using namespace commonwatt;

namespace {

Inventory sample() {
    Hardware gpu;
    gpu.name = "Some GPU";
    gpu.vendor = "NVIDIA";
    gpu.pciAddress = "0000:c1:00.0";
    gpu.uuid = std::string(32, 'a');
    gpu.kernelDriver = "nvidia";
    gpu.memoryTotal = Bytes(24'000'000'000);
    gpu.memoryFree = Bytes(23'000'000'000);
    gpu.computeCapability = "8.9";
    gpu.vulkan = VulkanFeatures{.version = "1.3.277",
                                .subgroupSize = 32,
                                .storage16 = true,
                                .storage8 = true,
                                .float16 = true,
                                .int8 = true,
                                .integerDotProduct = true,
                                .cooperativeMatrix = true};
    gpu.pcie = PcieLink{.speed = 2.5, .maxSpeed = 16, .lanes = 8, .maxLanes = 16};
    gpu.backends = {{.device = "cuda:0", .name = "cuda", .driver = "CUDA 13.0"},
                    {.device = "vulkan:1",
                     .name = "vulkan",
                     .driver = "NVIDIA 580.1",
                     .obstacles = {{"it is too old", "install a newer one"}}}};
    Hardware cpu;
    cpu.name = "Some CPU";
    cpu.kind = HardwareKind::Cpu;
    cpu.memoryTotal = cpu.memoryFree = Bytes(1 << 30);
    cpu.obstacles = {{"it is busy", ""}};
    return {.hardware = {gpu, cpu}, .problems = {{"a driver hung", "restart"}}};
}

// The sample with a field of its first device changed.
Result<Inventory> readChanged(std::string_view field, const json::value &value) {
    json::object object = toJson(sample());
    object["hardware"].as_array()[0].as_object()[field] = value;
    return inventoryFromJson(object);
}

} // namespace

class TestHardware : public QObject {
    Q_OBJECT
private slots:
    void comesBackFromJson() {
        const Result<Inventory> read = inventoryFromJson(toJson(sample()));
        QVERIFY2(read, read ? "" : read.error().describe().c_str());
        QVERIFY(*read == sample());
    }

    void hasAnIdThatStays() {
        Hardware hardware = sample().hardware[0];
        QCOMPARE(hardware.id(), std::string("pci:0000:c1:00.0"));
        hardware.pciAddress.clear();
        QCOMPARE(hardware.id(), "uuid:" + std::string(32, 'a'));
        QCOMPARE(sample().hardware[1].id(), std::string("cpu"));
    }

    void isUsableUnlessSomethingKeepsIt() {
        Hardware hardware = sample().hardware[0];
        QCOMPARE(hardware.usableBackend()->device, std::string("cuda:0"));
        std::swap(hardware.backends[0], hardware.backends[1]);
        QCOMPARE(hardware.usableBackend()->device, std::string("cuda:0"));
        hardware.backends.pop_back();
        QVERIFY(hardware.usableBackend() == nullptr);
        hardware = sample().hardware[0];
        hardware.obstacles.push_back({"no permission", ""});
        QVERIFY(hardware.usableBackend() == nullptr);
    }

    void takesNoNonsense() {
        QVERIFY(readChanged("name", "X"));
        const std::vector<std::pair<std::string, std::string>> wrong{
            {"name", "7"},
            {"name", '"' + std::string(300, 'x') + '"'},
            {"kind", R"("toaster")"},
            {"memoryTotal", "1152921504606846976"}, // 1 EiB
            {"memoryTotal", "-1"},
            {"memoryFree", "25000000000"}, // more than there is
            {"uuid", '"' + std::string(33, 'a') + '"'},
            {"pcie", R"({"speed": -1, "maxSpeed": 1, "lanes": 1, "maxLanes": 1})"},
            {"pcie", R"({"speed": 1, "maxSpeed": 1, "lanes": 99, "maxLanes": 1})"},
            {"vulkan", R"({"version": "1.3"})"},
            {"backends", "[7]"},
            {"backends", "[{}]"},
            {"obstacles", R"("none")"},
        };
        for (const auto &[field, value] : wrong) {
            const auto read = readChanged(field, *parseJson(value));
            QVERIFY2(!read, (field + " " + value).c_str());
            QCOMPARE(read.error().code, ErrorCode::InvalidData);
        }
        json::object many = toJson(sample());
        many["hardware"] = json::array(1000, many["hardware"].as_array()[0]);
        QVERIFY(!inventoryFromJson(many));
        QVERIFY(!inventoryFromJson({}));
    }

    void leavesNoControlCharactersInText() {
        const auto read = readChanged("name", "GPU\x1b[31m\n");
        QVERIFY(read);
        QCOMPARE(read->hardware[0].name, std::string("GPU [31m "));
    }
};

QTEST_GUILESS_MAIN(TestHardware)
#include "test_hardware.moc"
