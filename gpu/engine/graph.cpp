#include "gpu/engine/graph.h"

#include <cmath>
#include <numeric>

namespace commonwatt {

namespace {

class GraphBuilder {
public:
    GraphBuilder(const ModelShape &model, const StageSpan &loaded, const ModelWeights &weights,
                 const KvCache &cache, const BatchShape &batch)
        : m_model(model)
        , m_loaded(loaded)
        , m_weights(weights)
        , m_cache(cache)
        , m_batch(batch)
        , m_tokens(batch.tokens()) {
        const std::size_t nodes = maxGraphNodes(model, batch.span.blocks(),
                                                static_cast<std::uint32_t>(batch.parts.size()));
        m_result.context.reset(ggml_init(
            {.mem_size = ggml_tensor_overhead() * nodes + ggml_graph_overhead_custom(nodes, false),
             .mem_buffer = nullptr,
             .no_alloc = true}));
        m_context = m_result.context.get();
        m_result.graph = ggml_new_graph_custom(m_context, nodes, false);
    }

    [[nodiscard]] BatchGraph build() {
        const StageSpan &span = m_batch.span;
        const std::uint32_t blockCount = m_model.description.blockCount;
        makeInputs();
        ggml_tensor *stream = m_result.input;
        for (std::uint32_t block = span.begin; stream != nullptr && block < span.end; ++block)
            stream = addBlock(stream, block, block + 1 == blockCount);
        if (span.begin == span.end)
            stream = selectRows(stream);
        if (stream != nullptr && span.head)
            stream = addHead(stream);
        if (stream != nullptr) {
            ggml_set_output(stream);
            ggml_build_forward_expand(m_result.graph, stream);
        }
        m_result.output = stream;
        return std::move(m_result);
    }

private:
    [[nodiscard]] ggml_tensor *newInput(ggml_type type, std::int64_t columns, std::int64_t rows) {
        ggml_tensor *tensor = ggml_new_tensor_2d(m_context, type, columns, rows);
        ggml_set_input(tensor);
        return tensor;
    }

    void makeInputs() {
        m_result.input = newInput(GGML_TYPE_F32, m_model.width(), m_tokens);
        if (m_batch.outputs > 0 && m_batch.outputs < m_tokens)
            m_result.outputRows = newInput(GGML_TYPE_I32, m_batch.outputs, 1);
        if (m_batch.span.blocks() == 0)
            return;
        m_result.positions = newInput(GGML_TYPE_I32, m_tokens, 1);
        m_result.cells = newInput(GGML_TYPE_I64, m_tokens, 1);
        bool slides = false;
        bool sees = false;
        for (std::uint32_t block = m_batch.span.begin; block < m_batch.span.end; ++block)
            (m_model.slides(block) ? slides : sees) = true;
        for (const BatchPart &part : m_batch.parts) {
            m_result.masks.push_back(sees ? newInput(GGML_TYPE_F16, part.cells, part.tokens)
                                          : nullptr);
            m_result.slidingMasks.push_back(
                slides ? newInput(GGML_TYPE_F16, part.cells - part.slidingBegin, part.tokens)
                       : nullptr);
        }
    }

    void expand(ggml_tensor *tensor) { ggml_build_forward_expand(m_result.graph, tensor); }

    [[nodiscard]] ggml_tensor *norm(ggml_tensor *stream, ggml_tensor *weight) {
        return ggml_mul(m_context, ggml_rms_norm(m_context, stream, m_model.rmsEpsilon), weight);
    }

    [[nodiscard]] ggml_tensor *multiply(ggml_tensor *weight, ggml_tensor *stream,
                                        ggml_tensor *bias = nullptr) {
        const std::int64_t rows = stream->ne[1];
        // ggml's CPU kernels for matrices gain from so many rows on; with fewer they read the
        // weights slower than its kernel for a single row, which all rows share then.
        constexpr std::int64_t fewRows = 8;
        const bool byRows = rows > 1 && rows < fewRows && weight->buffer != nullptr &&
                            ggml_backend_buffer_is_host(weight->buffer);
        if (byRows)
            stream = ggml_reshape_3d(m_context, stream, stream->ne[0], 1, rows);
        ggml_tensor *result = ggml_mul_mat(m_context, weight, stream);
        if (byRows)
            result = ggml_reshape_2d(m_context, result, result->ne[0], rows);
        return bias == nullptr ? result : ggml_add(m_context, result, bias);
    }

