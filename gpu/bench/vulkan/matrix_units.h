// Which of Vulkan's two extensions for matrix units (cooperative matrices) a device has and this
// build has a kernel for: VK_KHR_cooperative_matrix, or VK_NV_cooperative_matrix before it.
#pragma once

#include "gpu/inventory/vulkan_instance.h"

#include <cstdint>
#include <span>

namespace commonwatt {

enum class MatrixUnits { None, Khr, Nv };

// A product that a driver can compute, as both extensions tell of it: C[m, n] += A[m, k] × B[k, n].
// Types and scope are the extensions' numbers, which are the same in both.
struct MatrixShape {
    std::uint32_t m = 0;
    std::uint32_t n = 0;
    std::uint32_t k = 0;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t c = 0;
    std::uint32_t result = 0;
    std::uint32_t scope = 0;
};
// Whether one of them is what matrix_f16.comp uses: 16 × 16 × 16, of 16-bit floats, added up in 32
// bits, by a subgroup.
[[nodiscard]] bool canMultiplyHalves(std::span<const MatrixShape> shapes);

// `None` where the device, its driver or this build has none.
[[nodiscard]] MatrixUnits findMatrixUnits(const VulkanInstance &instance, VkPhysicalDevice device);

// What is to be enabled when the device is opened, at the end of the chain of features.
struct MatrixFeatures {
    const char *extension = nullptr;
    VkPhysicalDeviceCooperativeMatrixFeaturesNV features{}; // of the same form in both
};
[[nodiscard]] MatrixFeatures featuresOf(MatrixUnits units);

} // namespace commonwatt
