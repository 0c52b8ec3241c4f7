#include "app/daemon/machine_signals.h"

#include "core/base/file.h"
#include "core/platform/presence/system/host_load.h"
#include "core/platform/presence/system/process_list.h"

#include <algorithm>
#include <map>

namespace commonwatt {

namespace {

constexpr const char *hostSource = "host";
constexpr const char *sensorSource = "sensors";
// Sensors tell once a second; the host is asked less often, and what is old is unknown.
constexpr std::chrono::seconds measureEvery{2};
constexpr std::chrono::seconds holds{10};
constexpr std::chrono::seconds lookEvery{10};
// GPUs that have told nothing by then have no sensors.
constexpr std::chrono::seconds patience{20};

constexpr std::array gpuKinds{SignalKind::GpuByOthers, SignalKind::GpuMemoryFree,
                              SignalKind::CoreHeat,    SignalKind::HotSpotHeat,
                              SignalKind::MemoryHeat,  SignalKind::Power,
                              SignalKind::Fan};

template <typename Q>
std::optional<double> numberOf(const std::optional<Q> &quantity) {
    return quantity ? std::optional(static_cast<double>(quantity->value)) : std::nullopt;
}

} // namespace

struct MachineSignals::HostReading {
    HostLoad load;
    std::map<ProcessId, std::chrono::nanoseconds> ours;
};

MachineSignals::MachineSignals(EventLoop &loop, std::filesystem::path data,
                               MachineSignalsHandlers handlers)
    : m_loop(loop)
    , m_data(std::move(data))
    , m_handlers(std::move(handlers))
    , m_measureTimer(loop)
    , m_programsTimer(loop) {
}

MachineSignals::~MachineSignals() = default;

void MachineSignals::start() {
    measureHost();
    measureDisk();
}

void MachineSignals::setPrograms(std::vector<std::string> patterns) {
    if (patterns == m_programs && !patterns.empty())
        return;
    m_programs = std::move(patterns);
    if (!m_programs.empty())
        return lookForPrograms();
    m_programsTimer.cancel();
    tell(notOfferedSignal(SignalKind::Processes, hostSource, signalNow()));
}

void MachineSignals::setDevices(std::vector<WatchedDevice> devices) {
    if (devices == m_devices)
        return;
    m_devices = std::move(devices);
    m_told.clear();
    m_measuringSince = signalNow();
    for (const WatchedDevice &device : m_devices)
        if (device.gpu.empty())
            for (const SignalKind kind : gpuKinds)
                tellGpu(kind, device.id, std::nullopt);
    if (m_isMeasuring)
        measure();
}

void MachineSignals::setMeasuring(bool isMeasuring) {
    if (isMeasuring == m_isMeasuring)
        return;
    m_isMeasuring = isMeasuring;
    m_measuringSince = signalNow();
    m_host.reset();
    if (!isMeasuring)
        return m_measureTimer.cancel();
    // Not from within the decision that asks for it.
    m_measureTimer.start(std::chrono::nanoseconds(0), [this] { measure(); });
}

bool MachineSignals::isResting(const Signal &signal) const {
    return !m_isMeasuring && signal.kind != SignalKind::Processes &&
           (signal.source == hostSource || signal.source == sensorSource);
}

void MachineSignals::measure() {
    m_measureTimer.start(measureEvery, [this] { measure(); });
    measureHost();
    measureDisk();
    checkSensors();
}

void MachineSignals::measureHost() {
    HostReading now;
    const Result<HostLoad> load = readHostLoad();
    if (!load) {
        const bool isKnownHere = load.error().code != ErrorCode::Unsupported;
        for (const SignalKind kind : {SignalKind::CpuByOthers, SignalKind::MemoryFree})
            tell(isKnownHere ? unknownSignal(kind, hostSource, signalNow(), load.error().describe())
                             : notOfferedSignal(kind, hostSource, signalNow()));
        return;
    }
    now.load = *load;
    for (const ProcessId process : m_handlers.ourProcesses())
        if (const auto time = processorTimeOf(process))
            now.ours[process] = *time;
    tellNumber(SignalKind::MemoryFree, "", static_cast<double>(now.load.memoryAvailable.value));
    if (m_host && now.load.total > m_host->load.total) {
        std::chrono::nanoseconds others = now.load.busy - m_host->load.busy;
        for (const auto &[process, time] : now.ours)
            if (const auto before = m_host->ours.find(process); before != m_host->ours.end())
                others -= time - before->second;
        const double share = static_cast<double>(others.count()) /
                             static_cast<double>((now.load.total - m_host->load.total).count());
        tellNumber(SignalKind::CpuByOthers, "", std::clamp(share, 0.0, 1.0));
    } else if (!m_host && m_isMeasuring) {
        // Two readings make a share; the next one follows soon.
        m_measureTimer.start(std::chrono::milliseconds(500), [this] { measure(); });
    }
    m_host = std::make_unique<HostReading>(std::move(now));
}

void MachineSignals::measureDisk() {
    const Result<Bytes> free = freeDiskSpace(m_data);
    if (!free)
        return tell(
            unknownSignal(SignalKind::DiskFree, hostSource, signalNow(), free.error().describe()));
    tellNumber(SignalKind::DiskFree, "", static_cast<double>(free->value));
}

// GPUs that tell nothing, or not everything, must not be waited for.
void MachineSignals::checkSensors() {
    const bool areThere = m_handlers.needSensors();
    const bool areLate = signalNow() - m_measuringSince > patience;
    for (const WatchedDevice &device : m_devices)
        if (!device.gpu.empty() && (!areThere || (areLate && !m_heard.contains(device.gpu))))
            for (const SignalKind kind : gpuKinds)
                tellGpu(kind, device.id, std::nullopt);
}

// The owner who asks for a simulated GPU wants to see what the policy makes of it.
bool MachineSignals::isOf(const WatchedDevice &device, const GpuSample &sample) {
    return device.gpu == sample.gpu || sample.simulated;
}

std::vector<std::string> MachineSignals::devicesOf(const GpuSample &sample) const {
    std::vector<std::string> devices;
    for (const WatchedDevice &device : m_devices)
        if (isOf(device, sample))
            devices.push_back(device.id);
    return devices;
}

void MachineSignals::onSample(const GpuSample &sample) {
    m_heard.insert(sample.gpu);
    for (const WatchedDevice &device : m_devices) {
        if (!isOf(device, sample))
            continue;
        tellGpu(SignalKind::GpuByOthers, device.id, numberOf(sample.useByOthers));
        tellGpu(SignalKind::CoreHeat, device.id, numberOf(sample.core));
        tellGpu(SignalKind::HotSpotHeat, device.id, numberOf(sample.hotSpot));
        tellGpu(SignalKind::MemoryHeat, device.id, numberOf(sample.memory));
        tellGpu(SignalKind::Power, device.id, numberOf(sample.power));
        tellGpu(SignalKind::Fan, device.id, numberOf(sample.fan));
        // What is left beside others, once we hold all that we are to hold.
        std::optional<double> free;
        if (sample.memoryByOthers)
            free = static_cast<double>(device.memory.value) -
                   static_cast<double>(sample.memoryByOthers->value) -
                   static_cast<double>(m_handlers.held(device.id).value);
        tellGpu(SignalKind::GpuMemoryFree, device.id, free);
    }
}

void MachineSignals::lookForPrograms() {
    m_programsTimer.start(lookEvery, [this] { lookForPrograms(); });
    Result<std::vector<std::string>> programs = runningPrograms(m_programs);
    if (!programs)
        return tellPrograms(unknownSignal(SignalKind::Processes, hostSource, signalNow(),
                                          programs.error().describe()));
    Signal signal = knownSignal(SignalKind::Processes, hostSource, false, signalNow());
    signal.names = std::move(*programs);
    signal.active = !signal.names.empty();
    signal.expires = signalNow() + 3 * lookEvery;
    tellPrograms(std::move(signal));
}

// As long as the same ones run, since when they do.
void MachineSignals::tellPrograms(Signal signal) {
    if (signal.state == m_running.state && signal.active == m_running.active &&
        signal.names == m_running.names)
        signal.since = m_running.since;
    m_running = signal;
    tell(std::move(signal));
}

void MachineSignals::tellNumber(SignalKind kind, const std::string &device, double number) {
    Signal signal = knownSignal(kind, hostSource, true, signalNow());
    signal.device = device;
    signal.number = number;
    // The disk is looked at as long as something computes, and before something is stored.
    if (kind != SignalKind::DiskFree)
        signal.expires = signalNow() + holds;
    tell(std::move(signal));
}

void MachineSignals::tellGpu(SignalKind kind, const std::string &device,
                             std::optional<double> number) {
    // Silent, what it told last becomes unknown. It must not count as if it had never told.
    if (!number && m_told.contains({device, kind}))
        return;
    if (number)
        m_told.emplace(device, kind);
    Signal signal = number ? knownSignal(kind, sensorSource, true, signalNow())
                           : notOfferedSignal(kind, sensorSource, signalNow());
    signal.device = device;
    if (number) {
        signal.number = *number;
        signal.expires = signalNow() + holds;
    }
    tell(std::move(signal));
}

} // namespace commonwatt
