// One device and its worker process, never two: starts the process when there is something to hold,
// ends it when there is nothing left, and when it fails starts it again after a while and loads
// again what it held. Belongs to its loop's thread.
#pragma once

#include "app/daemon/restart_policy.h"
#include "app/daemon/worker_process.h"
#include "net/control/control_types.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace commonwatt {

struct DeviceWorkerHandlers {
    std::function<void(const WorkerLoaded &)> onLoaded;
    std::function<void(std::uint32_t assignment)> onLoading;
    // A range was lost or could not be loaded. `failures`: in a row; from RangeFailures::limit on
    // it is not tried again, below that it is loaded again later.
    std::function<void(std::uint32_t assignment, const Error &reason, std::uint32_t failures)>
        onRangeFailed;
    std::function<void(const FrameHeader &, ByteVector frame)> onFrame;
    // Whether sequences run on it: who is to blame when the process dies.
    std::function<bool(std::uint32_t assignment)> isBusy;
    // What the worker says of the challenge that is under way, or that it gave it up; rounds come
    // by onFrame.
    std::function<void(const WorkerMessage &)> onProduct;
    std::function<void()> onChanged; // of state()
};

class DeviceWorker {
public:
    DeviceWorker(EventLoop &loop, WorkerProcessOptions options, DeviceWorkerHandlers handlers);
    ~DeviceWorker(); // kills the process
    DeviceWorker(const DeviceWorker &) = delete;
    DeviceWorker &operator=(const DeviceWorker &) = delete;

    // `name` names the range over time: failures in a row are counted by it.
    void load(LoadRange range, std::string name);
    void unload(std::uint32_t assignment);
    [[nodiscard]] bool isLoaded(std::uint32_t assignment) const;
    // To the process; the range must be loaded.
    void send(const WorkerMessage &message);
    void sendFrame(ByteVector frame);
    // A challenge of the coordinator (core/types/product_messages.h); a new one replaces another.
    void prepareProduct(PrepareProduct request);
    void continueProduct(const WorkerMessage &message); // RunProduct, OpenProduct
    void endProduct();

    // A work item on the range came to its good end.
    void onSuccess(std::uint32_t assignment);

    // Threads, and what the worker itself takes for a hang, apply from the next start of the
    // process on, the limits at once; a lower memory limit than before when the process keeps it.
    void setOptions(WorkerProcessOptions options);
    // How much of the time this process and those to come compute, from 0 to 1, and how long one
    // submission to the device may take; 0: no limit. Beyond what a SetPace can say: the nearest.
    void setPace(double duty, std::chrono::microseconds submissionLimit);
    [[nodiscard]] Bytes memoryLimit() const { return m_options.memoryLimit; }

    [[nodiscard]] WorkerState state() const;
    [[nodiscard]] const std::string &message() const { return m_message; } // why it waits
    [[nodiscard]] ProcessId processId() const { return m_process ? m_process->id() : 0; }
    [[nodiscard]] Bytes memory() const { return m_process ? m_process->memory() : Bytes(); }
    [[nodiscard]] std::uint32_t failures(std::uint32_t assignment) const;

private:
    struct Range {
        enum class State { Waiting, Loading, Loaded, GivenUp };
        LoadRange request;
        std::string name;
        State state = State::Waiting;
    };

    struct Product {
        PrepareProduct request;
        bool sent = false;
    };

    void startProcess();
    void sendProduct();
    void giveUpProduct(ErrorCode code, const std::string &why);
    void loadWaiting();
    void onMessage(WorkerMessage message);
    void onEnded(const Error &end);
    void onRangeLost(Range &range, const Error &reason, std::uint32_t failures);
    void retryLater(const std::string &why);
    void finishIfIdle(std::chrono::milliseconds grace);
    void finishProcess(std::chrono::milliseconds grace, const std::string &why);
    void updateWatch();
    [[nodiscard]] bool hasWork() const;
    void changed() const;

    EventLoop &m_loop;
    WorkerProcessOptions m_options;
    DeviceWorkerHandlers m_handlers;
    SetPace m_pace;
    RestartPolicy m_restarts;
    RangeFailures m_failures;
    std::map<std::uint32_t, Range> m_ranges; // by assignment
    std::unique_ptr<WorkerProcess> m_process;
    std::unique_ptr<WorkerProcess> m_finishing; // on its way out; the next one waits for it
    std::optional<Product> m_product;
    Timer m_productTimer; // how long it may take
    bool m_ready = false;
    Timer m_retry;
    Timer m_end; // how long a worker whose device failed may take to end
    std::optional<Error> m_deviceFailure;
    std::string m_message;
};

} // namespace commonwatt
