#include "net/control/json_rpc.h"

#include "core/base/encoding.h"

#include <boost/json/serialize.hpp>

namespace commonwatt {

namespace {

constexpr std::size_t maxNameLength = 128;
constexpr std::size_t maxErrorLength = 16384;
// Replacing malformed bytes can make a text three times as long.
constexpr std::size_t maxErrorLengthSent = maxErrorLength / 4;

bool isId(const json::value &value) {
    return value.is_null() || value.is_int64() || value.is_uint64() ||
           (value.is_string() && value.get_string().size() <= maxNameLength);
}

RpcCode codeFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidArgument:
        return RpcCode::InvalidParams;
    case ErrorCode::Internal:
        return RpcCode::InternalError;
    default:
        return RpcCode::Failed;
    }
}

std::string encodeErrorObject(const RpcId &id, RpcCode code, std::string_view message,
                              ErrorCode kind) {
    return json::serialize(
        json::object{{"jsonrpc", "2.0"},
                     {"id", id},
                     {"error",
                      {{"code", static_cast<std::int64_t>(code)},
                       {"message", toValidUtf8(message.substr(0, maxErrorLengthSent))},
                       {"data", {{"kind", nameOf(kind)}}}}}});
}

// The failure that an error object tells of.
Result<Error> readError(const JsonReader &answer) {
    CW_TRY_ASSIGN(const json::object *object, answer.object("error"));
    const JsonReader reader(*object);
    CW_TRY_ASSIGN(const std::int64_t code, reader.integer("code"));
    CW_TRY_ASSIGN(std::string message, reader.string("message", maxErrorLength));
    ErrorCode kind = ErrorCode::Internal;
    if (reader.has("data")) {
        CW_TRY_ASSIGN(const json::object *data, reader.object("data"));
        CW_TRY_ASSIGN(const std::string name, JsonReader(*data).stringOr("kind", ""));
        kind = errorCodeFromString(name);
    } else if (code == static_cast<std::int64_t>(RpcCode::MethodNotFound)) {
        kind = ErrorCode::Unsupported;
    }
    return Error(kind, std::move(message));
}

std::expected<RpcMessage, RpcFault> parseAnswer(const json::object &object, const RpcId &id) {
    const auto malformed = [&](std::string message) {
        return std::unexpected(RpcFault{id, RpcCode::InvalidRequest, std::move(message)});
    };
    const bool hasResult = object.contains("result");
    if (hasResult == object.contains("error"))
        return malformed("an answer has either a result or an error");
    if (hasResult)
        return RpcAnswer{id, object.at("result")};
    Result<Error> error = readError(JsonReader(object));
    if (!error)
        return malformed("malformed error: " + error.error().describe());
    return RpcAnswer{id, std::unexpected(std::move(*error))};
}

} // namespace

std::expected<RpcMessage, RpcFault> parseRpc(std::string_view line) {
    Result<json::value> value = parseJson(line);
    if (!value)
        return std::unexpected(
            RpcFault{nullptr, RpcCode::ParseError, "not JSON: " + value.error().describe()});
    RpcId id;
    const auto malformed = [&](RpcCode code, std::string message) {
        return std::unexpected(RpcFault{id, code, std::move(message)});
    };
    if (value->is_array())
        return malformed(RpcCode::InvalidRequest, "batches are not supported: one call a line");
    if (!value->is_object())
        return malformed(RpcCode::InvalidRequest, "a message must be an object");
    const json::object &object = value->get_object();

    const json::value *idField = object.if_contains("id");
    if (idField && !isId(*idField))
        return malformed(RpcCode::InvalidRequest,
                         "field 'id' must be a short string or a whole number");
    if (idField)
        id = *idField;
    const json::value *version = object.if_contains("jsonrpc");
    if (!version || !version->is_string() || version->get_string() != "2.0")
        return malformed(RpcCode::InvalidRequest, "field 'jsonrpc' must be \"2.0\"");

    const json::value *method = object.if_contains("method");
    if (!method) {
        if (!idField)
            return malformed(RpcCode::InvalidRequest, "neither a call nor an answer");
        return parseAnswer(object, id);
    }
    if (!method->is_string() || method->get_string().empty() ||
        method->get_string().size() > maxNameLength)
        return malformed(RpcCode::InvalidRequest, "field 'method' must be a short string");
    RpcCall call;
    if (idField)
        call.id = id;
    call.method = method->get_string();
    if (const json::value *params = object.if_contains("params")) {
        if (!params->is_object())
            return malformed(RpcCode::InvalidParams, "field 'params' must be an object");
        call.params = params->get_object();
    }
    return call;
}

std::string encodeCall(const RpcId &id, std::string_view method, json::object params) {
    return json::serialize(json::object{
        {"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}});
}

std::string encodeNotification(std::string_view method, json::object params) {
    return json::serialize(
        json::object{{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
}

std::string encodeResult(const RpcId &id, json::value result) {
    return json::serialize(
        json::object{{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}});
}

std::string encodeError(const RpcId &id, const Error &error) {
    return encodeErrorObject(id, codeFor(error.code), error.describe(), error.code);
}

std::string encodeFault(const RpcFault &fault) {
    const ErrorCode kind =
        fault.code == RpcCode::MethodNotFound || fault.code == RpcCode::HelloFirst
            ? ErrorCode::Unsupported
            : ErrorCode::InvalidData;
    return encodeErrorObject(fault.id, fault.code, fault.message, kind);
}

} // namespace commonwatt
