// What Linux tells of GPUs, whatever the driver: /sys/class/hwmon and the device's own files, and
// the use of each process in /proc/PID/fdinfo. Sources: the kernel's documents "Naming and data
// format standards for sysfs files" (hwmon), "GPU sysfs attributes" (amdgpu), "DRM client usage
// stats". NVIDIA's own driver tells nothing here and is left to its library.
#include "gpu/telemetry/drm_clients.h"
#include "gpu/telemetry/sensor.h"

#include "core/base/encoding.h"
#include "core/base/file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <sstream>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxGpus = 64;
constexpr std::size_t maxEntries = 64; // of hwmon

std::optional<std::string> readLine(const fs::path &file) {
    std::ifstream stream(file);
    std::string text(256, '\0');
    if (!stream.getline(text.data(), static_cast<std::streamsize>(text.size())))
        return std::nullopt;
    text.resize(std::char_traits<char>::length(text.c_str()));
    return text;
}

std::optional<double> readNumber(const fs::path &file) {
    const std::optional<std::string> text = readLine(file);
    std::int64_t number = 0;
    if (!text ||
        std::from_chars(text->data(), text->data() + text->size(), number).ec != std::errc())
        return std::nullopt;
    return static_cast<double>(number);
}

std::vector<fs::path> entriesOf(const fs::path &folder, std::string_view prefix) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().filename().string().starts_with(prefix))
            entries.push_back(entry->path());
        if (entries.size() == maxEntries)
            break;
    }
    std::ranges::sort(entries);
    return entries;
}

// amdgpu's: in microwatts, and absent where the chip has none.
class MonitorCap final : public PowerCap {
public:
    explicit MonitorCap(fs::path monitor)
        : m_monitor(std::move(monitor)) {}

    [[nodiscard]] Result<Watts> limit() const override { return read("power1_cap"); }
    [[nodiscard]] Result<Watts> least() const override { return read("power1_cap_min"); }
    [[nodiscard]] Status setLimit(Watts limit) override {
        const fs::path file = m_monitor / "power1_cap";
        std::error_code missing;
        if (m_monitor.empty() || !fs::exists(file, missing))
            return fail(ErrorCode::Unsupported, none);
        std::ofstream stream(file);
        if (!stream)
            return fail(ErrorCode::PermissionDenied,
                        "the kernel lets only administrators limit the watts");
        if (!(stream << std::llround(limit.value / micro) << std::flush))
            return fail(ErrorCode::InvalidArgument, "the GPU's driver does not take that limit");
        return {};
    }

private:
    [[nodiscard]] Result<Watts> read(const char *name) const {
        const std::optional<double> number =
            m_monitor.empty() ? std::nullopt : readNumber(m_monitor / name);
        if (!number)
            return fail(ErrorCode::Unsupported, none);
        return Watts(*number * micro);
    }

    static constexpr double micro = 1e-6;
    static constexpr const char *none = "the GPU's driver takes no limit of watts";
    const fs::path m_monitor;
};

// amdgpu's: levels of clocks, of which a mask allows some while the performance level is "manual".
// "0: 500Mhz", "1: 1800Mhz *": the star is where it is.
class LevelClock final : public ClockCap {
public:
    explicit LevelClock(fs::path device)
        : m_device(std::move(device)) {}

    [[nodiscard]] Result<Hertz> most() const override {
        CW_TRY_ASSIGN(const std::vector<Level> all, levels());
        return std::ranges::max(all, {}, &Level::clock).clock;
    }
    [[nodiscard]] Result<Hertz> setLimit(Hertz limit) override {
        CW_TRY_ASSIGN(std::vector<Level> all, levels());
        const Hertz least = std::ranges::min(all, {}, &Level::clock).clock;
        std::erase_if(all,
                      [&](const Level &level) { return level.clock > std::max(limit, least); });
        std::string mask;
        for (const Level &level : all)
            mask += (mask.empty() ? "" : " ") + std::to_string(level.number);
        if (!m_before) {
            CW_TRY_ASSIGN(const std::string before, readFile(m_device / modeFile));
            m_before = before.substr(0, before.find_last_not_of(" \n") + 1);
        }
        CW_TRY(write(modeFile, "manual"));
        if (Status masked = write(levelsFile, mask); !masked) {
            CW_TRY(write(modeFile, *m_before));
            return std::unexpected(std::move(masked).error());
        }
        return std::ranges::max(all, {}, &Level::clock).clock;
    }
    [[nodiscard]] Status reset() override {
        if (!m_before)
            return {};
        // A mode of the owner's that is manual itself had all levels, as far as the kernel tells.
        if (*m_before == "manual") {
            CW_TRY_ASSIGN(const std::vector<Level> all, levels());
            std::string mask;
            for (const Level &level : all)
                mask += (mask.empty() ? "" : " ") + std::to_string(level.number);
            CW_TRY(write(levelsFile, mask));
        }
        CW_TRY(write(modeFile, *m_before));
        m_before.reset();
        return {};
    }

private:
    struct Level {
        unsigned number = 0;
        Hertz clock;
    };

