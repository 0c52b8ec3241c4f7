#include "core/types/message_codec.h"

#include <boost/json/array.hpp>

#include <charconv>
#include <cmath>

namespace commonwatt {

namespace codec {

namespace {

constexpr std::size_t maxDevices = 64;
constexpr std::size_t maxLogitBias = 1024;

} // namespace

json::object toJson(const StageSpan &span) {
    return {{"begin", span.begin},
            {"end", span.end},
            {"embedding", span.embedding},
            {"head", span.head}};
}

json::object toJson(const DeviceInfo &device) {
    return {{"id", device.id},
            {"backend", device.backend},
            {"description", device.description},
            {"memory", device.memory.value},
            {"bytesPerSecond", device.bytesPerSecond},
            {"flopsPerSecond", device.flopsPerSecond}};
}

json::array toJson(const std::vector<DeviceInfo> &devices) {
    json::array array;
    for (const DeviceInfo &device : devices)
        array.push_back(toJson(device));
    return array;
}

json::object toJson(const SamplingOptions &sampling) {
    json::object bias;
    for (const auto &[token, value] : sampling.logitBias)
        bias[std::to_string(token)] = value;
    return {{"temperature", sampling.temperature},
            {"topK", sampling.topK},
            {"topP", sampling.topP},
            {"minP", sampling.minP},
            {"repetitionPenalty", sampling.repetitionPenalty},
            {"penaltyLastN", sampling.penaltyLastN},
            {"seed", sampling.seed},
            {"logitBias", std::move(bias)},
            {"topLogprobs", sampling.topLogprobs}};
}

Result<std::string> readText(const JsonReader &reader, std::string_view name, std::size_t maxSize) {
    CW_TRY_ASSIGN(const std::string text, reader.string(name, maxSize));
    return toPlainText(text);
}

Result<std::uint32_t> readU32(const JsonReader &reader, std::string_view name) {
    CW_TRY_ASSIGN(const std::uint64_t value, reader.unsignedInteger(name, UINT32_MAX));
    return static_cast<std::uint32_t>(value);
}

Result<StageSpan> readSpan(const JsonReader &reader, std::string_view name) {
    CW_TRY_ASSIGN(const json::object *object, reader.object(name));
    const JsonReader fields(*object);
    StageSpan span;
    CW_TRY_ASSIGN(span.begin, readU32(fields, "begin"));
    CW_TRY_ASSIGN(span.end, readU32(fields, "end"));
    CW_TRY_ASSIGN(span.embedding, fields.boolean("embedding"));
    CW_TRY_ASSIGN(span.head, fields.boolean("head"));
    if (span.begin > span.end || span.end > maxBlocks ||
        (span.blocks() == 0 && !span.embedding && !span.head))
        return fail(ErrorCode::InvalidData, "field '" + std::string(name) + "' is no range");
    return span;
}

Result<std::vector<DeviceInfo>> readDevices(const JsonReader &reader, std::string_view name) {
    CW_TRY_ASSIGN(const json::array *array, reader.array(name));
    if (array->size() > maxDevices)
        return fail(ErrorCode::InvalidData, "too many devices");
    std::vector<DeviceInfo> devices;
    for (const json::value &entry : *array) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData, "a device must be an object");
        const JsonReader fields(entry.get_object());
        DeviceInfo device;
        CW_TRY_ASSIGN(device.id, readText(fields, "id", 64));
        CW_TRY_ASSIGN(device.backend, readText(fields, "backend", 32));
        CW_TRY_ASSIGN(device.description, readText(fields, "description", 256));
        CW_TRY_ASSIGN(const std::uint64_t memory, fields.unsignedInteger("memory"));
        device.memory = Bytes(memory);
        CW_TRY_ASSIGN(device.bytesPerSecond, fields.number("bytesPerSecond"));
        CW_TRY_ASSIGN(device.flopsPerSecond, fields.numberOr("flopsPerSecond", 0));
        if (!std::isfinite(device.bytesPerSecond) || device.bytesPerSecond < 0 ||
            !std::isfinite(device.flopsPerSecond) || device.flopsPerSecond < 0)
            return fail(ErrorCode::InvalidData, "a device's speed must not be negative");
        devices.push_back(std::move(device));
    }
    return devices;
}

