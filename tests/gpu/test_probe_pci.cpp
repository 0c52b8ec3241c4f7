// Reading /sys as Linux lays it out, from folders made here.
#include "gpu/inventory/probe.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <fstream>

#include <unistd.h>

using namespace commonwatt;
namespace fs = std::filesystem;

class TestProbePci : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    SystemFolders m_system;

    static void write(const fs::path &file, const std::string &text) {
        fs::create_directories(file.parent_path());
        std::ofstream(file) << text << '\n';
    }

    [[nodiscard]] fs::path device(const std::string &address) const {
        return m_system.sys / "bus/pci/devices" / address;
    }

    void addGpu(const std::string &address, const std::string &driver) const {
        const fs::path folder = device(address);
        write(folder / "class", "0x030000");
        write(folder / "vendor", "0x1002");
        write(folder / "device", "0x744c");
        write(folder / "current_link_speed", "2.5 GT/s PCIe");
        write(folder / "max_link_speed", "16.0 GT/s PCIe");
        write(folder / "current_link_width", "8");
        write(folder / "max_link_width", "16");
        write(folder / "mem_info_vram_total", "25753026560");
        write(folder / "mem_info_vram_used", "1000000000");
        if (!driver.empty()) {
            fs::create_directories(m_system.sys / "bus/pci/drivers" / driver);
            fs::create_directory_symlink(m_system.sys / "bus/pci/drivers" / driver,
                                         folder / "driver");
        }
    }

private slots:
    void init() {
        m_folder.emplace();
        const fs::path root = m_folder->path().toStdString();
        m_system = {root / "sys", root / "dev", {root / "none", root / "pci.ids"}};
    }

    void readsAGpu() {
        addGpu("0000:03:00.0", "amdgpu");
        write(m_system.pciNames[1], "# names\n1001  Other\n\t744c  Wrong\n1002  Maker [M]\n"
                                    "\t7448  Another\n\t744c  Big One\n\t\t1002 0001  Board\n"
                                    "1003  Next\n\t744c  Wrong too");
        const Inventory inventory = probePci(m_system).value();
        QCOMPARE(inventory.hardware.size(), 1U);
        const Hardware &gpu = inventory.hardware[0];
        QCOMPARE(gpu.pciAddress, std::string("0000:03:00.0"));
        QCOMPARE(gpu.vendor, std::string("Maker [M]"));
        QCOMPARE(gpu.name, std::string("Big One"));
        QCOMPARE(gpu.kernelDriver, std::string("amdgpu"));
        QCOMPARE(gpu.memoryTotal.value, 25'753'026'560U);
        QCOMPARE(gpu.memoryFree.value, 24'753'026'560U);
        QVERIFY((gpu.pcie == PcieLink{.speed = 2.5, .maxSpeed = 16, .lanes = 8, .maxLanes = 16}));
        QVERIFY(gpu.obstacles.empty());
    }

    void namesTheNumbersWithoutAList() {
        addGpu("0000:03:00.0", "");
        const Inventory inventory = probePci(m_system).value();
        QCOMPARE(inventory.hardware[0].name, std::string("PCI device 744c"));
        QCOMPARE(inventory.hardware[0].kernelDriver, std::string());
    }

    void takesGpusAlone() {
        write(device("0000:00:1f.0") / "class", "0x060100"); // a bridge
        write(device("0000:01:00.0") / "class", "0x020000"); // a network card
        write(device("0000:02:00.0") / "class", "0x120000"); // an accelerator
        const Inventory inventory = probePci(m_system).value();
        QCOMPARE(inventory.hardware.size(), 1U);
        QCOMPARE(inventory.hardware[0].pciAddress, std::string("0000:02:00.0"));
    }

    void saysThatTheUserMayNot() {
        if (::geteuid() == 0)
            QSKIP("root may everything");
        addGpu("0000:03:00.0", "amdgpu");
        fs::create_directories(device("0000:03:00.0") / "drm/renderD128");
        write(m_system.dev / "dri/renderD128", "");
        QVERIFY(probePci(m_system)->hardware[0].obstacles.empty());
        fs::permissions(m_system.dev / "dri/renderD128", fs::perms::none);
        const Inventory inventory = probePci(m_system).value();
        QCOMPARE(inventory.hardware[0].obstacles.size(), 1U);
        QVERIFY(inventory.hardware[0].obstacles[0].remedy.find("render") != std::string::npos);
    }

    void aMachineWithoutPciHasNone() { QVERIFY(probePci(m_system)->hardware.empty()); }

    void nonsenseIsLeftOut() {
        addGpu("0000:03:00.0", "amdgpu");
        write(device("0000:03:00.0") / "mem_info_vram_total", "99999999999999999999");
        write(device("0000:03:00.0") / "current_link_width", "-8");
        write(device("0000:03:00.0") / "max_link_speed", "Unknown");
        const Inventory inventory = probePci(m_system).value();
        QCOMPARE(inventory.hardware[0].memoryTotal, Bytes());
        QVERIFY(!inventory.hardware[0].pcie);
    }
};

QTEST_GUILESS_MAIN(TestProbePci)
#include "test_probe_pci.moc"
