// The worker's loop: takes frames from the daemon, loads ranges, computes stage calls in batches
// and answers. See docs/protocol/worker.md.
//
// Threads: run() computes on the thread that calls it. A second one reads and decodes frames, a
// third sends heartbeats. A pace holds from when it is read, so that a pause waits for no more than
// the step that is under way.
#pragma once

#include "app/worker/batch_gathering.h"
#include "app/worker/batch_scheduler.h"
#include "app/worker/frame_pipe.h"
#include "app/worker/inbox.h"
#include "app/worker/loaded_range.h"
#include "app/worker/pace.h"
#include "app/worker/pulse.h"
#include "core/platform/turn/processor_turn.h"
#include "core/types/device.h"
#include "gpu/engine/product_chain.h"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <variant>

namespace commonwatt {

struct WorkerOptions {
    DeviceInfo device;
    std::uint32_t threads = 0; // of the CPU backend; 0: one per physical core
    BatchLimits batch;
    // Taken for each computation; none: the device is no processor that others compute on.
    std::optional<ProcessorTurn> turn;
    // An activity that takes so much longer than it should is a hang.
    std::chrono::seconds stallAfter{60};
};

// Why run() returned; also the exit code of the program.
enum class WorkerEnd : int {
    InputEnded = 0,    // the daemon closed the pipe: an orderly end
    ProtocolError = 2, // the daemon sent what is no frame or no message
    DeviceFailed = 3,  // the device is lost; a new process may get it back
};

class Worker {
public:
    Worker(WorkerOptions options, ProtocolStreams streams);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    [[nodiscard]] WorkerEnd run();

private:
    using Incoming = std::variant<WorkerMessage, StageWork>;

    void read(); // the reading thread
    [[nodiscard]] Result<std::optional<Incoming>> decode(FrameBuffer frame);
    [[nodiscard]] std::optional<Incoming> takeCall(const FrameHeader &header, FrameBuffer frame);
    void setPace(const SetPace &pace);

    void handle(Incoming item);
    void handleCall(StageWork work);
    void handleMessage(const LoadRange &message);
    void handleMessage(const UnloadRange &message);
    void handleMessage(const SetPace &message);
    void handleMessage(const OpenSequence &message);
    void handleMessage(const CloseSequence &message);
    void handleMessage(const PrepareProduct &message);
    void handleMessage(const RunProduct &message);
    void handleMessage(const OpenProduct &message);
    void handleMessage(const EndProduct &message);
    template <typename Message>
    void handleMessage(const Message &message); // those that only a worker sends

    [[nodiscard]] Inbox<Incoming>::Content nextContent();
    // Waits for content and handles it; the end of the input, or nothing.
    [[nodiscard]] std::optional<WorkerEnd> handleNextContent();
    // When the next step should begin; nothing: not before something comes.
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> whenToCompute();
    [[nodiscard]] Status computeStep(); // ends the turn
    void fail(const FrameHeader &call, const Error &error);
    void giveUp(const Error &error);
    // The challenge of that number; none: it says so.
    [[nodiscard]] ProductChain *findProduct(std::uint64_t challenge);
    void refuseProduct(std::uint64_t challenge, const Error &error);
    // What may be computed of a challenge now; nothing while the worker pauses.
    [[nodiscard]] std::optional<ProductLimit> productLimit();
    void stopComputing();
    [[nodiscard]] LoadedRange *find(std::uint32_t assignment);
    void watchWhatIsLoaded();

    WorkerOptions m_options;
    FrameReader m_reader;
    FrameWriter m_writer;
    Inbox<Incoming> m_inbox;
    BatchScheduler m_scheduler;
    std::optional<ProcessorTurn::Holder> m_turn; // never held while there is nothing to compute
    BatchGathering m_gathering;
    std::mutex m_paceMutex;
    Pace m_pace;                    // under the mutex; set by the reading thread
    std::stop_source m_productStop; // under the mutex; of the challenge that is being computed
    std::map<std::uint32_t, std::unique_ptr<LoadedRange>> m_ranges; // by assignment
    std::unique_ptr<ProductChain> m_product; // of the challenge that is under way
    std::uint64_t m_challenge = 0;
    std::stop_source m_stop; // asked for at the end of the input
    Pulse m_pulse;
    std::jthread m_readingThread;
};

} // namespace commonwatt
