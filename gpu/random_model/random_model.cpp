#include "gpu/random_model/random_model.h"

#include <ggml-cpp.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <vector>

namespace commonwatt {

namespace {

// xorshift64* (Vigna, https://arxiv.org/abs/1402.6246): speed is what counts here.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x2545f4914f6cdd1dULL) {}

    // Uniform in [-1, 1).
    float next() {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        const std::uint64_t bits = m_state * 0x2545f4914f6cdd1dULL;
        return static_cast<float>(static_cast<std::int32_t>(bits >> 32)) * 0x1p-31F;
    }

private:
    std::uint64_t m_state;
};

struct TensorPlan {
    std::string name;
    std::array<std::int64_t, 3> shape; // fastest first; 1 where there is none
    ggml_type type = GGML_TYPE_F32;
    float centre = 0;
    float spread = 1; // values are centre ± spread, uniformly
};

class Writer {
public:
    Writer(const RandomModelOptions &options, ggml_type type)
        : m_options(options)
        , m_type(type)
        , m_gguf(gguf_init_empty()) {}

    [[nodiscard]] Status write(const std::filesystem::path &path) {
        putMetadata();
        putVocabulary();
        planTensors();
        const ggml_context_ptr context(
            ggml_init({.mem_size = ggml_tensor_overhead() * (m_plan.size() + 1),
                       .mem_buffer = nullptr,
                       .no_alloc = true}));
        for (const TensorPlan &plan : m_plan) {
            if (plan.shape[0] % ggml_blck_size(plan.type) != 0)
                return fail(ErrorCode::InvalidArgument, plan.name + " has rows that " +
                                                            ggml_type_name(plan.type) +
                                                            " cannot hold");
            const int dimensions = plan.shape[2] > 1 ? 3 : plan.shape[1] > 1 ? 2 : 1;
            ggml_tensor *tensor =
                ggml_new_tensor(context.get(), plan.type, dimensions, plan.shape.data());
            ggml_set_name(tensor, plan.name.c_str());
            gguf_add_tensor(m_gguf.get(), tensor);
        }
        if (!gguf_write_to_file(m_gguf.get(), path.string().c_str(), /*only_meta=*/true))
            return fail(ErrorCode::PermissionDenied, "cannot write " + path.string());
        std::ofstream stream(path, std::ios::binary | std::ios::app);
        for (std::size_t i = 0; i < m_plan.size(); ++i)
            writeTensor(stream, m_plan[i], m_options.seed * 1000003 + i);
        stream.close();
        if (!stream)
            return fail(ErrorCode::ResourceExhausted, "cannot write " + path.string());
        return {};
    }

private:
    [[nodiscard]] bool is(const char *architecture) const {
        return m_options.architecture == architecture;
    }
    [[nodiscard]] std::string key(const char *name) const {
        return m_options.architecture + "." + name;
    }
    void put(const char *name, std::uint32_t value) {
        gguf_set_val_u32(m_gguf.get(), key(name).c_str(), value);
    }
    void put(const char *name, float value) {
        gguf_set_val_f32(m_gguf.get(), key(name).c_str(), value);
    }
    void put(const char *name, const char *value) {
        gguf_set_val_str(m_gguf.get(), key(name).c_str(), value);
    }