    [[nodiscard]] Result<std::vector<Level>> levels() const {
        constexpr double mega = 1e6;
        std::istringstream lines(readFile(m_device / levelsFile).value_or(""));
        std::vector<Level> levels;
        for (std::string line; std::getline(lines, line);) {
            std::istringstream words(line);
            Level level;
            char colon = 0;
            double megahertz = 0;
            if (words >> level.number >> colon >> megahertz && colon == ':' && megahertz > 0 &&
                megahertz * mega <= rangeOf(GpuValue::CoreClock).max) {
                level.clock = Hertz(megahertz * mega);
                levels.push_back(level);
            }
        }
        // One alone leaves nothing to choose.
        if (levels.size() < 2)
            return fail(ErrorCode::Unsupported, "the GPU's driver takes no limit of its clock");
        return levels;
    }

    [[nodiscard]] Status write(const char *name, const std::string &text) const {
        std::ofstream stream(m_device / name);
        if (!stream)
            return fail(ErrorCode::PermissionDenied,
                        "the kernel lets only administrators limit the clock");
        if (!(stream << text << std::flush))
            return fail(ErrorCode::InvalidArgument, "the GPU's driver does not take that limit");
        return {};
    }

    static constexpr const char *modeFile = "power_dpm_force_performance_level";
    static constexpr const char *levelsFile = "pp_dpm_sclk";
    const fs::path m_device;
    std::optional<std::string> m_before; // the mode, while a limit is set
};

class SystemSensor final : public GpuSensor {
public:
    SystemSensor(fs::path device, fs::path proc, std::string address)
        : m_device(std::move(device))
        , m_proc(std::move(proc))
        , m_address(std::move(address))
        , m_gpu("pci:" + m_address)
        , m_monitor(monitorOf(m_device))
        , m_cap(m_monitor)
        , m_clock(m_device) {}

    [[nodiscard]] const std::string &gpu() const override { return m_gpu; }
    [[nodiscard]] PowerCap *powerCap() override { return &m_cap; }
    [[nodiscard]] ClockCap *clockCap() override { return &m_clock; }

    [[nodiscard]] GpuSample sample(WallTime now, const ProcessIds &ours) override {
        GpuSample sample;
        sample.time = now;
        sample.gpu = m_gpu;
        sample.name = nameByDriver();
        if (!m_monitor.empty()) {
            readTemperatures(sample);
            readPower(sample);
            readFan(sample);
            set(sample, GpuValue::CoreClock, m_monitor / "freq1_input", 1);
            set(sample, GpuValue::MemoryClock, m_monitor / "freq2_input", 1);
        }
        readUse(sample, ours);
        return sample;
    }

private:
    [[nodiscard]] static fs::path monitorOf(const fs::path &device) {
        const std::vector<fs::path> monitors = entriesOf(device / "hwmon", "hwmon");
        return monitors.empty() ? fs::path() : monitors.front();
    }

    [[nodiscard]] std::string nameByDriver() const {

        std::error_code error;
        const fs::path target = fs::read_symlink(m_device / "driver", error);
        return error ? "GPU" : "GPU of " + toPlainText(target.filename().string());
    }

    static void set(GpuSample &sample, GpuValue value, const fs::path &file, double scale) {
        if (const std::optional<double> number = readNumber(file))
            setValue(sample, value, *number * scale);
    }

