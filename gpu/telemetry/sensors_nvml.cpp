// NVIDIA's management library. The few declarations needed are written down here, after the "NVML
// API Reference Guide".
#include "core/base/encoding.h"
#include "gpu/inventory/driver_library.h"
#include "gpu/telemetry/sensor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace commonwatt {

namespace {

using NvmlResult = int;                // 0: success
constexpr NvmlResult noPermission = 4; // NVML_ERROR_NO_PERMISSION
using NvmlDevice = void *;
constexpr unsigned maxDevices = 64;
constexpr std::size_t maxProcesses = 1024;
constexpr std::uint64_t maxMemory = std::uint64_t(1) << 50;

struct NvmlMemory { // nvmlMemory_t
    unsigned long long total = 0;
    unsigned long long free = 0;
    unsigned long long used = 0;
};
struct NvmlPci { // nvmlPciInfo_t, of nvmlDeviceGetPciInfo_v3
    std::array<char, 16> legacyAddress{};
    unsigned domain = 0;
    unsigned bus = 0;
    unsigned device = 0;
    unsigned deviceId = 0;
    unsigned subsystemId = 0;
    std::array<char, 32> address{};
};
struct NvmlProcess { // nvmlProcessInfo_t, of the functions with _v3
    unsigned id = 0;
    unsigned long long memory = 0; // all ones: not available
    unsigned gpuInstance = 0;
    unsigned computeInstance = 0;
};
struct NvmlProcessUse { // nvmlProcessUtilizationSample_t; percents
    unsigned id = 0;
    unsigned long long time = 0; // microseconds
    unsigned multiprocessors = 0;
    unsigned memory = 0;
    unsigned encoder = 0;
    unsigned decoder = 0;
};
struct NvmlUse { // nvmlUtilization_t; percents
    unsigned gpu = 0;
    unsigned memory = 0;
};

constexpr unsigned coreTemperature = 0; // NVML_TEMPERATURE_GPU
constexpr unsigned graphicsClock = 0;   // NVML_CLOCK_GRAPHICS
constexpr unsigned memoryClock = 2;     // NVML_CLOCK_MEM

// nvmlClocksThrottleReason…; being idle and clocks that somebody set are none of ours.
struct ReasonBit {
    unsigned long long mask;
    ThrottleReason reason;
};
constexpr std::array reasonBits{
    ReasonBit{0x04, ThrottleReason::Power},           // SwPowerCap
    ReasonBit{0x20 | 0x40, ThrottleReason::Thermal},  // SwThermalSlowdown, HwThermalSlowdown
    ReasonBit{0x08 | 0x80, ThrottleReason::Hardware}, // HwSlowdown, HwPowerBrakeSlowdown
    ReasonBit{0x10, ThrottleReason::Other},           // SyncBoost
};

using Init = NvmlResult();
using GetCount = NvmlResult(unsigned *);
using GetHandle = NvmlResult(unsigned, NvmlDevice *);
using GetText = NvmlResult(NvmlDevice, char *, unsigned);
using GetMemory = NvmlResult(NvmlDevice, NvmlMemory *);
using GetPci = NvmlResult(NvmlDevice, NvmlPci *);
using GetNumber = NvmlResult(NvmlDevice, unsigned *);
using SetNumber = NvmlResult(NvmlDevice, unsigned);
using SetRange = NvmlResult(NvmlDevice, unsigned, unsigned);
using Reset = NvmlResult(NvmlDevice);
using GetRange = NvmlResult(NvmlDevice, unsigned *, unsigned *);
using GetNumberOf = NvmlResult(NvmlDevice, unsigned, unsigned *);
using GetBits = NvmlResult(NvmlDevice, unsigned long long *);
using GetUse = NvmlResult(NvmlDevice, NvmlUse *);
using GetProcesses = NvmlResult(NvmlDevice, unsigned *, NvmlProcess *);
using GetProcessUse = NvmlResult(NvmlDevice, NvmlProcessUse *, unsigned *, unsigned long long);

// Started while it lives.
class Nvml {
public:
    boost::dll::shared_library library = openDriverLibrary(DriverLibrary::Nvml);
    Init *init = functionOf<Init>(library, "nvmlInit_v2");
    Init *shutdown = functionOf<Init>(library, "nvmlShutdown");
    GetCount *count = functionOf<GetCount>(library, "nvmlDeviceGetCount_v2");
    GetHandle *handle = functionOf<GetHandle>(library, "nvmlDeviceGetHandleByIndex_v2");
    GetText *name = functionOf<GetText>(library, "nvmlDeviceGetName");
    GetPci *pci = functionOf<GetPci>(library, "nvmlDeviceGetPciInfo_v3");
    // Each of these may be missing.
    GetMemory *memory = functionOf<GetMemory>(library, "nvmlDeviceGetMemoryInfo");
    GetNumberOf *temperature = functionOf<GetNumberOf>(library, "nvmlDeviceGetTemperature");
    GetNumber *power = functionOf<GetNumber>(library, "nvmlDeviceGetPowerUsage");
    GetNumber *fan = functionOf<GetNumber>(library, "nvmlDeviceGetFanSpeed");
    GetNumberOf *clock = functionOf<GetNumberOf>(library, "nvmlDeviceGetClockInfo");
    GetBits *reasons = functionOf<GetBits>(library, "nvmlDeviceGetCurrentClocksThrottleReasons");
    GetUse *use = functionOf<GetUse>(library, "nvmlDeviceGetUtilizationRates");
    GetProcesses *computing =
        functionOf<GetProcesses>(library, "nvmlDeviceGetComputeRunningProcesses_v3");
    GetProcesses *drawing =
        functionOf<GetProcesses>(library, "nvmlDeviceGetGraphicsRunningProcesses_v3");
    GetProcessUse *processUse =
        functionOf<GetProcessUse>(library, "nvmlDeviceGetProcessUtilization");
    GetNumber *limit = functionOf<GetNumber>(library, "nvmlDeviceGetPowerManagementLimit");
    GetRange *limits =
        functionOf<GetRange>(library, "nvmlDeviceGetPowerManagementLimitConstraints");
    GetNumberOf *mostClock = functionOf<GetNumberOf>(library, "nvmlDeviceGetMaxClockInfo");
    SetRange *lockClocks = functionOf<SetRange>(library, "nvmlDeviceSetGpuLockedClocks");
    Reset *freeClocks = functionOf<Reset>(library, "nvmlDeviceResetGpuLockedClocks");
    SetNumber *setLimit = functionOf<SetNumber>(library, "nvmlDeviceSetPowerManagementLimit");

