#include "app/worker/worker.h"

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/types/stage_failure.h"

#include <algorithm>
#include <filesystem>

namespace commonwatt {

namespace {

using Clock = std::chrono::steady_clock;

// Calls that may wait here; more wait in the pipe and with the sender.
constexpr std::size_t inboxLimit = std::size_t(256) << 20;
// What a small frame takes besides its bytes.
constexpr std::size_t frameOverhead = 512;
// The slowest disk that loading is not taken for a hang with.
constexpr double slowestRead = 10e6; // bytes a second
// Drivers may compile their kernels when they are used for the first time, which is in a load.
constexpr std::chrono::seconds firstUse{60};
constexpr std::size_t maxMessage = 2048;
constexpr std::size_t maxProductMessage = 512;
// Shorter than what the coordinator takes for a frozen holder (RouterOptions::minCallTimeout). A
// piece of a prompt of a large model takes longer and is not waited for.
constexpr std::chrono::seconds patienceForTurn{1};

std::chrono::nanoseconds expectedLoadingTime(const LoadRange &request) {
    double bytes = 0;
    for (const std::string &file : request.files) {
        std::error_code ignored; // loading tells what is wrong with the file
        const auto size = std::filesystem::file_size(pathOf(file), ignored);
        bytes += ignored ? 0 : static_cast<double>(size);
    }
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double>(bytes / slowestRead));
}

WorkerFailed failureOf(std::uint32_t assignment, const Error &error) {
    return {assignment, error.code, toValidUtf8(error.describe().substr(0, maxMessage))};
}

Error pausing() {
    return Error(ErrorCode::Cancelled, "the device pauses");
}

// Of all calls together that the step is a part of.
std::uint64_t tokensDone(const BatchScheduler::Step &step) {
    std::uint64_t tokens = 0;
    for (const BatchScheduler::Piece &piece : step.pieces)
        tokens += piece.work->done;
    return tokens;
}

Error notLoaded(std::uint32_t assignment) {
    return Error(ErrorCode::NotFound,
                 "no range is loaded as assignment " + std::to_string(assignment));
}

} // namespace

Worker::Worker(WorkerOptions options, ProtocolStreams streams)
    : m_options(std::move(options))
    , m_reader(std::move(streams.input))
    , m_writer(std::move(streams.output))
    , m_inbox(inboxLimit)
    , m_scheduler(m_options.batch)
    , m_pulse(m_writer) {
}

Worker::~Worker() {
    m_inbox.close();
    m_reader.cancel();
}

WorkerEnd Worker::run() {
    if (!m_writer.send(WorkerReady{m_options.device}))
        return WorkerEnd::InputEnded;
    m_readingThread = std::jthread([this] { read(); });
    for (;;) {
        if (const auto end = handleNextContent())
            return *end;
        const auto begin = whenToCompute();
        if (!begin)
            m_turn.reset();
        if (!begin || *begin > Clock::now())
            continue;
        if (m_options.turn && !m_turn) {
            m_turn.emplace(m_options.turn->take(patienceForTurn));
            // Meanwhile other stages of the same model have computed here: what they give comes
            // next.
            if (m_turn->start() == ProcessorTurn::Start::AfterWaiting) {
                m_gathering.turnBegan(Clock::now());
                continue;
            }
        }
        if (const Status status = computeStep(); !status) {
            // The end of the input, which the next round sees.
            if (status.error().code == ErrorCode::Cancelled)
                continue;
            giveUp(status.error());
            return WorkerEnd::DeviceFailed;
        }
    }
}

std::optional<WorkerEnd> Worker::handleNextContent() {
    auto content = nextContent();
    if (content.end) {
        if (*content.end)
            return WorkerEnd::InputEnded;
        logError(content.end->error().describe());
        return WorkerEnd::ProtocolError;
    }
    for (Incoming &item : content.items)
        handle(std::move(item));
    return std::nullopt;
}

Inbox<Worker::Incoming>::Content Worker::nextContent() {
    const auto begin = whenToCompute();
    if (!begin)
        return m_inbox.waitAndTake();
    return *begin > Clock::now() ? m_inbox.waitAndTake(*begin) : m_inbox.take();
}

