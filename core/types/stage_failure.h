// Payload of a StageFailure frame: why a stage call, or with call id 0 a whole sequence, failed.
// JSON {"code": nameOf(ErrorCode), "message": text}.
#pragma once

#include "core/base/encoding.h"
#include "core/base/error.h"

namespace commonwatt {

// The message is that of the whole chain of causes, cut short after 2048 bytes.
[[nodiscard]] ByteVector encodeStageFailure(const Error &error);
// From outside; if malformed, the error is the one that says so.
[[nodiscard]] Error decodeStageFailure(ByteView payload);

} // namespace commonwatt
