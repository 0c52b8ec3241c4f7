// What distinguishes one transformer architecture from another, as data, and the numbers of one
// model of it. One graph builder (graph.h) serves all of them.
#pragma once

#include "core/base/error.h"
#include "core/gguf/gguf_file.h"
#include "gpu/engine/model_description.h"

#include <cstdint>
#include <string_view>

namespace commonwatt {

// Which elements of a head rotate together.
enum class RopeLayout {
    Adjacent, // 2i and 2i+1
    Halves,   // i and i+n/2
};

enum class Activation { Silu, Gelu };

// All have in common: RMS norm before attention and before the feed-forward part, rotary
// positions, grouped-query attention, a gated feed-forward part, and biases where the file has
// them on query, key and value.
struct Architecture {
    std::string_view name; // general.architecture
    RopeLayout rope = RopeLayout::Halves;
    Activation activation = Activation::Silu;
    bool queryKeyNorm = false;    // RMS norm of each head before the rotation
    bool postNorms = false;       // RMS norm after attention and after the feed-forward part too
    bool fusedGateUp = false;     // gate and up are one matrix, the gate's rows first
    bool scaledEmbedding = false; // embeddings are multiplied by sqrt(width)
    bool scaledQuery = false;     // queries are scaled, not their products with keys: the same but
                                  // for rounding
    bool slidingWindow = false;   // most blocks see only the last positions
    bool experts = false;         // a router picks some of many feed-forward parts
    bool partialRope = false;     // only the first elements of a head may rotate
    bool moreBiases = false;  // on attention output and the feed-forward part, if the file has them
    bool ropeFactors = false; // rope_freqs, or rope_factors_long and _short, if the file has them
};

// Rotary positions: ggml_rope_ext's parameters.
struct RopeParameters {
    std::uint32_t dimensions = 0;
    float frequencyBase = 10000;
    float frequencyScale = 1;
    float extrapolation = 0; // 1 with YaRN
    float attentionFactor = 1;
    float betaFast = 32;
    float betaSlow = 1;
    std::uint32_t originalContext = 0;

    bool operator==(const RopeParameters &) const = default;
};

struct ModelShape {
    const Architecture *architecture = nullptr;
    ModelDescription description;
    std::uint32_t headCount = 0;
    std::uint32_t kvHeadCount = 0;
    std::uint32_t headSize = 0;
    std::uint32_t feedForward = 0; // of one expert, if there are experts
    std::uint32_t expertCount = 0;
    std::uint32_t expertsUsed = 0;
    float rmsEpsilon = 0;
    float attentionScale = 0;
    float embeddingScale = 1;
    RopeParameters rope;
    // The sliding window: 0 if there is none. Of each `slidingPeriod` blocks all but the last see
    // `slidingWindow` positions and rotate with `slidingFrequencyBase`, unscaled.
    std::uint32_t slidingWindow = 0;
    std::uint32_t slidingPeriod = 1;
    float slidingFrequencyBase = 10000;

    [[nodiscard]] std::uint32_t width() const { return description.width; }
    [[nodiscard]] std::uint32_t queryWidth() const { return headCount * headSize; }
    [[nodiscard]] std::uint32_t kvWidth() const { return kvHeadCount * headSize; }
    [[nodiscard]] bool slides(std::uint32_t block) const {
        return slidingWindow > 0 && block % slidingPeriod + 1 < slidingPeriod;
    }

    bool operator==(const ModelShape &) const = default;
};

// Reads and checks the numbers of the file's model. Unsupported: another architecture, or a
// feature that the engine lacks; the message names it. InvalidData: missing or impossible values.
[[nodiscard]] Result<ModelShape> readModelShape(const GgufFile &file);

} // namespace commonwatt
