#include "coordinator/api/api_error.h"

#include "core/base/encoding.h"
#include "core/base/json.h"

#include <boost/json/serialize.hpp>

namespace commonwatt {

namespace {

json::value textOrNull(const std::string &text) {
    return text.empty() ? json::value(nullptr) : json::value(text);
}

} // namespace

ApiError invalidRequest(std::string param, std::string message, std::string code) {
    return {.status = 400,
            .type = "invalid_request_error",
            .code = std::move(code),
            .message = std::move(message),
            .param = std::move(param)};
}

ApiError apiErrorFrom(const Error &error) {
    switch (error.code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidData:
        return invalidRequest({}, error.describe());
    case ErrorCode::NotFound:
        return {.status = 404,
                .type = "invalid_request_error",
                .code = "model_not_found",
                .message = error.describe(),
                .param = "model"};
    case ErrorCode::ResourceExhausted:
    case ErrorCode::Unavailable:
    case ErrorCode::Timeout:
    case ErrorCode::Cancelled:
        return {.status = 503,
                .type = "server_error",
                .code = "unavailable",
                .message = error.describe(),
                .retryAfter = std::chrono::seconds(5)};
    default:
        return {.status = 500,
                .type = "server_error",
                .code = "internal_error",
                .message = error.describe()};
    }
}

ApiError rateLimited(std::string message, std::chrono::seconds retryAfter) {
    return {.status = 429,
            .type = "requests",
            .code = "rate_limit_exceeded",
            .message = "Rate limit reached: " + std::move(message),
            .retryAfter = retryAfter};
}

std::string errorBody(const ApiError &error) {
    return json::serialize(
        json::object{{"error", json::object{{"message", toValidUtf8(error.message)},
                                            {"type", error.type},
                                            {"param", textOrNull(error.param)},
                                            {"code", textOrNull(error.code)}}}});
}

HttpResponse errorResponse(const ApiError &error) {
    HttpResponse response = jsonResponse(error.status, errorBody(error));
    if (error.retryAfter > std::chrono::seconds(0))
        response.headers.set("Retry-After", std::to_string(error.retryAfter.count()));
    if (error.status == 401)
        response.headers.set("WWW-Authenticate", "Bearer");
    return response;
}

HttpResponse errorResponseForStatus(int status, std::string_view message) {
    return errorResponse({.status = status,
                          .type = status < 500 ? "invalid_request_error" : "server_error",
                          .message = std::string(message)});
}

} // namespace commonwatt
