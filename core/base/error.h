// The one error type and the one result type of the project. Exceptions stop at library edges:
// a function that can fail returns Result<T>.
#pragma once

#include <expected>
#include <memory>
#include <string>
#include <string_view>

namespace commonwatt {

// What kind of failure it is, for code that decides by it. The names are stable: they appear in
// logs, in the control protocol and in the history.
enum class ErrorCode {
    InvalidArgument, // the caller's or user's input is wrong; trying again does not help
    InvalidData,     // a file or message is malformed, corrupt or hostile
    NotFound,
    AlreadyExists,
    PermissionDenied,  // the operating system refused
    Unauthorized,      // credentials are missing, wrong, expired or used up
    ResourceExhausted, // disk, memory, a quota or a size limit
    Unavailable,       // not now: connection lost, peer gone; trying again may help
    Timeout,
    Cancelled,
    Unsupported, // this build, platform, device or peer cannot do it
    Internal,    // a defect of ours
};

[[nodiscard]] std::string_view nameOf(ErrorCode code);
[[nodiscard]] ErrorCode errorCodeFromString(std::string_view name); // Internal if unknown

// A failure. `message` is a sentence for a person: what went wrong and, where one can do
// something, what to do. `cause` is the underlying failure, if there is one.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::shared_ptr<const Error> cause;

    Error() = default;
    Error(ErrorCode errorCode, std::string text)
        : code(errorCode)
        , message(std::move(text)) {}
    Error(ErrorCode errorCode, std::string text, Error underlying)
        : code(errorCode)
        , message(std::move(text))
        , cause(std::make_shared<const Error>(std::move(underlying))) {}

    // The message and those of all causes, joined by ": ".
    [[nodiscard]] std::string describe() const;
};

template <typename T>
using Result = std::expected<T, Error>;
using Status = std::expected<void, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::string message) {
    return std::unexpected(Error(code, std::move(message)));
}

// Passes a failure on with a sentence of context put before it; keeps the code.
[[nodiscard]] inline std::unexpected<Error> fail(std::string context, Error cause) {
    const ErrorCode code = cause.code;
    return std::unexpected(Error(code, std::move(context), std::move(cause)));
}

// The failure of a system call, from errno. `what` says what was being done: "open /x/y".
[[nodiscard]] Error errorFromErrno(std::string_view what, int errnoValue);

} // namespace commonwatt

// Returns the failure of `expression` from the enclosing function.
#define CW_TRY(expression)                                                                         \
    do {                                                                                           \
        if (auto cwStatus = (expression); !cwStatus)                                               \
            return std::unexpected(std::move(cwStatus).error());                                   \
    } while (false)

// Declares `declaration` and sets it to the value of `expression`, or returns its failure.
#define CW_TRY_ASSIGN(declaration, expression)                                                     \
    CW_TRY_ASSIGN_NAMED(CW_CONCAT(cwResult, __LINE__), declaration, expression)
#define CW_TRY_ASSIGN_NAMED(name, declaration, expression)                                         \
    auto name = (expression);                                                                      \
    if (!name)                                                                                     \
        return std::unexpected(std::move(name).error());                                           \
    declaration = std::move(*name)
#define CW_CONCAT(a, b) CW_CONCAT_INNER(a, b)
#define CW_CONCAT_INNER(a, b) a##b