std::optional<Clock::time_point> Worker::whenToCompute() {
    if (m_scheduler.isEmpty())
        return std::nullopt;
    const auto now = Clock::now();
    std::unique_lock lock(m_paceMutex);
    const auto begin = m_pace.whenToBegin(now);
    lock.unlock();
    if (!begin)
        return std::nullopt;
    return std::max(*begin, m_gathering.waitUntil(now).value_or(*begin));
}

void Worker::read() {
    for (;;) {
        Result<std::optional<FrameBuffer>> frame = m_reader.next();
        if (!frame || !*frame) {
            stopComputing();
            m_inbox.end(frame ? Status() : std::unexpected(std::move(frame).error()));
            return;
        }
        Result<std::optional<Incoming>> item = decode(std::move(**frame));
        if (!item) {
            stopComputing();
            m_inbox.end(std::unexpected(std::move(item).error()));
            return;
        }
        if (*item)
            m_inbox.push(std::move(**item));
    }
}

Result<std::optional<Worker::Incoming>> Worker::decode(FrameBuffer frame) {
    CW_TRY_ASSIGN(const FrameView view, decodeFrame(std::as_const(frame).bytes()));
    if (view.header.type == FrameType::StageCall)
        return takeCall(view.header, std::move(frame));
    if (view.header.type != FrameType::Message)
        return commonwatt::fail(ErrorCode::InvalidData, "a worker takes messages and stage calls");
    Result<WorkerMessage> message = decodeWorkerMessage(asText(view.payload));
    if (message) {
        if (const auto *pace = std::get_if<SetPace>(&*message))
            setPace(*pace);
        return std::move(*message);
    }
    if (message.error().code != ErrorCode::Unsupported)
        return std::unexpected(std::move(message).error());
    logWarning("ignored: " + message.error().describe());
    return std::nullopt;
}

std::optional<Worker::Incoming> Worker::takeCall(const FrameHeader &header, FrameBuffer frame) {
    const std::size_t size = frame.size() + frameOverhead;
    std::unique_lock lock(m_paceMutex);
    const bool isPaused = m_pace.isPaused();
    lock.unlock();
    std::optional<InboxSpace> space = isPaused ? m_inbox.tryReserve(size) : m_inbox.reserve(size);
    if (space)
        return StageWork{header, std::move(frame), std::move(*space), Clock::now()};
    // Waiting in a pause would be for ever: its end comes behind this call.
    if (isPaused)
        fail(header, Error(ErrorCode::ResourceExhausted, "too much waits for the end of a pause"));
    return std::nullopt;
}

void Worker::setPace(const SetPace &pace) {
    const std::lock_guard lock(m_paceMutex);
    m_pace.set(pace.duty, std::chrono::microseconds(pace.submissionMicros));
    if (m_pace.isPaused())
        m_productStop.request_stop();
}

void Worker::stopComputing() {
    m_stop.request_stop();
    const std::lock_guard lock(m_paceMutex);
    m_productStop.request_stop();
}

void Worker::handle(Incoming item) {
    if (auto *work = std::get_if<StageWork>(&item))
        handleCall(std::move(*work));
    else
        std::visit([this](const auto &message) { handleMessage(message); },
                   std::get<WorkerMessage>(item));
}

void Worker::handleCall(StageWork work) {
    const LoadedRange *range = find(work.header.assignment);
    if (!range)
        return fail(work.header, notLoaded(work.header.assignment));
    if (const Status accepted = range->accepts(work.header); !accepted)
        return fail(work.header, accepted.error());
    m_gathering.called({work.header.assignment, work.header.sequence}, work.arrival);
    m_scheduler.add(std::move(work));
}

