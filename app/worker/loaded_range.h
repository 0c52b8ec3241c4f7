// One assignment on the device: the engine that holds its blocks, and the sequences that run on
// it. Used by the computing thread.
#pragma once

#include "app/worker/batch_scheduler.h"
#include "app/worker/decoding_speed.h"
#include "core/types/worker_messages.h"
#include "gpu/engine/engine.h"

#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace commonwatt {

class LoadedRange {
public:
    // Loads and measures. Fails as Engine::load does.
    [[nodiscard]] static Result<std::unique_ptr<LoadedRange>> load(const LoadRange &request,
                                                                   EngineOptions options);

    [[nodiscard]] WorkerLoaded report() const;
    // An upper bound of what computing so many tokens takes a healthy device.
    [[nodiscard]] std::chrono::nanoseconds expectedTime(std::uint64_t tokens) const;

    // Fails as Engine::openSequence does. The reason is remembered until close(), for the calls
    // that are on their way already.
    [[nodiscard]] Status open(const OpenSequence &request);
    // Nothing happens if there is no such sequence.
    void close(std::uint32_t sequence);

    // Whether a call could be computed at all. Its position is looked at when it is its turn.
    [[nodiscard]] Status accepts(const FrameHeader &call) const;

    struct Answer {
        WireFormat wire = WireFormat::None;
        std::uint32_t count = 0; // rows, or tokens
        ByteVector payload;
    };
    // A call that needs no further step.
    struct Outcome {
        StageWork *work = nullptr;
        Result<Answer> answer;
    };
    // Computes one step and gives the calls that it completed or that failed; a failed one has
    // changed nothing. What concerns the device and not a call is this function's own failure:
    // Unavailable or Internal, and Cancelled when `stop` asked for it.
    [[nodiscard]] Result<std::vector<Outcome>>
    compute(const std::vector<BatchScheduler::Piece> &pieces, const std::stop_token &stop);

private:
    struct Sequence {
        StageSpan span;
        std::uint32_t maxTokens = 0;
        WireFormat wire = WireFormat::F16;
        SamplingOptions sampling;
        std::vector<TokenId> history; // with the head
    };

    LoadedRange(std::uint32_t assignment, std::unique_ptr<Engine> engine, DecodingSpeed speed);

    // Whether it continues its sequence.
    [[nodiscard]] Status checkPosition(const StageWork &work) const;
    [[nodiscard]] Status computeFitting(std::span<const BatchScheduler::Piece> pieces,
                                        const std::stop_token &stop,
                                        std::vector<Outcome> &outcomes);
    [[nodiscard]] Result<std::vector<StageResult>>
    run(std::span<const BatchScheduler::Piece> pieces, const std::stop_token &stop);
    [[nodiscard]] Answer takeAnswer(StageWork &work, StageResult result);
    // Back to where `length` tokens were computed.
    void rewind(const StageWork &work, std::uint32_t length);

    std::uint32_t m_assignment;
    std::unique_ptr<Engine> m_engine;
    DecodingSpeed m_speed;
    std::map<std::uint32_t, Sequence> m_sequences;
    std::map<std::uint32_t, Error> m_refused; // sequences that could not be opened
};

} // namespace commonwatt
