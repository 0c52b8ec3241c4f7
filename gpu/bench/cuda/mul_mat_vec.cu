// BenchOp::MulMatVecQ4_0 and MulMatVecQ8_0: a warp for each row, four lanes for each block of 32
// weights. Blocks of weights are aligned to 2 bytes only, vectors to 16.
#include "gpu/bench/cuda/sizes.h"

#include <cuda_fp16.h>

#include <cstdint>

namespace {

constexpr unsigned warpThreads = 32;
constexpr unsigned blockLanes = 4;
constexpr unsigned blockValues = 32;

struct BlockQ4 {
    std::uint16_t scale;
    std::uint16_t values[8];
};
struct BlockQ8 {
    std::uint16_t scale;
    std::uint16_t values[16];
};
static_assert(sizeof(BlockQ4) == 18 && sizeof(BlockQ8) == 34);

__device__ float signedByte(unsigned word, unsigned j) {
    return static_cast<float>(static_cast<signed char>(word >> (8 * j)));
}

// Byte b of the 4 that the lane `part` has: value 4 part + b in the low nibble, 16 on in the high.
__device__ float dotPart(const BlockQ4 &block, const float *x, unsigned part) {
    const unsigned word = block.values[2 * part] | unsigned(block.values[2 * part + 1]) << 16;
    const float4 low = *reinterpret_cast<const float4 *>(x + 4 * part);
    const float4 high = *reinterpret_cast<const float4 *>(x + 16 + 4 * part);
    const float lows[] = {low.x, low.y, low.z, low.w};
    const float highs[] = {high.x, high.y, high.z, high.w};
    float sum = 0;
    for (unsigned b = 0; b < 4; ++b) {
        sum += static_cast<float>(int(word >> (8 * b) & 0xf) - 8) * lows[b];
        sum += static_cast<float>(int(word >> (8 * b + 4) & 0xf) - 8) * highs[b];
    }
    return sum;
}

// The lane `part` has 8 values in a row.
__device__ float dotPart(const BlockQ8 &block, const float *x, unsigned part) {
    float sum = 0;
    for (unsigned half = 0; half < 2; ++half) {
        const unsigned first = 4 * part + 2 * half; // of the pairs of bytes
        const unsigned word = block.values[first] | unsigned(block.values[first + 1]) << 16;
        const float4 v = *reinterpret_cast<const float4 *>(x + 2 * first);
        sum += signedByte(word, 0) * v.x + signedByte(word, 1) * v.y + signedByte(word, 2) * v.z +
               signedByte(word, 3) * v.w;
    }
    return sum;
}

template <typename Block>
__device__ void mulMatVec(float *y, const Block *weights, const float *x, CudaSizes sizes) {
    const std::uint64_t row = (std::uint64_t(blockIdx.x) * blockDim.x + threadIdx.x) / warpThreads;
    if (row >= sizes.rows)
        return; // the whole warp
    const unsigned lane = threadIdx.x % warpThreads;
    const std::uint32_t blocks = sizes.inner / blockValues;
    const Block *mine = weights + row * blocks;
    float sum = 0;
    for (std::uint32_t block = lane / blockLanes; block < blocks; block += warpThreads / blockLanes)
        sum += __half2float(__ushort_as_half(mine[block].scale)) *
               dotPart(mine[block], x + std::uint64_t(block) * blockValues, lane % blockLanes);
    for (unsigned offset = warpThreads / 2; offset > 0; offset /= 2)
        sum += __shfl_down_sync(~0U, sum, offset);
    if (lane == 0)
        y[row] = sum;
}

} // namespace

// Blocks of a multiple of 32 threads, at least 32 threads for each row in all.
extern "C" __global__ void mulMatVecQ4(float *y, const void *weights, const float *x,
                                       CudaSizes sizes) {
    mulMatVec(y, static_cast<const BlockQ4 *>(weights), x, sizes);
}

extern "C" __global__ void mulMatVecQ8(float *y, const void *weights, const float *x,
                                       CudaSizes sizes) {
    mulMatVec(y, static_cast<const BlockQ8 *>(weights), x, sizes);
}
