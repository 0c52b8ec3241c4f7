// The whole of `commonwatt-worker --inventory`, against drivers that are broken in every way.
#include "core/platform/process/capture.h"
#include "core/types/hardware.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <filesystem>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

using Environment = std::vector<std::pair<std::string, std::string>>;

std::string allText(const Inventory &inventory) {
    std::string text;
    for (const Obstacle &problem : inventory.problems)
        text += problem.problem + "\n";
    return text;
}

} // namespace

class TestInventoryCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_empty;

    [[nodiscard]] static Inventory take(Environment environment) {
        ProcessOptions options;
        options.program = COMMONWATT_WORKER_PROGRAM;
        options.arguments = {"--inventory", "--probe-timeout", "2"};
        options.environment = std::move(environment);
        const Result<CapturedRun> run = runAndCapture(options, 60s);
        if (!run)
            throw std::runtime_error(run.error().describe());
        if (!run->status.isSuccess())
            throw std::runtime_error(run->status.describe());
        Result<Inventory> inventory = inventoryFromJson(parseJsonObject(run->output).value());
        if (!inventory)
            throw std::runtime_error(inventory.error().describe());
        return *inventory;
    }

    // With the fake drivers in place of those there are.
    [[nodiscard]] Inventory takeFake(Environment environment) const {
        environment.emplace_back("LD_LIBRARY_PATH", m_folder.path().toStdString());
        return take(std::move(environment));
    }

private slots:
    void initTestCase() {
        for (const char *name : {"libcuda.so.1", "libnvidia-ml.so.1", "libvulkan.so.1"})
            fs::copy_file(COMMONWATT_FAKE_DRIVER, fs::path(m_folder.path().toStdString()) / name);
    }

    void findsWhatIsHere() {
        const Inventory inventory = take({});
        QVERIFY(!inventory.hardware.empty());
        QCOMPARE(inventory.hardware.back().id(), std::string("cpu"));
        QVERIFY(inventory.hardware.back().usableBackend() != nullptr);
        QVERIFY(inventory.hardware.back().memoryFree.value > 0);
        QVERIFY2(inventory.problems.empty(), allText(inventory).c_str());
    }

    void findsASoftwareDriver() {
        const Inventory inventory = take({});
        const auto software =
            std::ranges::find(inventory.hardware, HardwareKind::Software, &Hardware::kind);
        if (software == inventory.hardware.end())
            QSKIP("no software Vulkan driver is installed");
        QVERIFY(software->vulkan.has_value());
        QVERIFY(software->vulkan->subgroupSize > 0);
        QVERIFY(software->backends.at(0).device.starts_with("vulkan:"));
        QVERIFY(software->memoryTotal.value > 0);
    }

    void needsNoDriver() {
        // Libraries that start and find nothing; and a Vulkan loader without a driver.
        QVERIFY(takeFake({}).problems.empty());
        QCOMPARE(takeFake({}).hardware.size(), 1U);
        const Inventory bare = take({{"VK_ICD_FILENAMES", "/nowhere.json"}});
        QVERIFY2(bare.problems.empty(), allText(bare).c_str());
        QCOMPARE(bare.hardware.size(), 1U);
    }

    void putsTheSourcesTogether() {
        const Inventory inventory = takeFake({{"FAKE_CUDA", "good"}, {"FAKE_NVML", "good"}});
        QVERIFY2(inventory.problems.empty(), allText(inventory).c_str());
        QCOMPARE(inventory.hardware.size(), 2U);
        const Hardware &gpu = inventory.hardware[0];
        QCOMPARE(gpu.id(), std::string("pci:0000:41:00.0"));
        QCOMPARE(gpu.name, std::string("Imaginary RTX"));
        QCOMPARE(gpu.uuid, std::string("01010101010101010101010101010101"));
        QCOMPARE(gpu.computeCapability, std::string("8.9"));
        QCOMPARE(gpu.memoryTotal.value, std::uint64_t(24) << 30);
        QCOMPARE(gpu.memoryFree.value, std::uint64_t(20) << 30);
        QCOMPARE(gpu.pcie->maxSpeed, 16.0);
        QCOMPARE(gpu.pcie->lanes, 8U);
        QCOMPARE(gpu.backends.size(), 1U);
        QCOMPARE(gpu.backends[0].device, std::string("cuda:0"));
        QCOMPARE(gpu.backends[0].driver, std::string("CUDA 13.0"));
    }

    void aBrokenDriverIsNamedAndTheRestIsFound_data() {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<QString>("words");
        for (const char *variable : {"FAKE_CUDA", "FAKE_NVML", "FAKE_VULKAN"}) {
            const auto add = [&](const char *behaviour, const char *words) {
                QTest::addRow("%s %s", variable, behaviour) << variable << behaviour << words;
            };
            add("hang", "given up");
            add("crash", "SIGSEGV");
            add("garbage", "nonsense");
        }
    }
    void aBrokenDriverIsNamedAndTheRestIsFound() {
        QFETCH(QString, variable);
        QFETCH(QString, behaviour);
        QFETCH(QString, words);
        const Inventory inventory = takeFake({{variable.toStdString(), behaviour.toStdString()}});
        QCOMPARE(inventory.problems.size(), 1U);
        QVERIFY2(allText(inventory).find(words.toStdString()) != std::string::npos,
                 allText(inventory).c_str());
        QVERIFY(!inventory.problems[0].remedy.empty());
        QCOMPARE(inventory.hardware.back().id(), std::string("cpu"));
        QVERIFY(inventory.hardware.back().usableBackend() != nullptr);
    }

    void textWithoutAnEndHarmsNothing() {
        const Inventory inventory = takeFake(
            {{"FAKE_CUDA", "good"}, {"FAKE_NVML", "good"}, {"FAKE_GARBAGE_TEXT", "garbage"}});
        QCOMPARE(inventory.hardware.back().id(), std::string("cpu"));
    }
};

QTEST_GUILESS_MAIN(TestInventoryCommand)
#include "test_inventory_command.moc"