void Worker::handleMessage(const LoadRange &message) {
    const std::string what = "assignment " + std::to_string(message.assignment) + " (" +
                             message.model + ", " + describe(message.span) + ")";
    if (find(message.assignment)) {
        const Error error(ErrorCode::AlreadyExists, what + " is loaded already; unload it first");
        (void)m_writer.send(failureOf(message.assignment, error));
        return;
    }
    m_turn.reset(); // loading takes long
    m_pulse.set(Pulse::Watch::LoadedRanges);
    const Pulse::Activity activity(m_pulse, std::max(m_options.stallAfter, firstUse) +
                                                expectedLoadingTime(message));
    EngineOptions options;
    options.device = m_options.device.id;
    options.threads = m_options.threads;
    options.maxBatchTokens = m_options.batch.promptTokens;
    auto range = LoadedRange::load(message, options);
    if (range) {
        const WorkerLoaded report = (*range)->report();
        logInfo("loaded " + what + ": " + formatBytes(report.memory));
        {
            const std::lock_guard lock(m_paceMutex);
            m_pace.learn(message.assignment, 1, (*range)->expectedTime(1));
        }
        m_ranges[message.assignment] = std::move(*range);
        (void)m_writer.send(report);
    } else {
        logError("cannot load " + what + ": " + range.error().describe());
        (void)m_writer.send(failureOf(message.assignment, range.error()));
    }
    watchWhatIsLoaded();
}

void Worker::handleMessage(const UnloadRange &message) {
    m_scheduler.drop(message.assignment);
    m_gathering.forget(message.assignment);
    if (m_ranges.erase(message.assignment) > 0)
        logInfo("unloaded assignment " + std::to_string(message.assignment));
    {
        const std::lock_guard lock(m_paceMutex);
        m_pace.forget(message.assignment);
    }
    watchWhatIsLoaded();
}

// It holds already and has only to be seen. No turn is kept from others during a rest.
void Worker::handleMessage(const SetPace &) {
    m_turn.reset();
}

void Worker::handleMessage(const OpenSequence &message) {
    LoadedRange *range = find(message.assignment);
    const Status opened =
        range ? range->open(message) : std::unexpected(notLoaded(message.assignment));
    if (opened)
        return;
    FrameHeader header;
    header.assignment = message.assignment;
    header.sequence = message.sequence;
    fail(header, opened.error());
}

void Worker::handleMessage(const CloseSequence &message) {
    m_scheduler.drop(message.assignment, message.sequence);
    m_gathering.forget({message.assignment, message.sequence});
    if (LoadedRange *range = find(message.assignment))
        range->close(message.sequence);
}

// The challenge of a device takes place between steps, as loading does.
void Worker::handleMessage(const PrepareProduct &message) {
    m_turn.reset();
    m_product.reset();
    m_challenge = message.challenge;
    if (!productLimit())
        return refuseProduct(message.challenge, pausing());
    const Pulse::Activity activity(m_pulse, std::max(m_options.stallAfter, firstUse));
    auto product = ProductChain::prepare({.device = m_options.device.id,
                                          .threads = m_options.threads,
                                          .memoryLimit = m_options.device.memory},
                                         message.seed, message.shape);
    if (!product)
        return refuseProduct(message.challenge, product.error());
    m_product = std::move(*product);
    (void)m_writer.send(ProductPrepared{message.challenge});
}

void Worker::handleMessage(const RunProduct &message) {
    ProductChain *const product = findProduct(message.challenge);
    if (!product)
        return;
    const auto limit = productLimit();
    if (!limit)
        return refuseProduct(message.challenge, pausing());
    const Pulse::Activity activity(m_pulse, m_options.stallAfter + limit->time);
    auto digests = product->run(message.salt, *limit);
    if (!digests)
        return refuseProduct(message.challenge, digests.error());
    (void)m_writer.send(ProductDigests{message.challenge, std::move(*digests)});
}

void Worker::handleMessage(const OpenProduct &message) {
    ProductChain *const product = findProduct(message.challenge);
    if (!product)
        return;
    const auto limit = productLimit();
    if (!limit)
        return refuseProduct(message.challenge, pausing());
    const Pulse::Activity activity(m_pulse, m_options.stallAfter + limit->time);
    const auto round = product->open(message.round, *limit);
    if (!round)
        return refuseProduct(message.challenge, round.error());
    FrameHeader header;
    header.type = FrameType::ProductRound;
    header.position = message.round;
    header.call = message.challenge;
    (void)m_writer.send(header, encodeProductRound(*round));
}

void Worker::handleMessage(const EndProduct &message) {
    if (message.challenge == m_challenge)
        m_product.reset();
}

template <typename Message>
void Worker::handleMessage(const Message &) {
    logWarning("ignored: a message that only a worker sends");
}

