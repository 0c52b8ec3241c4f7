// Computes batches: keeps the scratch memory and the last graph, which the next batch of the same
// shape uses again.
#pragma once

#include "core/base/units.h"
#include "gpu/engine/graph.h"

#include <optional>
#include <span>
#include <vector>

namespace commonwatt {

// The numbers of one batch, the tokens of all parts one after another.
struct BatchData {
    std::vector<float> input; // [tokens][width]
    std::vector<std::int32_t> positions;
    std::vector<std::int64_t> cells;
    std::vector<std::int32_t> outputRows; // [outputs], rising
};

class GraphRunner {
public:
    // All must outlive the runner.
    GraphRunner(const ModelShape &model, const StageSpan &loaded, const ModelWeights &weights,
                const KvCache &cache, const ComputeBackend &backend, std::uint32_t maxParts);

    // Sets scratch memory for batches of this many tokens aside, each part seeing up to `cells`
    // cells. ResourceExhausted: does not fit the device.
    [[nodiscard]] Status reserve(std::uint32_t tokens, std::uint32_t parts, std::uint32_t cells);
    [[nodiscard]] Bytes scratch() const;

    // Returns the graph's output rows, [rows][width or vocabulary]; empty if the batch has none.
    [[nodiscard]] Result<std::vector<float>> compute(const BatchShape &shape,
                                                     const BatchData &data);

private:
    [[nodiscard]] Status prepare(const BatchShape &shape);
    void upload(const BatchShape &shape, const BatchData &data);
    void uploadMasks(const BatchShape &shape, const BatchData &data);

    const ModelShape &m_model;
    const StageSpan &m_loaded;
    const ModelWeights &m_weights;
    const KvCache &m_cache;
    const ComputeBackend &m_backend;
    ggml_backend_sched_ptr m_scheduler;
    std::optional<BatchShape> m_shape; // of m_graph
    BatchGraph m_graph;
    std::vector<ggml_fp16_t> m_mask;
};

} // namespace commonwatt
