#include "coordinator/models/quantization.h"

#include "core/base/encoding.h"

#include <ggml.h>
#include <llama.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>
#include <vector>

namespace commonwatt {

namespace {

constexpr std::array quantizations{
    Quantization{"f16", GGML_TYPE_F16, LLAMA_FTYPE_MOSTLY_F16},
    Quantization{"bf16", GGML_TYPE_BF16, LLAMA_FTYPE_MOSTLY_BF16},
    Quantization{"q8_0", GGML_TYPE_Q8_0, LLAMA_FTYPE_MOSTLY_Q8_0},
    Quantization{"q6_k", GGML_TYPE_Q6_K, LLAMA_FTYPE_MOSTLY_Q6_K},
    Quantization{"q5_k", GGML_TYPE_Q5_K, LLAMA_FTYPE_MOSTLY_Q5_K_S},
    Quantization{"q5_1", GGML_TYPE_Q5_1, LLAMA_FTYPE_MOSTLY_Q5_1},
    Quantization{"q5_0", GGML_TYPE_Q5_0, LLAMA_FTYPE_MOSTLY_Q5_0},
    Quantization{"q4_k", GGML_TYPE_Q4_K, LLAMA_FTYPE_MOSTLY_Q4_K_S},
    Quantization{"q4_1", GGML_TYPE_Q4_1, LLAMA_FTYPE_MOSTLY_Q4_1},
    Quantization{"q4_0", GGML_TYPE_Q4_0, LLAMA_FTYPE_MOSTLY_Q4_0},
    Quantization{"q3_k", GGML_TYPE_Q3_K, LLAMA_FTYPE_MOSTLY_Q3_K_S},
    Quantization{"q2_k", GGML_TYPE_Q2_K, LLAMA_FTYPE_MOSTLY_Q2_K},
};

bool isFloatType(std::int32_t type) {
    return type == GGML_TYPE_F32 || type == GGML_TYPE_F16 || type == GGML_TYPE_BF16;
}

bool divides(std::int32_t type, std::int64_t rowLength) {
    return rowLength % ggml_blck_size(static_cast<ggml_type>(type)) == 0;
}

// The next type whose groups are smaller (llama.cpp's tensor_type_fallback).
std::int32_t fallbackFor(std::int32_t type, std::int64_t rowLength) {
    std::int32_t next = GGML_TYPE_F16;
    switch (type) {
    case GGML_TYPE_Q2_K:
    case GGML_TYPE_Q3_K:
        next = GGML_TYPE_Q4_0;
        break;
    case GGML_TYPE_Q4_K:
        next = GGML_TYPE_Q5_0;
        break;
    case GGML_TYPE_Q5_K:
        next = GGML_TYPE_Q5_1;
        break;
    case GGML_TYPE_Q6_K:
        next = GGML_TYPE_Q8_0;
        break;
    default:
        break;
    }
    return divides(next, rowLength) ? next : GGML_TYPE_F16;
}

bool isQuantizable(const GgufTensor &tensor) {
    const bool isMatrix = tensor.shape[1] > 1 || tensor.shape[2] > 1;
    const std::string_view name = tensor.name;
    return isMatrix && name.ends_with("weight") && !name.ends_with("_norm.weight") &&
           !name.ends_with("ffn_gate_inp.weight");
}

} // namespace

Result<Quantization> quantizationFromName(std::string_view name) {
    const std::string wanted = toLowerAscii(name);
    const auto *found = std::ranges::find(quantizations, wanted, &Quantization::name);
    if (found != quantizations.end())
        return *found;
    std::string known;
    for (const Quantization &quantization : quantizations)
        known.append(known.empty() ? "" : ", ").append(quantization.name);
    return fail(ErrorCode::InvalidArgument, "there is no quantization '" +
                                                toValidUtf8(name.substr(0, 32)) + "'; use one of " +
                                                known);
}

std::string tensorTypeName(std::int32_t ggmlType) {
    return toLowerAscii(ggml_type_name(static_cast<ggml_type>(ggmlType)));
}

Result<TensorType> chooseTensorType(const GgufTensor &tensor, TensorRole role,
                                    const Quantization &quantization) {
    if (!isQuantizable(tensor))
        return TensorType{tensor.type, {}};
    std::int32_t wanted = quantization.type;
    const bool keepsMore = isFloatType(wanted) || wanted == GGML_TYPE_Q8_0;
    if (role == TensorRole::OutputMatrix && !keepsMore)
        wanted = GGML_TYPE_Q6_K;
    TensorType chosen{wanted, {}};
    if (!divides(wanted, tensor.shape[0])) {
        chosen.type = fallbackFor(wanted, tensor.shape[0]);
        chosen.note = tensor.name + ": rows of " + std::to_string(tensor.shape[0]) +
                      " do not fit " + tensorTypeName(wanted) + ", kept as " +
                      tensorTypeName(chosen.type);
    }
    if (chosen.type != tensor.type && !isFloatType(tensor.type))
        return fail(ErrorCode::InvalidArgument,
                    "the weights are quantized already (" + tensor.name + " is " +
                        tensorTypeName(tensor.type) +
                        "); give a file in F32, F16 or BF16, or leave --quantize out");
    return chosen;
}

Result<ByteVector> convertRows(ByteView from, std::int32_t fromType, std::int32_t toType,
                               std::int64_t rows, std::int64_t rowLength, unsigned threads) {
    const auto source = static_cast<ggml_type>(fromType);
    const auto target = static_cast<ggml_type>(toType);
    const std::size_t sourceRow = ggml_row_size(source, rowLength);
    ByteVector result(ggml_row_size(target, rowLength) * static_cast<std::size_t>(rows));
    // Initializes tables that the quantizers share, before threads use them.
    ggml_quantize_init(target);

    const std::int64_t perThread = (rows + threads - 1) / threads;
    std::vector<char> finite(threads, 1);
    const auto convert = [&](unsigned index) {
        const std::int64_t begin = std::min(rows, perThread * index);
        const std::int64_t count = std::min(rows, begin + perThread) - begin;
        if (count == 0)
            return;
        std::vector<float> values(static_cast<std::size_t>(count * rowLength));
        const std::uint8_t *bytes = from.data() + sourceRow * static_cast<std::size_t>(begin);
        if (source == GGML_TYPE_F32)
            std::copy_n(bytes, values.size() * sizeof(float),
                        reinterpret_cast<std::uint8_t *>(values.data()));
        else
            ggml_get_type_traits(source)->to_float(bytes, values.data(), count * rowLength);
        if (!std::ranges::all_of(values, [](float value) { return std::isfinite(value); })) {
            finite[index] = 0;
            return;
        }
        ggml_quantize_chunk(target, values.data(),
                            result.data() +
                                ggml_row_size(target, rowLength) * static_cast<std::size_t>(begin),
                            0, count, rowLength, nullptr);
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned index = 1; index < threads; ++index)
            workers.emplace_back(convert, index);
        convert(0);
    }
    if (!std::ranges::all_of(finite, [](char good) { return good != 0; }))
        return fail(ErrorCode::InvalidData, "it holds values that are not finite numbers");
    return result;
}

} // namespace commonwatt