    void putMetadata() {
        gguf_set_val_str(m_gguf.get(), "general.architecture", m_options.architecture.c_str());
        gguf_set_val_str(m_gguf.get(), "general.name", "random");
        put("block_count", m_options.blocks);
        put("context_length", m_options.context);
        put("embedding_length", m_options.width);
        put("feed_forward_length", m_options.feedForward);
        put("vocab_size", m_options.vocabulary);
        put("attention.head_count", m_options.heads);
        put("attention.head_count_kv", m_options.kvHeads);
        put("attention.key_length", m_options.headSize);
        put("attention.value_length", m_options.headSize);
        put("attention.layer_norm_rms_epsilon", 1e-5F);
        put("rope.dimension_count", m_options.headSize);
        put("rope.freq_base", is("gemma3") ? 1000000.0F : 10000.0F);
        if (is("gemma3"))
            put("attention.sliding_window", m_options.slidingWindow);
        if (is("qwen3moe")) {
            put("expert_count", m_options.experts);
            put("expert_used_count", m_options.expertsUsed);
            put("expert_feed_forward_length", m_options.feedForward);
        }
        if (m_options.rope == RopeVariant::Linear || m_options.rope == RopeVariant::Yarn) {
            const bool yarn = m_options.rope == RopeVariant::Yarn;
            put("rope.scaling.type", yarn ? "yarn" : "linear");
            put("rope.scaling.factor", yarn ? 4.0F : 2.0F);
            put("rope.scaling.original_context_length", m_options.context / (yarn ? 4 : 2));
        }
        if (m_options.rope == RopeVariant::LongRope) {
            put("rope.scaling.attn_factor", 1.19F);
            put("rope.scaling.original_context_length", m_options.context / 2);
        }
    }

    // The kind that Llama 2 has: all bytes are tokens, so that no text is out of vocabulary.
    void putVocabulary() {
        constexpr std::int32_t normal = 1;
        constexpr std::int32_t unknown = 2;
        constexpr std::int32_t control = 3;
        constexpr std::int32_t byte = 6;
        std::vector<std::string> tokens{"<unk>", "<s>", "</s>"};
        std::vector<std::int32_t> kinds{unknown, control, control};
        for (int value = 0; value < 256; ++value) {
            char text[8];
            std::snprintf(text, sizeof(text), "<0x%02X>", static_cast<unsigned>(value));
            tokens.emplace_back(text);
            kinds.push_back(byte);
        }
        for (std::uint32_t number = 0; tokens.size() < m_options.vocabulary; ++number) {
            // "▁" marks the beginning of a word.
            std::string word = "\xe2\x96\x81";
            for (std::uint32_t rest = number + 1; rest > 0; rest = (rest - 1) / 26)
                word += static_cast<char>('a' + (rest - 1) % 26);
            tokens.push_back(word);
            kinds.push_back(normal);
        }
        std::vector<const char *> texts;
        std::vector<float> scores;
        for (const std::string &token : tokens) {
            scores.push_back(-static_cast<float>(texts.size()));
            texts.push_back(token.c_str());
        }
        gguf_context *gguf = m_gguf.get();
        gguf_set_val_str(gguf, "tokenizer.ggml.model", "llama");
        gguf_set_arr_str(gguf, "tokenizer.ggml.tokens", texts.data(), texts.size());
        gguf_set_arr_data(gguf, "tokenizer.ggml.scores", GGUF_TYPE_FLOAT32, scores.data(),
                          scores.size());
        gguf_set_arr_data(gguf, "tokenizer.ggml.token_type", GGUF_TYPE_INT32, kinds.data(),
                          kinds.size());
        gguf_set_val_u32(gguf, "tokenizer.ggml.bos_token_id", 1);
        gguf_set_val_u32(gguf, "tokenizer.ggml.eos_token_id", 2);
        gguf_set_val_u32(gguf, "tokenizer.ggml.unknown_token_id", 0);
    }

    void matrix(const std::string &name, std::int64_t inputs, std::int64_t outputs,
                std::int64_t experts = 1) {
        // Keeps the variance of what is multiplied with it.
        m_plan.push_back({name,
                          {inputs, outputs, experts},
                          m_type,
                          0,
                          std::sqrt(3.0F / static_cast<float>(inputs))});
    }
    void vector(const std::string &name, std::int64_t length, float centre, float spread) {
        m_plan.push_back({name, {length, 1, 1}, GGML_TYPE_F32, centre, spread});
    }
    void norm(const std::string &name, std::int64_t length) { vector(name, length, 1, 0.2F); }

