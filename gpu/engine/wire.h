// Activations as they travel between holders: the residual stream [tokens][width], row after row,
// little endian, in one of three formats.
#pragma once

#include "core/base/encoding.h"
#include "core/base/error.h"
#include "core/base/units.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace commonwatt {

enum class WireFormat : std::uint8_t {
    F32 = 0,
    F16 = 1,  // IEEE half precision, rounded to nearest even by ggml's conversion
    Q8_0 = 2, // ggml's block format: 32 values share one F16 scale; the width is a multiple of 32
};
[[nodiscard]] std::string_view nameOf(WireFormat format); // "f32", "f16", "q8_0"
[[nodiscard]] Result<WireFormat> wireFormatFromString(std::string_view name);

// InvalidArgument: this width has no rows of this format.
[[nodiscard]] Result<Bytes> wireBytesPerToken(WireFormat format, std::uint32_t width);

// `values` is [tokens][width]; the size must be a multiple of the width.
[[nodiscard]] Result<ByteVector> encodeActivations(std::span<const float> values,
                                                   std::uint32_t width, WireFormat format);

// Writes [tokens][width] to `values`. InvalidData: the number of bytes does not fit, or a value
// is not finite (it would spread over every later token of the sequence).
[[nodiscard]] Status decodeActivations(ByteView bytes, std::uint32_t width, WireFormat format,
                                       std::span<float> values);

} // namespace commonwatt
