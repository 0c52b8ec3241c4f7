#include "coordinator/models/model_facts.h"

#include "core/base/encoding.h"
#include "core/types/architectures.h"
#include "core/types/manifest.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr std::uint64_t maxWidth = 1 << 20; // the manifest's limits
constexpr std::uint64_t maxContext = 1 << 28;
constexpr std::uint64_t maxVocabulary = 1 << 24;
constexpr std::uint64_t maxHeads = 1 << 12;
constexpr std::uint64_t maxHeadSize = 1 << 12;

// The integer, or the largest of an array with one for each block; 0: absent.
Result<std::uint64_t> integerAt(const GgufFile &file, const std::string &key, std::uint64_t max) {
    const GgufValue *value = file.find(key);
    if (value == nullptr)
        return std::uint64_t(0);
    std::uint64_t number = 0;
    if (const auto *plain = std::get_if<std::uint64_t>(value))
        number = *plain;
    else if (const auto *withSign = std::get_if<std::int64_t>(value))
        number = static_cast<std::uint64_t>(*withSign);
    else if (const auto *array = std::get_if<GgufArray>(value);
             array != nullptr && !array->integers.empty())
        number = *std::ranges::max_element(array->integers);
    else
        return fail(ErrorCode::InvalidData, key + " is not an integer");
    if (number > max)
        return fail(ErrorCode::InvalidData, key + " is out of range");
    return number;
}

Result<std::uint32_t> positiveAt(const GgufFile &file, const std::string &key, std::uint64_t max) {
    CW_TRY_ASSIGN(const std::uint64_t number, integerAt(file, key, max));
    if (number == 0)
        return fail(ErrorCode::InvalidData, key + " is missing or zero");
    return static_cast<std::uint32_t>(number);
}

std::string textAt(const GgufFile &file, const std::string &key) {
    const GgufValue *value = file.find(key);
    const auto *text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    return text == nullptr ? std::string() : *text;
}

Status checkKind(const GgufFile &file, const std::string &architecture) {
    if (architecture.empty())
        return fail(ErrorCode::InvalidData, "the file does not name its architecture");
    if (!isKnownArchitecture(architecture))
        return fail(ErrorCode::Unsupported,
                    "architecture '" + toValidUtf8(architecture.substr(0, 64)) +
                        "' is not supported; supported are " + knownArchitecturesText());
    CW_TRY_ASSIGN(const std::uint64_t files, integerAt(file, "split.count", UINT64_MAX));
    if (files > 1)
        return fail(ErrorCode::Unsupported,
                    "this is one of several files of a split model; merge them first "
                    "(llama-gguf-split --merge)");
    if (file.find("commonwatt.part") != nullptr)
        return fail(ErrorCode::InvalidArgument,
                    "this is a block file, not a whole model; join the model's files first");
    CW_TRY_ASSIGN(const std::uint64_t experts,
                  integerAt(file, architecture + ".expert_count", UINT64_MAX));
    if (experts > 0 && architecture != "qwen3moe")
        return fail(ErrorCode::Unsupported,
                    "experts in architecture '" + architecture + "' are not supported");
    return {};
}

} // namespace

Result<ModelFacts> readModelFacts(const GgufFile &file) {
    ModelFacts facts;
    facts.architecture = textAt(file, "general.architecture");
    CW_TRY(checkKind(file, facts.architecture));
    const std::string prefix = facts.architecture + ".";
    CW_TRY_ASSIGN(facts.blockCount, positiveAt(file, prefix + "block_count", maxBlocks));
    CW_TRY_ASSIGN(facts.width, positiveAt(file, prefix + "embedding_length", maxWidth));
    CW_TRY_ASSIGN(facts.contextLength, positiveAt(file, prefix + "context_length", maxContext));

    const GgufValue *tokens = file.find("tokenizer.ggml.tokens");
    const auto *array = tokens == nullptr ? nullptr : std::get_if<GgufArray>(tokens);
    if (array == nullptr || array->length == 0)
        return fail(ErrorCode::InvalidData, "the file has no vocabulary");
    if (array->length > maxVocabulary)
        return fail(ErrorCode::InvalidData, "the vocabulary is too large");
    facts.vocabularySize = static_cast<std::uint32_t>(array->length);

    CW_TRY_ASSIGN(const std::uint32_t heads,
                  positiveAt(file, prefix + "attention.head_count", maxHeads));
    CW_TRY_ASSIGN(std::uint64_t kvHeads,
                  integerAt(file, prefix + "attention.head_count_kv", maxHeads));
    CW_TRY_ASSIGN(std::uint64_t keySize,
                  integerAt(file, prefix + "attention.key_length", maxHeadSize));
    CW_TRY_ASSIGN(std::uint64_t valueSize,
                  integerAt(file, prefix + "attention.value_length", maxHeadSize));
    kvHeads = kvHeads == 0 ? heads : kvHeads;
    keySize = keySize == 0 ? facts.width / heads : keySize;
    valueSize = valueSize == 0 ? facts.width / heads : valueSize;
    constexpr std::uint64_t bytesPerElement = 2;
    facts.kvPerTokenAndBlock = Bytes(kvHeads * (keySize + valueSize) * bytesPerElement);

    facts.licence = toValidUtf8(textAt(file, "general.license"));
    if (facts.licence.size() > 256)
        facts.licence.resize(completeUtf8Prefix(std::string_view(facts.licence).substr(0, 256)));
    return facts;
}

} // namespace commonwatt