    // nullptr: no rows are wanted.
    [[nodiscard]] ggml_tensor *selectRows(ggml_tensor *stream) {
        if (m_batch.outputs == 0)
            return nullptr;
        return m_result.outputRows == nullptr
                   ? stream
                   : ggml_get_rows(m_context, stream, m_result.outputRows);
    }

    [[nodiscard]] ggml_tensor *rotate(ggml_tensor *heads, std::uint32_t block) {
        const RopeParameters &rope = m_model.rope;
        const bool slides = m_model.slides(block);
        ggml_tensor *factors = m_weights.ropeFactors;
        if (factors == nullptr)
            factors = m_batch.reach == RopeReach::Extended ? m_weights.ropeFactorsLong
                                                           : m_weights.ropeFactorsShort;
        const int mode = m_model.architecture->rope == RopeLayout::Halves ? GGML_ROPE_TYPE_NEOX
                                                                          : GGML_ROPE_TYPE_NORMAL;
        return ggml_rope_ext(m_context, heads, m_result.positions, factors,
                             static_cast<int>(rope.dimensions), mode,
                             static_cast<int>(rope.originalContext),
                             slides ? m_model.slidingFrequencyBase : rope.frequencyBase,
                             slides ? 1.0F : rope.frequencyScale, rope.extrapolation,
                             rope.attentionFactor, rope.betaFast, rope.betaSlow);
    }

    struct Heads {
        ggml_tensor *query = nullptr; // [tokens][heads][headSize]
        ggml_tensor *key = nullptr;
        ggml_tensor *value = nullptr;
    };

    [[nodiscard]] Heads project(ggml_tensor *stream, const BlockWeights &block) {
        const std::int64_t size = m_model.headSize;
        const std::int64_t heads = m_model.headCount;
        const std::int64_t kvHeads = m_model.kvHeadCount;
        if (block.queryKeyValue == nullptr) {
            ggml_tensor *query = multiply(block.query, stream, block.queryBias);
            ggml_tensor *key = multiply(block.key, stream, block.keyBias);
            ggml_tensor *value = multiply(block.value, stream, block.valueBias);
            return {ggml_reshape_3d(m_context, query, size, heads, m_tokens),
                    ggml_reshape_3d(m_context, key, size, kvHeads, m_tokens),
                    ggml_reshape_3d(m_context, value, size, kvHeads, m_tokens)};
        }
        ggml_tensor *all = multiply(block.queryKeyValue, stream, block.queryKeyValueBias);
        const auto slice = [&](std::int64_t firstHead, std::int64_t count) {
            const std::size_t headBytes = static_cast<std::size_t>(size) * all->nb[0];
            return ggml_view_3d(m_context, all, size, count, m_tokens, headBytes, all->nb[1],
                                headBytes * static_cast<std::size_t>(firstHead));
        };
        return {slice(0, heads), slice(heads, kvHeads), slice(heads + kvHeads, kvHeads)};
    }

    // Writes keys and values of all tokens into the cache.
    void store(const Heads &heads, std::uint32_t index) {
        const auto flat = [&](ggml_tensor *tensor) {
            return ggml_view_2d(m_context, tensor, m_model.kvWidth(), m_tokens, tensor->nb[2], 0);
        };
        // In this order, so that a backend can rotate keys right into the cache.
        expand(heads.query);
        expand(heads.value);
        expand(heads.key);
        expand(ggml_set_rows(m_context, m_cache.keys(index), flat(heads.key), m_result.cells));
        expand(ggml_set_rows(m_context, m_cache.values(index), flat(heads.value), m_result.cells));
    }

