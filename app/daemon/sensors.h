// The GPUs' sensors, for whoever needs them: read once a second while something computes or
// somebody looks, otherwise not at all; kept (sensor_history.h), told to clients, and as metrics
// for Prometheus on a port of this machine, if the owner wants one. Belongs to its loop's thread.
#pragma once

#include "app/daemon/gpu_watch.h"
#include "app/daemon/sensor_history.h"
#include "app/daemon/settings.h"
#include "core/base/metrics.h"
#include "core/types/gpu_limits.h"
#include "core/types/hardware.h"
#include "net/transport/http_server.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace commonwatt {

struct SensorsHandlers {
    std::function<bool()> isWatched;                   // by a client that wants each sample
    std::function<void(const GpuSample &)> onSample;   // each
    std::function<std::set<ProcessId>()> ourProcesses; // whose use counts as ours
};

class Sensors {
public:
    Sensors(EventLoop &loop, std::filesystem::path workerProgram, const std::filesystem::path &file,
            SensorsHandlers handlers);
    ~Sensors(); // writes what was gathered

    void apply(const Settings &settings);
    void setHardware(const Inventory &inventory);
    // Something computes now, or somebody wants to look from now on.
    void onNeeded();
    // What the GPUs' drivers are to hold, by GpuSample::gpu, while the sensors are read.
    void setGpuLimits(std::map<std::string, GpuLimits> limits);

    // Whether there may be something to read.
    [[nodiscard]] bool areThere() const { return problem().empty(); }
    [[nodiscard]] bool isOn() const { return m_watch && m_watch->isOn(); }
    // Why there is nothing to see: a sentence for the owner; empty: there may be something.
    [[nodiscard]] std::string problem() const;
    // Of the port for Prometheus; empty: none.
    [[nodiscard]] const std::string &portProblem() const { return m_portProblem; }

    // Control methods (docs/protocol/control.md, "Sensors").
    [[nodiscard]] Result<json::value> gpus();
    [[nodiscard]] Result<json::value> history(const json::object &params);

private:
    void onSample(const GpuSample &sample);
    [[nodiscard]] bool isNeeded() const;
    void decide();
    void flush();
    void listen(std::uint16_t port);
    void answer(const HttpRequest &request, HttpResponder &responder);
    void collect(MetricsRegistry &registry) const;
    [[nodiscard]] bool isRecent(const GpuSample &sample) const;

    EventLoop &m_loop;
    std::filesystem::path m_program;
    std::filesystem::path m_file;
    SensorsHandlers m_handlers;
    SensorsSetting m_setting = SensorsSetting::Auto;
    bool m_hasGpu = false;
    SteadyTime m_neededUntil{};
    SteadyTime m_flushed{};
    std::unique_ptr<GpuWatch> m_watch;
    std::optional<SensorHistory> m_history; // none yet, or it cannot be opened
    std::string m_historyProblem;
    std::map<std::string, GpuLimits> m_limits;
    std::map<std::string, GpuSample> m_latest; // by GpuSample::gpu
    MetricsRegistry m_metrics;
    std::uint16_t m_port = 0;
    std::string m_portProblem;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace commonwatt
