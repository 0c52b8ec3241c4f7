#include "app/daemon/device_worker.h"

#include "core/base/duration.h"
#include "core/base/log.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr std::chrono::seconds finishGrace{5};
// Longer than any coordinator waits for one.
constexpr std::chrono::minutes productLimit{10};

SteadyTime steadyNow() {
    return std::chrono::steady_clock::now();
}

// Failures that another try would only repeat.
bool isLasting(ErrorCode code) {
    return code == ErrorCode::Unsupported || code == ErrorCode::InvalidArgument ||
           code == ErrorCode::InvalidData || code == ErrorCode::ResourceExhausted;
}

} // namespace

DeviceWorker::DeviceWorker(EventLoop &loop, WorkerProcessOptions options,
                           DeviceWorkerHandlers handlers)
    : m_loop(loop)
    , m_options(std::move(options))
    , m_handlers(std::move(handlers))
    , m_productTimer(loop)
    , m_retry(loop)
    , m_end(loop) {
}

DeviceWorker::~DeviceWorker() = default;

void DeviceWorker::load(LoadRange range, std::string name) {
    const std::uint32_t assignment = range.assignment;
    m_ranges.insert_or_assign(assignment, Range{std::move(range), std::move(name)});
    if (m_process)
        loadWaiting();
    else if (!m_retry.isActive())
        startProcess();
}

void DeviceWorker::unload(std::uint32_t assignment) {
    const auto range = m_ranges.find(assignment);
    if (range == m_ranges.end())
        return;
    const bool isLoading = range->second.state == Range::State::Loading;
    const bool isThere = isLoading || range->second.state == Range::State::Loaded;
    m_ranges.erase(range);
    if (m_process && isThere)
        m_process->send(UnloadRange{assignment});
    // A load cannot be broken off, and an owner who is back does not wait for its end.
    finishIfIdle(isLoading ? std::chrono::seconds(0) : finishGrace);
    updateWatch();
}

bool DeviceWorker::isLoaded(std::uint32_t assignment) const {
    const auto range = m_ranges.find(assignment);
    return range != m_ranges.end() && range->second.state == Range::State::Loaded;
}

void DeviceWorker::send(const WorkerMessage &message) {
    if (m_process)
        m_process->send(message);
}

void DeviceWorker::sendFrame(ByteVector frame) {
    if (m_process)
        m_process->sendFrame(std::move(frame));
}

void DeviceWorker::prepareProduct(PrepareProduct request) {
    m_product = Product{std::move(request)};
    if (m_retry.isActive())
        return giveUpProduct(ErrorCode::Unavailable, "the worker failed and waits: " + m_message);
    m_productTimer.start(productLimit,
                         [this] { giveUpProduct(ErrorCode::Timeout, "it took too long"); });
    if (m_process)
        sendProduct();
    else
        startProcess();
}

void DeviceWorker::continueProduct(const WorkerMessage &message) {
    if (m_process && m_product && m_product->sent)
        m_process->send(message);
}

void DeviceWorker::endProduct() {
    if (!m_product)
        return;
    m_productTimer.cancel();
    const Product product = *std::exchange(m_product, std::nullopt);
    if (m_process && product.sent)
        m_process->send(EndProduct{product.request.challenge, ""});
    finishIfIdle(finishGrace);
}

void DeviceWorker::sendProduct() {
    if (!m_process || !m_ready || !m_product || m_product->sent)
        return;
    m_product->sent = true;
    m_process->send(m_product->request);
}

void DeviceWorker::giveUpProduct(ErrorCode code, const std::string &why) {
    if (!m_product)
        return;
    const ProductRefused refused{m_product->request.challenge, code, toValidUtf8(why)};
    endProduct();
    m_handlers.onProduct(refused);
}

void DeviceWorker::onSuccess(std::uint32_t assignment) {
    if (const auto range = m_ranges.find(assignment); range != m_ranges.end())
        m_failures.onSuccess(range->second.name);
}

