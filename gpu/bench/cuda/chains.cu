// BenchOp::FmaF32, FmaF16 and DotI8: a thread for each element, `steps` holding their second input.
#include "gpu/bench/cuda/sizes.h"

#include <cuda_fp16.h>

#include <cstdint>

namespace {

constexpr int chains = 8; // as in op.h

__device__ std::uint64_t index() {
    return std::uint64_t(blockIdx.x) * blockDim.x + threadIdx.x;
}

} // namespace

extern "C" __global__ void fmaF32(float *y, const float *x, const float *steps, CudaSizes sizes) {
    const std::uint64_t i = index();
    if (i >= sizes.elements)
        return;
    const float a = steps[0];
    const float b = steps[1];
    float v[chains];
    for (int c = 0; c < chains; ++c)
        v[c] = x[i] + static_cast<float>(c) / 8.F;
#pragma unroll 8
    for (std::uint32_t step = 0; step < sizes.iterations; ++step)
        for (float &value : v)
            value = fmaf(value, a, b);
    float total = 0;
    for (const float value : v)
        total += value;
    y[i] = total;
}

extern "C" __global__ void fmaF16(float *y, const float *x, const float *steps, CudaSizes sizes) {
    const std::uint64_t i = index();
    if (i >= sizes.elements)
        return;
    const __half2 a = __float2half2_rn(steps[0]);
    const __half2 b = __float2half2_rn(steps[1]);
    __half2 v[chains / 2]; // two chains each
    for (int c = 0; c < chains / 2; ++c)
        v[c] = __floats2half2_rn(x[i] + static_cast<float>(2 * c) / 8.F,
                                 x[i] + static_cast<float>(2 * c + 1) / 8.F);
#pragma unroll 8
    for (std::uint32_t step = 0; step < sizes.iterations; ++step)
        for (__half2 &pair : v)
            pair = __hfma2(pair, a, b);
    float total = 0;
    for (const __half2 pair : v)
        total += __low2float(pair) + __high2float(pair);
    y[i] = total;
}

extern "C" __global__ void dotI8(std::uint32_t *y, const std::uint32_t *x,
                                 const std::uint32_t *steps, CudaSizes sizes) {
    const std::uint64_t i = index();
    if (i >= sizes.elements)
        return;
    const int p = static_cast<int>(steps[0]);
    int s[chains];
    for (int c = 0; c < chains; ++c)
        s[c] = static_cast<int>(x[i] + static_cast<unsigned>(c));
#pragma unroll 8
    for (std::uint32_t step = 0; step < sizes.iterations; ++step)
        for (int &value : s)
            value = __dp4a(value, p, value);
    std::uint32_t total = 0;
    for (const int value : s)
        total += static_cast<std::uint32_t>(value);
    y[i] = total;
}
