// Has a worker process (`commonwatt-worker --watch`, docs/protocol/worker.md) tell what the GPUs'
// sensors tell, while somebody needs it. A driver that hangs or crashes in it costs nothing but
// samples; it is tried again, later and later. Belongs to its loop's thread.
#pragma once

#include "app/daemon/restart_policy.h"
#include "core/platform/process/process.h"
#include "core/types/gpu_limits.h"
#include "core/types/telemetry.h"
#include "net/transport/event_loop.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <stop_token>
#include <thread>

namespace commonwatt {

enum class WatchedGpu {
    Real,
    Simulated, // one that exists only in numbers
};

struct GpuWatchOptions {
    std::filesystem::path program;
    WatchedGpu gpu = WatchedGpu::Real;
    std::chrono::milliseconds interval = std::chrono::seconds(1);
    std::chrono::milliseconds silence = std::chrono::seconds(10); // longer: it hangs
    std::chrono::milliseconds start = std::chrono::seconds(60);   // the same, of the first sample
};

class GpuWatch {
public:
    // `isNeeded` is asked before a process that failed is started again.
    GpuWatch(EventLoop &loop, GpuWatchOptions options,
             std::function<void(const GpuSample &)> onSample, std::function<bool()> isNeeded);
    ~GpuWatch(); // ends the process
    GpuWatch(const GpuWatch &) = delete;
    GpuWatch &operator=(const GpuWatch &) = delete;

    // Starts or ends the process. Nothing happens if it is so already.
    void start();
    void stop();
    [[nodiscard]] bool isOn() const { return m_isOn; }
    // No GPU tells anything: it is not tried again.
    [[nodiscard]] bool hasNothing() const { return m_hasNothing; }

    // The processes whose use counts as ours.
    void setOurs(std::set<ProcessId> processes);
    // What drivers are to hold, by GpuSample::gpu, until another call or the end of the process.
    // Where they do not, the log says so.
    void setGpuLimits(std::map<std::string, GpuLimits> limits);

private:
    struct Shared { // with the thread
        std::mutex mutex;
        std::set<ProcessId> ours;
        std::map<std::string, GpuLimits> limits;
        bool isNew = true;
    };

    void run();
    void letGo(); // of the thread and its process, which may take some time to end
    void onEnd(std::uint64_t number, const Error &reason);
    [[nodiscard]] static Status listen(const GpuWatchOptions &options, Shared &shared,
                                       const std::stop_token &stop,
                                       const std::function<void(GpuSample)> &onSample);

    EventLoop &m_loop;
    GpuWatchOptions m_options;
    std::function<void(const GpuSample &)> m_onSample;
    std::function<bool()> m_isNeeded;
    bool m_isOn = false;
    bool m_hasNothing = false;
    RestartPolicy m_restarts;
    Timer m_restartTimer;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    // Which process the loop still listens to; gone with this object.
    std::shared_ptr<std::uint64_t> m_current = std::make_shared<std::uint64_t>(0);
    std::jthread m_thread;
};

} // namespace commonwatt