void DeviceWorker::setOptions(WorkerProcessOptions options) {
    m_options = std::move(options);
    if (m_process)
        m_process->setLimits(m_options.memoryLimit, m_options.stallTimeout);
}

void DeviceWorker::setPace(double duty, std::chrono::microseconds submissionLimit) {
    const SetPace pace{duty > 0 ? std::min(duty, 1.0) : 0,
                       static_cast<std::uint32_t>(std::clamp<std::int64_t>(
                           submissionLimit.count(), 0, SetPace::maxSubmissionMicros))};
    if (pace == m_pace)
        return;
    m_pace = pace;
    if (m_process)
        m_process->send(m_pace);
}

WorkerState DeviceWorker::state() const {
    if (m_process)
        return m_ready ? WorkerState::Running : WorkerState::Starting;
    if (m_retry.isActive())
        return WorkerState::Waiting;
    return m_finishing && hasWork() ? WorkerState::Starting : WorkerState::Absent;
}

std::uint32_t DeviceWorker::failures(std::uint32_t assignment) const {
    const auto range = m_ranges.find(assignment);
    return range == m_ranges.end() ? 0 : m_failures.count(range->second.name, steadyNow());
}

void DeviceWorker::startProcess() {
    // The one before may still hold the device's memory.
    if (m_finishing)
        return changed();
    m_ready = false;
    m_deviceFailure.reset();
    m_message.clear();
    m_restarts.onStart(steadyNow());
    WorkerHandlers handlers{
        .onMessage = [this](WorkerMessage message) { onMessage(std::move(message)); },
        .onFrame = [this](const FrameHeader &header,
                          ByteVector frame) { m_handlers.onFrame(header, std::move(frame)); },
        .onEnded = [this](const Error &reason) { onEnded(reason); }};
    auto process = WorkerProcess::start(m_loop, m_options, std::move(handlers));
    if (!process) {
        onEnded(Error(process.error().code, "it could not be started", process.error()));
        return;
    }
    m_process = std::move(*process);
    m_process->send(m_pace);
    changed();
}

void DeviceWorker::loadWaiting() {
    if (!m_process || !m_ready)
        return;
    for (auto &[assignment, range] : m_ranges) {
        if (range.state != Range::State::Waiting)
            continue;
        range.state = Range::State::Loading;
        m_process->send(range.request);
        m_handlers.onLoading(assignment);
    }
    updateWatch();
}

void DeviceWorker::onMessage(WorkerMessage message) {
    if (std::holds_alternative<WorkerReady>(message)) {
        m_ready = true;
        changed();
        sendProduct();
        return loadWaiting();
    }
    const auto isOfProduct = [&](const auto &answer) {
        return answer && m_product && answer->challenge == m_product->request.challenge;
    };
    if (isOfProduct(std::get_if<ProductPrepared>(&message)) ||
        isOfProduct(std::get_if<ProductDigests>(&message)))
        return m_handlers.onProduct(message);
    if (const auto *refused = std::get_if<ProductRefused>(&message); isOfProduct(refused))
        return giveUpProduct(refused->code, refused->message);
    if (const auto *loaded = std::get_if<WorkerLoaded>(&message)) {
        const auto range = m_ranges.find(loaded->assignment);
        if (range == m_ranges.end() || range->second.state != Range::State::Loading)
            return; // let go of in the meantime; the worker has been told
        range->second.state = Range::State::Loaded;
        return m_handlers.onLoaded(*loaded);
    }
    if (const auto *failed = std::get_if<WorkerFailed>(&message)) {
        const auto range = m_ranges.find(failed->assignment);
        if (range == m_ranges.end() || range->second.state == Range::State::Waiting)
            return;
        const Error reason(failed->code, failed->message);
        if (range->second.state == Range::State::Loaded) {
            // The device failed. The worker says so for every range and ends: one failure, not two.
            m_deviceFailure = reason;
            return m_end.start(finishGrace, [this, reason] { onEnded(reason); });
        }
        std::uint32_t failures = m_failures.onFailure(range->second.name, steadyNow());
        if (isLasting(failed->code))
            failures = std::max(failures, RangeFailures::limit);
        onRangeLost(range->second, reason, failures);
        if (hasWork())
            retryLater(reason.message);
        finishIfIdle(finishGrace);
        updateWatch();
    }
}

