// BenchOp::Copy, Triad and Read, and the kernel that does nothing. Vectors begin at multiples of 16
// bytes.
#include "gpu/bench/cuda/sizes.h"

#include <cstdint>

namespace {

__device__ std::uint64_t firstIndex() {
    return std::uint64_t(blockIdx.x) * blockDim.x + threadIdx.x;
}

__device__ std::uint64_t stride() {
    return std::uint64_t(gridDim.x) * blockDim.x;
}

} // namespace

// Any grid and block.
extern "C" __global__ void copyVector(float *y, const float *x, CudaSizes sizes) {
    const std::uint64_t count = sizes.elements;
    for (std::uint64_t i = firstIndex(); i < count / 4; i += stride())
        reinterpret_cast<float4 *>(y)[i] = reinterpret_cast<const float4 *>(x)[i];
    for (std::uint64_t i = count / 4 * 4 + firstIndex(); i < count; i += stride())
        y[i] = x[i];
}

// Any grid and block.
extern "C" __global__ void triad(float *y, const float *a, const float *b, CudaSizes sizes) {
    const std::uint64_t count = sizes.elements;
    for (std::uint64_t i = firstIndex(); i < count / 4; i += stride()) {
        const float4 u = reinterpret_cast<const float4 *>(a)[i];
        const float4 v = reinterpret_cast<const float4 *>(b)[i];
        reinterpret_cast<float4 *>(y)[i] =
            make_float4(u.x + 3 * v.x, u.y + 3 * v.y, u.z + 3 * v.z, u.w + 3 * v.w);
    }
    for (std::uint64_t i = count / 4 * 4 + firstIndex(); i < count; i += stride())
        y[i] = a[i] + 3 * b[i];
}

// A block of 32 to 1024 threads, a multiple of 32, for each group.
extern "C" __global__ void readGroup(float *y, const float *x, CudaSizes sizes) {
    const std::uint64_t each = sizes.elements / gridDim.x;
    x += blockIdx.x * each;
    float sum = 0;
    if (each % 4 == 0) {
#pragma unroll 4
        for (std::uint64_t i = threadIdx.x; i < each / 4; i += blockDim.x) {
            const float4 v = reinterpret_cast<const float4 *>(x)[i];
            sum += (v.x + v.y) + (v.z + v.w);
        }
    } else {
        for (std::uint64_t i = threadIdx.x; i < each; i += blockDim.x)
            sum += x[i];
    }
    for (unsigned offset = 16; offset > 0; offset /= 2)
        sum += __shfl_down_sync(~0U, sum, offset);
    __shared__ float sums[32]; // of the warps
    if (threadIdx.x % 32 == 0)
        sums[threadIdx.x / 32] = sum;
    __syncthreads();
    if (threadIdx.x == 0) {
        float total = 0;
        for (unsigned warp = 0; warp < blockDim.x / 32; ++warp)
            total += sums[warp];
        y[blockIdx.x] = total;
    }
}

extern "C" __global__ void nothing() {
}