    // Attention of one part to its own region: [tokens][heads * headSize].
    [[nodiscard]] ggml_tensor *attendPart(ggml_tensor *query, std::uint32_t block,
                                          std::size_t number, std::uint32_t firstToken) {
        const BatchPart &part = m_batch.parts[number];
        const bool slides = m_model.slides(block);
        const std::uint32_t begin = slides ? part.slidingBegin : 0;
        const auto region = [&](ggml_tensor *cache) {
            const std::size_t headBytes = m_model.headSize * cache->nb[0];
            ggml_tensor *view = ggml_view_3d(m_context, cache, m_model.headSize,
                                             m_model.kvHeadCount, part.cells - begin, headBytes,
                                             cache->nb[1], cache->nb[1] * (part.firstCell + begin));
            return ggml_permute(m_context, view, 0, 2, 1, 3);
        };
        ggml_tensor *own = ggml_view_3d(m_context, query, query->ne[0], query->ne[1], part.tokens,
                                        query->nb[1], query->nb[2], query->nb[2] * firstToken);
        const std::uint32_t index = block - m_loaded.begin;
        ggml_tensor *result = ggml_flash_attn_ext(
            m_context, ggml_permute(m_context, own, 0, 2, 1, 3), region(m_cache.keys(index)),
            region(m_cache.values(index)),
            slides ? m_result.slidingMasks[number] : m_result.masks[number],
            m_model.architecture->scaledQuery ? 1.0F : m_model.attentionScale, 0.0F, 0.0F);
        ggml_flash_attn_ext_set_prec(result, GGML_PREC_F32);
        return ggml_reshape_2d(m_context, result, m_model.queryWidth(), part.tokens);
    }

    [[nodiscard]] ggml_tensor *attend(ggml_tensor *query, std::uint32_t block) {
        ggml_tensor *result = nullptr;
        std::uint32_t firstToken = 0;
        for (std::size_t number = 0; number < m_batch.parts.size(); ++number) {
            ggml_tensor *part = attendPart(query, block, number, firstToken);
            expand(part);
            result = result == nullptr ? part : ggml_concat(m_context, result, part, 1);
            firstToken += m_batch.parts[number].tokens;
        }
        return result;
    }

    [[nodiscard]] ggml_tensor *activate(ggml_tensor *gate, ggml_tensor *up) {
        return m_model.architecture->activation == Activation::Gelu
                   ? ggml_geglu_split(m_context, gate, up)
                   : ggml_swiglu_split(m_context, gate, up);
    }

    [[nodiscard]] ggml_tensor *feedForward(ggml_tensor *stream, const BlockWeights &block) {
        if (block.router != nullptr)
            return mixExperts(stream, block);
        ggml_tensor *up = multiply(block.up, stream, block.upBias);
        ggml_tensor *inner = block.gate == nullptr
                                 ? ggml_swiglu(m_context, up)
                                 : activate(multiply(block.gate, stream, block.gateBias), up);
        return multiply(block.down, inner, block.downBias);
    }

    // Each token goes through the experts that its router scores highest, weighted by their
    // softmax, which is normalized over the chosen ones.
    [[nodiscard]] ggml_tensor *mixExperts(ggml_tensor *stream, const BlockWeights &block) {
        const std::int64_t used = m_model.expertsUsed;
        const std::int64_t rows = stream->ne[1];
        ggml_tensor *scores = ggml_soft_max(m_context, multiply(block.router, stream));
        ggml_tensor *chosen =
            ggml_argsort_top_k(m_context, scores, static_cast<int>(m_model.expertsUsed));
        ggml_tensor *shares = ggml_get_rows(
            m_context, ggml_reshape_3d(m_context, scores, 1, m_model.expertCount, rows), chosen);
        shares = ggml_reshape_2d(m_context, shares, used, rows);
        // The bound is libllama's: the smallest normal F16 keeps the division finite.
        ggml_tensor *sum =
            ggml_clamp(m_context, ggml_sum_rows(m_context, shares), 6.103515625e-5F, INFINITY);
        shares = ggml_reshape_3d(m_context, ggml_div(m_context, shares, sum), 1, used, rows);
        // Before the experts, so that a backend can fuse the choosing.
        expand(shares);

        stream = ggml_reshape_3d(m_context, stream, m_model.width(), 1, rows);
        ggml_tensor *up = ggml_mul_mat_id(m_context, block.up, stream, chosen);
        ggml_tensor *gate = ggml_mul_mat_id(m_context, block.gate, stream, chosen);
        ggml_tensor *outputs = ggml_mul_mat_id(m_context, block.down, activate(gate, up), chosen);
        outputs = ggml_mul(m_context, outputs, shares);
        expand(outputs);
        ggml_tensor *result = nullptr;
        for (std::int64_t i = 0; i < used; ++i) {
            ggml_tensor *one =
                ggml_view_2d(m_context, outputs, m_model.width(), rows, outputs->nb[2],
                             static_cast<std::size_t>(i) * outputs->nb[1]);
            result = result == nullptr ? one : ggml_add(m_context, result, one);
        }
        return used == 1 ? ggml_cont(m_context, result) : result;
    }