Status Worker::computeStep() {
    std::uint32_t mostTokens = 0;
    {
        const std::lock_guard lock(m_paceMutex);
        if (m_pace.isPaused())
            return {};
        mostTokens = m_pace.tokenLimit(m_scheduler.nextAssignment());
    }
    const BatchScheduler::Step step = m_scheduler.next(mostTokens);
    LoadedRange &range = *m_ranges.at(step.assignment);
    std::uint64_t tokens = 0;
    for (const BatchScheduler::Piece &piece : step.pieces)
        tokens += piece.count;
    Result<std::vector<LoadedRange::Outcome>> outcomes;
    const std::uint64_t doneBefore = tokensDone(step);
    const auto start = Clock::now();
    {
        const Pulse::Activity activity(m_pulse, m_options.stallAfter + range.expectedTime(tokens));
        outcomes = range.compute(step.pieces, m_stop.get_token());
    }
    const auto end = Clock::now();
    {
        const std::lock_guard lock(m_paceMutex);
        m_pace.stepEnded(start, end);
        // Calls that failed tell nothing of what tokens cost.
        if (tokensDone(step) - doneBefore == tokens)
            m_pace.learn(step.assignment, static_cast<std::uint32_t>(tokens), end - start);
    }
    m_turn.reset();
    CW_TRY(outcomes);
    std::vector<SequenceKey> answered;
    for (const LoadedRange::Outcome &outcome : *outcomes) {
        FrameHeader header = outcome.work->header;
        header.computeMicros = static_cast<std::uint32_t>(
            std::min<std::int64_t>(outcome.work->computeTime.count(), UINT32_MAX));
        if (outcome.answer) {
            header.type = FrameType::StageResult;
            header.wire = outcome.answer->wire;
            header.count = outcome.answer->count;
            // Should the daemon be gone, the input ends too.
            (void)m_writer.send(header, outcome.answer->payload);
        } else {
            fail(header, outcome.answer.error());
        }
        if (outcome.answer && m_scheduler.isDecoding(outcome.work->header))
            answered.push_back({header.assignment, header.sequence});
        m_scheduler.finish(header.assignment, header.sequence);
    }
    m_gathering.stepEnded(answered, Clock::now(), end - start);
    m_pulse.countCalls(outcomes->size());
    return {};
}

void Worker::fail(const FrameHeader &call, const Error &error) {
    FrameHeader header = call;
    header.type = FrameType::StageFailure;
    header.wire = WireFormat::None;
    header.count = 0;
    (void)m_writer.send(header, encodeStageFailure(error));
}

void Worker::giveUp(const Error &error) {
    logError("the device failed: " + error.describe());
    for (const auto &[assignment, range] : m_ranges)
        (void)m_writer.send(failureOf(assignment, error));
}

ProductChain *Worker::findProduct(std::uint64_t challenge) {
    if (m_product && challenge == m_challenge)
        return m_product.get();
    refuseProduct(challenge, Error(ErrorCode::NotFound, "no such challenge is under way here"));
    return nullptr;
}

void Worker::refuseProduct(std::uint64_t challenge, const Error &error) {
    // Unavailable means "not now", which a pause is and a failure of the device is not.
    ErrorCode code = error.code;
    if (code == ErrorCode::Cancelled)
        code = ErrorCode::Unavailable;
    else if (code == ErrorCode::Unavailable)
        code = ErrorCode::Internal;
    if (challenge == m_challenge)
        m_product.reset();
    (void)m_writer.send(ProductRefused{challenge, code,
                                       toValidUtf8(error.describe().substr(0, maxProductMessage))});
}

std::optional<ProductLimit> Worker::productLimit() {
    const std::lock_guard lock(m_paceMutex);
    if (m_pace.isPaused())
        return std::nullopt;
    m_productStop = std::stop_source();
    if (m_stop.stop_requested())
        m_productStop.request_stop();
    return ProductLimit{.stop = m_productStop.get_token()};
}

LoadedRange *Worker::find(std::uint32_t assignment) {
    const auto entry = m_ranges.find(assignment);
    return entry == m_ranges.end() ? nullptr : entry->second.get();
}

void Worker::watchWhatIsLoaded() {
    m_pulse.set(m_ranges.empty() ? Pulse::Watch::Nothing : Pulse::Watch::LoadedRanges);
}

} // namespace commonwatt
