// Reading /sys and /proc as Linux lays them out, from folders made here.
#include "gpu/telemetry/sensor.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <cmath>
#include <fstream>

using namespace commonwatt;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr WallTime start{std::chrono::sys_days(std::chrono::year(2024) / 1 / 1)};

void write(const fs::path &file, const std::string &text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text << '\n';
}

} // namespace

class TestSystemSensors : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    TelemetryFolders m_folders;

    // Its folder; monitor() is the one of its sensors.
    fs::path addGpu(const std::string &card, const std::string &address,
                    const std::string &driver) const {
        const fs::path device = m_folders.sys / "devices/pci0000:00" / address;
        write(device / "vendor", "0x1002");
        fs::create_directories(m_folders.sys / "bus/pci/drivers" / driver);
        fs::create_directory_symlink(m_folders.sys / "bus/pci/drivers" / driver, device / "driver");
        fs::create_directories(m_folders.sys / "class/drm" / card);
        fs::create_directory_symlink(device, m_folders.sys / "class/drm" / card / "device");
        fs::create_directories(m_folders.sys / "class/drm" / (card + "-HDMI-A-1"));
        return device;
    }
    static fs::path monitor(const fs::path &device) { return device / "hwmon/hwmon3"; }

    void addUse(int process, int descriptor, const std::string &address, int client,
                std::chrono::nanoseconds busy, int kibibytes) const {
        const fs::path folder = m_folders.proc / std::to_string(process);
        const std::string name = std::to_string(descriptor);
        fs::create_directories(folder / "fd");
        if (!fs::is_symlink(folder / "fd" / name))
            fs::create_symlink("/dev/dri/renderD128", folder / "fd" / name);
        write(folder / "fdinfo" / name,
              "pos:\t0\nflags:\t02100002\ndrm-driver:\tamdgpu\ndrm-pdev:\t" + address +
                  "\ndrm-client-id:\t" + std::to_string(client) + "\ndrm-memory-vram:\t" +
                  std::to_string(kibibytes) + " KiB\ndrm-memory-gtt: \t99999 KiB\n" +
                  "drm-resident-vram:\t" + std::to_string(kibibytes) +
                  " KiB\ndrm-engine-capacity-gfx:\t1\ndrm-engine-gfx:\t" +
                  std::to_string(busy.count()) + " ns\ndrm-engine-compute:\t5 ns");
    }

