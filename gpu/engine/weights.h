// The weights of a range: which tensors it needs, checked against the model's numbers, and where
// they lie.
#pragma once

#include "core/base/units.h"
#include "core/gguf/gguf_file.h"
#include "core/types/range.h"
#include "gpu/engine/architecture.h"
#include "gpu/engine/compute_backend.h"

#include <span>
#include <vector>

namespace commonwatt {

// One block's. Those that the architecture or the file lacks are null.
struct BlockWeights {
    ggml_tensor *attentionNorm = nullptr;
    ggml_tensor *queryKeyValue = nullptr; // one matrix, or the three below
    ggml_tensor *queryKeyValueBias = nullptr;
    ggml_tensor *query = nullptr;
    ggml_tensor *queryBias = nullptr;
    ggml_tensor *key = nullptr;
    ggml_tensor *keyBias = nullptr;
    ggml_tensor *value = nullptr;
    ggml_tensor *valueBias = nullptr;
    ggml_tensor *queryNorm = nullptr;
    ggml_tensor *keyNorm = nullptr;
    ggml_tensor *attentionOutput = nullptr;
    ggml_tensor *attentionOutputBias = nullptr;
    ggml_tensor *attentionPostNorm = nullptr;
    ggml_tensor *feedForwardNorm = nullptr;
    ggml_tensor *router = nullptr;
    ggml_tensor *gate = nullptr; // [experts] of them with experts; null if fused with `up`
    ggml_tensor *gateBias = nullptr;
    ggml_tensor *up = nullptr;
    ggml_tensor *upBias = nullptr;
    ggml_tensor *down = nullptr;
    ggml_tensor *downBias = nullptr;
    ggml_tensor *feedForwardPostNorm = nullptr;
};

struct ModelWeights {
    std::vector<BlockWeights> blocks; // blocks[i] is block span.begin + i
    ggml_tensor *ropeFactors = nullptr;
    ggml_tensor *ropeFactorsLong = nullptr; // for sequences beyond the original context
    ggml_tensor *ropeFactorsShort = nullptr;
    ggml_tensor *embedding = nullptr; // in host memory
    ggml_tensor *outputNorm = nullptr;
    ggml_tensor *output = nullptr;
    ggml_tensor *outputBias = nullptr;

    std::vector<ggml_context_ptr> contexts;
    std::vector<ggml_backend_buffer_ptr> buffers;
};

// A tensor that a range needs, and its place in the files.
struct PlannedWeight {
    GgufFile *file = nullptr;
    const GgufTensor *tensor = nullptr;
    WeightUse use = WeightUse::Vector;
    ggml_tensor **target = nullptr; // in the ModelWeights
};

// Finds every tensor of `span`, checks shapes and types, and points the targets into `weights`,
// which must not move afterwards. InvalidData: missing, repeated or misshapen tensors;
// Unsupported: tensors that the architecture's description does not know.
[[nodiscard]] Result<std::vector<PlannedWeight>> planWeights(std::span<GgufFile> files,
                                                             const ModelShape &shape,
                                                             const StageSpan &span,
                                                             ModelWeights &weights);

[[nodiscard]] Bytes sizeOf(std::span<const PlannedWeight> plan);
// Without those that are only looked up.
[[nodiscard]] Bytes sizeReadPerToken(std::span<const PlannedWeight> plan);

// Allocates and reads them all.
[[nodiscard]] Status loadWeights(std::span<const PlannedWeight> plan, const ComputeBackend &backend,
                                 ModelWeights &weights);

} // namespace commonwatt
