// Builds the computation of one batch over a span. What is computed for a block never depends on
// where the span begins or ends.
#pragma once

#include "core/types/range.h"
#include "gpu/engine/kv_cache.h"
#include "gpu/engine/weights.h"

#include <cstdint>
#include <vector>

namespace commonwatt {

// One sequence's part of a batch.
struct BatchPart {
    std::uint32_t tokens = 0;
    std::uint32_t firstCell = 0;    // of the sequence's region
    std::uint32_t cells = 0;        // that attention looks at, from the first one on
    std::uint32_t slidingBegin = 0; // blocks with a sliding window look at [slidingBegin, cells)

    bool operator==(const BatchPart &) const = default;
};

enum class RopeReach : std::uint8_t {
    Original, // within the context that the model was first made for
    Extended,
};

// All that shapes a graph; two batches of equal shape share one.
struct BatchShape {
    StageSpan span;
    RopeReach reach = RopeReach::Original;
    std::vector<BatchPart> parts; // their tokens lie one after another; at least one token each
    // Rows that leave the last block of the model, or enter the head. All tokens leave other
    // blocks.
    std::uint32_t outputs = 0;

    [[nodiscard]] std::uint32_t tokens() const;
    bool operator==(const BatchShape &) const = default;
};

struct BatchGraph {
    ggml_context_ptr context;
    ggml_cgraph *graph = nullptr;
    ggml_tensor *input = nullptr;      // F32 [tokens][width]
    ggml_tensor *positions = nullptr;  // I32 [tokens]
    ggml_tensor *cells = nullptr;      // I64 [tokens]: where each token's key and value go
    ggml_tensor *outputRows = nullptr; // I32 [outputs]; null: all tokens, or none
    // For each part F16 [tokens][cells]: 0 where a token sees a cell, else minus infinity. Null
    // without blocks of that kind.
    std::vector<ggml_tensor *> masks;
    std::vector<ggml_tensor *> slidingMasks;
    ggml_tensor *output = nullptr; // F32 [rows][width or vocabulary]; null: no rows
};

// An upper bound of the nodes of any graph over `blocks` blocks with `parts` parts.
[[nodiscard]] std::size_t maxGraphNodes(const ModelShape &shape, std::uint32_t blocks,
                                        std::uint32_t parts);

// `loaded` is the span that the weights and the cache are of.
[[nodiscard]] BatchGraph buildGraph(const ModelShape &model, const StageSpan &loaded,
                                    const ModelWeights &weights, const KvCache &cache,
                                    const BatchShape &batch);

} // namespace commonwatt
