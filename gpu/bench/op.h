// What the benchmark computes: a few small operations, each defined once here, with its inputs, its
// result in higher precision and what is counted. Every backend (cpu/, vulkan/, cuda/) has a kernel
// for each that it can run. Pure.
//
// Vectors are 32-bit floats, matrices are row major. Quantized weights have ggml's layouts
// (ggml-common.h, block_q4_0 and block_q8_0): blocks of 32 values of a row; Q4_0: a 16-bit float d
// and 16 bytes, value j = d × (low nibble of byte j - 8), value j + 16 = d × (high nibble - 8);
// Q8_0: a 16-bit float d and 32 signed bytes, value j = d × byte j.
#pragma once

#include "core/base/encoding.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

enum class BenchOp {
    Copy,          // y[i] = x[i]
    Triad,         // y[i] = a[i] + 3 b[i]
    Read,          // y[g] = sum of x[i], i in the g-th of readGroups equal parts
    FmaF32,        // y[i] = sum of 8 chains v, each `iterations` times v = v × a + b; see chains
    FmaF16,        // the same in 16-bit floats; x, a, b and y stay 32-bit floats
    DotI8,         // the same of 32-bit integers, each step a dot product of 4 signed bytes
    MatrixF16,     // C[m, n] = sum over k of A[m, k] × B[k, n]; A, B 16-bit floats, C 32-bit
    MulMatVecQ4_0, // y[m] = sum over k of W[m, k] × x[k]
    MulMatVecQ8_0,
    MulMatQ4_0, // Y[n, m] = sum over k of W[m, k] × X[n, k]
    MulMatQ8_0,
};
inline constexpr std::array allBenchOps{
    BenchOp::Copy,          BenchOp::Triad,      BenchOp::Read,      BenchOp::FmaF32,
    BenchOp::FmaF16,        BenchOp::DotI8,      BenchOp::MatrixF16, BenchOp::MulMatVecQ4_0,
    BenchOp::MulMatVecQ8_0, BenchOp::MulMatQ4_0, BenchOp::MulMatQ8_0};
[[nodiscard]] std::string_view nameOf(BenchOp op); // "mul_mat_vec_q4_0"

// Of Read; `elements` is a multiple of it.
inline constexpr std::uint32_t readGroups = 1024;
// Of FmaF32, FmaF16 and DotI8, so that a step need not wait for the one before it. Chain c of
// element i starts with v = x[i] + c/8, for DotI8 with s = x[i] + c. The second input has what
// the steps use, so that no compiler can take them together: two floats a and b, of which a is 1,
// or four signed bytes p, with which s += sum over j of (byte j of s) × p[j], modulo 2^32. The
// chains are added up as 32-bit values. x and b are such that every float on the way is exact.
inline constexpr std::uint32_t chains = 8;
inline constexpr std::uint32_t maxIterations = 1024;

// An operation and its size. Copy, Triad, Read and the chains use `elements`, the chains also
// `iterations`; matrices rows m, columns n and inner k.
struct OpCase {
    BenchOp op = BenchOp::Copy;
    std::uint64_t elements = 0;
    std::uint32_t iterations = 0;
    std::uint32_t rows = 0;
    std::uint32_t columns = 0; // 1 for MulMatVec
    std::uint32_t inner = 0;   // a multiple of 32; for MatrixF16 all three of 64

    [[nodiscard]] std::uint64_t outputElements() const;
    [[nodiscard]] std::uint64_t outputBytes() const; // 4 for each: floats, DotI8: int32
    bool operator==(const OpCase &) const = default;
};

enum class OpUnit { BytesPerSecond, FlopsPerSecond, OpsPerSecond };
[[nodiscard]] std::string_view nameOf(OpUnit unit); // "B/s", "FLOP/s", "OP/s"
// Bytes for the memory operations and MulMatVec (of weights and vectors, each once), otherwise
// arithmetic operations, a multiplication and an addition being two.
[[nodiscard]] OpUnit unitOf(BenchOp op);
[[nodiscard]] double workOf(const OpCase &size);

// In the order in which the definitions above name them.
using OpInputs = std::vector<ByteVector>;
// Random values from a seed: the same on every machine. Floats of Read are small integers, so that
// their sums are exact in any order.
[[nodiscard]] OpInputs makeInputs(const OpCase &size, std::uint64_t seed);

// Element `index` of the right output, computed in 64-bit floats (DotI8: in 32-bit integers), and
// the sum of the magnitudes that it is the sum of, against which rounding is judged.
struct Expected {
    double value = 0;
    double magnitude = 0;
};
[[nodiscard]] Expected expectedAt(const OpCase &size, const OpInputs &inputs, std::uint64_t index);
// The largest error that rounding explains, relative to the magnitude; 0: exact.
[[nodiscard]] double toleranceOf(BenchOp op);

// Compares an output (little endian), all of it or a sample drawn from `seed`, with what is
// expected. `wrong`: the first element outside the tolerance, in words; empty: right.
struct OpVerdict {
    std::string wrong;
    double worst = 0; // error of the worst element, relative to the magnitude
};
[[nodiscard]] OpVerdict checkOutput(const OpCase &size, const OpInputs &inputs, ByteView output,
                                    std::uint64_t seed);

} // namespace commonwatt