    void planTensors() {
        // Small beside what the blocks add, so that a tied head does not repeat its input.
        m_plan.push_back({"token_embd.weight",
                          {m_options.width, m_options.vocabulary, 1},
                          m_type,
                          0,
                          is("gemma3") ? 0.005F : 0.03F});
        if (m_options.rope == RopeVariant::Llama3)
            vector("rope_freqs.weight", m_options.headSize / 2, 3, 2);
        if (m_options.rope == RopeVariant::LongRope) {
            vector("rope_factors_long.weight", m_options.headSize / 2, 3, 2);
            vector("rope_factors_short.weight", m_options.headSize / 2, 1.2F, 0.2F);
        }
        for (std::uint32_t block = 0; block < m_options.blocks; ++block)
            planBlock("blk." + std::to_string(block) + ".");
        norm("output_norm.weight", m_options.width);
        if (m_options.head == HeadMatrix::Own)
            matrix("output.weight", m_options.width, m_options.vocabulary);
    }

    void planBlock(const std::string &prefix) {
        const std::int64_t width = m_options.width;
        const std::int64_t query = std::int64_t(m_options.heads) * m_options.headSize;
        const std::int64_t kv = std::int64_t(m_options.kvHeads) * m_options.headSize;
        norm(prefix + "attn_norm.weight", width);
        if (is("phi3")) {
            matrix(prefix + "attn_qkv.weight", width, query + 2 * kv);
        } else {
            matrix(prefix + "attn_q.weight", width, query);
            matrix(prefix + "attn_k.weight", width, kv);
            matrix(prefix + "attn_v.weight", width, kv);
        }
        if (is("qwen2")) {
            vector(prefix + "attn_q.bias", query, 0, 0.15F);
            vector(prefix + "attn_k.bias", kv, 0, 0.15F);
            vector(prefix + "attn_v.bias", kv, 0, 0.15F);
        }
        if (is("qwen3") || is("qwen3moe") || is("gemma3")) {
            norm(prefix + "attn_q_norm.weight", m_options.headSize);
            norm(prefix + "attn_k_norm.weight", m_options.headSize);
        }
        matrix(prefix + "attn_output.weight", query, width);
        if (is("gemma3")) {
            norm(prefix + "post_attention_norm.weight", width);
            norm(prefix + "post_ffw_norm.weight", width);
        }
        norm(prefix + "ffn_norm.weight", width);
        const std::int64_t inner = m_options.feedForward;
        if (is("qwen3moe")) {
            matrix(prefix + "ffn_gate_inp.weight", width, m_options.experts);
            m_plan.back().type = GGML_TYPE_F32;
            matrix(prefix + "ffn_gate_exps.weight", width, inner, m_options.experts);
            matrix(prefix + "ffn_up_exps.weight", width, inner, m_options.experts);
            matrix(prefix + "ffn_down_exps.weight", inner, width, m_options.experts);
            return;
        }
        if (!is("phi3"))
            matrix(prefix + "ffn_gate.weight", width, inner);
        matrix(prefix + "ffn_up.weight", width, is("phi3") ? 2 * inner : inner);
        matrix(prefix + "ffn_down.weight", inner, width);
    }

