// One running commonwatt-worker: its pipes, its signs of life and its end. Belongs to its loop's
// thread.
#pragma once

#include "core/platform/process/control_groups.h"
#include "core/platform/process/process.h"
#include "core/types/worker_messages.h"
#include "net/transport/event_loop.h"
#include "net/transport/pipe.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace commonwatt {

struct WorkerProcessOptions {
    std::filesystem::path program;
    std::filesystem::path logs; // folder
    std::string device;
    unsigned threads = 0;
    ProcessRank rank = ProcessRank::Usual;
    Bytes memoryLimit; // resident; more ends it
    // Where the kernel is to hold it in a group of its own; nullptr: nowhere. Outlives the process.
    ControlGroups *groups = nullptr;
    std::chrono::milliseconds stallTimeout = std::chrono::seconds(15);
    std::chrono::milliseconds startTimeout = std::chrono::minutes(2); // drivers take their time
};

struct WorkerHandlers {
    std::function<void(WorkerMessage)> onMessage;                       // all but heartbeats
    std::function<void(const FrameHeader &, ByteVector frame)> onFrame; // results and failures
    // Once, the last, unless finish() was called: it ended or was killed, and why. Destroy it then,
    // or call finish() if it has not ended yet.
    std::function<void(Error reason)> onEnded;
};

class WorkerProcess {
public:
    [[nodiscard]] static Result<std::unique_ptr<WorkerProcess>>
    start(EventLoop &loop, WorkerProcessOptions options, WorkerHandlers handlers);
    ~WorkerProcess(); // kills it
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    void send(const WorkerMessage &message);
    void sendFrame(ByteVector frame);

    // Whether silence means a hang: a worker that has nothing loaded is silent.
    enum class Watch { Silence, Nothing };
    void watch(Watch watch);
    // A lower memory limit than before holds from when the process keeps it.
    void setLimits(Bytes memoryLimit, std::chrono::milliseconds stallTimeout);

    // Lets it end in good order: closes its input, waits for `grace`, kills it and waits for its
    // end, but no more than some seconds. No handler but `done` is called any more; destroy it
    // then.
    void finish(std::chrono::milliseconds grace, std::function<void()> done);

    [[nodiscard]] bool hasEnded() { return m_child.waitFor({}).has_value(); }
    [[nodiscard]] ProcessId id() const { return m_child.id(); }
    [[nodiscard]] Bytes memory() const { return m_memory; } // at the last sign of life

private:
    WorkerProcess(EventLoop &loop, WorkerProcessOptions options, WorkerHandlers handlers,
                  ChildProcess child);
    void hold();
    void limitGroup();
    void onPipeMessage(ByteVector frame);
    void onPipeClosed(const Error &reason);
    void onHeartbeat();
    void expectSignOfLife();
    void end(Error reason);

    EventLoop &m_loop;
    WorkerProcessOptions m_options;
    WorkerHandlers m_handlers;
    std::unique_ptr<ControlGroup> m_group; // goes after the child
    ChildProcess m_child;
    std::unique_ptr<PipeConnection> m_pipe;
    Timer m_timer; // silence, or the grace of finish()
    Watch m_watch = Watch::Nothing;
    bool m_ready = false;
    Bytes m_memory;
    std::optional<Bytes> m_lowerLimit; // not yet kept
    std::function<void()> m_finished;
};

} // namespace commonwatt
