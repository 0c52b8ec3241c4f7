// Activations as they travel between holders: the residual stream [tokens][width], row after row,
// little endian, as F32, F16 (rounded to nearest even) or Q8_0 (ggml's quantizer). Other formats
// hold no activations: InvalidArgument.
#pragma once

#include "core/base/encoding.h"
#include "core/base/error.h"
#include "core/types/frame.h"

#include <cstdint>
#include <span>

namespace commonwatt {

// `values` is [tokens][width]; the size must be a multiple of the width.
[[nodiscard]] Result<ByteVector> encodeActivations(std::span<const float> values,
                                                   std::uint32_t width, WireFormat format);

// Writes [tokens][width] to `values`. InvalidData: the number of bytes does not fit, or a value
// is not finite (it would spread over every later token of the sequence).
[[nodiscard]] Status decodeActivations(ByteView bytes, std::uint32_t width, WireFormat format,
                                       std::span<float> values);

} // namespace commonwatt
