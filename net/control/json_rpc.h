// JSON-RPC 2.0 (https://www.jsonrpc.org/specification) as text, one value a line. Pure. Left out
// of the specification: batches, and parameters by position. Described in
// docs/protocol/control.md.
#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace commonwatt {

// The codes of the specification, and one for everything that a method itself refuses; what kind of
// failure that is stands in `data.kind` as an ErrorCode's name.
enum class RpcCode : std::int64_t {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    Failed = -32000,
    HelloFirst = -32001, // the handshake has not been made, or cannot be made with this version
};

// A string, a whole number, or null.
using RpcId = json::value;

// A call; without an id a notification, which is not answered.
struct RpcCall {
    std::optional<RpcId> id;
    std::string method;
    json::object params;
};

struct RpcAnswer {
    RpcId id;
    Result<json::value> result;
};

using RpcMessage = std::variant<RpcCall, RpcAnswer>;

// What is wrong with a line that is no message, as it is to be told to its sender.
struct RpcFault {
    RpcId id; // null unless it could be read
    RpcCode code = RpcCode::InvalidRequest;
    std::string message;
};

// Text from outside.
[[nodiscard]] std::expected<RpcMessage, RpcFault> parseRpc(std::string_view line);

// Lines without their line break.
[[nodiscard]] std::string encodeCall(const RpcId &id, std::string_view method, json::object params);
[[nodiscard]] std::string encodeNotification(std::string_view method, json::object params);
[[nodiscard]] std::string encodeResult(const RpcId &id, json::value result);
// InvalidArgument is told as InvalidParams, a defect as InternalError, all else as Failed.
[[nodiscard]] std::string encodeError(const RpcId &id, const Error &error);
[[nodiscard]] std::string encodeFault(const RpcFault &fault);

} // namespace commonwatt
