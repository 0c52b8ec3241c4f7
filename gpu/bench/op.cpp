#include "gpu/bench/op.h"

#include <ggml.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace commonwatt {

namespace {

constexpr std::uint32_t blockValues = 32;
constexpr std::uint64_t checkedSample = 4096;

// Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators" (2014), with the constants
// of Vigna's splitmix64; by index, so that any part can be made alone.
std::uint64_t randomAt(std::uint64_t seed, std::uint64_t index) {
    std::uint64_t z = seed + (index + 1) * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

template <typename T>
T valueAt(const ByteVector &bytes, std::uint64_t index) {
    T value;
    std::memcpy(&value, bytes.data() + index * sizeof(T), sizeof(T));
    return value;
}

template <typename T, typename Make>
ByteVector vectorOf(std::uint64_t count, Make make) {
    ByteVector bytes(count * sizeof(T));
    for (std::uint64_t i = 0; i < count; ++i) {
        const T value = make(i);
        std::memcpy(bytes.data() + i * sizeof(T), &value, sizeof(T));
    }
    return bytes;
}

// -1 to 1, multiples of 2^-11.
float unitFloat(std::uint64_t random) {
    return static_cast<float>(static_cast<int>(random % 4097) - 2048) / 2048.F;
}

bool isQ4(BenchOp op) {
    return op == BenchOp::MulMatVecQ4_0 || op == BenchOp::MulMatQ4_0;
}

bool isQuantized(BenchOp op) {
    return isQ4(op) || op == BenchOp::MulMatVecQ8_0 || op == BenchOp::MulMatQ8_0;
}

std::uint64_t blockBytes(BenchOp op) {
    return sizeof(ggml_fp16_t) + (isQ4(op) ? blockValues / 2 : blockValues);
}

std::uint64_t weightBytes(const OpCase &size) {
    return std::uint64_t(size.rows) * size.inner / blockValues * blockBytes(size.op);
}

ByteVector quantizedWeights(const OpCase &size, std::uint64_t seed) {
    const std::uint64_t bytesOfBlock = blockBytes(size.op);
    constexpr std::uint64_t word = sizeof(std::uint64_t);
    ByteVector weights = vectorOf<std::uint64_t>(
        (weightBytes(size) + word - 1) / word, [&](std::uint64_t i) { return randomAt(seed, i); });
    weights.resize(weightBytes(size));
    for (std::uint64_t block = 0; block * bytesOfBlock < weights.size(); ++block) {
        const float scale = 0.5F + std::abs(unitFloat(randomAt(~seed, block)));
        const ggml_fp16_t half = ggml_fp32_to_fp16(scale / (isQ4(size.op) ? 8.F : 128.F));
        std::memcpy(weights.data() + block * bytesOfBlock, &half, sizeof(half));
    }
    return weights;
}

double weightAt(const OpCase &size, const ByteVector &weights, std::uint64_t row,
                std::uint32_t column) {
    const std::uint64_t block = (row * size.inner + column) / blockValues;
    const std::uint32_t within = column % blockValues;
    const std::uint8_t *bytes = weights.data() + block * blockBytes(size.op);
    ggml_fp16_t half = 0;
    std::memcpy(&half, bytes, sizeof(half));
    const double scale = ggml_fp16_to_fp32(half);
    bytes += sizeof(half);
    if (!isQ4(size.op))
        return scale * static_cast<std::int8_t>(bytes[within]);
    const std::uint8_t both = bytes[within % 16];
    return scale * ((within < 16 ? both & 0xf : both >> 4) - 8);
}

// What one of the chains comes to: its start and steps that all add the same.
Expected chainedFloats(const OpCase &size, const OpInputs &inputs, std::uint64_t index) {
    const double x = valueAt<float>(inputs[0], index);
    const double a = valueAt<float>(inputs[1], 0);
    const double b = valueAt<float>(inputs[1], 1);
    double sum = 0;
    for (std::uint32_t c = 0; c < chains; ++c) {
        double v = x + c / 8.0;
        for (std::uint32_t i = 0; i < size.iterations; ++i)
            v = v * a + b;
        sum += v;
    }
    return {sum, std::abs(sum)};
}

Expected chainedDots(const OpCase &size, const OpInputs &inputs, std::uint64_t index) {
    std::uint32_t sum = 0;
    for (std::uint32_t c = 0; c < chains; ++c) {
        std::uint32_t s = valueAt<std::uint32_t>(inputs[0], index) + c;
        for (std::uint32_t i = 0; i < size.iterations; ++i) {
            std::int32_t dot = 0;
            for (std::uint32_t j = 0; j < 4; ++j)
                dot += static_cast<std::int8_t>(s >> (8 * j)) * valueAt<std::int8_t>(inputs[1], j);
            s += static_cast<std::uint32_t>(dot);
        }
        sum += s;
    }
    const auto value = static_cast<double>(std::bit_cast<std::int32_t>(sum));
    return {value, std::abs(value)};
}

template <typename Term>
Expected sumOf(std::uint64_t begin, std::uint64_t end, Term term) {
    Expected sum;
    for (std::uint64_t k = begin; k < end; ++k) {
        const double value = term(k);
        sum.value += value;
        sum.magnitude += std::abs(value);
    }
    return sum;
}

} // namespace

std::string_view nameOf(BenchOp op) {
    switch (op) {
    case BenchOp::Copy:
        return "copy";
    case BenchOp::Triad:
        return "triad";
    case BenchOp::Read:
        return "read";
    case BenchOp::FmaF32:
        return "fma_f32";
    case BenchOp::FmaF16:
        return "fma_f16";
    case BenchOp::DotI8:
        return "dot_i8";
    case BenchOp::MatrixF16:
        return "matrix_f16";
    case BenchOp::MulMatVecQ4_0:
        return "mul_mat_vec_q4_0";
    case BenchOp::MulMatVecQ8_0:
        return "mul_mat_vec_q8_0";
    case BenchOp::MulMatQ4_0:
        return "mul_mat_q4_0";
    case BenchOp::MulMatQ8_0:
        return "mul_mat_q8_0";
    }
    return "unknown";
}

std::string_view nameOf(OpUnit unit) {
    switch (unit) {
    case OpUnit::BytesPerSecond:
        return "B/s";
    case OpUnit::FlopsPerSecond:
        return "FLOP/s";
    case OpUnit::OpsPerSecond:
        return "OP/s";
    }
    return "unknown";
}

std::uint64_t OpCase::outputElements() const {
    switch (op) {
    case BenchOp::Read:
        return readGroups;
    case BenchOp::MatrixF16:
    case BenchOp::MulMatVecQ4_0:
    case BenchOp::MulMatVecQ8_0:
    case BenchOp::MulMatQ4_0:
    case BenchOp::MulMatQ8_0:
        return std::uint64_t(rows) * columns;
    default:
        return elements;
    }
}

std::uint64_t OpCase::outputBytes() const {
    return outputElements() * sizeof(float);
}

OpUnit unitOf(BenchOp op) {
    switch (op) {
    case BenchOp::Copy:
    case BenchOp::Triad:
    case BenchOp::Read:
    case BenchOp::MulMatVecQ4_0:
    case BenchOp::MulMatVecQ8_0:
        return OpUnit::BytesPerSecond;
    case BenchOp::DotI8:
        return OpUnit::OpsPerSecond;
    default:
        return OpUnit::FlopsPerSecond;
    }
}

double workOf(const OpCase &size) {
    const auto elements = static_cast<double>(size.elements);
    switch (size.op) {
    case BenchOp::Copy:
        return elements * 2 * sizeof(float);
    case BenchOp::Triad:
        return elements * 3 * sizeof(float);
    case BenchOp::Read:
        return elements * sizeof(float);
    case BenchOp::FmaF32:
    case BenchOp::FmaF16:
        return elements * size.iterations * chains * 2;
    case BenchOp::DotI8:
        return elements * size.iterations * chains * 8;
    case BenchOp::MulMatVecQ4_0:
    case BenchOp::MulMatVecQ8_0:
        return static_cast<double>(weightBytes(size) +
                                   (std::uint64_t(size.rows) + size.inner) * sizeof(float));
    default:
        return 2.0 * size.rows * size.columns * size.inner;
    }
}

OpInputs makeInputs(const OpCase &size, std::uint64_t seed) {
    const auto floats = [&](std::uint64_t count, std::uint64_t stream) {
        return vectorOf<float>(
            count, [&](std::uint64_t i) { return unitFloat(randomAt(seed ^ (stream << 56), i)); });
    };
    const std::uint64_t m = size.rows;
    const std::uint64_t n = size.columns;
    const std::uint64_t k = size.inner;
    switch (size.op) {
    case BenchOp::Copy:
        return {floats(size.elements, 1)};
    case BenchOp::Triad:
        return {floats(size.elements, 1), floats(size.elements, 2)};
    case BenchOp::Read:
        return {vectorOf<float>(size.elements, [&](std::uint64_t i) {
            return static_cast<float>(static_cast<int>(randomAt(seed, i) % 17) - 8);
        })};
    case BenchOp::FmaF32:
    case BenchOp::FmaF16:
        return {vectorOf<float>(size.elements,
                                [&](std::uint64_t i) {
                                    return static_cast<float>(randomAt(seed, i) % 256) / 256.F;
                                }),
                vectorOf<float>(2, [](std::uint64_t i) { return i == 0 ? 1.F : 1.F / 256.F; })};
    case BenchOp::DotI8:
        return {vectorOf<std::uint32_t>(
                    size.elements,
                    [&](std::uint64_t i) { return static_cast<std::uint32_t>(randomAt(seed, i)); }),
                vectorOf<std::uint32_t>(
                    1, [&](std::uint64_t) { return static_cast<std::uint32_t>(~seed | 1); })};
    case BenchOp::MatrixF16: {
        const auto halves = [&](std::uint64_t count, std::uint64_t stream) {
            return vectorOf<ggml_fp16_t>(count, [&](std::uint64_t i) {
                return ggml_fp32_to_fp16(unitFloat(randomAt(seed ^ (stream << 56), i)));
            });
        };
        return {halves(m * k, 1), halves(k * n, 2)};
    }
    default:
        return {quantizedWeights(size, seed), floats(n * k, 2)};
    }
}

Expected expectedAt(const OpCase &size, const OpInputs &inputs, std::uint64_t index) {
    const auto input = [&](std::size_t which, std::uint64_t at) -> double {
        return valueAt<float>(inputs[which], at);
    };
    const std::uint64_t k = size.inner;
    const std::uint64_t n = size.columns;
    switch (size.op) {
    case BenchOp::Copy:
        return {input(0, index), std::abs(input(0, index))};
    case BenchOp::Triad:
        return {input(0, index) + 3 * input(1, index),
                std::abs(input(0, index)) + 3 * std::abs(input(1, index))};
    case BenchOp::Read: {
        const std::uint64_t part = size.elements / readGroups;
        return sumOf(index * part, (index + 1) * part,
                     [&](std::uint64_t i) { return input(0, i); });
    }
    case BenchOp::FmaF32:
    case BenchOp::FmaF16:
        return chainedFloats(size, inputs, index);
    case BenchOp::DotI8:
        return chainedDots(size, inputs, index);
    case BenchOp::MatrixF16: {
        const auto half = [&](std::size_t which, std::uint64_t at) -> double {
            return ggml_fp16_to_fp32(valueAt<ggml_fp16_t>(inputs[which], at));
        };
        return sumOf(0, k, [&](std::uint64_t i) {
            return half(0, index / n * k + i) * half(1, i * n + index % n);
        });
    }
    default: {
        const std::uint64_t row = index % size.rows;
        const std::uint64_t column = index / size.rows;
        return sumOf(0, k, [&](std::uint64_t i) {
            return weightAt(size, inputs[0], row, static_cast<std::uint32_t>(i)) *
                   input(1, column * k + i);
        });
    }
    }
}

double toleranceOf(BenchOp op) {
    switch (op) {
    case BenchOp::Triad: // a multiplication and an addition may be one
        return 1e-6;
    case BenchOp::MatrixF16: // 16-bit products, added up in 32 bits by unknown rules of rounding
        return 1e-5;
    default:
        // ggml's and our kernels may first round the vector to 8 bits: none of ours does.
        return isQuantized(op) ? 1e-5 : 0;
    }
}

OpVerdict checkOutput(const OpCase &size, const OpInputs &inputs, ByteView output,
                      std::uint64_t seed) {
    OpVerdict verdict;
    if (output.size() != size.outputBytes())
        return {.wrong = "the output has " + std::to_string(output.size()) + " bytes instead of " +
                         std::to_string(size.outputBytes()),
                .worst = 1};
    const std::uint64_t elements = size.outputElements();
    const std::uint64_t checked = std::min(elements, checkedSample);
    for (std::uint64_t i = 0; i < checked; ++i) {
        // The ends are where kernels go wrong most often.
        const std::uint64_t index = elements <= checkedSample ? i
                                    : i == 0                  ? 0
                                    : i == 1                  ? elements - 1
                                                              : randomAt(seed, i) % elements;
        const Expected expected = expectedAt(size, inputs, index);
        double got = 0;
        if (size.op == BenchOp::DotI8) {
            std::int32_t value = 0;
            std::memcpy(&value, output.data() + index * sizeof(value), sizeof(value));
            got = value;
        } else {
            float value = 0;
            std::memcpy(&value, output.data() + index * sizeof(value), sizeof(value));
            got = value;
        }
        const double error = std::abs(got - expected.value);
        const double relative = error == 0 ? 0 : error / std::max(expected.magnitude, 1e-30);
        verdict.worst = std::max(verdict.worst, std::isnan(relative) ? INFINITY : relative);
        if (!(relative <= toleranceOf(size.op)) && verdict.wrong.empty())
            verdict.wrong = "element " + std::to_string(index) + " is " + std::to_string(got) +
                            " instead of " + std::to_string(expected.value);
    }
    return verdict;
}

} // namespace commonwatt
