#include "gpu/engine/engine.h"

#include "gpu/engine/engine_state.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr std::uint32_t maxSequencesLimit = 1024;
constexpr std::uint32_t maxBatchTokensLimit = 1 << 16;
constexpr std::uint32_t maxKvTokens = 1 << 28;

Status checkSpan(const StageSpan &span, std::uint32_t blockCount) {
    const bool possible = span.begin <= span.end && span.end <= blockCount &&
                          (span.blocks() > 0 || span.embedding || span.head);
    // Embedding and head without blocks between them fit together only in a model without blocks.
    const bool connected = span.blocks() > 0 ? (!span.embedding || span.begin == 0) &&
                                                   (!span.head || span.end == blockCount)
                                             : !(span.embedding && span.head);
    if (possible && connected)
        return {};
    return fail(ErrorCode::InvalidArgument, "a model of " + std::to_string(blockCount) +
                                                " blocks has no part '" + describe(span) + "'");
}

Status checkOptions(const EngineOptions &options) {
    if (options.maxSequences == 0 || options.maxSequences > maxSequencesLimit)
        return fail(ErrorCode::InvalidArgument, "the number of sequences is out of range");
    if (options.maxBatchTokens == 0 || options.maxBatchTokens > maxBatchTokensLimit)
        return fail(ErrorCode::InvalidArgument, "the number of tokens at once is out of range");
    if (options.kvTokens == 0 || options.kvTokens > maxKvTokens)
        return fail(ErrorCode::InvalidArgument, "the number of KV tokens is out of range");
    return {};
}

struct OpenFiles {
    std::vector<GgufFile> files;
    ModelShape model;
};

Result<OpenFiles> openFiles(const EngineFiles &request, const EngineOptions &options) {
    CW_TRY(checkOptions(options));
    if (request.files.empty())
        return fail(ErrorCode::InvalidArgument, "there is no file to load");
    OpenFiles opened;
    for (const auto &path : request.files) {
        CW_TRY_ASSIGN(GgufFile file, GgufFile::open(path));
        CW_TRY_ASSIGN(const ModelShape model, readModelShape(file));
        if (!opened.files.empty() && !(model == opened.model))
            return fail(ErrorCode::InvalidData, path.filename().string() +
                                                    " belongs to another model than " +
                                                    request.files.front().filename().string());
        opened.model = model;
        opened.files.push_back(std::move(file));
    }
    CW_TRY(checkSpan(request.span, opened.model.description.blockCount));
    return opened;
}

// Cells that one sequence can have.
std::uint32_t cellsPerSequence(const ModelShape &model, const EngineOptions &options) {
    return static_cast<std::uint32_t>(std::min(KvCache::roundUp(options.kvTokens),
                                               KvCache::roundUp(model.description.contextLength)));
}

std::uint32_t partsPerBatch(const EngineOptions &options) {
    return std::min(options.maxSequences, options.maxBatchTokens);
}

Bytes kvBytesPerToken(const ModelShape &model, const StageSpan &span) {
    return Bytes(KvCache::cellBytes(model.kvWidth()).value * span.blocks());
}

// Of scratch memory: what can be alive at once in a block or the head, counted generously.
Bytes scratchBound(const ModelShape &model, const StageSpan &span, const EngineOptions &options) {
    const std::uint64_t tokens = options.maxBatchTokens;
    const std::uint64_t wide = std::uint64_t(8) * model.width() +
                               std::uint64_t(8) * model.queryWidth() +
                               std::uint64_t(8) * model.kvWidth();
    const std::uint64_t inner =
        model.expertCount == 0
            ? std::uint64_t(4) * model.feedForward
            : model.expertsUsed * (std::uint64_t(4) * model.feedForward + 3 * model.width()) +
                  std::uint64_t(4) * model.expertCount;
    std::uint64_t bytes = tokens * (wide + inner) * sizeof(float);
    if (span.blocks() > 0)
        bytes += 2 * tokens * cellsPerSequence(model, options) * sizeof(ggml_fp16_t) *
                 (model.slidingWindow > 0 ? 2 : 1);
    if (span.head)
        bytes += std::uint64_t(2) * partsPerBatch(options) * model.description.vocabularySize *
                 sizeof(float);
    return Bytes(bytes + (std::uint64_t(4) << 20));
}

} // namespace

std::string describe(const StageSpan &span) {
    std::string text = span.embedding ? "embedding" : "";
    const auto append = [&](const std::string &part) {
        text += (text.empty() ? "" : " + ") + part;
    };
    if (span.begin < span.end)
        append("blocks " + std::to_string(span.begin) + "-" + std::to_string(span.end - 1));
    if (span.head)
        append("head");
    return text.empty() ? "nothing" : text;
}

Result<EngineMemory> Engine::estimateMemory(const EngineFiles &request,
                                            const EngineOptions &options) {
    CW_TRY_ASSIGN(OpenFiles opened, openFiles(request, options));
    ModelWeights targets;
    CW_TRY_ASSIGN(const auto plan, planWeights(opened.files, opened.model, request.span, targets));
    EngineMemory memory;
    memory.weights = sizeOf(plan);
    memory.weightsPerToken = sizeReadPerToken(plan);
    memory.kvPerToken = kvBytesPerToken(opened.model, request.span);
    memory.kvTotal = Bytes(memory.kvPerToken.value * KvCache::roundUp(options.kvTokens));
    if (request.span.blocks() > 0 || request.span.head)
        memory.compute = scratchBound(opened.model, request.span, options);
    return memory;
}