    Nvml()
        : m_started(init && shutdown && count && handle && name && pci && init() == 0) {}
    ~Nvml() {
        if (m_started)
            shutdown();
    }
    Nvml(const Nvml &) = delete;
    Nvml &operator=(const Nvml &) = delete;

    [[nodiscard]] bool isStarted() const { return m_started; }

private:
    bool m_started;
};

// In milliwatts there.
class NvmlCap final : public PowerCap {
public:
    NvmlCap(const Nvml &nvml, NvmlDevice device)
        : m_nvml(nvml)
        , m_device(device) {}

    [[nodiscard]] Result<Watts> limit() const override {
        unsigned now = 0;
        if (!m_nvml.limit || m_nvml.limit(m_device, &now) != 0)
            return none();
        return checked(now);
    }
    [[nodiscard]] Result<Watts> least() const override {
        unsigned min = 0;
        unsigned max = 0;
        if (!m_nvml.limits || m_nvml.limits(m_device, &min, &max) != 0)
            return none();
        return checked(min);
    }
    [[nodiscard]] Status setLimit(Watts limit) override {
        if (!m_nvml.setLimit)
            return none();
        const NvmlResult result =
            m_nvml.setLimit(m_device, static_cast<unsigned>(std::lround(limit.value * 1000)));
        if (result == noPermission)
            return fail(ErrorCode::PermissionDenied,
                        "NVIDIA's driver lets only administrators limit the watts");
        return result == 0 ? Status() : none();
    }

private:
    [[nodiscard]] static std::unexpected<Error> none() {
        return fail(ErrorCode::Unsupported, "the GPU's driver takes no limit of watts");
    }
    [[nodiscard]] static Result<Watts> checked(unsigned milliwatts) {
        const Watts watts(milliwatts * 1e-3);
        if (watts.value > rangeOf(GpuValue::Power).max)
            return none();
        return watts;
    }

