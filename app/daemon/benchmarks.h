// Runs benchmarks, one at a time, each in a worker process, and tells what they find. Belongs to
// its loop's thread.
#pragma once

#include "core/platform/process/process.h"
#include "core/types/benchmark.h"
#include "core/types/hardware.h"
#include "net/transport/event_loop.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace commonwatt {

struct BenchRequest {
    std::string device; // "vulkan:0"
    BenchProfile profile = BenchProfile::Quick;
    std::uint32_t threads = 0; // of the CPU; 0: one for each core
};

struct BenchHandlers {
    std::function<void(const BenchRequest &, const BenchProgress &)> onProgress;
    // Once for each that was started, also when it was cancelled or failed.
    std::function<void(const BenchRequest &, Result<BenchReport>)> onEnd;
};

class Benchmarks {
public:
    // `folder` is for temporary files; what lies there from before is removed.
    Benchmarks(EventLoop &loop, std::filesystem::path workerProgram, std::filesystem::path folder,
               BenchHandlers handlers);
    ~Benchmarks(); // ends one that runs, without a call of onEnd
    Benchmarks(const Benchmarks &) = delete;
    Benchmarks &operator=(const Benchmarks &) = delete;

    // AlreadyExists: one is running.
    [[nodiscard]] Status start(BenchRequest request);
    // Ends what runs at once; onEnd follows with Cancelled. Nothing happens if none runs.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running.has_value(); }
    // Empty: none runs.
    [[nodiscard]] std::string runningOn() const { return m_running ? m_running->device : ""; }
    // That runs it now.
    [[nodiscard]] std::optional<ProcessId> process() const;

private:
    [[nodiscard]] Result<BenchReport> run(const BenchRequest &request, std::uint64_t number,
                                          std::stop_token stop);
    void finish(std::uint64_t number, Result<BenchReport> result);

    EventLoop &m_loop;
    std::filesystem::path m_program;
    std::atomic<ProcessId> m_process{0}; // 0: none
    std::filesystem::path m_folder;
    BenchHandlers m_handlers;
    std::optional<BenchRequest> m_running;
    // Which run the loop still waits for; gone with this object.
    std::shared_ptr<std::uint64_t> m_current = std::make_shared<std::uint64_t>(0);
    std::jthread m_thread;
};

} // namespace commonwatt
