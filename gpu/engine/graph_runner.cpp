#include "gpu/engine/graph_runner.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr ggml_fp16_t visible = 0x0000;
constexpr ggml_fp16_t hidden = 0xfc00; // minus infinity

void uploadTo(ggml_tensor *tensor, const void *data) {
    // An input that the graph does not read has no memory.
    if (tensor != nullptr && tensor->buffer != nullptr)
        ggml_backend_tensor_set(tensor, data, 0, ggml_nbytes(tensor));
}

} // namespace

GraphRunner::GraphRunner(const ModelShape &model, const StageSpan &loaded,
                         const ModelWeights &weights, const KvCache &cache,
                         const ComputeBackend &backend, std::uint32_t maxParts)
    : m_model(model)
    , m_loaded(loaded)
    , m_weights(weights)
    , m_cache(cache)
    , m_backend(backend)
    , m_scheduler(backend.newScheduler(maxGraphNodes(model, loaded.blocks(), maxParts))) {
}

Bytes GraphRunner::scratch() const {
    Bytes total;
    for (int i = 0; i < ggml_backend_sched_get_n_backends(m_scheduler.get()); ++i)
        total += Bytes(ggml_backend_sched_get_buffer_size(
            m_scheduler.get(), ggml_backend_sched_get_backend(m_scheduler.get(), i)));
    return total;
}

Status GraphRunner::reserve(std::uint32_t tokens, std::uint32_t parts, std::uint32_t cells) {
    BatchShape shape{.span = m_loaded, .parts = {}, .outputs = m_loaded.head ? parts : tokens};
    // Where a head follows, no more rows than parts leave the last block.
    for (std::uint32_t i = 0; i < parts; ++i)
        shape.parts.push_back({.tokens = tokens / parts + (i < tokens % parts ? 1 : 0),
                               .firstCell = 0,
                               .cells = cells,
                               .slidingBegin = 0});
    m_shape.reset();
    m_graph = buildGraph(m_model, m_loaded, m_weights, m_cache, shape);
    const bool fits = ggml_backend_sched_reserve(m_scheduler.get(), m_graph.graph);
    m_graph = {};
    if (!fits)
        return fail(ErrorCode::ResourceExhausted,
                    "scratch memory for " + std::to_string(tokens) +
                        " tokens at once does not fit into the memory of " + m_backend.name());
    return {};
}

Status GraphRunner::prepare(const BatchShape &shape) {
    if (m_shape == shape)
        return {};
    m_shape.reset();
    ggml_backend_sched_reset(m_scheduler.get());
    m_graph = buildGraph(m_model, m_loaded, m_weights, m_cache, shape);
    if (!ggml_backend_sched_alloc_graph(m_scheduler.get(), m_graph.graph))
        return fail(ErrorCode::ResourceExhausted,
                    "the scratch memory of " + m_backend.name() + " is used up");
    m_shape = shape;
    return {};
}

void GraphRunner::upload(const BatchShape &shape, const BatchData &data) {
    uploadTo(m_graph.input, data.input.data());
    uploadTo(m_graph.positions, data.positions.data());
    uploadTo(m_graph.cells, data.cells.data());
    uploadTo(m_graph.outputRows, data.outputRows.data());
    uploadMasks(shape, data);
}

void GraphRunner::uploadMasks(const BatchShape &shape, const BatchData &data) {
    const std::int32_t *position = data.positions.data();
    for (std::size_t number = 0; number < m_graph.masks.size(); ++number) {
        const BatchPart &part = shape.parts[number];
        const auto fill = [&](ggml_tensor *tensor, std::uint32_t begin, std::uint32_t window) {
            if (tensor == nullptr)
                return;
            const std::size_t cells = part.cells - begin;
            m_mask.assign(cells * part.tokens, hidden);
            for (std::uint32_t token = 0; token < part.tokens; ++token) {
                // Everything up to the token itself, as far back as the window reaches.
                const auto end = static_cast<std::uint32_t>(position[token]) + 1;
                const std::uint32_t first = std::max(end > window ? end - window : 0, begin);
                const auto row = m_mask.begin() + static_cast<std::ptrdiff_t>(token * cells);
                std::fill(row + (first - begin), row + (end - begin), visible);
            }
            uploadTo(tensor, m_mask.data());
        };
        fill(m_graph.masks[number], 0, UINT32_MAX);
        fill(m_graph.slidingMasks[number], part.slidingBegin, m_model.slidingWindow);
        position += part.tokens;
    }
}

Result<std::vector<float>> GraphRunner::compute(const BatchShape &shape, const BatchData &data) {
    CW_TRY(prepare(shape));
    upload(shape, data);
    if (ggml_backend_sched_graph_compute(m_scheduler.get(), m_graph.graph) != GGML_STATUS_SUCCESS) {
        m_shape.reset();
        return fail(ErrorCode::Unavailable, "device " + m_backend.name() + " failed to compute");
    }
    std::vector<float> rows;
    if (m_graph.output != nullptr) {
        rows.resize(static_cast<std::size_t>(ggml_nelements(m_graph.output)));
        ggml_backend_tensor_get(m_graph.output, rows.data(), 0, rows.size() * sizeof(float));
    }
    return rows;
}

} // namespace commonwatt