void DeviceWorker::onEnded(const Error &end) {
    const std::optional<Error> deviceFailure = std::exchange(m_deviceFailure, std::nullopt);
    const Error reason = deviceFailure.value_or(end);
    logError("worker for " + m_options.device + " ended: " + reason.describe());
    m_end.cancel();
    m_ready = false;
    if (m_process && !m_process->hasEnded())
        finishProcess({}, "killed");
    m_process.reset();
    giveUpProduct(ErrorCode::Internal, "the worker ended: " + reason.message);
    // Whoever was being loaded is to blame, else whoever was computing, else all. A device fails
    // while it computes, whatever waits to be loaded.
    const auto isLoading = [](const auto &entry) {
        return entry.second.state == Range::State::Loading;
    };
    const auto isBusy = [&](const auto &entry) {
        return entry.second.state == Range::State::Loaded && m_handlers.isBusy(entry.first);
    };
    const bool loading = !deviceFailure && std::ranges::any_of(m_ranges, isLoading);
    const bool busy = std::ranges::any_of(m_ranges, isBusy);
    for (auto &entry : m_ranges) {
        auto &[assignment, range] = entry;
        // A process that cannot even start has nothing loaded and fails all it was to load.
        if (range.state == Range::State::GivenUp)
            continue;
        const bool wasHere = range.state != Range::State::Waiting;
        const bool blamed = loading ? isLoading(entry) : busy ? isBusy(entry) : true;
        if (!wasHere && (loading || busy))
            continue;
        onRangeLost(range, reason,
                    blamed ? m_failures.onFailure(range.name, steadyNow())
                           : m_failures.count(range.name, steadyNow()));
    }
    if (hasWork())
        retryLater(reason.message);
    changed();
}

void DeviceWorker::onRangeLost(Range &range, const Error &reason, std::uint32_t failures) {
    range.state = failures >= RangeFailures::limit ? Range::State::GivenUp : Range::State::Waiting;
    m_handlers.onRangeFailed(range.request.assignment, reason, failures);
}

void DeviceWorker::retryLater(const std::string &why) {
    const std::chrono::milliseconds delay = m_restarts.onFailure(steadyNow());
    m_message = why + "; tried again after " + formatDuration(delay);
    m_retry.start(delay, [this] {
        m_message.clear();
        if (m_process)
            loadWaiting();
        else if (hasWork())
            startProcess();
    });
}

void DeviceWorker::finishIfIdle(std::chrono::milliseconds grace) {
    if (hasWork())
        return;
    m_retry.cancel();
    m_message.clear();
    if (m_process) {
        m_ready = false;
        m_end.cancel();
        finishProcess(grace, "nothing left to hold");
    }
    changed();
}

void DeviceWorker::finishProcess(std::chrono::milliseconds grace, const std::string &why) {
    m_finishing = std::move(m_process);
    m_finishing->finish(grace, [this, why] {
        logInfo("worker for " + m_options.device + " ended: " + why);
        m_finishing.reset();
        if (hasWork() && !m_retry.isActive())
            startProcess();
    });
}

void DeviceWorker::updateWatch() {
    if (!m_process)
        return;
    const bool anything = std::ranges::any_of(m_ranges, [](const auto &entry) {
        return entry.second.state == Range::State::Loaded ||
               entry.second.state == Range::State::Loading;
    });
    m_process->watch(anything ? WorkerProcess::Watch::Silence : WorkerProcess::Watch::Nothing);
}

bool DeviceWorker::hasWork() const {
    return m_product || std::ranges::any_of(m_ranges, [](const auto &entry) {
               return entry.second.state != Range::State::GivenUp;
           });
}

void DeviceWorker::changed() const {
    m_handlers.onChanged();
}

} // namespace commonwatt