    void writeTensor(std::ostream &stream, const TensorPlan &plan, std::uint64_t seed) const {
        Random random(seed);
        const std::int64_t rows = plan.shape[1] * plan.shape[2];
        const std::int64_t distinct = m_options.distinctRows != 0
                                          ? std::min<std::int64_t>(rows, m_options.distinctRows)
                                          : rows;
        std::vector<float> row(static_cast<std::size_t>(plan.shape[0]));
        const std::size_t rowSize = ggml_row_size(plan.type, plan.shape[0]);
        std::vector<char> bytes; // of the distinct rows that come again, or of one
        bytes.resize(rowSize * static_cast<std::size_t>(distinct < rows ? distinct : 1));
        // Some types refuse to be written without knowing which elements matter: all, here.
        const std::vector<float> importance(row.size(), 1.0F);
        for (std::int64_t i = 0; i < rows; ++i) {
            char *const at =
                bytes.data() +
                (distinct < rows ? static_cast<std::size_t>(i % distinct) * rowSize : 0);
            if (i < distinct) {
                for (float &value : row)
                    value = plan.centre + plan.spread * random.next();
                ggml_quantize_chunk(plan.type, row.data(), at, 0, 1, plan.shape[0],
                                    importance.data());
            }
            stream.write(at, static_cast<std::streamsize>(rowSize));
        }
        const std::size_t size = rowSize * static_cast<std::size_t>(rows);
        const std::vector<char> padding((GGUF_DEFAULT_ALIGNMENT - size % GGUF_DEFAULT_ALIGNMENT) %
                                        GGUF_DEFAULT_ALIGNMENT);
        stream.write(padding.data(), static_cast<std::streamsize>(padding.size()));
    }

    const RandomModelOptions &m_options;
    ggml_type m_type;
    gguf_context_ptr m_gguf;
    std::vector<TensorPlan> m_plan;
};

Result<ggml_type> typeFromName(const std::string &name) {
    for (int i = 0; i < GGML_TYPE_COUNT; ++i) {
        const auto type = static_cast<ggml_type>(i);
        const bool isWeight = ggml_is_quantized(type) || type == GGML_TYPE_F32 ||
                              type == GGML_TYPE_F16 || type == GGML_TYPE_BF16;
        if (isWeight && ggml_blck_size(type) > 0 && name == ggml_type_name(type))
            return type;
    }
    return fail(ErrorCode::InvalidArgument, "there is no weight type '" + name + "'");
}

} // namespace

Result<RopeVariant> ropeVariantFromString(const std::string &name) {
    if (name == "plain")
        return RopeVariant::Plain;
    if (name == "linear")
        return RopeVariant::Linear;
    if (name == "yarn")
        return RopeVariant::Yarn;
    if (name == "llama3")
        return RopeVariant::Llama3;
    if (name == "longrope")
        return RopeVariant::LongRope;
    return fail(ErrorCode::InvalidArgument,
                "the rope variant is plain, linear, yarn, llama3 or longrope");
}

RandomModelOptions llamaHalfBillion() {
    RandomModelOptions options;
    options.blocks = 24;
    options.width = 1280;
    options.heads = 20;
    options.kvHeads = 4;
    options.feedForward = 3584;
    options.vocabulary = 32000;
    options.context = 8192;
    options.type = "q8_0";
    return options;
}

Status writeRandomModel(const RandomModelOptions &request, const std::filesystem::path &path) {
    constexpr std::array architectures{"llama", "qwen2", "qwen3", "qwen3moe", "gemma3", "phi3"};
    RandomModelOptions options = request;
    if (std::ranges::find(architectures, options.architecture) == architectures.end())
        return fail(ErrorCode::InvalidArgument,
                    "the architecture is llama, qwen2, qwen3, qwen3moe, gemma3 or phi3");
    if (options.vocabulary < 259)
        return fail(ErrorCode::InvalidArgument, "the vocabulary needs at least 259 tokens");
    if (options.blocks == 0 || options.width == 0 || options.heads == 0 || options.kvHeads == 0 ||
        options.heads % options.kvHeads != 0 || options.context == 0)
        return fail(ErrorCode::InvalidArgument,
                    "blocks, width and heads are at least 1, heads a multiple of KV heads");
    if (options.headSize == 0)
        options.headSize = options.width / options.heads;
    if (options.feedForward == 0)
        options.feedForward = (options.width * 3 + 255) / 256 * 256;
    if (options.headSize == 0 || options.headSize % 2 != 0)
        return fail(ErrorCode::InvalidArgument, "the size of a head is even and at least 2");
    CW_TRY_ASSIGN(const ggml_type type, typeFromName(options.type));
    return Writer(options, type).write(path);
}

} // namespace commonwatt