private slots:
    void init() {
        m_folder.emplace();
        const fs::path root = m_folder->path().toStdString();
        m_folders = {root / "sys", root / "proc"};
    }

    void readsAnAmdGpu() {
        const fs::path device = addGpu("card1", "0000:03:00.0", "amdgpu");
        for (const auto &[name, value] :
             std::map<std::string, std::string>{{"temp1_label", "edge"},
                                                {"temp1_input", "61000"},
                                                {"temp2_label", "junction"},
                                                {"temp2_input", "74500"},
                                                {"temp3_label", "mem"},
                                                {"temp3_input", "80000"},
                                                {"power1_average", "215000000"},
                                                {"fan1_input", "1500"},
                                                {"fan1_max", "3000"},
                                                {"freq1_input", "2100000000"},
                                                {"freq2_input", "1250000000"}})
            write(monitor(device) / name, value);
        GpuSensors sensors = openSystemSensors(m_folders);
        QCOMPARE(sensors.size(), std::size_t(1));
        const GpuSample sample = sensors[0]->sample(start, {});
        QCOMPARE(sample.gpu, std::string("pci:0000:03:00.0"));
        QCOMPARE(sample.gpu, sensors[0]->gpu());
        QCOMPARE(sample.name, std::string("GPU of amdgpu"));
        QVERIFY(!sample.simulated);
        QCOMPARE(sample.core->value, 61.0);
        QCOMPARE(sample.hotSpot->value, 74.5);
        QCOMPARE(sample.memory->value, 80.0);
        QCOMPARE(sample.power->value, 215.0);
        QCOMPARE(sample.fan->value, 0.5);
        QCOMPARE(sample.coreClock->value, 2.1e9);
        QCOMPARE(sample.memoryClock->value, 1.25e9);
        QVERIFY(!sample.throttle);
    }

    void limitsAnAmdGpusWatts() {
        const fs::path device = addGpu("card1", "0000:03:00.0", "amdgpu");
        addGpu("card2", "0000:04:00.0", "amdgpu");
        write(monitor(device) / "power1_cap", "250000000");
        write(monitor(device) / "power1_cap_min", "90000000");
        GpuSensors sensors = openSystemSensors(m_folders);
        const auto inForce = [&] {
            std::ifstream file(monitor(device) / "power1_cap");
            return std::string(std::istreambuf_iterator<char>(file), {});
        };
        {
            PowerLimit limit(*sensors[0]->powerCap());
            QCOMPARE(limit.hold(Watts(180.5)).value(), Watts(180.5));
            QCOMPARE(inForce(), std::string("180500000"));
            QCOMPARE(limit.hold(Watts(10)).value(), Watts(90));
        }
        QCOMPARE(inForce(), std::string("250000000"));
        PowerLimit other(*sensors[1]->powerCap());
        QCOMPARE(other.hold(Watts(100)).error().code, ErrorCode::Unsupported);
    }

    void limitsAnAmdGpusClock() {
        const fs::path device = addGpu("card1", "0000:03:00.0", "amdgpu");
        addGpu("card2", "0000:04:00.0", "amdgpu");
        const auto clock = [](double limit) { return ClockBound{Hertz(limit), std::nullopt}; };
        const fs::path levels = device / "pp_dpm_sclk";
        const std::string table = "0: 500Mhz\n1: 1200Mhz\n2: 1800Mhz *\n";
        write(levels, table);
        write(device / "power_dpm_force_performance_level", "auto\n");
        GpuSensors sensors = openSystemSensors(m_folders);
        const auto textOf = [](const fs::path &path) {
            std::ifstream file(path);
            return std::string(std::istreambuf_iterator<char>(file), {});
        };
        const auto mode = [&] { return textOf(device / "power_dpm_force_performance_level"); };
        {
            ClockLimit limit(*sensors[0]->clockCap());
            QCOMPARE(limit.hold(clock(1.5e9)).value(), Hertz(1.2e9));
            QCOMPARE(textOf(levels), std::string("0 1"));
            QCOMPARE(mode(), std::string("manual"));
            write(levels, table); // as the kernel shows it again
            QCOMPARE(limit.hold({std::nullopt, Share(0.1)}).value(), Hertz(5e8));
            QCOMPARE(textOf(levels), std::string("0"));
        }
        QCOMPARE(mode(), std::string("auto"));
        write(levels, "0: 500Mhz *\n"); // nothing to choose
        QCOMPARE(ClockLimit(*sensors[0]->clockCap()).hold(clock(1e9)).error().code,
                 ErrorCode::Unsupported);
        QCOMPARE(ClockLimit(*sensors[1]->clockCap()).hold(clock(1e9)).error().code,
                 ErrorCode::Unsupported);
    }

    void makesWattsOfEnergy() {
        const fs::path device = addGpu("card0", "0000:00:02.0", "i915");
        write(monitor(device) / "energy1_input", "1000000");
        GpuSensors sensors = openSystemSensors(m_folders);
        QVERIFY(!sensors[0]->sample(start, {}).power);
        write(monitor(device) / "energy1_input", "61000000");
        QCOMPARE(sensors[0]->sample(start + 2s, {}).power->value, 30.0);
        write(monitor(device) / "energy1_input", "5"); // began anew
        QVERIFY(!sensors[0]->sample(start + 3s, {}).power);
    }

    void tellsOursFromOthers() {
        const std::string address = "0000:03:00.0";
        const fs::path device = addGpu("card1", address, "amdgpu");
        write(device / "mem_info_vram_used", std::to_string(10 << 20));
        write(device / "gpu_busy_percent", "80");
        addUse(100, 5, address, 1, 1s, 4096);
        addUse(100, 6, address, 1, 1s, 4096); // the same client by another descriptor
        addUse(200, 5, address, 2, 1s, 2048);
        addUse(200, 7, "0000:04:00.0", 3, 1s, 2048); // another GPU's
        GpuSensors sensors = openSystemSensors(m_folders);
        const GpuSample first = sensors[0]->sample(start, {100});
        QCOMPARE(first.memoryByUs->value, std::uint64_t(4 << 20));
        QCOMPARE(first.memoryByOthers->value, std::uint64_t(6 << 20));
        QVERIFY(!first.useByUs && !first.useByOthers);
        addUse(100, 5, address, 1, 1500ms, 4096);
        addUse(100, 6, address, 1, 1500ms, 4096);
        const GpuSample second = sensors[0]->sample(start + 1s, {100});
        QCOMPARE(second.useByUs->value, 0.5);
        QVERIFY(std::abs(second.useByOthers->value - 0.3) < 1e-9);
    }

    void whenNoProcessTellsOursIsUnknown() {
        const fs::path device = addGpu("card1", "0000:03:00.0", "amdgpu");
        write(device / "gpu_busy_percent", "80");
        write(device / "mem_info_vram_used", "1000");
        GpuSensors sensors = openSystemSensors(m_folders);
        (void)sensors[0]->sample(start, {100});
        GpuSample sample = sensors[0]->sample(start + 1s, {100});
        QVERIFY(!sample.useByUs && !sample.useByOthers);
        QVERIFY(!sample.memoryByUs && !sample.memoryByOthers);
        sample = sensors[0]->sample(start + 2s, {});
        QCOMPARE(sample.useByOthers->value, 0.8);
        QCOMPARE(sample.memoryByOthers->value, std::uint64_t(1000));
    }

    void withoutSumsOfTheDeviceCountsProcesses() {
        const std::string address = "0000:00:02.0";
        addGpu("card0", address, "xe");
        addUse(100, 5, address, 1, 1s, 4096);
        addUse(200, 5, address, 2, 1s, 2048);
        GpuSensors sensors = openSystemSensors(m_folders);
        (void)sensors[0]->sample(start, {100});
        addUse(200, 5, address, 2, 1250ms, 2048);
        addUse(300, 5, address, 4, 1h, 1024); // nobody knows when
        const GpuSample sample = sensors[0]->sample(start + 1s, {100});
        QCOMPARE(sample.useByUs->value, 0.0);
        QCOMPARE(sample.useByOthers->value, 0.25);
        QCOMPARE(sample.memoryByOthers->value, std::uint64_t(3 << 20));
    }

    void whatIsNotThereOrNonsenseIsAbsent() {
        const fs::path device = addGpu("card0", "0000:03:00.0", "amdgpu");
        write(monitor(device) / "temp1_input", "4294967295");
        write(monitor(device) / "power1_average", "hot");
        write(monitor(device) / "pwm1", "9999");
        write(monitor(device) / "freq1_input", "-1");
        GpuSensors sensors = openSystemSensors(m_folders);
        const GpuSample sample = sensors[0]->sample(start, {});
        for (const GpuValue value : allGpuValues)
            QVERIFY(!valueOf(sample, value));
    }

    void leavesNvidiaAndOtherDevicesOut() {
        addGpu("card0", "0000:03:00.0", "nvidia");
        addGpu("card1", "simple-framebuffer.0", "simpledrm");
        QVERIFY(openSystemSensors(m_folders).empty());
        m_folders.sys = m_folders.sys / "none";
        QVERIFY(openSystemSensors(m_folders).empty());
    }
};

QTEST_APPLESS_MAIN(TestSystemSensors)
#include "test_system_sensors.moc"
