#include "gpu/bench/engine_block.h"

#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "gpu/engine/engine.h"
#include "gpu/random_model/random_model.h"

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t maxTokens = 512;
constexpr SequenceId sequence = 1;

// Removed with this object.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path &folder)
        : m_path(folder / ("block-" + toHex(randomBytes(8)) + ".gguf")) {}
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile() {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    [[nodiscard]] const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
};

} // namespace

struct EngineBlocks::State {
    Shape shape;
    std::unique_ptr<Engine> engine;
    ByteVector activations;
};

Result<std::unique_ptr<EngineBlocks>> EngineBlocks::make(const std::string &device,
                                                         std::uint32_t threads, const Shape &shape,
                                                         const fs::path &folder) {
    const TemporaryFile file(folder);
    RandomModelOptions model;
    model.blocks = shape.count;
    model.width = shape.width;
    model.heads = shape.width / 128;
    model.kvHeads = model.heads / 4;
    model.type = shape.type;
    model.distinctRows = 32; // so that it does not take seconds
    CW_TRY(writeRandomModel(model, file.path()));
    auto state = std::make_unique<State>();
    state->shape = shape;
    EngineOptions options;
    options.device = device;
    options.threads = threads;
    options.kvTokens = maxTokens;
    options.maxSequences = 1;
    options.maxBatchTokens = maxTokens;
    const StageSpan span{.begin = 0, .end = shape.count, .embedding = false, .head = false};
    CW_TRY_ASSIGN(state->engine, Engine::load({.files = {file.path()}, .span = span}, options));
    CW_TRY(state->engine->openSequence(sequence, span, maxTokens));
    // Not zeros, which some units multiply faster.
    const OpInputs values = makeInputs(
        {.op = BenchOp::Copy, .elements = std::uint64_t(shape.width) * maxTokens}, /*seed=*/1);
    state->activations = values.front();
    return std::unique_ptr<EngineBlocks>(new EngineBlocks(std::move(state)));
}

EngineBlocks::EngineBlocks(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}

EngineBlocks::~EngineBlocks() = default;

std::uint32_t EngineBlocks::count() const {
    return m_state->shape.count;
}

Bytes EngineBlocks::weights() const {
    return m_state->engine->memory().weightsPerToken;
}

std::uint64_t EngineBlocks::parameters() const {
    // Attention with a quarter of the heads for keys and values, and the gated MLP.
    const std::uint64_t square = std::uint64_t(m_state->shape.width) * m_state->shape.width;
    return m_state->shape.count * (square * 2 + square / 2 + square * 3 * 3);
}

Result<Seconds> EngineBlocks::run(std::uint32_t tokens) {
    Engine &engine = *m_state->engine;
    CW_TRY(engine.truncateSequence(sequence, 0));
    StageInput input;
    input.sequence = sequence;
    input.tokenCount = tokens;
    input.activations = ByteView(m_state->activations)
                            .first(tokens * rowBytes(WireFormat::F32, m_state->shape.width));
    const auto begin = std::chrono::steady_clock::now();
    CW_TRY(engine.run({&input, 1}));
    return std::chrono::steady_clock::now() - begin;
}

} // namespace commonwatt
