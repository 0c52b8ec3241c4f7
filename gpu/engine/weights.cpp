#include "gpu/engine/weights.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <map>
#include <set>

namespace commonwatt {

namespace {

using Shape = std::array<std::int64_t, 4>;

enum class Presence { Required, Optional };

struct WeightSpec {
    std::string name;
    Shape shape;
    WeightUse use = WeightUse::Vector;
    ggml_tensor **target = nullptr;
    Presence presence = Presence::Required;
};

std::string textOf(const Shape &shape) {
    std::string text;
    for (const std::int64_t extent : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(extent);
    return text;
}

// The files' tensors by name. Of a repeated one, which only those common to all blocks may be,
// the first copy counts.
class TensorIndex {
public:
    struct Place {
        GgufFile *file = nullptr;
        const GgufTensor *tensor = nullptr;
    };

    [[nodiscard]] static Result<TensorIndex> of(std::span<GgufFile> files) {
        TensorIndex index;
        for (GgufFile &file : files)
            for (const GgufTensor &tensor : file.tensors()) {
                const auto [entry, isNew] =
                    index.m_places.try_emplace(tensor.name, Place{&file, &tensor});
                const GgufTensor &known = *entry->second.tensor;
                if (!isNew && (tensor.name.starts_with("blk.") || known.shape != tensor.shape ||
                               known.type != tensor.type))
                    return fail(ErrorCode::InvalidData,
                                "tensor '" + tensor.name + "' is in two files");
            }
        return index;
    }

    [[nodiscard]] const Place *find(const std::string &name) const {
        const auto entry = m_places.find(name);
        return entry == m_places.end() ? nullptr : &entry->second;
    }

    [[nodiscard]] std::vector<std::string> namesWithPrefix(const std::string &prefix) const {
        std::vector<std::string> names;
        for (auto entry = m_places.lower_bound(prefix);
             entry != m_places.end() && entry->first.starts_with(prefix); ++entry)
            names.push_back(entry->first);
        return names;
    }

private:
    std::map<std::string, Place> m_places;
};

class Planner {
public:
    Planner(const TensorIndex &index, const ModelShape &shape, ModelWeights &weights)
        : m_index(index)
        , m_shape(shape)
        , m_weights(weights) {}

    [[nodiscard]] Status plan(const StageSpan &span) {
        if (span.embedding)
            CW_TRY(require("token_embd.weight", {width(), vocabulary()}, WeightUse::Lookup,
                           &m_weights.embedding));
        for (std::uint32_t block = span.begin; block < span.end; ++block)
            CW_TRY(planBlock(block, m_weights.blocks[block - span.begin]));
        if (span.begin < span.end && m_shape.architecture->ropeFactors)
            CW_TRY(planRopeFactors());
        if (span.head)
            CW_TRY(planHead());
        return {};
    }

    [[nodiscard]] std::vector<PlannedWeight> take() { return std::move(m_plan); }

private:
    [[nodiscard]] std::int64_t width() const { return m_shape.width(); }
    [[nodiscard]] std::int64_t vocabulary() const { return m_shape.description.vocabularySize; }

    [[nodiscard]] Status add(const WeightSpec &spec) {
        const TensorIndex::Place *place = m_index.find(spec.name);
        if (place == nullptr) {
            if (spec.presence == Presence::Optional)
                return {};
            return fail(ErrorCode::InvalidData, "tensor '" + spec.name + "' is missing");
        }
        if (place->tensor->shape != spec.shape)
            return fail(ErrorCode::InvalidData,
                        "tensor '" + spec.name + "' is " + textOf(place->tensor->shape) +
                            " where the model's numbers ask for " + textOf(spec.shape));
        const auto type = static_cast<ggml_type>(place->tensor->type);
        if (place->tensor->type >= GGML_TYPE_COUNT || ggml_blck_size(type) == 0)
            return fail(ErrorCode::Unsupported,
                        "tensor '" + spec.name + "' has a type that this build's ggml lacks");
        const bool isFloat = type == GGML_TYPE_F32 || ggml_get_type_traits(type)->to_float;
        if (spec.use == WeightUse::Vector ? type != GGML_TYPE_F32 : !isFloat)
            return fail(ErrorCode::Unsupported,
                        "tensor '" + spec.name + "' of type " + std::string(ggml_type_name(type)));
        m_plan.push_back({place->file, place->tensor, spec.use, spec.target});
        return {};
    }

    [[nodiscard]] Status require(std::string name, Shape shape, WeightUse use,
                                 ggml_tensor **target) {
        for (std::int64_t &extent : shape)
            extent = std::max<std::int64_t>(extent, 1);
        return add({std::move(name), shape, use, target, Presence::Required});
    }

    [[nodiscard]] Status allow(std::string name, std::int64_t length, ggml_tensor **target) {
        return add(
            {std::move(name), {length, 1, 1, 1}, WeightUse::Vector, target, Presence::Optional});
    }

    [[nodiscard]] Status planAttention(const std::string &prefix, BlockWeights &block) {
        const std::int64_t query = m_shape.queryWidth();
        const std::int64_t kv = m_shape.kvWidth();
        CW_TRY(require(prefix + "attn_norm.weight", {width()}, WeightUse::Vector,
                       &block.attentionNorm));
        if (m_index.find(prefix + "attn_qkv.weight") != nullptr) {
            CW_TRY(require(prefix + "attn_qkv.weight", {width(), query + 2 * kv}, WeightUse::Matrix,
                           &block.queryKeyValue));
            CW_TRY(allow(prefix + "attn_qkv.bias", query + 2 * kv, &block.queryKeyValueBias));
        } else {
            CW_TRY(require(prefix + "attn_q.weight", {width(), query}, WeightUse::Matrix,
                           &block.query));
            CW_TRY(require(prefix + "attn_k.weight", {width(), kv}, WeightUse::Matrix, &block.key));
            CW_TRY(
                require(prefix + "attn_v.weight", {width(), kv}, WeightUse::Matrix, &block.value));
            CW_TRY(allow(prefix + "attn_q.bias", query, &block.queryBias));
            CW_TRY(allow(prefix + "attn_k.bias", kv, &block.keyBias));
            CW_TRY(allow(prefix + "attn_v.bias", kv, &block.valueBias));
        }
        if (m_shape.architecture->queryKeyNorm) {
            CW_TRY(require(prefix + "attn_q_norm.weight", {m_shape.headSize}, WeightUse::Vector,
                           &block.queryNorm));
            CW_TRY(require(prefix + "attn_k_norm.weight", {m_shape.headSize}, WeightUse::Vector,
                           &block.keyNorm));
        }
        CW_TRY(require(prefix + "attn_output.weight", {query, width()}, WeightUse::Matrix,
                       &block.attentionOutput));
        if (m_shape.architecture->moreBiases)
            CW_TRY(allow(prefix + "attn_output.bias", width(), &block.attentionOutputBias));
        if (m_shape.architecture->postNorms)
            CW_TRY(require(prefix + "post_attention_norm.weight", {width()}, WeightUse::Vector,
                           &block.attentionPostNorm));
        return {};
    }

    [[nodiscard]] Status planFeedForward(const std::string &prefix, BlockWeights &block) {
        const std::int64_t inner = m_shape.feedForward;
        CW_TRY(require(prefix + "ffn_norm.weight", {width()}, WeightUse::Vector,
                       &block.feedForwardNorm));
        if (m_shape.architecture->postNorms)
            CW_TRY(require(prefix + "post_ffw_norm.weight", {width()}, WeightUse::Vector,
                           &block.feedForwardPostNorm));
        if (m_shape.architecture->experts) {
            const std::int64_t experts = m_shape.expertCount;
            CW_TRY(require(prefix + "ffn_gate_inp.weight", {width(), experts}, WeightUse::Matrix,
                           &block.router));
            CW_TRY(require(prefix + "ffn_gate_exps.weight", {width(), inner, experts},
                           WeightUse::ExpertMatrix, &block.gate));
            CW_TRY(require(prefix + "ffn_up_exps.weight", {width(), inner, experts},
                           WeightUse::ExpertMatrix, &block.up));
            return require(prefix + "ffn_down_exps.weight", {inner, width(), experts},
                           WeightUse::ExpertMatrix, &block.down);
        }
        if (m_shape.architecture->fusedGateUp) {
            CW_TRY(require(prefix + "ffn_up.weight", {width(), 2 * inner}, WeightUse::Matrix,
                           &block.up));
        } else {
            CW_TRY(require(prefix + "ffn_gate.weight", {width(), inner}, WeightUse::Matrix,
                           &block.gate));
            CW_TRY(
                require(prefix + "ffn_up.weight", {width(), inner}, WeightUse::Matrix, &block.up));
        }
        CW_TRY(
            require(prefix + "ffn_down.weight", {inner, width()}, WeightUse::Matrix, &block.down));
        if (m_shape.architecture->moreBiases) {
            CW_TRY(allow(prefix + "ffn_gate.bias", inner, &block.gateBias));
            CW_TRY(allow(prefix + "ffn_up.bias", inner, &block.upBias));
            CW_TRY(allow(prefix + "ffn_down.bias", width(), &block.downBias));
        }
        return {};
    }

    [[nodiscard]] Status planBlock(std::uint32_t number, BlockWeights &block) {
        const std::string prefix = "blk." + std::to_string(number) + ".";
        const std::size_t before = m_plan.size();
        CW_TRY(planAttention(prefix, block));
        CW_TRY(planFeedForward(prefix, block));
        // A tensor that goes unused would mean a model that is computed wrongly.
        std::set<std::string_view> used;
        for (std::size_t i = before; i < m_plan.size(); ++i)
            used.insert(m_plan[i].tensor->name);
        for (const std::string &name : m_index.namesWithPrefix(prefix))
            if (!used.contains(name))
                return fail(ErrorCode::Unsupported, "tensor '" + name + "' in architecture '" +
                                                        std::string(m_shape.architecture->name) +
                                                        "'");
        return {};
    }

    [[nodiscard]] Status planRopeFactors() {
        const std::int64_t pairs = m_shape.rope.dimensions / 2;
        CW_TRY(allow("rope_freqs.weight", pairs, &m_weights.ropeFactors));
        CW_TRY(allow("rope_factors_long.weight", pairs, &m_weights.ropeFactorsLong));
        return allow("rope_factors_short.weight", pairs, &m_weights.ropeFactorsShort);
    }

    [[nodiscard]] Status planHead() {
        CW_TRY(require("output_norm.weight", {width()}, WeightUse::Vector, &m_weights.outputNorm));
        // Without a matrix of its own the head uses the embedding's.
        const char *name =
            m_index.find("output.weight") != nullptr ? "output.weight" : "token_embd.weight";
        CW_TRY(require(name, {width(), vocabulary()}, WeightUse::Matrix, &m_weights.output));
        return allow("output.bias", vocabulary(), &m_weights.outputBias);
    }

    const TensorIndex &m_index;
    const ModelShape &m_shape;
    ModelWeights &m_weights;
    std::vector<PlannedWeight> m_plan;
};

Status readInto(const PlannedWeight &planned, ggml_tensor *tensor) {
    const std::uint64_t size = planned.tensor->bytes;
    if (ggml_backend_buffer_is_host(tensor->buffer))
        return planned.file->read(*planned.tensor, 0,
                                  {static_cast<std::uint8_t *>(tensor->data), size});
    // Buffers that rearrange a weight take it in one piece.
    ByteVector bytes(size);
    CW_TRY(planned.file->read(*planned.tensor, 0, bytes));
    ggml_backend_tensor_set(tensor, bytes.data(), 0, size);
    return {};
}

} // namespace

Result<std::vector<PlannedWeight>> planWeights(std::span<GgufFile> files, const ModelShape &shape,
                                               const StageSpan &span, ModelWeights &weights) {
    CW_TRY_ASSIGN(const TensorIndex index, TensorIndex::of(files));
    weights.blocks.assign(span.blocks(), {});
    Planner planner(index, shape, weights);
    CW_TRY(planner.plan(span));
    return planner.take();
}

Bytes sizeOf(std::span<const PlannedWeight> plan) {
    Bytes total;
    for (const PlannedWeight &planned : plan)
        total += Bytes(planned.tensor->bytes);
    return total;
}

Bytes sizeReadPerToken(std::span<const PlannedWeight> plan) {
    Bytes total;
    for (const PlannedWeight &planned : plan)
        if (planned.use != WeightUse::Lookup)
            total += Bytes(planned.tensor->bytes);
    return total;
}

Status loadWeights(std::span<const PlannedWeight> plan, const ComputeBackend &backend,
                   ModelWeights &weights) {
    struct Group {
        ggml_context *context = nullptr;
        std::vector<std::pair<const PlannedWeight *, ggml_tensor *>> tensors;
    };
    std::map<ggml_backend_buffer_type_t, Group> groups;
    for (const PlannedWeight &planned : plan) {
        const ggml_context_ptr scratch(ggml_init(
            {.mem_size = ggml_tensor_overhead(), .mem_buffer = nullptr, .no_alloc = true}));
        const auto type = static_cast<ggml_type>(planned.tensor->type);
        ggml_tensor *example =
            ggml_new_tensor(scratch.get(), type, 4, planned.tensor->shape.data());
        ggml_backend_buffer_type_t buffers = backend.buffersFor(example, planned.use);
        if (buffers == nullptr)
            return fail(ErrorCode::Unsupported, "tensor '" + planned.tensor->name + "' of type " +
                                                    ggml_type_name(type) + " on this device");
        Group &group = groups[buffers];
        if (group.context == nullptr) {
            group.context = ggml_init({.mem_size = ggml_tensor_overhead() * plan.size(),
                                       .mem_buffer = nullptr,
                                       .no_alloc = true});
            weights.contexts.emplace_back(group.context);
        }
        // An embedding that serves as the head too is there once, where both can use it.
        const auto same = std::ranges::find_if(group.tensors, [&](const auto &entry) {
            return entry.first->tensor->name == planned.tensor->name;
        });
        if (same != group.tensors.end()) {
            *planned.target = same->second;
            continue;
        }
        ggml_tensor *tensor = ggml_dup_tensor(group.context, example);
        ggml_set_name(tensor, planned.tensor->name.c_str());
        group.tensors.emplace_back(&planned, tensor);
        *planned.target = tensor;
    }
    for (auto &[type, group] : groups) {
        ggml_backend_buffer_t buffer =
            ggml_backend_alloc_ctx_tensors_from_buft(group.context, type);
        if (buffer == nullptr)
            return fail(ErrorCode::ResourceExhausted,
                        "the weights do not fit into the memory of " + backend.name());
        weights.buffers.emplace_back(buffer);
        ggml_backend_buffer_set_usage(buffer, GGML_BACKEND_BUFFER_USAGE_WEIGHTS);
        for (const auto &[planned, tensor] : group.tensors)
            CW_TRY(readInto(*planned, tensor));
    }
    return {};
}

} // namespace commonwatt
