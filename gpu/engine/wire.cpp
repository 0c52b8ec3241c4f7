#include "gpu/engine/wire.h"

#include <ggml.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace commonwatt {

namespace {

static_assert(std::endian::native == std::endian::little, "activations are little endian");

constexpr float maxHalf = 65504;

Result<std::size_t> rowSize(WireFormat format, std::uint32_t width) {
    if (format != WireFormat::F32 && format != WireFormat::F16 && format != WireFormat::Q8_0)
        return fail(ErrorCode::InvalidArgument,
                    "activations cannot travel as " + std::string(nameOf(format)));
    const auto blockSize = static_cast<std::uint32_t>(ggml_blck_size(GGML_TYPE_Q8_0));
    if (width == 0 || (format == WireFormat::Q8_0 && width % blockSize != 0))
        return fail(ErrorCode::InvalidArgument, "a width of " + std::to_string(width) +
                                                    " has no rows of " +
                                                    std::string(nameOf(format)));
    return rowBytes(format, width);
}

} // namespace

Result<ByteVector> encodeActivations(std::span<const float> values, std::uint32_t width,
                                     WireFormat format) {
    CW_TRY_ASSIGN(const std::size_t bytesPerRow, rowSize(format, width));
    if (values.size() % width != 0)
        return fail(ErrorCode::InvalidArgument, "activations are not whole rows");
    float largest = 0;
    bool finite = true;
    for (const float value : values) {
        finite = finite && std::isfinite(value);
        largest = std::max(largest, std::abs(value));
    }
    if (!finite)
        return fail(ErrorCode::InvalidData, "the model's activations are not finite");
    const std::size_t rows = values.size() / width;
    ByteVector bytes(rows * bytesPerRow);
    switch (format) {
    case WireFormat::F16:
        if (largest > maxHalf)
            return fail(ErrorCode::Unsupported,
                        "activations of this model exceed what f16 can hold; use f32 or q8_0");
        ggml_fp32_to_fp16_row(values.data(), reinterpret_cast<ggml_fp16_t *>(bytes.data()),
                              static_cast<std::int64_t>(values.size()));
        break;
    case WireFormat::Q8_0:
        ggml_quantize_chunk(GGML_TYPE_Q8_0, values.data(), bytes.data(), 0,
                            static_cast<std::int64_t>(rows), width, nullptr);
        break;
    default:
        std::memcpy(bytes.data(), values.data(), bytes.size());
    }
    return bytes;
}

Status decodeActivations(ByteView bytes, std::uint32_t width, WireFormat format,
                         std::span<float> values) {
    CW_TRY_ASSIGN(const std::size_t bytesPerRow, rowSize(format, width));
    if (values.size() % width != 0 || bytes.size() != values.size() / width * bytesPerRow)
        return fail(ErrorCode::InvalidData, "activations have the wrong size");
    const auto count = static_cast<std::int64_t>(values.size());
    // The bytes come from a message and may lie at any address.
    switch (format) {
    case WireFormat::F16: {
        std::vector<ggml_fp16_t> halves(values.size());
        std::memcpy(halves.data(), bytes.data(), bytes.size());
        ggml_fp16_to_fp32_row(halves.data(), values.data(), count);
        break;
    }
    case WireFormat::Q8_0: {
        std::vector<std::uint16_t> blocks((bytes.size() + 1) / 2);
        std::memcpy(blocks.data(), bytes.data(), bytes.size());
        ggml_get_type_traits(GGML_TYPE_Q8_0)->to_float(blocks.data(), values.data(), count);
        break;
    }
    default:
        std::memcpy(values.data(), bytes.data(), bytes.size());
    }
    if (!std::ranges::all_of(values, [](float value) { return std::isfinite(value); }))
        return fail(ErrorCode::InvalidData, "activations are not finite");
    return {};
}

} // namespace commonwatt
