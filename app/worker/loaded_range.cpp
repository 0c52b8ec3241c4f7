#include "app/worker/loaded_range.h"

#include "core/base/file.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>

namespace commonwatt {

namespace {

// More sequences that could not be opened are forgotten; their calls fail with NotFound.
constexpr std::size_t maxRefused = 256;

static_assert(std::endian::native == std::endian::little, "token ids are taken as they come");

std::vector<TokenId> tokensIn(ByteView bytes) {
    std::vector<TokenId> tokens(bytes.size() / sizeof(TokenId));
    std::memcpy(tokens.data(), bytes.data(), tokens.size() * sizeof(TokenId));
    return tokens;
}

bool holdsActivations(WireFormat wire) {
    return rowBytes(wire, 32) > 0;
}

StageWant wantOf(const BatchScheduler::Piece &piece) {
    const bool isLast = piece.count == piece.work->remaining();
    switch (piece.work->header.output) {
    case StageOutput::Activations:
        return StageWant::Activations;
    case StageOutput::Sample:
        return isLast ? StageWant::Token : StageWant::Nothing;
    case StageOutput::Nothing:
        break;
    }
    return StageWant::Nothing;
}

// Whether the device or this program is to blame, so that going on makes no sense.
bool endsWork(ErrorCode code) {
    return code == ErrorCode::Unavailable || code == ErrorCode::Internal ||
           code == ErrorCode::Cancelled;
}

} // namespace

Result<std::unique_ptr<LoadedRange>> LoadedRange::load(const LoadRange &request,
                                                       EngineOptions options) {
    options.kvTokens = request.kvTokens;
    options.maxSequences = request.maxSequences;
    EngineFiles files{{}, request.span};
    std::ranges::transform(request.files, std::back_inserter(files.files), pathOf);
    CW_TRY_ASSIGN(std::unique_ptr<Engine> engine, Engine::load(files, options));
    CW_TRY_ASSIGN(const DecodingSpeed speed, measureDecodingSpeed(*engine));
    return std::unique_ptr<LoadedRange>(
        new LoadedRange(request.assignment, std::move(engine), speed));
}

LoadedRange::LoadedRange(std::uint32_t assignment, std::unique_ptr<Engine> engine,
                         DecodingSpeed speed)
    : m_assignment(assignment)
    , m_engine(std::move(engine))
    , m_speed(speed) {
}

WorkerLoaded LoadedRange::report() const {
    return {m_assignment, m_engine->freeKvTokens(), m_engine->memory().total(),
            m_speed.bytesPerSecond};
}

std::chrono::nanoseconds LoadedRange::expectedTime(std::uint64_t tokens) const {
    return m_speed.step * tokens;
}

Status LoadedRange::open(const OpenSequence &request) {
    Status opened = m_engine->openSequence(request.sequence, request.span, request.maxTokens);
    if (!opened) {
        if (!m_sequences.contains(request.sequence) && m_refused.size() < maxRefused)
            m_refused.insert_or_assign(request.sequence, opened.error());
        return opened;
    }
    m_refused.erase(request.sequence);
    m_sequences.insert_or_assign(
        request.sequence,
        Sequence{request.span, request.maxTokens, request.wire, request.sampling, request.history});
    return {};
}

void LoadedRange::close(std::uint32_t sequence) {
    m_refused.erase(sequence);
    if (m_sequences.erase(sequence) > 0)
        (void)m_engine->closeSequence(sequence);
}

Status LoadedRange::accepts(const FrameHeader &call) const {
    const auto entry = m_sequences.find(call.sequence);
    if (entry == m_sequences.end()) {
        if (const auto refused = m_refused.find(call.sequence); refused != m_refused.end())
            return std::unexpected(refused->second);
        return fail(ErrorCode::NotFound, "sequence " + std::to_string(call.sequence) +
                                             " is not open in assignment " +
                                             std::to_string(m_assignment));
    }
    const Sequence &sequence = entry->second;
    const bool fits =
        sequence.span.embedding ? call.wire == WireFormat::Tokens : holdsActivations(call.wire);
    if (!fits || call.count == 0)
        return fail(ErrorCode::InvalidArgument,
                    "the stage '" + describe(sequence.span) + "' takes " +
                        (sequence.span.embedding ? "tokens" : "activations") + ", not " +
                        std::string(nameOf(call.wire)));
    if (call.output == StageOutput::Activations && sequence.span.head)
        return fail(ErrorCode::InvalidArgument, "a stage with the head gives tokens");
    if (call.output == StageOutput::Sample && !sequence.span.head)
        return fail(ErrorCode::InvalidArgument, "only a stage with the head gives tokens");
    // Long calls are computed in pieces: one that cannot be finished is not begun.
    if (std::uint64_t(call.position) + call.count > sequence.maxTokens)
        return fail(ErrorCode::ResourceExhausted,
                    "the sequence was opened for " + std::to_string(sequence.maxTokens) +
                        " tokens and would have " +
                        std::to_string(std::uint64_t(call.position) + call.count));
    if (call.output == StageOutput::Activations &&
        call.count * rowBytes(sequence.wire, m_engine->model().width) >
            maxFrameSize - frameHeaderSize)
        return fail(ErrorCode::InvalidArgument, "the result of " + std::to_string(call.count) +
                                                    " tokens does not fit a frame; send fewer");
    return {};
}

Result<std::vector<StageResult>> LoadedRange::run(std::span<const BatchScheduler::Piece> pieces,
                                                  const std::stop_token &stop) {
    std::vector<StageInput> inputs;
    std::vector<std::vector<TokenId>> tokens(pieces.size());
    inputs.reserve(pieces.size());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const StageWork &work = *pieces[i].work;
        const Sequence &sequence = m_sequences.at(work.header.sequence);
        const std::size_t row = work.payload().size() / work.header.count;
        const ByteView part = work.payload().subspan(work.done * row, pieces[i].count * row);
        StageInput &input = inputs.emplace_back();
        input.sequence = work.header.sequence;
        input.position = work.header.position + work.done;
        input.tokenCount = pieces[i].count;
        if (sequence.span.embedding) {
            tokens[i] = tokensIn(part);
            input.tokens = tokens[i];
        } else {
            input.activations = part;
            input.inputFormat = work.header.wire;
        }
        input.want = wantOf(pieces[i]);
        input.outputFormat = sequence.wire;
        input.sampling = &sequence.sampling;
        input.history = sequence.history;
    }
    return m_engine->run(inputs, stop);
}

