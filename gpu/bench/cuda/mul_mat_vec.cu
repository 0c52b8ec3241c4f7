// BenchOp::MulMatVecQ4_0 and MulMatVecQ8_0: a warp for each two rows, which share what is read of
// the vector; four lanes for each block of 32 weights. Blocks of weights are aligned to 2 bytes
// only, vectors to 16.
#include "gpu/bench/cuda/sizes.h"

#include <cuda_fp16.h>

#include <cstdint>

namespace {

constexpr unsigned warpThreads = 32;
constexpr unsigned rowsOfWarp = 2;
constexpr unsigned blockLanes = 4;
constexpr unsigned blockValues = 32;

// Each byte of `word` as a float, less `zero`. A byte that is put at the end of 2^23's fraction
// adds its value: that takes half the instructions of a conversion.
__device__ float4 floatsOf(unsigned word, float zero) {
    const unsigned exponent = 0x4b000000; // 2^23
    const auto value = [&](unsigned j) {
        return __uint_as_float(__byte_perm(word, exponent, 0x7540 + j)) - (8388608.F + zero);
    };
    return make_float4(value(0), value(1), value(2), value(3));
}

__device__ unsigned wordOf(const std::uint16_t *halves) {
    return halves[0] | static_cast<unsigned>(halves[1]) << 16;
}

struct Weights { // 8 of a block: 4 that belong to the vector's values from `first` on, and 4 more
    float4 first;
    float4 second;
};

// Of the 16 bytes the lane `part` has 4, value 4 part + b in the low nibble and 16 on in the high.
struct Q4 {
    std::uint16_t scale;
    std::uint16_t values[8];

    __device__ static unsigned first(unsigned part) { return 4 * part; }
    __device__ static unsigned second(unsigned part) { return 16 + 4 * part; }
    __device__ Weights weights(unsigned part) const {
        const unsigned word = wordOf(values + 2 * part);
        return {floatsOf(word & 0x0f0f0f0f, 8), floatsOf(word >> 4 & 0x0f0f0f0f, 8)};
    }
};

// The lane `part` has 8 bytes in a row; with the sign turned over they are 128 more, not negative.
struct Q8 {
    std::uint16_t scale;
    std::uint16_t values[16];

    __device__ static unsigned first(unsigned part) { return 8 * part; }
    __device__ static unsigned second(unsigned part) { return 8 * part + 4; }
    __device__ Weights weights(unsigned part) const {
        const std::uint16_t *mine = values + 4 * part;
        return {floatsOf(wordOf(mine) ^ 0x80808080, 128),
                floatsOf(wordOf(mine + 2) ^ 0x80808080, 128)};
    }
};
static_assert(sizeof(Q4) == 18 && sizeof(Q8) == 34);

__device__ float dot(float4 a, float4 b) {
    return a.x * b.x + a.y * b.y + a.z * b.z + a.w * b.w;
}

template <typename Block>
__device__ void mulMatVec(float *y, const Block *weights, const float *x, CudaSizes sizes) {
    const std::uint64_t warp = (std::uint64_t(blockIdx.x) * blockDim.x + threadIdx.x) / warpThreads;
    const std::uint64_t firstRow = warp * rowsOfWarp;
    if (firstRow >= sizes.rows)
        return; // the whole warp
    const unsigned lane = threadIdx.x % warpThreads;
    const unsigned part = lane % blockLanes;
    const std::uint32_t blocks = sizes.inner / blockValues;
    const Block *rows[rowsOfWarp];
    for (unsigned r = 0; r < rowsOfWarp; ++r) // past the end the last one again, not written
        rows[r] = weights + min(firstRow + r, std::uint64_t(sizes.rows - 1)) * blocks;
    float sums[rowsOfWarp] = {};
#pragma unroll 4
    for (std::uint32_t block = lane / blockLanes; block < blocks;
         block += warpThreads / blockLanes) {
        const float *values = x + std::uint64_t(block) * blockValues;
        const float4 u = *reinterpret_cast<const float4 *>(values + Block::first(part));
        const float4 v = *reinterpret_cast<const float4 *>(values + Block::second(part));
        for (unsigned r = 0; r < rowsOfWarp; ++r) {
            const Weights w = rows[r][block].weights(part);
            sums[r] += __half2float(__ushort_as_half(rows[r][block].scale)) *
                       (dot(w.first, u) + dot(w.second, v));
        }
    }
    for (unsigned r = 0; r < rowsOfWarp; ++r) {
        for (unsigned offset = warpThreads / 2; offset > 0; offset /= 2)
            sums[r] += __shfl_down_sync(~0U, sums[r], offset);
        if (lane == 0 && firstRow + r < sizes.rows)
            y[firstRow + r] = sums[r];
    }
}

} // namespace

// Blocks of a multiple of 32 threads, at least 16 threads for each row in all.
extern "C" __global__ void mulMatVecQ4(float *y, const void *weights, const float *x,
                                       CudaSizes sizes) {
    mulMatVec(y, static_cast<const Q4 *>(weights), x, sizes);
}

extern "C" __global__ void mulMatVecQ8(float *y, const void *weights, const float *x,
                                       CudaSizes sizes) {
    mulMatVec(y, static_cast<const Q8 *>(weights), x, sizes);
}