Result<SamplingOptions> readSampling(const JsonReader &reader, std::string_view name) {
    CW_TRY_ASSIGN(const json::object *object, reader.object(name));
    const JsonReader fields(*object);
    SamplingOptions sampling;
    const auto readFloat = [&](std::string_view field, float &into, double min,
                               double max) -> Status {
        CW_TRY_ASSIGN(const double value, fields.number(field));
        if (!(value >= min && value <= max))
            return fail(ErrorCode::InvalidData,
                        "field '" + std::string(field) + "' is out of range");
        into = static_cast<float>(value);
        return {};
    };
    CW_TRY(readFloat("temperature", sampling.temperature, 0, 100));
    CW_TRY(readFloat("topP", sampling.topP, 0, 1));
    CW_TRY(readFloat("minP", sampling.minP, 0, 1));
    CW_TRY(readFloat("repetitionPenalty", sampling.repetitionPenalty, 0.01, 100));
    CW_TRY_ASSIGN(sampling.topK, readU32(fields, "topK"));
    CW_TRY_ASSIGN(sampling.penaltyLastN, readU32(fields, "penaltyLastN"));
    CW_TRY_ASSIGN(sampling.seed, fields.unsignedInteger("seed"));
    CW_TRY_ASSIGN(const std::uint64_t top, fields.unsignedInteger("topLogprobs", maxTopLogprobs));
    sampling.topLogprobs = static_cast<std::uint32_t>(top);
    CW_TRY_ASSIGN(const json::object *bias, fields.object("logitBias"));
    if (bias->size() > maxLogitBias)
        return fail(ErrorCode::InvalidData, "too many entries in 'logitBias'");
    for (const auto &[key, value] : *bias) {
        TokenId token = 0;
        const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), token);
        if (error != std::errc() || end != key.data() + key.size() || token < 0 ||
            !value.is_number())
            return fail(ErrorCode::InvalidData, "'logitBias' must map token ids to numbers");
        sampling.logitBias[token] = value.to_number<float>();
    }
    return sampling;
}

} // namespace codec

namespace {

constexpr std::size_t maxHistory = std::size_t(1) << 20;

} // namespace

json::object encode(const OpenSequence &message) {
    return {{"assignment", message.assignment},
            {"sequence", message.sequence},
            {"work", message.work},
            {"span", codec::toJson(message.span)},
            {"maxTokens", message.maxTokens},
            {"wire", nameOf(message.wire)},
            {"sampling", codec::toJson(message.sampling)},
            {"history", json::array(message.history.begin(), message.history.end())}};
}

Status decode(const JsonReader &reader, OpenSequence &message) {
    CW_TRY_ASSIGN(message.assignment, codec::readU32(reader, "assignment"));
    CW_TRY_ASSIGN(message.sequence, codec::readU32(reader, "sequence"));
    CW_TRY_ASSIGN(message.work, reader.string("work", 32));
    CW_TRY_ASSIGN(message.span, codec::readSpan(reader, "span"));
    CW_TRY_ASSIGN(message.maxTokens, codec::readU32(reader, "maxTokens"));
    CW_TRY_ASSIGN(const std::string wire, reader.string("wire", 16));
    CW_TRY_ASSIGN(message.wire, wireFormatFromName(wire));
    if (rowBytes(message.wire, 32) == 0)
        return fail(ErrorCode::InvalidData, "field 'wire' must be a format of activations");
    CW_TRY_ASSIGN(message.sampling, codec::readSampling(reader, "sampling"));
    CW_TRY_ASSIGN(const json::array *history, reader.array("history"));
    if (history->size() > maxHistory)
        return fail(ErrorCode::InvalidData, "field 'history' is too long");
    message.history.reserve(history->size());
    for (const json::value &token : *history) {
        if (!token.is_int64() || token.get_int64() < 0 || token.get_int64() > INT32_MAX)
            return fail(ErrorCode::InvalidData, "field 'history' must be a list of token ids");
        message.history.push_back(static_cast<TokenId>(token.get_int64()));
    }
    return {};
}

json::object encode(const CloseSequence &message) {
    return {{"assignment", message.assignment}, {"sequence", message.sequence}};
}

Status decode(const JsonReader &reader, CloseSequence &message) {
    CW_TRY_ASSIGN(message.assignment, codec::readU32(reader, "assignment"));
    CW_TRY_ASSIGN(message.sequence, codec::readU32(reader, "sequence"));
    return {};
}

} // namespace commonwatt