    const Nvml &m_nvml;
    NvmlDevice m_device;
};

// In megahertz there. The driver rounds to a clock that the GPU has, and does not tell which limit
// is in force: what a program of the owner's had locked is free afterwards.
class NvmlClock final : public ClockCap {
public:
    NvmlClock(const Nvml &nvml, NvmlDevice device)
        : m_nvml(nvml)
        , m_device(device) {}

    [[nodiscard]] Result<Hertz> most() const override {
        unsigned megahertz = 0;
        if (!m_nvml.mostClock || m_nvml.mostClock(m_device, graphicsClock, &megahertz) != 0 ||
            megahertz == 0 || megahertz * mega > rangeOf(GpuValue::CoreClock).max)
            return none();
        return Hertz(megahertz * mega);
    }
    [[nodiscard]] Result<Hertz> setLimit(Hertz limit) override {
        if (!m_nvml.lockClocks || !m_nvml.freeClocks)
            return none();
        const auto megahertz = static_cast<unsigned>(std::max(1.0, std::floor(limit.value / mega)));
        // From 0: the GPU may still rest.
        CW_TRY(statusOf(m_nvml.lockClocks(m_device, 0, megahertz)));
        return Hertz(megahertz * mega);
    }
    [[nodiscard]] Status reset() override {
        return m_nvml.freeClocks ? statusOf(m_nvml.freeClocks(m_device)) : none();
    }

private:
    [[nodiscard]] static std::unexpected<Error> none() {
        return fail(ErrorCode::Unsupported, "the GPU's driver takes no limit of its clock");
    }
    [[nodiscard]] static Status statusOf(NvmlResult result) {
        if (result == noPermission)
            return fail(ErrorCode::PermissionDenied,
                        "NVIDIA's driver lets only administrators limit the clock");
        return result == 0 ? Status() : none();
    }

    static constexpr double mega = 1e6;
    const Nvml &m_nvml;
    NvmlDevice m_device;
};

class NvmlSensor final : public GpuSensor {
public:
    NvmlSensor(std::shared_ptr<const Nvml> nvml, NvmlDevice device, std::string gpu,
               std::string name)
        : m_nvml(std::move(nvml))
        , m_device(device)
        , m_gpu(std::move(gpu))
        , m_name(std::move(name))
        , m_cap(*m_nvml, device)
        , m_clock(*m_nvml, device) {}

    [[nodiscard]] const std::string &gpu() const override { return m_gpu; }
    [[nodiscard]] PowerCap *powerCap() override { return &m_cap; }
    [[nodiscard]] ClockCap *clockCap() override { return &m_clock; }

    [[nodiscard]] GpuSample sample(WallTime now, const ProcessIds &ours) override {
        GpuSample sample;
        sample.time = now;
        sample.gpu = m_gpu;
        sample.name = m_name;
        set(sample, GpuValue::Core, 1, m_nvml->temperature, coreTemperature);
        set(sample, GpuValue::Power, 1e-3, m_nvml->power);
        set(sample, GpuValue::Fan, 1e-2, m_nvml->fan);
        set(sample, GpuValue::CoreClock, 1e6, m_nvml->clock, graphicsClock);
        set(sample, GpuValue::MemoryClock, 1e6, m_nvml->clock, memoryClock);
        readReasons(sample);
        readMemory(sample, ours);
        readUse(sample, ours);
        return sample;
    }

private:
    template <typename Function, typename... Args>
    void set(GpuSample &sample, GpuValue value, double scale, Function *function,
             Args... args) const {
        unsigned number = 0;
        if (function && function(m_device, args..., &number) == 0)
            setValue(sample, value, number * scale);
    }

    void readReasons(GpuSample &sample) const {
        unsigned long long bits = 0;
        if (!m_nvml->reasons || m_nvml->reasons(m_device, &bits) != 0)
            return;
        sample.throttle.emplace();
        for (const ReasonBit &bit : reasonBits)
            if ((bits & bit.mask) != 0)
                sample.throttle->push_back(bit.reason);
    }

