// Quantizing weights with ggml's own quantizers.
#pragma once

#include "core/base/encoding.h"
#include "core/gguf/gguf_file.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace commonwatt {

// What `--quantize` names.
struct Quantization {
    std::string_view name;      // "q8_0"
    std::int32_t type = 0;      // ggml_type of most weights
    std::uint32_t fileType = 0; // llama_ftype, for general.file_type
};

// "q8_0", "Q4_K", …; InvalidArgument lists what there is.
[[nodiscard]] Result<Quantization> quantizationFromName(std::string_view name);
// ggml's name of a tensor type, in lower case: "q8_0".
[[nodiscard]] std::string tensorTypeName(std::int32_t ggmlType);

// How the tensor's values are used, as far as the choice of a type depends on it.
enum class TensorRole { Ordinary, OutputMatrix };

struct TensorType {
    std::int32_t type = 0; // ggml_type
    std::string note;      // why it is another than asked for; empty: it is not
};

// The type a tensor gets. As in llama.cpp: vectors, norms and the experts' router keep theirs; the
// output matrix gets at least Q6_K; rows that the type's groups do not divide get a type with
// smaller groups, or F16. InvalidArgument: the weights are quantized already, in another type.
[[nodiscard]] Result<TensorType> chooseTensorType(const GgufTensor &tensor, TensorRole role,
                                                  const Quantization &quantization);

// Rows of a tensor from one type to another, on `threads` threads. `from` is [rows][rowLength] in
// `fromType` (a float type), the result the same in `toType`. InvalidData: a value is not finite.
[[nodiscard]] Result<ByteVector> convertRows(ByteView from, std::int32_t fromType,
                                             std::int32_t toType, std::int64_t rows,
                                             std::int64_t rowLength, unsigned threads);

} // namespace commonwatt