Status LoadedRange::checkPosition(const StageWork &work) const {
    // Without blocks there is no past that a call could miss.
    if (m_sequences.at(work.header.sequence).span.blocks() == 0)
        return {};
    CW_TRY_ASSIGN(const std::uint32_t length, m_engine->sequenceLength(work.header.sequence));
    if (work.header.position + work.done == length)
        return {};
    return fail(ErrorCode::InvalidArgument,
                "call " + std::to_string(work.header.call) + " begins at position " +
                    std::to_string(work.header.position) + ", but sequence " +
                    std::to_string(work.header.sequence) + " goes on at " + std::to_string(length));
}

Result<std::vector<LoadedRange::Outcome>>
LoadedRange::compute(const std::vector<BatchScheduler::Piece> &pieces,
                     const std::stop_token &stop) {
    std::vector<Outcome> outcomes;
    std::vector<BatchScheduler::Piece> fitting;
    fitting.reserve(pieces.size());
    for (const BatchScheduler::Piece &piece : pieces) {
        if (Status status = checkPosition(*piece.work); !status)
            outcomes.push_back({piece.work, std::unexpected(std::move(status).error())});
        else
            fitting.push_back(piece);
    }
    CW_TRY(computeFitting(fitting, stop, outcomes));
    return outcomes;
}

Status LoadedRange::computeFitting(std::span<const BatchScheduler::Piece> pieces,
                                   const std::stop_token &stop, std::vector<Outcome> &outcomes) {
    if (pieces.empty())
        return {};
    const auto start = std::chrono::steady_clock::now();
    Result<std::vector<StageResult>> results = run(pieces, stop);
    if (results) {
        const auto time = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - start);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            StageWork &work = *pieces[i].work;
            work.done += pieces[i].count;
            work.computeTime += time;
            Answer answer = takeAnswer(work, std::move((*results)[i]));
            if (work.remaining() == 0)
                outcomes.push_back({&work, std::move(answer)});
        }
        return {};
    }
    if (endsWork(results.error().code))
        return std::unexpected(std::move(results).error());
    if (pieces.size() == 1) {
        rewind(*pieces.front().work, 0);
        outcomes.push_back({pieces.front().work, std::unexpected(std::move(results).error())});
        return {};
    }
    // One bad input fails the batch; alone each shows whether it was the one.
    for (const BatchScheduler::Piece &piece : pieces)
        rewind(*piece.work, piece.work->done);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        CW_TRY(computeFitting(pieces.subspan(i, 1), stop, outcomes));
    return {};
}

LoadedRange::Answer LoadedRange::takeAnswer(StageWork &work, StageResult result) {
    Answer answer;
    if (result.token) {
        m_sequences.at(work.header.sequence).history.push_back(result.token->chosen.token);
        answer = {WireFormat::Sampled, 1, encodeSampledToken(*result.token)};
    } else if (work.header.output == StageOutput::Activations) {
        if (work.output.empty())
            work.output = std::move(result.activations);
        else
            work.output.insert(work.output.end(), result.activations.begin(),
                               result.activations.end());
        if (work.remaining() == 0)
            answer = {m_sequences.at(work.header.sequence).wire, work.header.count,
                      std::move(work.output)};
    }
    return answer;
}

void LoadedRange::rewind(const StageWork &work, std::uint32_t length) {
    const std::uint32_t position = work.header.position + length;
    const auto current = m_engine->sequenceLength(work.header.sequence);
    if (current && *current > position)
        (void)m_engine->truncateSequence(work.header.sequence, position);
}

} // namespace commonwatt
