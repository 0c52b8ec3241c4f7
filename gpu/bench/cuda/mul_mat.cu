// BenchOp::MulMatQ4_0 and MulMatQ8_0: a block of 256 threads for 64 rows × 64 columns of the
// result, 32 of the inner dimension at a time, as 32-bit floats in shared memory.
#include "gpu/bench/cuda/sizes.h"

#include <cuda_fp16.h>

#include <cstdint>

namespace {

constexpr unsigned tile = 64;
constexpr unsigned depth = 32;          // values of a block of weights
constexpr unsigned side = 16;           // threads, each way
constexpr unsigned each = tile / side;  // results of a thread, each way
constexpr unsigned quarter = depth / 4; // values that a thread unpacks
using Tile = float[depth][tile + 1];    // [k, row or column]; one more: other memory banks

// Quarter `part` of a block of 32 weights into column `at`.
struct Q4 {
    static constexpr unsigned bytes = 18;
    __device__ static void unpack(Tile &to, unsigned at, const unsigned char *block, float scale,
                                  unsigned part) {
        for (unsigned j = part * quarter / 2; j < (part + 1) * quarter / 2; ++j) {
            to[j][at] = scale * static_cast<float>((block[2 + j] & 0xf) - 8);
            to[j + 16][at] = scale * static_cast<float>((block[2 + j] >> 4) - 8);
        }
    }
};
struct Q8 {
    static constexpr unsigned bytes = 34;
    __device__ static void unpack(Tile &to, unsigned at, const unsigned char *block, float scale,
                                  unsigned part) {
        for (unsigned j = part * quarter; j < (part + 1) * quarter; ++j)
            to[j][at] = scale * static_cast<float>(static_cast<signed char>(block[2 + j]));
    }
};

template <typename Format>
__device__ void mulMat(float *y, const unsigned char *weights, const float *x, CudaSizes sizes) {
    const std::uint32_t rows = sizes.rows;
    const std::uint32_t columns = sizes.columns;
    const std::uint32_t inner = sizes.inner;
    __shared__ Tile w;
    __shared__ Tile v;
    const std::uint64_t firstRow = std::uint64_t(blockIdx.x) * tile;
    const std::uint64_t firstColumn = std::uint64_t(blockIdx.y) * tile;
    const unsigned at = threadIdx.x / 4;
    const unsigned part = threadIdx.x % 4;
    // Past the end the last one again: its results are not written.
    const std::uint64_t row = min(firstRow + at, std::uint64_t(rows - 1));
    const std::uint64_t column = min(firstColumn + at, std::uint64_t(columns - 1));
    const unsigned m = threadIdx.x % side;
    const unsigned n = threadIdx.x / side;
    float sums[each][each] = {}; // [column, row]
    for (std::uint32_t k = 0; k < inner; k += depth) {
        const unsigned char *block = weights + (row * (inner / depth) + k / depth) * Format::bytes;
        const __half scale = *reinterpret_cast<const __half *>(block);
        Format::unpack(w, at, block, __half2float(scale), part);
        for (unsigned j = part * quarter; j < (part + 1) * quarter; ++j)
            v[j][at] = x[column * inner + k + j];
        __syncthreads();
        for (unsigned j = 0; j < depth; ++j)
            for (unsigned c = 0; c < each; ++c)
                for (unsigned r = 0; r < each; ++r)
                    sums[c][r] += w[j][m + side * r] * v[j][n + side * c];
        __syncthreads();
    }
    for (unsigned c = 0; c < each; ++c)
        for (unsigned r = 0; r < each; ++r)
            if (firstRow + m + side * r < rows && firstColumn + n + side * c < columns)
                y[(firstColumn + n + side * c) * rows + firstRow + m + side * r] = sums[c][r];
}

} // namespace

// Grid: tiles of rows, tiles of columns; blocks of 256 threads.
extern "C" __global__ void mulMatQ4(float *y, const unsigned char *weights, const float *x,
                                    CudaSizes sizes) {
    mulMat<Q4>(y, weights, x, sizes);
}

extern "C" __global__ void mulMatQ8(float *y, const unsigned char *weights, const float *x,
                                    CudaSizes sizes) {
    mulMat<Q8>(y, weights, x, sizes);
}
