// What the daemon itself measures for the idle policy: how busy the machine is, what is free on it,
// what its GPUs' sensors tell, and which of the listed programs run. Measures only what is needed.
// Belongs to its loop's thread.
#pragma once

#include "core/platform/process/process.h"
#include "core/types/signals.h"
#include "core/types/telemetry.h"
#include "net/transport/event_loop.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace commonwatt {

struct MachineSignalsHandlers {
    std::function<void(Signal)> tell;
    std::function<std::set<ProcessId>()> ourProcesses;
    // The GPUs' sensors are needed for some seconds more. False: there are none to be read.
    std::function<bool()> needSensors;
    // What a device is to hold of its memory.
    std::function<Bytes(const std::string &device)> held;
};

// A lent GPU, as the policy and as its sensors name it.
struct WatchedDevice {
    std::string id;  // "cuda:0"
    std::string gpu; // GpuSample::gpu; empty: it has no sensors
    Bytes memory;    // in all
    bool operator==(const WatchedDevice &) const = default;
};

class MachineSignals {
public:
    // `data`: the folder on whose disk blocks are kept.
    MachineSignals(EventLoop &loop, std::filesystem::path data, MachineSignalsHandlers handlers);
    ~MachineSignals();
    MachineSignals(const MachineSignals &) = delete;
    MachineSignals &operator=(const MachineSignals &) = delete;

    void start();
    // Patterns of programs that are listed in any of the settings.
    void setPrograms(std::vector<std::string> patterns);
    void setDevices(std::vector<WatchedDevice> devices);
    // While a device computes, or would if what is measured allowed it.
    void setMeasuring(bool isMeasuring);

    // It is one of those that are not measured now, because nothing depends on them.
    [[nodiscard]] bool isResting(const Signal &signal) const;

    void onSample(const GpuSample &sample);
    // Before something is stored.
    void measureDisk();
    // The lent ones that it is of.
    [[nodiscard]] std::vector<std::string> devicesOf(const GpuSample &sample) const;

private:
    [[nodiscard]] static bool isOf(const WatchedDevice &device, const GpuSample &sample);
    void measure();
    void measureHost();
    void checkSensors();
    void lookForPrograms();
    void tell(Signal signal) { m_handlers.tell(std::move(signal)); }
    void tellNumber(SignalKind kind, const std::string &device, double number);
    void tellGpu(SignalKind kind, const std::string &device, std::optional<double> number);
    void tellPrograms(Signal signal);

    EventLoop &m_loop;
    std::filesystem::path m_data;
    MachineSignalsHandlers m_handlers;
    std::vector<WatchedDevice> m_devices;
    bool m_isMeasuring = false;
    SignalTime m_measuringSince{};
    Timer m_measureTimer;
    struct HostReading;
    std::unique_ptr<HostReading> m_host; // the last one
    std::set<std::string> m_heard;       // GPUs whose sensors have told something
    // What a sensor has told of a device once and then does not, it fails to tell.
    std::set<std::pair<std::string, SignalKind>> m_told;
    std::vector<std::string> m_programs;
    Signal m_running; // of m_programs
    Timer m_programsTimer;
};

} // namespace commonwatt
