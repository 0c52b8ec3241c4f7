#include "core/base/error.h"

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace commonwatt {

namespace {

constexpr std::array<std::pair<ErrorCode, std::string_view>, 12> names{{
    {ErrorCode::InvalidArgument, "invalid-argument"},
    {ErrorCode::InvalidData, "invalid-data"},
    {ErrorCode::NotFound, "not-found"},
    {ErrorCode::AlreadyExists, "already-exists"},
    {ErrorCode::PermissionDenied, "permission-denied"},
    {ErrorCode::Unauthorized, "unauthorized"},
    {ErrorCode::ResourceExhausted, "resource-exhausted"},
    {ErrorCode::Unavailable, "unavailable"},
    {ErrorCode::Timeout, "timeout"},
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::Unsupported, "unsupported"},
    {ErrorCode::Internal, "internal"},
}};

ErrorCode codeFromErrno(int value) {
    switch (value) {
    case ENOENT:
        return ErrorCode::NotFound;
    case EEXIST:
        return ErrorCode::AlreadyExists;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::PermissionDenied;
    case ENOSPC:
    case ENOMEM:
    case EMFILE:
    case ENFILE:
    case EFBIG:
        return ErrorCode::ResourceExhausted;
    case ETIMEDOUT:
        return ErrorCode::Timeout;
    case EINVAL:
        return ErrorCode::InvalidArgument;
    default:
        return ErrorCode::Unavailable;
    }
}

} // namespace

std::string_view nameOf(ErrorCode code) {
    for (const auto &[candidate, name] : names)
        if (candidate == code)
            return name;
    return "internal";
}

ErrorCode errorCodeFromString(std::string_view text) {
    for (const auto &[code, name] : names)
        if (name == text)
            return code;
    return ErrorCode::Internal;
}

std::string Error::describe() const {
    std::string text = message;
    for (const Error *underlying = cause.get(); underlying; underlying = underlying->cause.get()) {
        text += ": ";
        text += underlying->message;
    }
    return text;
}

Error errorFromErrno(std::string_view what, int errnoValue) {
    return Error(codeFromErrno(errnoValue), "Cannot " + std::string(what) + ": " +
                                                std::generic_category().message(errnoValue));
}

} // namespace commonwatt
