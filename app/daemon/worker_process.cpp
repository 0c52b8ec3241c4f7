#include "app/daemon/worker_process.h"

#include "core/base/duration.h"
#include "core/base/log.h"

#include <algorithm>

namespace commonwatt {

namespace {

// A pipe ends some moments before its process does.
constexpr std::chrono::milliseconds endOfProcess{500};
constexpr std::chrono::seconds endOfKilled{5};

// The kernel's limit stands above the daemon's own, which counts the resident memory alone and
// names the setting when it ends a worker; files that were read and the kernel's part come on top.
Bytes kernelLimit(Bytes memoryLimit) {
    constexpr Bytes least(std::uint64_t(512) << 20);
    if (memoryLimit == Bytes(0))
        return memoryLimit;
    return memoryLimit + std::max(Bytes(memoryLimit.value / 8), least);
}

} // namespace

WorkerProcess::WorkerProcess(EventLoop &loop, WorkerProcessOptions options, WorkerHandlers handlers,
                             ChildProcess child)
    : m_loop(loop)
    , m_options(std::move(options))
    , m_handlers(std::move(handlers))
    , m_child(std::move(child))
    , m_timer(loop) {
    const NativePipe output = m_child.takeOutput().release();
    const NativePipe input = m_child.takeInput().release();
    m_pipe = std::make_unique<PipeConnection>(loop, output, input);
    m_pipe->setHandlers({.onMessage = [this](ByteVector frame) { onPipeMessage(std::move(frame)); },
                         .onClosed = [this](const Error &reason) { onPipeClosed(reason); }});
    m_timer.start(m_options.startTimeout, [this] {
        end(Error(ErrorCode::Timeout,
                  "it did not start within " + formatDuration(m_options.startTimeout)));
    });
}

WorkerProcess::~WorkerProcess() {
    m_child.kill();
    // Its end, for which the child waits, takes some time if it is stuck in a driver. A group goes
    // after its process.
    struct Remains {
        std::unique_ptr<ControlGroup> group;
        ChildProcess child;
    };
    if (!hasEnded())
        m_loop.runAside(
            [remains = std::make_shared<Remains>(std::move(m_group), std::move(m_child))] {},
            [] {});
}

Result<std::unique_ptr<WorkerProcess>>
WorkerProcess::start(EventLoop &loop, WorkerProcessOptions options, WorkerHandlers handlers) {
    ProcessOptions process;
    process.program = options.program;
    process.rank = options.rank;
    // A computing thread that hangs is to be noticed as soon as a process that does.
    const auto stallAfter = std::chrono::ceil<std::chrono::seconds>(options.stallTimeout);
    process.arguments = {"--device",      options.device,
                         "--threads",     std::to_string(options.threads),
                         "--stall-after", std::to_string(stallAfter.count()),
                         "--data",        options.logs.string()};
    CW_TRY_ASSIGN(ChildProcess child, ChildProcess::start(process));
    logInfo("worker for " + options.device + " started (pid " + std::to_string(child.id()) + ")");
    std::unique_ptr<WorkerProcess> worker(
        new WorkerProcess(loop, std::move(options), std::move(handlers), std::move(child)));
    worker->hold();
    return worker;
}

void WorkerProcess::hold() {
    if (!m_options.groups)
        return;
    auto group =
        m_options.groups->hold(m_child.id(), m_options.rank, kernelLimit(m_options.memoryLimit));
    if (group)
        m_group = std::move(*group);
    else
        logWarning("the worker for " + m_options.device +
                   " has no control group: " + group.error().describe());
}

void WorkerProcess::limitGroup() {
    if (const Status limited =
            m_group ? m_group->setMemoryLimit(kernelLimit(m_options.memoryLimit)) : Status();
        !limited)
        logWarning("the control group's limit stays: " + limited.error().describe());
}

void WorkerProcess::send(const WorkerMessage &message) {
    m_pipe->send(encodeWorkerFrame(message));
}

void WorkerProcess::sendFrame(ByteVector frame) {
    m_pipe->send(std::move(frame));
}

void WorkerProcess::watch(Watch watch) {
    m_watch = watch;
    if (m_ready)
        expectSignOfLife();
}

void WorkerProcess::setLimits(Bytes memoryLimit, std::chrono::milliseconds stallTimeout) {
    m_lowerLimit.reset();
    // What is loaded was taken under the higher limit: the lower one waits until it is kept.
    const bool lowered = memoryLimit != Bytes(0) &&
                         (m_options.memoryLimit == Bytes(0) || memoryLimit < m_options.memoryLimit);
    if (lowered)
        m_lowerLimit = memoryLimit;
    else if (memoryLimit != m_options.memoryLimit) {
        m_options.memoryLimit = memoryLimit;
        limitGroup();
    }
    m_options.stallTimeout = stallTimeout;
}

void WorkerProcess::finish(std::chrono::milliseconds grace, std::function<void()> done) {
    m_finished = std::move(done);
    m_handlers = {};
    m_pipe->closeOutput();
    m_timer.start(grace, [this] {
        m_child.kill(); // which closes the pipe
        m_timer.start(endOfKilled, [this] { std::exchange(m_finished, nullptr)(); });
    });
}

void WorkerProcess::onPipeMessage(ByteVector frame) {
    Result<FrameView> view = decodeFrame(frame);
    if (!view)
        return end(Error(ErrorCode::InvalidData, "it broke the protocol", view.error()));
    const FrameHeader header = view->header;
    if (header.type != FrameType::Message) {
        if (m_handlers.onFrame)
            m_handlers.onFrame(header, std::move(frame));
        return;
    }
    Result<WorkerMessage> message = decodeWorkerMessage(asText(view->payload));
    if (!message) {
        if (message.error().code != ErrorCode::Unsupported)
            end(Error(ErrorCode::InvalidData, "it broke the protocol", message.error()));
        return;
    }
    if (std::holds_alternative<Heartbeat>(*message))
        return onHeartbeat();
    if (std::holds_alternative<WorkerReady>(*message)) {
        m_ready = true;
        expectSignOfLife();
    }
    if (m_handlers.onMessage)
        m_handlers.onMessage(std::move(*message));
}

void WorkerProcess::onHeartbeat() {
    if (m_finished)
        return;
    if (const Result<Bytes> memory = residentMemory(m_child.id()))
        m_memory = *memory;
    if (m_lowerLimit && m_memory <= *m_lowerLimit) {
        m_options.memoryLimit = *std::exchange(m_lowerLimit, std::nullopt);
        limitGroup();
    }
    if (m_options.memoryLimit != Bytes(0) && m_memory > m_options.memoryLimit)
        return end(Error(ErrorCode::ResourceExhausted, "it used " + formatBytes(m_memory) +
                                                           " of memory, more than its limit of " +
                                                           formatBytes(m_options.memoryLimit) +
                                                           " (worker_memory_limit)"));
    expectSignOfLife();
}

void WorkerProcess::expectSignOfLife() {
    if (m_finished)
        return;
    if (m_watch == Watch::Nothing)
        return m_timer.cancel();
    m_timer.start(m_options.stallTimeout, [this] {
        end(Error(ErrorCode::Timeout, "it hung: no sign of life for " +
                                          formatDuration(m_options.stallTimeout) +
                                          " (worker_stall_timeout)"));
    });
}

void WorkerProcess::onPipeClosed(const Error &reason) {
    const std::optional<ExitStatus> status = m_child.waitFor(endOfProcess);
    if (m_finished) {
        m_timer.cancel();
        return std::exchange(m_finished, nullptr)();
    }
    if (status)
        end(Error(ErrorCode::Unavailable, "it " + status->describe()));
    else
        end(Error(ErrorCode::Unavailable, "it closed its output", reason));
}

void WorkerProcess::end(Error reason) {
    if (m_finished)
        return;
    m_timer.cancel();
    m_child.kill();
    // The handler may destroy this object.
    const auto onEnded = std::exchange(m_handlers, {}).onEnded;
    if (onEnded)
        onEnded(std::move(reason));
}

} // namespace commonwatt
