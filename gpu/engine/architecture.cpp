#include "gpu/engine/architecture.h"

#include "core/types/architectures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace commonwatt {

namespace {

// Checked against libllama's graphs (src/models/*.cpp of the same release).
constexpr std::array architectures{
    Architecture{.name = "gemma3",
                 .activation = Activation::Gelu,
                 .queryKeyNorm = true,
                 .postNorms = true,
                 .scaledEmbedding = true,
                 .scaledQuery = true,
                 .slidingWindow = true},
    Architecture{
        .name = "llama", .rope = RopeLayout::Adjacent, .moreBiases = true, .ropeFactors = true},
    Architecture{.name = "phi3",
                 .fusedGateUp = true,
                 .scaledQuery = true,
                 .partialRope = true,
                 .ropeFactors = true},
    Architecture{.name = "qwen2"},
    Architecture{.name = "qwen3", .queryKeyNorm = true},
    Architecture{.name = "qwen3moe", .queryKeyNorm = true, .experts = true},
};

static_assert(std::ranges::equal(architectures, knownArchitectures, {}, &Architecture::name),
              "what the coordinator takes in and what runs here are the same");

// Limits above any model that exists; they keep products of two numbers within 64 bits.
constexpr std::uint64_t maxBlocks = 1024;
constexpr std::uint64_t maxWidth = 1 << 17;
constexpr std::uint64_t maxHeads = 1 << 12;
constexpr std::uint64_t maxHeadSize = 1 << 12;
constexpr std::uint64_t maxFeedForward = 1 << 22;
constexpr std::uint64_t maxVocabulary = 1 << 24;
constexpr std::uint64_t maxContext = std::uint64_t(1) << 30;
constexpr std::uint64_t maxExperts = 512; // of ggml's expert kernels

// Reads keys of the form "ARCHITECTURE.name".
class Keys {
public:
    Keys(const GgufFile &file, std::string_view prefix)
        : m_file(file)
        , m_prefix(std::string(prefix) + ".") {}

    [[nodiscard]] bool has(const std::string &name) const {
        return m_file.find(m_prefix + name) != nullptr;
    }

    // nullopt: absent. A list of equal values, one for each block, counts as that value.
    [[nodiscard]] Result<std::optional<std::uint32_t>> optional(const std::string &name,
                                                                std::uint64_t max) const {
        const GgufValue *value = m_file.find(m_prefix + name);
        if (value == nullptr)
            return std::nullopt;
        std::uint64_t number = 0;
        if (const auto *integer = std::get_if<std::uint64_t>(value)) {
            number = *integer;
        } else if (const auto *signedInteger = std::get_if<std::int64_t>(value)) {
            number = static_cast<std::uint64_t>(*signedInteger);
        } else if (const auto *array = std::get_if<GgufArray>(value);
                   array != nullptr && !array->integers.empty()) {
            number = array->integers.front();
            if (std::ranges::any_of(array->integers, [&](auto other) { return other != number; }))
                return fail(ErrorCode::Unsupported,
                            "models whose blocks differ in " + m_prefix + name);
        } else {
            return fail(ErrorCode::InvalidData, m_prefix + name + " is not an integer");
        }
        if (number > max)
            return fail(ErrorCode::InvalidData, m_prefix + name + " is out of range");
        return static_cast<std::uint32_t>(number);
    }

    // Present and at least 1.
    [[nodiscard]] Result<std::uint32_t> required(const std::string &name, std::uint64_t max) const {
        CW_TRY_ASSIGN(const auto value, optional(name, max));
        if (!value || *value == 0)
            return fail(ErrorCode::InvalidData, m_prefix + name + " is missing or zero");
        return *value;
    }

    [[nodiscard]] Result<std::uint32_t> numberOr(const std::string &name, std::uint64_t max,
                                                 std::uint32_t fallback) const {
        CW_TRY_ASSIGN(const auto value, optional(name, max));
        return value.value_or(fallback);
    }

    // Positive and finite.
    [[nodiscard]] Result<float> realOr(const std::string &name, float fallback) const {
        const GgufValue *value = m_file.find(m_prefix + name);
        if (value == nullptr)
            return fallback;
        const auto *number = std::get_if<double>(value);
        if (number == nullptr || !std::isfinite(*number) || *number <= 0 || *number > 1e12)
            return fail(ErrorCode::InvalidData, m_prefix + name + " is not a positive number");
        return static_cast<float>(*number);
    }

