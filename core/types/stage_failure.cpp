#include "core/types/stage_failure.h"

#include "core/base/json.h"

#include <boost/json/serialize.hpp>

namespace commonwatt {

namespace {

constexpr std::size_t maxMessage = 2048;

Result<Error> decode(ByteView payload) {
    CW_TRY_ASSIGN(const json::object object, parseJsonObject(asText(payload)));
    const JsonReader reader(object);
    CW_TRY_ASSIGN(const std::string code, reader.string("code", 64));
    CW_TRY_ASSIGN(const std::string message, reader.string("message", 4 * maxMessage));
    return Error(errorCodeFromString(code), toPlainText(message));
}

} // namespace

ByteVector encodeStageFailure(const Error &error) {
    const std::string message = toValidUtf8(error.describe().substr(0, maxMessage));
    const std::string text =
        json::serialize(json::object{{"code", nameOf(error.code)}, {"message", message}});
    const ByteView bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

Error decodeStageFailure(ByteView payload) {
    Result<Error> decoded = decode(payload);
    return decoded ? std::move(*decoded) : std::move(decoded).error();
}

} // namespace commonwatt
