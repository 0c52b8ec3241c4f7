// Bytes as text: hexadecimal (lower case) and base64url without padding (RFC 4648 section 5).
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

using ByteVector = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

[[nodiscard]] inline ByteView asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}
[[nodiscard]] inline std::string_view asText(ByteView bytes) {
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

[[nodiscard]] std::string toHex(ByteView bytes);
[[nodiscard]] Result<ByteVector> fromHex(std::string_view text);
[[nodiscard]] std::string toBase64Url(ByteView bytes);
[[nodiscard]] Result<ByteVector> fromBase64Url(std::string_view text);

// Whether `text` is well-formed UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] bool isValidUtf8(std::string_view text);
// How many leading bytes of `text` are complete UTF-8 characters; the rest is an unfinished
// character that more bytes may complete. Malformed bytes count as complete.
[[nodiscard]] std::size_t completeUtf8Prefix(std::string_view text);
// `text` with every malformed byte replaced by U+FFFD.
[[nodiscard]] std::string toValidUtf8(std::string_view text);
[[nodiscard]] std::string toLowerAscii(std::string_view text);
// A stranger's words for a log or a terminal: well-formed, and a space for every control character
// (C0, DEL, C1), line or paragraph separator and mark that changes the direction of writing.
[[nodiscard]] std::string toPlainText(std::string_view text);
// The same, cut to `maxSize` bytes (at least 3) between characters; what was cut ends in "…".
[[nodiscard]] std::string toPlainText(std::string_view text, std::size_t maxSize);

} // namespace commonwatt
