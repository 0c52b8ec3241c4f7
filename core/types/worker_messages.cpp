#include "core/types/worker_messages.h"

#include "core/types/message_codec.h"

#include <boost/json/array.hpp>

namespace commonwatt {

namespace {

constexpr std::size_t maxFiles = maxBlocks + 2;

} // namespace

using codec::readDevices;
using codec::readSpan;
using codec::readU32;
using codec::toJson;

static json::object encode(const LoadRange &message) {
    return {{"assignment", message.assignment},
            {"model", message.model},
            {"span", toJson(message.span)},
            {"files", json::array(message.files.begin(), message.files.end())},
            {"kvTokens", message.kvTokens},
            {"maxSequences", message.maxSequences}};
}

static Status decode(const JsonReader &reader, LoadRange &message) {
    CW_TRY_ASSIGN(message.assignment, readU32(reader, "assignment"));
    CW_TRY_ASSIGN(message.model, reader.string("model", 128));
    CW_TRY_ASSIGN(message.span, readSpan(reader, "span"));
    CW_TRY_ASSIGN(const json::array *files, reader.array("files"));
    if (files->empty() || files->size() > maxFiles)
        return fail(ErrorCode::InvalidData, "field 'files' has an impossible length");
    for (const json::value &file : *files) {
        if (!file.is_string())
            return fail(ErrorCode::InvalidData, "field 'files' must be a list of paths");
        message.files.emplace_back(file.get_string());
    }
    CW_TRY_ASSIGN(message.kvTokens, readU32(reader, "kvTokens"));
    CW_TRY_ASSIGN(message.maxSequences, readU32(reader, "maxSequences"));
    return {};
}

static json::object encode(const UnloadRange &message) {
    return {{"assignment", message.assignment}};
}

static Status decode(const JsonReader &reader, UnloadRange &message) {
    CW_TRY_ASSIGN(message.assignment, readU32(reader, "assignment"));
    return {};
}

static json::object encode(const SetPace &message) {
    return {{"duty", message.duty}, {"submissionMicros", message.submissionMicros}};
}

static Status decode(const JsonReader &reader, SetPace &message) {
    CW_TRY_ASSIGN(message.duty, reader.number("duty"));
    if (!(message.duty >= 0 && message.duty <= 1))
        return fail(ErrorCode::InvalidData, "field 'duty' must be from 0 to 1");
    CW_TRY_ASSIGN(const std::uint64_t micros,
                  reader.unsignedInteger("submissionMicros", SetPace::maxSubmissionMicros));
    message.submissionMicros = static_cast<std::uint32_t>(micros);
    return {};
}

static json::object encode(const WorkerReady &message) {
    return {{"devices", json::array{toJson(message.device)}}};
}

static Status decode(const JsonReader &reader, WorkerReady &message) {
    CW_TRY_ASSIGN(std::vector<DeviceInfo> devices, readDevices(reader, "devices"));
    if (devices.size() != 1)
        return fail(ErrorCode::InvalidData, "a worker has exactly one device");
    message.device = std::move(devices.front());
    return {};
}

static json::object encode(const Heartbeat &message) {
    return {{"callsDone", message.callsDone}};
}

static Status decode(const JsonReader &reader, Heartbeat &message) {
    CW_TRY_ASSIGN(message.callsDone, reader.unsignedInteger("callsDone"));
    return {};
}

static json::object encode(const WorkerLoaded &message) {
    return {{"assignment", message.assignment},
            {"kvTokens", message.kvTokens},
            {"memory", message.memory.value},
            {"bytesPerSecond", message.bytesPerSecond}};
}

static Status decode(const JsonReader &reader, WorkerLoaded &message) {
    CW_TRY_ASSIGN(message.assignment, readU32(reader, "assignment"));
    CW_TRY_ASSIGN(message.kvTokens, readU32(reader, "kvTokens"));
    CW_TRY_ASSIGN(const std::uint64_t memory, reader.unsignedInteger("memory"));
    message.memory = Bytes(memory);
    CW_TRY_ASSIGN(message.bytesPerSecond, reader.number("bytesPerSecond"));
    return {};
}

static json::object encode(const WorkerFailed &message) {
    return {{"assignment", message.assignment},
            {"code", nameOf(message.code)},
            {"message", message.message}};
}

static Status decode(const JsonReader &reader, WorkerFailed &message) {
    CW_TRY_ASSIGN(message.assignment, readU32(reader, "assignment"));
    CW_TRY_ASSIGN(const std::string code, reader.string("code", 64));
    message.code = errorCodeFromString(code);
    CW_TRY_ASSIGN(message.message, reader.string("message", 4096));
    return {};
}

// In the order of the variant.
static constexpr std::array<std::string_view, std::variant_size_v<WorkerMessage>> typeNames{
    "loadRange",     "unloadRange",     "setPace",        "openSequence",
    "closeSequence", "workerReady",     "heartbeat",      "workerLoaded",
    "workerFailed",  "prepareProduct",  "runProduct",     "openProduct",
    "endProduct",    "productPrepared", "productDigests", "productRefused",
};

Result<WorkerMessage> decodeWorkerMessage(std::string_view payload) {
    return codec::decodeVariant<WorkerMessage>(payload, typeNames);
}

ByteVector encodeWorkerFrame(const WorkerMessage &message) {
    return codec::encodeVariantFrame(message, typeNames);
}

} // namespace commonwatt