    // amdgpu labels them edge, junction, mem; xe pkg, vram; others do not label their only one.
    void readTemperatures(GpuSample &sample) const {
        constexpr double milli = 1e-3;
        for (int number = 1; number <= 4; ++number) {
            const fs::path file = m_monitor / ("temp" + std::to_string(number) + "_input");
            const std::string label =
                readLine(m_monitor / ("temp" + std::to_string(number) + "_label")).value_or("");
            if (label == "junction")
                set(sample, GpuValue::HotSpot, file, milli);
            else if (label == "mem" || label == "vram")
                set(sample, GpuValue::Memory, file, milli);
            else if (label == "edge" || label == "pkg" || (label.empty() && number == 1))
                set(sample, GpuValue::Core, file, milli);
        }
    }

    void readPower(GpuSample &sample) {
        constexpr double micro = 1e-6;
        for (const char *name : {"power1_average", "power1_input"})
            if (!sample.power)
                set(sample, GpuValue::Power, m_monitor / name, micro);
        if (sample.power)
            return;
        // i915 and xe count energy instead.
        const std::optional<double> energy = readNumber(m_monitor / "energy1_input");
        const std::chrono::duration<double> passed = sample.time - m_energyTime;
        if (energy && m_energy && *energy >= *m_energy && passed.count() > 0)
            setValue(sample, GpuValue::Power, (*energy - *m_energy) * micro / passed.count());
        m_energy = energy;
        m_energyTime = sample.time;
    }

    void readFan(GpuSample &sample) const {
        // The fan's own speed where the driver knows its greatest one, else the drive of it.
        const std::optional<double> speed = readNumber(m_monitor / "fan1_input");
        const std::optional<double> greatest = readNumber(m_monitor / "fan1_max");
        const std::optional<double> drive = readNumber(m_monitor / "pwm1");
        if (speed && greatest && *greatest > 0)
            setValue(sample, GpuValue::Fan, std::min(1.0, *speed / *greatest));
        else if (drive)
            setValue(sample, GpuValue::Fan, *drive / 255);
    }

    void readUse(GpuSample &sample, const ProcessIds &ours) {
        const auto [clients, use] = m_clients.read(m_proc, m_address, ours, sample.time);
        const std::optional<double> used = readNumber(m_device / "mem_info_vram_used");
        const bool told = use.memoryByUs.value > 0 || use.memoryByOthers.value > 0;
        if (told || (used && (clients > 0 || ours.empty()))) {
            const auto us = static_cast<double>(use.memoryByUs.value);
            setValue(sample, GpuValue::MemoryByUs, us);
            // Processes of other users hide their use, the device's sum does not.
            setValue(sample, GpuValue::MemoryByOthers,
                     used ? std::max(0.0, *used - us)
                          : static_cast<double>(use.memoryByOthers.value));
        }
        const std::optional<double> busy = readNumber(m_device / "gpu_busy_percent");
        if (use.busyByUs)
            setValue(sample, GpuValue::UseByUs, *use.busyByUs);
        // An old kernel tells of no process: then nobody knows which part of the sum is ours.
        if (busy && (use.busyByUs || ours.empty()))
            setValue(sample, GpuValue::UseByOthers,
                     std::max(0.0, *busy / 100 - use.busyByUs.value_or(0)));
        else if (use.busyByOthers)
            setValue(sample, GpuValue::UseByOthers, *use.busyByOthers);
    }

    const fs::path m_device;
    const fs::path m_proc;
    const std::string m_address;
    const std::string m_gpu;
    const fs::path m_monitor; // empty: it has none
    MonitorCap m_cap;
    LevelClock m_clock;
    DrmClients m_clients;
    std::optional<double> m_energy; // microjoules
    WallTime m_energyTime;
};

} // namespace

GpuSensors openSystemSensors(const TelemetryFolders &folders) {
    GpuSensors sensors;
    for (const fs::path &card : entriesOf(folders.sys / "class/drm", "card")) {
        // card0-HDMI-A-1 is a connector.
        if (card.filename().string().find('-') != std::string::npos || sensors.size() == maxGpus)
            continue;
        std::error_code error;
        const fs::path device = fs::canonical(card / "device", error);
        std::error_code none;
        const std::string driver = fs::read_symlink(device / "driver", none).filename().string();
        const std::string address = toLowerAscii(device.filename().string());
        if (error || std::ranges::count(address, ':') != 2 || driver == "nvidia")
            continue;
        sensors.push_back(std::make_unique<SystemSensor>(device, folders.proc, address));
    }
    return sensors;
}

} // namespace commonwatt