Result<std::unique_ptr<Engine>> Engine::load(const EngineFiles &request,
                                             const EngineOptions &options) {
    CW_TRY_ASSIGN(OpenFiles opened, openFiles(request, options));
    auto state = std::make_unique<State>();
    state->options = options;
    state->span = request.span;
    state->model = std::move(opened.model);
    CW_TRY_ASSIGN(const auto plan,
                  planWeights(opened.files, state->model, state->span, state->weights));
    CW_TRY_ASSIGN(state->backend, ComputeBackend::open(options.device, options.threads));
    CW_TRY(loadWeights(plan, *state->backend, state->weights));
    CW_TRY_ASSIGN(
        state->cache,
        KvCache::allocate(*state->backend, state->span.blocks(), state->model.kvWidth(),
                          static_cast<std::uint32_t>(KvCache::roundUp(options.kvTokens))));
    if (state->span.blocks() > 0 || state->span.head) {
        const std::uint32_t parts = partsPerBatch(options);
        const std::uint32_t cells = cellsPerSequence(state->model, options);
        state->runner = std::make_unique<GraphRunner>(state->model, state->span, state->weights,
                                                      state->cache, *state->backend, parts);
        // The two extremes: a prompt alone, and as many sequences as there can be.
        const auto share = static_cast<std::uint32_t>(std::max<std::uint64_t>(
            KvCache::roundUp(options.kvTokens) / parts, KvCache::granularity));
        CW_TRY(state->runner->reserve(options.maxBatchTokens, 1, cells));
        CW_TRY(state->runner->reserve(options.maxBatchTokens, parts, std::min(share, cells)));
        state->memory.compute = state->runner->scratch();
    }
    for (const auto &buffer : state->weights.buffers)
        state->memory.weights += Bytes(ggml_backend_buffer_get_size(buffer.get()));
    state->memory.weightsPerToken = sizeReadPerToken(plan);
    state->memory.kvPerToken = kvBytesPerToken(state->model, state->span);
    state->memory.kvTotal = state->cache.size();
    return std::unique_ptr<Engine>(new Engine(std::move(state)));
}

Engine::Engine(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}

Engine::~Engine() = default;

const ModelDescription &Engine::model() const {
    return m_state->model.description;
}

const StageSpan &Engine::span() const {
    return m_state->span;
}

const std::string &Engine::deviceName() const {
    return m_state->backend->name();
}

const EngineMemory &Engine::memory() const {
    return m_state->memory;
}

Status Engine::openSequence(SequenceId id, const StageSpan &span, std::uint32_t maxTokens) {
    State &state = *m_state;
    CW_TRY(checkSpan(span, state.model.description.blockCount));
    const bool isHeld = span.blocks() > 0 ? state.span.contains(span)
                                          : (state.span.embedding || !span.embedding) &&
                                                (state.span.head || !span.head);
    if (!isHeld)
        return fail(ErrorCode::InvalidArgument, "'" + describe(span) +
                                                    "' is not loaded here, but '" +
                                                    describe(state.span) + "'");
    if (state.sequences.contains(id))
        return fail(ErrorCode::AlreadyExists, "the sequence is open already");
    if (maxTokens == 0 || maxTokens > state.model.description.contextLength)
        return fail(ErrorCode::InvalidArgument,
                    "the model takes 1 to " +
                        std::to_string(state.model.description.contextLength) + " tokens");
    if (state.sequences.size() >= state.options.maxSequences)
        return fail(ErrorCode::ResourceExhausted,
                    "all " + std::to_string(state.options.maxSequences) + " sequences are in use");
    const auto cells = static_cast<std::uint32_t>(KvCache::roundUp(maxTokens));
    if (span.blocks() > 0 && !state.cache.reserve(id, cells))
        return fail(ErrorCode::ResourceExhausted,
                    "the KV cache has room for " + std::to_string(state.cache.freeCells()) +
                        " more tokens, asked for are " + std::to_string(maxTokens));
    Sequence sequence{.span = span, .maxTokens = maxTokens};
    if (maxTokens > state.model.rope.originalContext)
        sequence.reach = RopeReach::Extended;
    state.sequences.emplace(id, sequence);
    return {};
}

Status Engine::closeSequence(SequenceId id) {
    const auto entry = m_state->sequences.find(id);
    if (entry == m_state->sequences.end())
        return fail(ErrorCode::NotFound, "there is no such sequence");
    if (entry->second.span.blocks() > 0)
        m_state->cache.release(id);
    m_state->sequences.erase(entry);
    return {};
}

Status Engine::truncateSequence(SequenceId id, std::uint32_t length) {
    const auto entry = m_state->sequences.find(id);
    if (entry == m_state->sequences.end())
        return fail(ErrorCode::NotFound, "there is no such sequence");
    Sequence &sequence = entry->second;
    if (length > sequence.length)
        return fail(ErrorCode::InvalidArgument,
                    "the sequence has " + std::to_string(sequence.length) + " tokens");
    sequence.length = length;
    if (sequence.span.blocks() > 0)
        m_state->cache.clear(id, length, sequence.clearedCells);
    return {};
}

Result<std::uint32_t> Engine::sequenceLength(SequenceId id) const {
    const auto entry = m_state->sequences.find(id);
    if (entry == m_state->sequences.end())
        return fail(ErrorCode::NotFound, "there is no such sequence");
    return entry->second.length;
}

std::uint32_t Engine::sequenceCount() const {
    return static_cast<std::uint32_t>(m_state->sequences.size());
}

std::uint32_t Engine::freeKvTokens() const {
    return m_state->cache.freeCells();
}

} // namespace commonwatt