    [[nodiscard]] Result<std::string> textOr(const std::string &name, std::string fallback) const {
        const GgufValue *value = m_file.find(m_prefix + name);
        if (value == nullptr)
            return fallback;
        if (const auto *text = std::get_if<std::string>(value))
            return *text;
        return fail(ErrorCode::InvalidData, m_prefix + name + " is not text");
    }

private:
    const GgufFile &m_file;
    std::string m_prefix;
};

std::uint32_t vocabularySizeOf(const GgufFile &file, std::uint32_t declared) {
    const GgufValue *tokens = file.find("tokenizer.ggml.tokens");
    const auto *array = tokens == nullptr ? nullptr : std::get_if<GgufArray>(tokens);
    if (array != nullptr && array->length <= maxVocabulary)
        return static_cast<std::uint32_t>(array->length);
    return declared;
}

Result<const Architecture *> findArchitecture(const GgufFile &file) {
    const GgufValue *value = file.find("general.architecture");
    const auto *name = value == nullptr ? nullptr : std::get_if<std::string>(value);
    if (name == nullptr)
        return fail(ErrorCode::InvalidData, "the file does not name its architecture");
    const auto *found = std::ranges::find(architectures, *name, &Architecture::name);
    if (found != architectures.end())
        return found;
    return fail(ErrorCode::Unsupported, "architecture '" + name->substr(0, 64) +
                                            "' is not supported; supported are " +
                                            knownArchitecturesText());
}

Result<RopeParameters> readRope(const Keys &keys, const ModelShape &shape) {
    RopeParameters rope;
    CW_TRY_ASSIGN(rope.dimensions,
                  keys.numberOr("rope.dimension_count", maxHeadSize, shape.headSize));
    if (rope.dimensions == 0 || rope.dimensions % 2 != 0 || rope.dimensions > shape.headSize)
        return fail(ErrorCode::InvalidData, "rope.dimension_count is out of range");
    if (rope.dimensions != shape.headSize && !shape.architecture->partialRope)
        return fail(ErrorCode::Unsupported, "partly rotated heads in this architecture");
    CW_TRY_ASSIGN(rope.frequencyBase, keys.realOr("rope.freq_base", 10000));
    CW_TRY_ASSIGN(rope.originalContext, keys.numberOr("rope.scaling.original_context_length",
                                                      maxContext, shape.description.contextLength));

    CW_TRY_ASSIGN(const std::string type, keys.textOr("rope.scaling.type", "linear"));
    CW_TRY_ASSIGN(const float oldFactor, keys.realOr("rope.scale_linear", 1));
    CW_TRY_ASSIGN(const float factor, keys.realOr("rope.scaling.factor", oldFactor));
    CW_TRY_ASSIGN(rope.attentionFactor, keys.realOr("rope.scaling.attn_factor", 1));
    if (type == "linear" || type == "yarn" || type == "longrope")
        rope.frequencyScale = 1 / factor;
    else if (type != "none")
        return fail(ErrorCode::Unsupported, "rope scaling of type '" + type.substr(0, 64) + "'");
    if (type == "yarn") {
        for (const char *name : {"yarn_ext_factor", "yarn_attn_factor", "yarn_beta_fast",
                                 "yarn_beta_slow", "yarn_log_multiplier"})
            if (keys.has(std::string("rope.scaling.") + name))
                return fail(ErrorCode::Unsupported,
                            "rope.scaling." + std::string(name) + " in this architecture");
        rope.extrapolation = 1;
        // YaRN (arXiv:2309.00071, section 3.4) scales attention by 0.1 ln(s) + 1. ggml_rope_ext
        // does that by itself, for factors below 1 too, where the method has none.
        if (factor < 1)
            rope.attentionFactor /= 1 + 0.1F * std::log(factor);
    }
    return rope;
}

Status readAttention(const Keys &keys, ModelShape &shape) {
    CW_TRY_ASSIGN(shape.headCount, keys.required("attention.head_count", maxHeads));
    CW_TRY_ASSIGN(shape.kvHeadCount,
                  keys.numberOr("attention.head_count_kv", maxHeads, shape.headCount));
    if (shape.kvHeadCount == 0 || shape.headCount % shape.kvHeadCount != 0)
        return fail(ErrorCode::InvalidData, "attention.head_count_kv is out of range");
    const std::uint32_t evenShare = shape.width() / shape.headCount;
    CW_TRY_ASSIGN(shape.headSize, keys.numberOr("attention.key_length", maxHeadSize, evenShare));
    CW_TRY_ASSIGN(const auto valueSize,
                  keys.numberOr("attention.value_length", maxHeadSize, evenShare));
    if (shape.headSize == 0 || shape.headSize % 2 != 0)
        return fail(ErrorCode::InvalidData, "attention.key_length is zero or odd");
    if (valueSize != shape.headSize)
        return fail(ErrorCode::Unsupported, "heads whose keys and values differ in size");
    shape.attentionScale = 1 / std::sqrt(static_cast<float>(shape.headSize));
    CW_TRY_ASSIGN(shape.rope, readRope(keys, shape));
    return {};
}

Status readSlidingWindow(const Keys &keys, ModelShape &shape) {
    CW_TRY_ASSIGN(shape.slidingWindow, keys.numberOr("attention.sliding_window", maxContext, 0));
    CW_TRY_ASSIGN(shape.slidingPeriod,
                  keys.numberOr("attention.sliding_window_pattern", maxBlocks, 6));
    if (shape.slidingPeriod == 0)
        return fail(ErrorCode::Unsupported, "attention.sliding_window_pattern of zero");
    CW_TRY_ASSIGN(shape.slidingFrequencyBase, keys.realOr("rope.freq_base_swa", 10000));
    return {};
}

Status readExperts(const Keys &keys, ModelShape &shape) {
    CW_TRY_ASSIGN(shape.expertCount, keys.required("expert_count", maxExperts));
    CW_TRY_ASSIGN(shape.expertsUsed, keys.required("expert_used_count", shape.expertCount));
    CW_TRY_ASSIGN(shape.feedForward, keys.numberOr("expert_feed_forward_length", maxFeedForward,
                                                   shape.feedForward / shape.expertsUsed));
    if (shape.feedForward == 0)
        return fail(ErrorCode::InvalidData, "expert_feed_forward_length is missing or zero");
    return {};
}

Result<ModelShape> readShape(const GgufFile &file) {
    ModelShape shape;
    CW_TRY_ASSIGN(shape.architecture, findArchitecture(file));
    const Architecture &architecture = *shape.architecture;
    const Keys keys(file, architecture.name);
    ModelDescription &description = shape.description;
    description.architecture = architecture.name;
    if (const GgufValue *name = file.find("general.name"))
        if (const auto *text = std::get_if<std::string>(name))
            description.name = text->substr(0, 256);
    CW_TRY_ASSIGN(description.blockCount, keys.required("block_count", maxBlocks));
    CW_TRY_ASSIGN(description.width, keys.required("embedding_length", maxWidth));
    CW_TRY_ASSIGN(description.contextLength, keys.required("context_length", maxContext));
    CW_TRY_ASSIGN(const auto declared, keys.numberOr("vocab_size", maxVocabulary, 0));
    description.vocabularySize = vocabularySizeOf(file, declared);
    if (description.vocabularySize == 0)
        return fail(ErrorCode::InvalidData, "the file does not tell the size of its vocabulary");
    CW_TRY_ASSIGN(shape.rmsEpsilon, keys.realOr("attention.layer_norm_rms_epsilon", 0));
    if (shape.rmsEpsilon == 0)
        return fail(ErrorCode::InvalidData, "attention.layer_norm_rms_epsilon is missing");
    CW_TRY_ASSIGN(shape.feedForward, keys.numberOr("feed_forward_length", maxFeedForward, 0));
    if (shape.feedForward == 0 && !architecture.experts)
        return fail(ErrorCode::InvalidData, "feed_forward_length is missing or zero");
    CW_TRY(readAttention(keys, shape));

    if (architecture.slidingWindow) {
        CW_TRY(readSlidingWindow(keys, shape));
    }
    if (architecture.experts) {
        CW_TRY(readExperts(keys, shape));
    } else {
        CW_TRY_ASSIGN(const auto count, keys.numberOr("expert_count", UINT32_MAX, 0));
        if (count > 0)
            return fail(ErrorCode::Unsupported, "experts in this architecture");
    }
    if (const GgufValue *causal = file.find(std::string(architecture.name) + ".attention.causal"))
        if (const auto *value = std::get_if<bool>(causal); value == nullptr || !*value)
            return fail(ErrorCode::Unsupported, "attention that is not causal");
    if (keys.has("final_logit_softcapping") || keys.has("attn_logit_softcapping"))
        return fail(ErrorCode::Unsupported, "soft-capped logits");
    if (architecture.scaledEmbedding)
        shape.embeddingScale = std::sqrt(static_cast<float>(description.width));
    // The 27-billion model divides by the share of a head in the width instead; its file does not
    // tell. Source: google/gemma_pytorch, config.py, query_pre_attn_scalar.
    if (architecture.name == "gemma3" && description.blockCount == 62) {
        const std::uint32_t share = description.width / shape.headCount;
        shape.attentionScale = 1 / std::sqrt(static_cast<float>(share));
    }
    return shape;
}

} // namespace

Result<ModelShape> readModelShape(const GgufFile &file) {
    Result<ModelShape> shape = readShape(file);
    if (!shape)
        return fail("model file " + file.path().filename().string(), std::move(shape).error());
    return shape;
}

Result<ModelDescription> readModelDescription(const std::filesystem::path &path) {
    CW_TRY_ASSIGN(const GgufFile file, GgufFile::open(path));
    CW_TRY_ASSIGN(const ModelShape shape, readModelShape(file));
    return shape.description;
}

} // namespace commonwatt
