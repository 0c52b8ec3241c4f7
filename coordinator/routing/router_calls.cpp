#include "coordinator/routing/router_impl.h"

#include "core/base/little_endian.h"
#include "core/types/stage_failure.h"

#include <algorithm>
#include <limits>

namespace commonwatt {

namespace {

constexpr double paceWeight = 0.2; // of a new measurement
constexpr auto throttleInterval = std::chrono::milliseconds(5);
constexpr int failurePause = 30; // the part of the suspicion that a failed call earns

void average(double &mean, double value) {
    mean = mean > 0 ? mean + paceWeight * (value - mean) : value;
}

} // namespace

// --- Calls ---

void Router::Impl::pump(Generation &generation) {
    for (std::size_t i = 0; i < generation.stages.size(); ++i)
        while (generation.stages[i].hasHolder() &&
               generation.stages[i].calls.size() < options.callsInFlight &&
               (i == 0 ? sendTokens(generation) : sendInput(generation, i))) {
        }
}

// How many tokens of the answer a call may hold that repeats them for a new holder. One at a time
// gives the very numbers of before, since results depend on the shape of a batch; long answers are
// repeated in chunks, so that the stream goes on soon.
std::uint32_t Router::Impl::replayTokens(const Generation &generation, const Stage &stage) const {
    const auto pace = paces.find(stage.assignment);
    const std::chrono::duration<double> oneByOne((pace == paces.end() ? 0 : pace->second.decode) *
                                                 generation.usage().completionTokens);
    return oneByOne <= options.exactReplay ? 1 : options.chunkTokens;
}

bool Router::Impl::sendTokens(Generation &generation) {
    const Stage &stage = generation.stages.front();
    const std::uint32_t begin = stage.sentEnd;
    const auto promptEnd = static_cast<std::uint32_t>(generation.request.prompt.size());
    const std::uint32_t end =
        begin < promptEnd
            ? std::min(begin + generation.chunkTokens, promptEnd)
            : std::min(begin + replayTokens(generation, stage), generation.tokenCount());
    if (begin == end)
        return false;
    if (generation.stages.size() > 1) {
        // Not further ahead of the last stage than all can have under way.
        const std::size_t ahead =
            (options.callsInFlight + generation.stages.size()) * generation.chunkTokens;
        if (begin >= generation.stages.back().doneEnd + ahead || isThrottled(generation))
            return false;
    }
    StagePiece piece{begin, end - begin, std::make_shared<ByteVector>(frameHeaderSize)};
    piece.frame->resize(frameHeaderSize + std::size_t(piece.count) * 4);
    for (std::uint32_t i = 0; i < piece.count; ++i)
        storeLittleEndian(piece.frame->data() + frameHeaderSize + std::size_t(i) * 4,
                          static_cast<std::uint32_t>(generation.tokens[begin + i]));
    sendCall(generation, 0, WireFormat::Tokens, std::move(piece));
    return true;
}

bool Router::Impl::sendInput(Generation &generation, std::size_t index) {
    Stage &stage = generation.stages[index];
    if (!stage.hasUnsent())
        return false;
    sendCall(generation, index, generation.request.wire,
             stage.takeUnsent(replayTokens(generation, stage)));
    return true;
}

void Router::Impl::sendCall(Generation &generation, std::size_t index, WireFormat wire,
                            StagePiece piece) {
    Stage &stage = generation.stages[index];
    const std::uint32_t end = piece.position + piece.count;
    StageOutput output = StageOutput::Nothing;
    if (index + 1 == generation.stages.size())
        output = end == generation.tokenCount() ? StageOutput::Sample : StageOutput::Nothing;
    else if (end > generation.stages[index + 1].inputEnd())
        output = StageOutput::Activations;

    const std::uint64_t call = nextCall++;
    const auto header = encodeHeader({FrameType::StageCall, wire, output, stage.assignment,
                                      stage.sequence, piece.position, piece.count, call, 0});
    std::ranges::copy(header, piece.frame->begin());
    calls[call] = {generation.id, stage.sequence};
    if (stage.calls.empty())
        stage.waitingSince = Clock::now();
    stage.calls.push_back({call, piece.position, piece.count, output});
    stage.sentEnd = end;
    if (piece.count > 1)
        paces[stage.assignment].promptTokensWaiting += piece.count;
    fleet.sendFrame(stage.volunteer, std::move(piece.frame));
}

bool Router::Impl::isThrottled(const Generation &generation) {
    if (std::ranges::none_of(generation.stages, [&](const Stage &stage) {
            return fleet.queuedBytes(stage.volunteer) > options.linkQueue.value;
        }))
        return false;
    throttled.insert(generation.id);
    if (!throttleTimer.isActive())
        throttleTimer.start(throttleInterval, [this] {
            for (const GenerationId id : std::exchange(throttled, {}))
                if (const auto waiting = findGeneration(id))
                    pump(*waiting);
        });
    return true;
}

void Router::Impl::forgetCall(const Stage &stage, const StageCallInFlight &call) {
    calls.erase(call.id);
    if (call.count > 1)
        paces[stage.assignment].promptTokensWaiting -= call.count;
}

// Judged by the device as a whole: as long as it answers other calls, or loads a range, it is only
// busy; but not for ever.
bool Router::Impl::isOverdue(const Stage &stage, Clock::time_point now) const {
    if (now - stage.waitingSince > options.longestCall)
        return true;
    const Holder *holder = fleet.find(stage.assignment);
    if (!holder || fleet.isLoading(holder->volunteer, holder->device))
        return false;
    const auto found = paces.find(stage.assignment);
    const Pace pace = found == paces.end() ? Pace{} : found->second;
    const auto last = heard.find({holder->volunteer, holder->device});
    const auto since =
        last == heard.end() ? stage.waitingSince : std::max(stage.waitingSince, last->second);
    const bool unknown = stage.calls.front().count == 1 ? pace.decode == 0 : false;
    if (unknown || (pace.promptTokensWaiting > 0 && pace.promptToken == 0))
        return now - since > std::max(options.firstCallTimeout, options.minCallTimeout);
    const std::chrono::duration<double> usual(
        pace.decode + pace.promptToken * static_cast<double>(pace.promptTokensWaiting));
    return now - since > options.minCallTimeout && now - since > usual * options.callTimeoutFactor;
}

// --- Results ---

void Router::Impl::onStageFrame(VolunteerId volunteer, const FrameHeader &header,
                                ByteVector &frame) {
    if (const Holder *holder = fleet.find(header.assignment);
        holder && holder->volunteer == volunteer && header.type == FrameType::StageResult &&
        suspects.erase(header.assignment) > 0)
        schedule();
    // A result that nobody waits for any more, or that comes twice, changes nothing.
    const auto owner = calls.find(header.call);
    if (owner == calls.end())
        return;
    const auto generation = findGeneration(owner->second.generation);
    const auto stage = std::ranges::find_if(generation->stages, [&](const Stage &one) {
        return one.hasHolder() && one.sequence == owner->second.sequence;
    });
    if (stage->volunteer != volunteer)
        return;
    if (const Holder *holder = fleet.find(stage->assignment))
        heard[{volunteer, holder->device}] = Clock::now();
    const auto index = static_cast<std::size_t>(stage - generation->stages.begin());
    if (header.type == FrameType::StageFailure) {
        const Error reason = decodeStageFailure(ByteView(frame).subspan(frameHeaderSize));
        if (reason.code == ErrorCode::Unsupported && generation->request.wire != WireFormat::F32)
            return widen(*generation);
        return abandon(
            *generation, *stage, options.suspicion / failurePause,
            Error(ErrorCode::Unavailable, "a volunteer could not compute its part", reason));
    }
    onResult(*generation, index, header, frame);
}

void Router::Impl::onResult(Generation &generation, std::size_t index, const FrameHeader &header,
                            ByteVector &frame) {
    Stage &stage = generation.stages[index];
    const StageCallInFlight call = stage.calls.front();
    const std::size_t payload = frame.size() - frameHeaderSize;
    std::optional<SampledToken> token;
    bool good = call.id == header.call;
    switch (call.output) {
    case StageOutput::Nothing:
        good = good && header.wire == WireFormat::None;
        break;
    case StageOutput::Activations:
        good = good && header.wire == generation.request.wire && header.count == call.count &&
               payload == rowBytes(header.wire, generation.model.width) * call.count &&
               // Else the next one could not compute, and would be blamed.
               areFinite(header.wire, ByteView(frame).subspan(frameHeaderSize));
        break;
    case StageOutput::Sample:
        good = good && header.wire == WireFormat::Sampled;
        if (good)
            if (Result<SampledToken> sampled =
                    decodeSampledToken(ByteView(frame).subspan(frameHeaderSize));
                sampled && sampled->chosen.token >= 0 &&
                static_cast<std::uint32_t>(sampled->chosen.token) < generation.model.vocabularySize)
                token = std::move(*sampled);
        good = good && token;
        break;
    }
    if (!good) {
        const VolunteerId volunteer = stage.volunteer;
        return fleet.disconnect(
            volunteer,
            {ErrorCode::InvalidData, "the volunteer sent a result that does not fit its call"});
    }

    const auto now = Clock::now();
    Pace &pace = paces[stage.assignment];
    const double seconds = std::chrono::duration<double>(now - stage.waitingSince).count();
    if (call.count == 1)
        average(pace.decode, seconds);
    else
        average(pace.promptToken, seconds / call.count);
    if (call.count == 1 && header.computeMicros > 0)
        fleet.measured(stage.assignment, stage.span,
                       std::chrono::microseconds(header.computeMicros));
    if (options.onHop && call.count == 1 && stage.calls.size() == 1)
        options.onHop(now - stage.waitingSince - std::chrono::microseconds(header.computeMicros));
    forgetCall(stage, call);
    stage.calls.pop_front();
    stage.waitingSince = now;
    stage.tokensDone += call.count;
    stage.doneEnd = call.position + call.count;

    if (call.output == StageOutput::Activations) {
        Stage &next = generation.stages[index + 1];
        // A stage that was rebuilt computes again what the next one may have in part already.
        const std::uint32_t known =
            std::clamp(next.inputEnd(), call.position, stage.doneEnd) - call.position;
        const auto rows = frame.begin() + static_cast<std::ptrdiff_t>(frameHeaderSize);
        frame.erase(rows, rows + static_cast<std::ptrdiff_t>(known * (payload / call.count)));
        if (known < call.count)
            next.addInput(call.count - known, std::make_shared<ByteVector>(std::move(frame)));
    }
    if (token)
        return onToken(generation, *token);
    pump(generation);
}

void Router::Impl::onToken(Generation &generation, const SampledToken &token) {
    const auto self = generation.shared_from_this();
    generation.tokens.push_back(token.chosen.token);
    generation.failures = 0;
    ++counters.completionTokens;
    const NextStep next = generation.listener->onToken(token);
    if (generation.ended)
        return;
    if (next == NextStep::Stop)
        finish(generation, FinishReason::Stop);
    else if (generation.tokenCount() == generation.tokensAtMost())
        finish(generation, FinishReason::Length);
    else
        pump(generation);
}

} // namespace commonwatt
