// Stands in for CUDA's header of the same name, for parts of 16 × 16 in row-major order. A lane
// holds 8 columns of a row of the sums, and what it needs of the factors.
#pragma once

#include "gpu/cuda_on_cpu/cuda_fp16.h"

namespace nvcuda::wmma {

struct matrix_a {};
struct matrix_b {};
struct accumulator {};
struct row_major {};
enum layout_t { mem_row_major };

constexpr unsigned side = 16;
constexpr unsigned ofLane = 8;

template <typename Use, int m, int n, int k, typename T, typename Layout = void>
struct fragment {
    static_assert(m == side && n == side && k == side);
    std::array<std::array<float, ofLane>, side> values{}; // sums: the first row
};
template <typename Layout>
using FragmentA = fragment<matrix_a, side, side, side, __half, Layout>;
template <typename Layout>
using FragmentB = fragment<matrix_b, side, side, side, __half, Layout>;
using Sums = fragment<accumulator, side, side, side, float>;

inline unsigned rowOfLane() {
    return cudaOnCpu::lane() / 2;
}
inline unsigned columnOfLane() {
    return cudaOnCpu::lane() % 2 * ofLane;
}

template <typename T>
void checkAddress(const T *at, unsigned stride) {
    cudaOnCpu::require(reinterpret_cast<std::uintptr_t>(at) % 32 == 0 &&
                           stride * sizeof(T) % 16 == 0,
                       "alignment of a matrix");
}

inline void fill_fragment(Sums &sums, float value) {
    sums.values[0].fill(value);
}

// A lane's row of 16, in two halves.
inline void load_matrix_sync(FragmentA<row_major> &to, const __half *from, unsigned stride) {
    checkAddress(from, stride);
    for (unsigned k = 0; k < side; ++k)
        to.values[k / ofLane][k % ofLane] = __half2float(from[rowOfLane() * stride + k]);
}

// [k, column]
inline void load_matrix_sync(FragmentB<row_major> &to, const __half *from, unsigned stride) {
    checkAddress(from, stride);
    for (unsigned k = 0; k < side; ++k)
        for (unsigned n = 0; n < ofLane; ++n)
            to.values[k][n] = __half2float(from[k * stride + columnOfLane() + n]);
}

inline void mma_sync(Sums &to, const FragmentA<row_major> &a, const FragmentB<row_major> &b,
                     const Sums &c) {
    to = c;
    for (unsigned k = 0; k < side; ++k)
        for (unsigned n = 0; n < ofLane; ++n)
            to.values[0][n] += a.values[k / ofLane][k % ofLane] * b.values[k][n];
}

inline void store_matrix_sync(float *to, const Sums &sums, unsigned stride, layout_t) {
    checkAddress(to, stride);
    for (unsigned n = 0; n < ofLane; ++n)
        to[rowOfLane() * stride + columnOfLane() + n] = sums.values[0][n];
}

} // namespace nvcuda::wmma
