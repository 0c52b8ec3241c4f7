// Runs a contiguous range of a transformer's blocks on one device: many sequences at once, each
// with its own positions in one KV cache.
//
// A stage (StageSpan) takes tokens (if it begins with the embedding) or activations, and gives
// activations or (if it ends with the head) the next token. Cutting a model at any boundary changes
// nothing: with F32 on the wire and the same chunks, the CPU gives the same bits as the whole model
// in one piece.
//
// Threads: an Engine is used by one thread at a time. Nothing here throws.
#pragma once

#include "core/base/encoding.h"
#include "core/base/error.h"
#include "core/base/units.h"
#include "core/types/range.h"
#include "core/types/sampled_token.h"
#include "gpu/engine/model_description.h"
#include "gpu/engine/wire.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace commonwatt {

[[nodiscard]] std::string describe(const StageSpan &span); // "embedding + blocks 0-4 + head"

struct EngineOptions {
    // As gpu/inventory names it; none: chooseDevice() picks. Backends must be loaded already.
    std::optional<std::string> device;
    std::uint32_t threads = 0;     // of the CPU backend; 0: one per physical core
    std::uint32_t kvTokens = 4096; // the KV budget, all sequences together
    std::uint32_t maxSequences = 16;
    // Tokens computed at once; longer inputs are cut. Short ones keep the desktop smooth.
    std::uint32_t maxBatchTokens = 512;
};

// GGUF files with the model's original metadata and original tensor names: block files as the
// coordinator cuts them, or one whole model. Everything in `files` that belongs to `span` is
// loaded, the rest left alone. The embedding needs span.begin == 0 and the head span.end == the
// block count, unless the span has no blocks (begin == end). Every tensor of the span must be in
// exactly one file, except that tensors common to all blocks (rope factors) and a tied token
// embedding may be repeated.
struct EngineFiles {
    std::vector<std::filesystem::path> files;
    StageSpan span;
};

struct EngineMemory {
    Bytes weights;
    Bytes weightsPerToken; // what decoding reads of them: not the embedding, but for one row
    Bytes kvPerToken;      // of one token in all loaded blocks
    Bytes kvTotal;
    Bytes compute; // scratch of the largest batch; an upper bound in an estimate
    [[nodiscard]] Bytes total() const { return weights + kvTotal + compute; }
};

using SequenceId = std::uint64_t;

// What one input gives back.
enum class StageWant : std::uint8_t {
    Nothing,         // only the KV cache is filled: a prefill chunk that is not the last one, at
                     // the stage that holds the last block
    Activations,     // of every token; span without head
    LastActivations, // of the last token only: what a stage that ends with the last block sends to
                     // a head elsewhere
    Token,           // sampled after the last token; span with head
    Logits,          // [vocabulary] after the last token; span with head
};

// One sequence's part of a batch. The views must stay valid during run().
struct StageInput {
    SequenceId sequence = 0;
    // Must equal the sequence's length so far; nothing is computed twice (see truncateSequence).
    std::uint32_t position = 0;
    std::uint32_t tokenCount = 0;
    std::span<const TokenId> tokens; // [tokenCount] if the span begins with the embedding
    ByteView activations;            // else [tokenCount][width] in `inputFormat`
    WireFormat inputFormat = WireFormat::F32;
    StageWant want = StageWant::Activations;
    WireFormat outputFormat = WireFormat::F32;
    // For StageWant::Token: how to choose, and the tokens so far (prompt and answer, oldest
    // first; the last `penaltyLastN` are enough).
    const SamplingOptions *sampling = nullptr;
    std::span<const TokenId> history;
};

struct StageResult {
    SequenceId sequence = 0;
    ByteVector activations; // [tokenCount or 1][width] in the input's `outputFormat`
    std::optional<SampledToken> token;
    std::vector<float> logits; // [vocabulary]
};

class Engine {
public:
    // Loads weights and reserves the KV cache and scratch memory, all of it now. InvalidData:
    // malformed or hostile files; Unsupported: an architecture or feature that is not there
    // (named); ResourceExhausted: it does not fit the device.
    [[nodiscard]] static Result<std::unique_ptr<Engine>> load(const EngineFiles &files,
                                                              const EngineOptions &options);
    // What load() would take, from the files' headers alone. Needs no backend.
    [[nodiscard]] static Result<EngineMemory> estimateMemory(const EngineFiles &files,
                                                             const EngineOptions &options);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    [[nodiscard]] const ModelDescription &model() const;
    [[nodiscard]] const StageSpan &span() const;
    [[nodiscard]] const std::string &deviceName() const;
    [[nodiscard]] const EngineMemory &memory() const; // as allocated

    // Begins a sequence over `span`, a part of the loaded one, and sets KV cells for `maxTokens`
    // positions aside. ResourceExhausted: the KV budget or the number of sequences is used up.
    [[nodiscard]] Status openSequence(SequenceId id, const StageSpan &span,
                                      std::uint32_t maxTokens);
    // Frees its cells. NotFound: no such sequence.
    [[nodiscard]] Status closeSequence(SequenceId id);
    // Forgets everything from position `length` on.
    [[nodiscard]] Status truncateSequence(SequenceId id, std::uint32_t length);
    [[nodiscard]] Result<std::uint32_t> sequenceLength(SequenceId id) const;
    [[nodiscard]] std::uint32_t sequenceCount() const;
    [[nodiscard]] std::uint32_t freeKvTokens() const; // not set aside for any sequence

    // Computes all inputs, those of the same span in common batches of at most maxBatchTokens,
    // and returns the outputs in the order of the inputs. A sequence may appear once. On an error
    // found before computing (InvalidArgument, InvalidData, NotFound, ResourceExhausted: more
    // positions than were set aside) nothing has changed. `stop` is looked at before each batch;
    // Cancelled, or a failure of the device, leaves each sequence at the length that
    // sequenceLength() tells: a caller that wants to repeat truncates first.
    [[nodiscard]] Result<std::vector<StageResult>> run(std::span<const StageInput> inputs,
                                                       std::stop_token stop = {});

    struct State; // what it is made of

private:
    explicit Engine(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace commonwatt