    // nullptr: it was the model's last block and nobody wants its output.
    [[nodiscard]] ggml_tensor *addBlock(ggml_tensor *stream, std::uint32_t number, bool isLast) {
        const BlockWeights &block = m_weights.blocks[number - m_loaded.begin];
        Heads heads = project(norm(stream, block.attentionNorm), block);
        if (block.queryNorm != nullptr) {
            heads.query = norm(heads.query, block.queryNorm);
            heads.key = norm(heads.key, block.keyNorm);
        }
        heads.query = rotate(heads.query, number);
        heads.key = rotate(heads.key, number);
        if (m_model.architecture->scaledQuery)
            heads.query = ggml_scale(m_context, heads.query, m_model.attentionScale);
        store(heads, number - m_loaded.begin);
        if (isLast && m_batch.outputs == 0)
            return nullptr;

        ggml_tensor *attended =
            multiply(block.attentionOutput, attend(heads.query, number), block.attentionOutputBias);
        // Rows that nobody wants are dropped here, whether the head follows or is elsewhere.
        if (isLast) {
            attended = selectRows(attended);
            stream = selectRows(stream);
        }
        if (block.attentionPostNorm != nullptr)
            attended = norm(attended, block.attentionPostNorm);
        stream = ggml_add(m_context, attended, stream);
        ggml_tensor *added = feedForward(norm(stream, block.feedForwardNorm), block);
        if (block.feedForwardPostNorm != nullptr)
            added = norm(added, block.feedForwardPostNorm);
        return ggml_add(m_context, added, stream);
    }

    [[nodiscard]] ggml_tensor *addHead(ggml_tensor *stream) {
        return multiply(m_weights.output, norm(stream, m_weights.outputNorm), m_weights.outputBias);
    }

    const ModelShape &m_model;
    const StageSpan &m_loaded;
    const ModelWeights &m_weights;
    const KvCache &m_cache;
    const BatchShape &m_batch;
    std::int64_t m_tokens;
    ggml_context *m_context = nullptr;
    BatchGraph m_result;
};

} // namespace

std::uint32_t BatchShape::tokens() const {
    return std::accumulate(
        parts.begin(), parts.end(), 0U,
        [](std::uint32_t sum, const BatchPart &part) { return sum + part.tokens; });
}

std::size_t maxGraphNodes(const ModelShape &shape, std::uint32_t blocks, std::uint32_t parts) {
    // Views count too. A block has at most 54 nodes besides attention, which takes 9 for each
    // part, and experts, which take 2 each; inputs, the head and some room come on top.
    return std::size_t(blocks) *
               (80 + std::size_t(10) * parts + std::size_t(2) * shape.expertsUsed) +
           std::size_t(2) * parts + 64;
}

BatchGraph buildGraph(const ModelShape &model, const StageSpan &loaded, const ModelWeights &weights,
                      const KvCache &cache, const BatchShape &batch) {
    return GraphBuilder(model, loaded, weights, cache, batch).build();
}

} // namespace commonwatt
