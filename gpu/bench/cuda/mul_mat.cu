// BenchOp::MulMatQ4_0 and MulMatQ8_0: a block of 8 warps for 128 rows × 128 columns of the result,
// 8 × 8 by each thread, a block of 32 weights of each row at a time, as 32-bit floats in shared
// memory. While one is computed with, the next one is read.
#include "gpu/bench/cuda/sizes.h"

#include <cuda_fp16.h>

#include <cstdint>

namespace {

constexpr unsigned tile = 128;
constexpr unsigned threads = 256;
constexpr unsigned depth = 32;                          // values of a block of weights
constexpr unsigned partValues = depth * tile / threads; // that a thread reads of each
constexpr unsigned each = 8;                            // results of a thread, each way
constexpr unsigned vector = 4;
constexpr unsigned warpThreads = 32;
constexpr unsigned warpRows = 64;    // 8 lanes
constexpr unsigned warpColumns = 32; // 4 lanes
constexpr unsigned lanesDown = warpRows / each;
constexpr unsigned lanesAcross = warpColumns / each;
static_assert(tile / warpRows * (tile / warpColumns) == threads / warpThreads);

// [k, row or column]
using Tile = float[depth][tile];

template <unsigned words>
__device__ unsigned byteOf(const std::uint16_t (&values)[words], unsigned at) {
    return unsigned(values[at / 2]) >> 8 * (at % 2) & 0xff;
}

// A half of a block of weights, as it is read.
struct Q4 {
    static constexpr unsigned blockBytes = 18;
    static constexpr unsigned words = 4;
    __device__ static void unpack(Tile &to, unsigned row, unsigned part, float scale,
                                  const std::uint16_t (&values)[words]) {
        for (unsigned b = 0; b < 2 * words; ++b) {
            const unsigned both = byteOf(values, b);
            to[2 * words * part + b][row] = scale * static_cast<float>(int(both & 0xf) - 8);
            to[2 * words * part + b + 16][row] = scale * static_cast<float>(int(both >> 4) - 8);
        }
    }
};
struct Q8 {
    static constexpr unsigned blockBytes = 34;
    static constexpr unsigned words = 8;
    __device__ static void unpack(Tile &to, unsigned row, unsigned part, float scale,
                                  const std::uint16_t (&values)[words]) {
        for (unsigned b = 0; b < 2 * words; ++b)
            to[2 * words * part + b][row] =
                scale * static_cast<float>(static_cast<signed char>(byteOf(values, b)));
    }
};

// What a thread reads: its part of a row's block of weights and of a column of x.
template <typename Format>
struct Piece {
    std::uint16_t scale;
    std::uint16_t weights[Format::words];
    float4 x[partValues / vector];

    __device__ void read(const unsigned char *block, const float *column, unsigned part) {
        const auto *words = reinterpret_cast<const std::uint16_t *>(block);
        scale = words[0];
        for (unsigned i = 0; i < Format::words; ++i)
            weights[i] = words[1 + part * Format::words + i];
        for (unsigned i = 0; i < partValues / vector; ++i)
            x[i] = reinterpret_cast<const float4 *>(column + part * partValues)[i];
    }

    __device__ void write(Tile &w, Tile &v, unsigned at, unsigned part) const {
        Format::unpack(w, at, part, __half2float(__ushort_as_half(scale)), weights);
        for (unsigned i = 0; i < partValues / vector; ++i) {
            const unsigned k = part * partValues + i * vector;
            v[k][at] = x[i].x;
            v[k + 1][at] = x[i].y;
            v[k + 2][at] = x[i].z;
            v[k + 3][at] = x[i].w;
        }
    }
};

// A thread's 8 of a row of a tile: 4 and, `apart` on, 4 more.
__device__ void take(float (&to)[each], const float *from, unsigned apart) {
    for (unsigned i = 0; i < each / vector; ++i) {
        const float4 four = *reinterpret_cast<const float4 *>(from + i * apart);
        to[i * vector] = four.x;
        to[i * vector + 1] = four.y;
        to[i * vector + 2] = four.z;
        to[i * vector + 3] = four.w;
    }
}

template <typename Format>
__device__ void mulMat(float *y, const unsigned char *weights, const float *x, CudaSizes sizes) {
    alignas(16) __shared__ Tile w;
    alignas(16) __shared__ Tile v;
    const std::uint64_t rows = sizes.rows;
    const std::uint64_t columns = sizes.columns;
    const std::uint64_t firstRow = std::uint64_t(blockIdx.x) * tile;
    const std::uint64_t firstColumn = std::uint64_t(blockIdx.y) * tile;
    const std::uint32_t blocks = sizes.inner / depth;

    // Past the end the last one again: its results are not written.
    const unsigned at = threadIdx.x % tile;
    const unsigned part = threadIdx.x / tile;
    const unsigned char *row = weights + min(firstRow + at, rows - 1) * blocks * Format::blockBytes;
    const float *column = x + min(firstColumn + at, columns - 1) * sizes.inner;

    const unsigned warp = threadIdx.x / warpThreads;
    const unsigned lane = threadIdx.x % warpThreads;
    const unsigned m = warp % (tile / warpRows) * warpRows + lane % lanesDown * vector;
    const unsigned n = warp / (tile / warpRows) * warpColumns + lane / lanesDown * vector;

    float sums[each][each] = {}; // [column, row]
    Piece<Format> piece;
    piece.read(row, column, part);
    for (std::uint32_t block = 0; block < blocks; ++block) {
        piece.write(w, v, at, part);
        __syncthreads();
        if (block + 1 < blocks)
            piece.read(row + std::uint64_t(block + 1) * Format::blockBytes,
                       column + std::uint64_t(block + 1) * depth, part);
        for (unsigned k = 0; k < depth; ++k) {
            float down[each];
            float across[each];
            take(down, &w[k][m], lanesDown * vector);
            take(across, &v[k][n], lanesAcross * vector);
            for (unsigned c = 0; c < each; ++c)
                for (unsigned r = 0; r < each; ++r)
                    sums[c][r] += down[r] * across[c];
        }
        __syncthreads();
    }
    for (unsigned c = 0; c < each; ++c)
        for (unsigned r = 0; r < each; ++r) {
            const std::uint64_t toRow = firstRow + m + r / vector * lanesDown * vector + r % vector;
            const std::uint64_t toColumn =
                firstColumn + n + c / vector * lanesAcross * vector + c % vector;
            if (toRow < rows && toColumn < columns)
                y[toColumn * rows + toRow] = sums[c][r];
        }
}

} // namespace

// Grid: tiles of rows, tiles of columns; blocks of 256 threads.
extern "C" __global__ void __launch_bounds__(threads, 2)
    mulMatQ4(float *y, const unsigned char *weights, const float *x, CudaSizes sizes) {
    mulMat<Q4>(y, weights, x, sizes);
}

extern "C" __global__ void __launch_bounds__(threads, 2)
    mulMatQ8(float *y, const unsigned char *weights, const float *x, CudaSizes sizes) {
    mulMat<Q8>(y, weights, x, sizes);
}
