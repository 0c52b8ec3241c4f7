#include "core/types/fabric_messages.h"

#include "core/types/message_codec.h"

#include <boost/json/array.hpp>

#include <cmath>

namespace commonwatt {

namespace {

using codec::readDevices;
using codec::readSpan;
using codec::readText;
using codec::readU32;
using codec::toJson;

constexpr std::array<std::pair<AssignmentState, std::string_view>, 5> stateNames{{
    {AssignmentState::Downloading, "downloading"},
    {AssignmentState::Loading, "loading"},
    {AssignmentState::Ready, "ready"},
    {AssignmentState::Failed, "failed"},
    {AssignmentState::Stopped, "stopped"},
}};

constexpr std::size_t maxManifestText = std::size_t(4) << 20;

} // namespace

// One pair of functions for each message: its fields to JSON, and back. The type's name is added
// and looked up by the table at the end. Static and not in an unnamed namespace, where the codec's
// templates would not find them.

static json::object encode(const Challenge &message) {
    return {{"version", message.version},
            {"nonce", message.nonce},
            {"coordinatorKey", message.coordinatorKey},
            {"signature", message.signature}};
}

static Status decode(const JsonReader &reader, Challenge &message) {
    CW_TRY_ASSIGN(message.version, readU32(reader, "version"));
    CW_TRY_ASSIGN(message.nonce, reader.string("nonce", 64));
    CW_TRY_ASSIGN(message.coordinatorKey, reader.string("coordinatorKey", 64));
    CW_TRY_ASSIGN(message.signature, reader.string("signature", 128));
    return {};
}

static json::object encode(const Hello &message) {
    return {{"version", message.version},
            {"key", message.key},
            {"signature", message.signature},
            {"token", message.token},
            {"name", message.name},
            {"software", message.software},
            {"devices", toJson(message.devices)},
            {"wishes", encode(message.wishes)}};
}

static Status decode(const JsonReader &reader, Hello &message) {
    CW_TRY_ASSIGN(message.version, readU32(reader, "version"));
    CW_TRY_ASSIGN(message.key, reader.string("key", 64));
    CW_TRY_ASSIGN(message.signature, reader.string("signature", 128));
    CW_TRY_ASSIGN(message.token, reader.string("token", 128));
    CW_TRY_ASSIGN(message.name, readText(reader, "name", 128));
    CW_TRY_ASSIGN(message.software, readText(reader, "software", 128));
    CW_TRY_ASSIGN(message.devices, readDevices(reader, "devices"));
    if (reader.has("wishes")) {
        CW_TRY_ASSIGN(const json::object *const wishes, reader.object("wishes"));
        CW_TRY(decode(JsonReader(*wishes), message.wishes));
    }
    return {};
}

static json::object encode(const Welcome &message) {
    return {{"volunteer", message.volunteer},
            {"coordinatorName", message.coordinatorName},
            {"software", message.software}};
}

static Status decode(const JsonReader &reader, Welcome &message) {
    CW_TRY_ASSIGN(message.volunteer, reader.unsignedInteger("volunteer"));
    CW_TRY_ASSIGN(message.coordinatorName, readText(reader, "coordinatorName", 128));
    if (reader.has("software")) {
        CW_TRY_ASSIGN(message.software, readText(reader, "software", 128));
    }
    return {};
}

static json::object encode(const Refused &message) {
    return {{"code", nameOf(message.code)}, {"message", message.message}};
}

static Status decode(const JsonReader &reader, Refused &message) {
    CW_TRY_ASSIGN(const std::string code, reader.string("code", 64));
    message.code = errorCodeFromString(code);
    CW_TRY_ASSIGN(message.message, readText(reader, "message", 1024));
    return {};
}

static json::object encode(const Assign &message) {
    return {{"assignment", message.assignment},    {"device", message.device},
            {"manifest", message.manifest.text},   {"signature", message.manifest.signature},
            {"span", toJson(message.span)},        {"kvTokens", message.kvTokens},
            {"maxSequences", message.maxSequences}};
}

static Status decode(const JsonReader &reader, Assign &message) {
    CW_TRY_ASSIGN(message.assignment, readU32(reader, "assignment"));
    CW_TRY_ASSIGN(message.device, readText(reader, "device", 64));
    CW_TRY_ASSIGN(message.manifest.text, reader.string("manifest", maxManifestText));
    CW_TRY_ASSIGN(message.manifest.signature, reader.string("signature", 128));
    CW_TRY_ASSIGN(message.span, readSpan(reader, "span"));
    CW_TRY_ASSIGN(message.kvTokens, readU32(reader, "kvTokens"));
    CW_TRY_ASSIGN(message.maxSequences, readU32(reader, "maxSequences"));
    if (message.kvTokens == 0 || message.maxSequences == 0)
        return fail(ErrorCode::InvalidData, "an assignment without room for a sequence");
    return {};
}

static json::object encode(const Unassign &message) {
    return {{"assignment", message.assignment}};
}

static Status decode(const JsonReader &reader, Unassign &message) {
    CW_TRY_ASSIGN(message.assignment, readU32(reader, "assignment"));
    return {};
}

static json::object encode(const AssignmentReport &message) {
    json::object object{{"assignment", message.assignment},
                        {"state", nameOf(message.state)},
                        {"progress", message.progress},
                        {"kvTokens", message.kvTokens},
                        {"bytesPerSecond", message.bytesPerSecond},
                        {"message", message.message},
                        {"failures", message.failures}};
    object["code"] = nameOf(message.code);
    return object;
}

static Status decode(const JsonReader &reader, AssignmentReport &message) {
    CW_TRY_ASSIGN(message.assignment, readU32(reader, "assignment"));
    CW_TRY_ASSIGN(const std::string state, reader.string("state", 32));
    bool known = false;
    for (const auto &[value, name] : stateNames)
        if (name == state) {
            message.state = value;
            known = true;
        }
    if (!known)
        return fail(ErrorCode::InvalidData, "field 'state' is not a known state");
    CW_TRY_ASSIGN(message.progress, reader.number("progress"));
    CW_TRY_ASSIGN(message.kvTokens, readU32(reader, "kvTokens"));
    CW_TRY_ASSIGN(message.bytesPerSecond, reader.number("bytesPerSecond"));
    if (!(message.progress >= 0 && message.progress <= 1) ||
        !std::isfinite(message.bytesPerSecond) || message.bytesPerSecond < 0)
        return fail(ErrorCode::InvalidData, "an assignment report's figures are out of range");
    CW_TRY_ASSIGN(const std::string code, reader.string("code", 64));
    message.code = errorCodeFromString(code);
    CW_TRY_ASSIGN(message.message, readText(reader, "message", 4096));
    CW_TRY_ASSIGN(message.failures, readU32(reader, "failures"));
    return {};
}

static json::object encode(const Drain &message) {
    return {{"device", message.device},
            {"reason", message.reason},
            {"heldStays", message.held == Drain::Held::Stays}};
}

static Status decode(const JsonReader &reader, Drain &message) {
    CW_TRY_ASSIGN(message.device, readText(reader, "device", 64));
    CW_TRY_ASSIGN(message.reason, readText(reader, "reason", 1024));
    CW_TRY_ASSIGN(const bool heldStays, reader.booleanOr("heldStays", false));
    message.held = heldStays ? Drain::Held::Stays : Drain::Held::Dropped;
    return {};
}

static json::object encode(const Offer &message) {
    return {{"devices", toJson(message.devices)}};
}

static Status decode(const JsonReader &reader, Offer &message) {
    CW_TRY_ASSIGN(message.devices, readDevices(reader, "devices"));
    return {};
}

static json::object encode(const Credit &message) {
    return {{"work", message.work},
            {"model", message.model},
            {"span", toJson(message.span)},
            {"tokens", message.tokens},
            {"microCredits", message.amount.value}};
}

static Status decode(const JsonReader &reader, Credit &message) {
    CW_TRY_ASSIGN(message.work, reader.string("work", 32));
    CW_TRY_ASSIGN(message.model, reader.string("model", 128));
    CW_TRY_ASSIGN(message.span, readSpan(reader, "span"));
    CW_TRY_ASSIGN(message.tokens, reader.unsignedInteger("tokens", UINT32_MAX));
    CW_TRY_ASSIGN(const std::uint64_t amount, reader.unsignedInteger("microCredits", INT64_MAX));
    message.amount = MicroCredits(static_cast<std::int64_t>(amount));
    return {};
}

static json::object encode(const CreditAck &message) {
    return {{"work", message.work}};
}

static Status decode(const JsonReader &reader, CreditAck &message) {
    CW_TRY_ASSIGN(message.work, reader.string("work", 32));
    return {};
}

// In the order of the variant.
static constexpr std::array<std::string_view, std::variant_size_v<FabricMessage>> typeNames{
    "challenge",
    "hello",
    "welcome",
    "refused",
    "assign",
    "unassign",
    "assignmentReport",
    "openSequence",
    "closeSequence",
    "drain",
    "offer",
    "credit",
    "creditAck",
    "prepareProduct",
    "runProduct",
    "openProduct",
    "endProduct",
    "productPrepared",
    "productDigests",
    "productRefused",
    "wishes",
    "catalogue",
};

std::string_view nameOf(AssignmentState state) {
    for (const auto &[value, name] : stateNames)
        if (value == state)
            return name;
    return "failed";
}

std::string fabricChallengeText(const std::string &volunteerNonce, const std::string &nonce,
                                const std::optional<Sha256Digest> &certificate) {
    return "commonwatt-coordinator-1\n" + volunteerNonce + "\n" + nonce + "\n" +
           (certificate ? toHex(*certificate) : "");
}

std::string fabricSignatureText(const std::string &nonce, const std::string &coordinatorKey,
                                const std::string &token) {
    return "commonwatt-fabric-1\n" + nonce + "\n" + coordinatorKey + "\n" + token;
}

Result<FabricMessage> decodeFabricMessage(std::string_view payload) {
    return codec::decodeVariant<FabricMessage>(payload, typeNames);
}

ByteVector encodeFabricFrame(const FabricMessage &message) {
    return codec::encodeVariantFrame(message, typeNames);
}

} // namespace commonwatt
