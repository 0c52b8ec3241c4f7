// The types of GGUF's metadata values and of ggml's tensors (release v0.4.0 of llama.cpp), as far
// as one must know them to find one's way in a file. Format:
// https://github.com/ggml-org/ggml/blob/master/docs/gguf.md; ggml.h, enum ggml_type
#pragma once

#include <cstdint>

namespace commonwatt {

enum class GgufType : std::uint32_t {
    UInt8 = 0,
    Int8 = 1,
    UInt16 = 2,
    Int16 = 3,
    UInt32 = 4,
    Int32 = 5,
    Float32 = 6,
    Bool = 7,
    String = 8,
    Array = 9,
    UInt64 = 10,
    Int64 = 11,
    Float64 = 12,
};

// Bytes of a value in a file; of a string, those of its length. 0: an array, or no such type.
[[nodiscard]] std::uint64_t sizeOf(GgufType type);

// Tensors store their elements in groups of `elements`, each of `bytes`.
struct TensorTypeLayout {
    std::uint32_t elements = 0;
    std::uint32_t bytes = 0;
};

// nullptr: no such type, or one that is no longer in use.
[[nodiscard]] const TensorTypeLayout *layoutOfTensorType(std::int32_t ggmlType);

} // namespace commonwatt
