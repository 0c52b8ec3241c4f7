#include "core/gguf/gguf_types.h"

#include <array>
#include <cstddef>

namespace commonwatt {

namespace {

// By ggml_type. A test of coordinator/models holds it against ggml itself.
constexpr std::array<TensorTypeLayout, 43> layouts{{
    {1, 4},     // 0 f32
    {1, 2},     // 1 f16
    {32, 18},   // 2 q4_0
    {32, 20},   // 3 q4_1
    {0, 0},     // 4 no longer in use
    {0, 0},     // 5 no longer in use
    {32, 22},   // 6 q5_0
    {32, 24},   // 7 q5_1
    {32, 34},   // 8 q8_0
    {32, 36},   // 9 q8_1
    {256, 84},  // 10 q2_K
    {256, 110}, // 11 q3_K
    {256, 144}, // 12 q4_K
    {256, 176}, // 13 q5_K
    {256, 210}, // 14 q6_K
    {256, 292}, // 15 q8_K
    {256, 66},  // 16 iq2_xxs
    {256, 74},  // 17 iq2_xs
    {256, 98},  // 18 iq3_xxs
    {256, 50},  // 19 iq1_s
    {32, 18},   // 20 iq4_nl
    {256, 110}, // 21 iq3_s
    {256, 82},  // 22 iq2_s
    {256, 136}, // 23 iq4_xs
    {1, 1},     // 24 i8
    {1, 2},     // 25 i16
    {1, 4},     // 26 i32
    {1, 8},     // 27 i64
    {1, 8},     // 28 f64
    {256, 56},  // 29 iq1_m
    {1, 2},     // 30 bf16
    {0, 0},     // 31 no longer in use
    {0, 0},     // 32 no longer in use
    {0, 0},     // 33 no longer in use
    {256, 54},  // 34 tq1_0
    {256, 66},  // 35 tq2_0
    {0, 0},     // 36 no longer in use
    {0, 0},     // 37 no longer in use
    {0, 0},     // 38 no longer in use
    {32, 17},   // 39 mxfp4
    {64, 36},   // 40 nvfp4
    {128, 18},  // 41 q1_0
    {64, 18},   // 42 q2_0
}};

} // namespace

std::uint64_t sizeOf(GgufType type) {
    switch (type) {
    case GgufType::UInt8:
    case GgufType::Int8:
    case GgufType::Bool:
        return 1;
    case GgufType::UInt16:
    case GgufType::Int16:
        return 2;
    case GgufType::UInt32:
    case GgufType::Int32:
    case GgufType::Float32:
        return 4;
    case GgufType::UInt64:
    case GgufType::Int64:
    case GgufType::Float64:
    case GgufType::String:
        return 8;
    case GgufType::Array:
        break;
    }
    return 0;
}

const TensorTypeLayout *layoutOfTensorType(std::int32_t ggmlType) {
    if (ggmlType < 0 || static_cast<std::size_t>(ggmlType) >= layouts.size())
        return nullptr;
    const TensorTypeLayout &layout = layouts[static_cast<std::size_t>(ggmlType)];
    return layout.bytes == 0 ? nullptr : &layout;
}

} // namespace commonwatt