    // False: the driver does not tell (of all of them).
    bool addProcesses(GetProcesses *function, std::map<unsigned, std::uint64_t> &memory) const {
        std::vector<NvmlProcess> processes(maxProcesses);
        auto count = static_cast<unsigned>(processes.size());
        if (!function || function(m_device, &count, processes.data()) != 0 ||
            count > processes.size())
            return false;
        processes.resize(count);
        for (const NvmlProcess &process : processes) {
            if (process.memory > maxMemory)
                return false;
            memory[process.id] = process.memory; // the same number in both lists
        }
        return true;
    }

    void readMemory(GpuSample &sample, const ProcessIds &ours) const {
        NvmlMemory memory;
        std::map<unsigned, std::uint64_t> byProcess;
        if (!m_nvml->memory || m_nvml->memory(m_device, &memory) != 0 ||
            memory.used > memory.total || !addProcesses(m_nvml->computing, byProcess))
            return;
        addProcesses(m_nvml->drawing,
                     byProcess); // not every driver has these; then they are none of ours
        double byUs = 0;
        for (const auto &[id, bytes] : byProcess)
            if (ours.contains(id))
                byUs += static_cast<double>(bytes);
        setValue(sample, GpuValue::MemoryByUs, byUs);
        setValue(sample, GpuValue::MemoryByOthers,
                 std::max(0.0, static_cast<double>(memory.used) - byUs));
    }

    void readUse(GpuSample &sample, const ProcessIds &ours) {
        NvmlUse whole;
        if (!m_nvml->use || m_nvml->use(m_device, &whole) != 0 || whole.gpu > 100)
            return;
        std::optional<double> byUs = usedBy(ours);
        if (whole.gpu == 0 || ours.empty())
            byUs = 0;
        if (!byUs)
            return; // nobody knows which part is ours
        // The two are averages over different times.
        const double us = std::min(*byUs, whole.gpu / 100.0);
        setValue(sample, GpuValue::UseByUs, us);
        setValue(sample, GpuValue::UseByOthers, whole.gpu / 100.0 - us);
    }

    // The mean over the driver's samples since the last call.
    std::optional<double> usedBy(const ProcessIds &ours) {
        std::vector<NvmlProcessUse> samples(maxProcesses);
        auto count = static_cast<unsigned>(samples.size());
        if (!m_nvml->processUse ||
            m_nvml->processUse(m_device, samples.data(), &count, m_lastUse) != 0 ||
            count > samples.size())
            return std::nullopt;
        samples.resize(count);
        std::map<unsigned, std::pair<double, int>> sums;
        for (const NvmlProcessUse &sample : samples) {
            m_lastUse = std::max(m_lastUse, sample.time);
            if (!ours.contains(sample.id) || sample.multiprocessors > 100)
                continue;
            sums[sample.id].first += sample.multiprocessors / 100.0;
            ++sums[sample.id].second;
        }
        double use = 0;
        for (const auto &[id, sum] : sums)
            use += sum.first / sum.second;
        return use;
    }

    std::shared_ptr<const Nvml> m_nvml;
    NvmlDevice m_device;
    std::string m_gpu;
    std::string m_name;
    NvmlCap m_cap;
    NvmlClock m_clock;
    unsigned long long m_lastUse = 0;
};

} // namespace

GpuSensors openNvmlSensors() {
    const auto nvml = std::make_shared<const Nvml>();
    unsigned count = 0;
    if (!nvml->isStarted() || nvml->count(&count) != 0 || count > maxDevices)
        return {};
    GpuSensors sensors;
    for (unsigned number = 0; number < count; ++number) {
        NvmlDevice device = nullptr;
        std::array<char, 128> name{};
        NvmlPci pci;
        if (nvml->handle(number, &device) != 0 || nvml->pci(device, &pci) != 0 ||
            nvml->name(device, name.data(), name.size() - 1) != 0)
            continue;
        pci.address.back() = 0;
        // Eight digits for the domain here, four everywhere else.
        std::string address = toLowerAscii(toPlainText(pci.address.data()));
        if (address.size() == 16 && address.starts_with("0000"))
            address.erase(0, 4);
        sensors.push_back(
            std::make_unique<NvmlSensor>(nvml, device, "pci:" + address, toPlainText(name.data())));
    }
    return sensors;
}

} // namespace commonwatt
