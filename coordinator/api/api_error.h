// Errors as OpenAI's API gives them, so that its clients raise the exceptions they should.
#pragma once

#include "core/base/error.h"
#include "net/transport/http_types.h"

#include <chrono>
#include <expected>
#include <string>

namespace commonwatt {

struct ApiError {
    int status = 500;
    std::string type = {}; // "invalid_request_error", …
    std::string code = {}; // "model_not_found", …; empty: null
    std::string message = {};
    std::string param = {};             // the request's field at fault; empty: null
    std::chrono::seconds retryAfter{0}; // 0: no Retry-After header
};

template <typename T>
using ApiResult = std::expected<T, ApiError>;

// 400 for a field of the request.
[[nodiscard]] ApiError invalidRequest(std::string param, std::string message,
                                      std::string code = {});
// What a failure of ours or of the volunteers means for the requester.
[[nodiscard]] ApiError apiErrorFrom(const Error &error);

// 429: the key's limit, told in a sentence, and when it is worth trying again.
[[nodiscard]] ApiError rateLimited(std::string message, std::chrono::seconds retryAfter);

// {"error": {"message", "type", "param", "code"}}
[[nodiscard]] std::string errorBody(const ApiError &error);
[[nodiscard]] HttpResponse errorResponse(const ApiError &error);
// For HttpServerOptions::errorResponse.
[[nodiscard]] HttpResponse errorResponseForStatus(int status, std::string_view message);

} // namespace commonwatt
