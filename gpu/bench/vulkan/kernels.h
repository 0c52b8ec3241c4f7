// The compiled shaders of this folder, as SPIR-V words.
#pragma once

#include <cstdint>
#include <span>

namespace commonwatt::vulkanKernels {

extern const std::span<const std::uint32_t> copy;
extern const std::span<const std::uint32_t> triad;
extern const std::span<const std::uint32_t> read;
extern const std::span<const std::uint32_t> fma_f32;
extern const std::span<const std::uint32_t> fma_f16;
extern const std::span<const std::uint32_t> dot_i8;
extern const std::span<const std::uint32_t> mul_mat_vec_q4_0;
extern const std::span<const std::uint32_t> mul_mat_vec_q8_0;
extern const std::span<const std::uint32_t> mul_mat_q4_0;
extern const std::span<const std::uint32_t> mul_mat_q8_0;
extern const std::span<const std::uint32_t> nothing;
// Empty where this system's shader compiler does not know the extension.
extern const std::span<const std::uint32_t> matrix_f16_khr;
extern const std::span<const std::uint32_t> matrix_f16_nv;

} // namespace commonwatt::vulkanKernels
