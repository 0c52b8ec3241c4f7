#include "gpu/bench/vulkan/matrix_units.h"

#include "gpu/bench/vulkan/kernels.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace commonwatt {

namespace {

// VK_KHR_cooperative_matrix is younger than the headers of some systems. Vulkan's registry:
// https://registry.khronos.org/vulkan/specs/latest/man/html/VK_KHR_cooperative_matrix.html
constexpr const char *khrExtension = "VK_KHR_cooperative_matrix";
constexpr auto khrFeaturesType = static_cast<VkStructureType>(1000506000);
constexpr auto khrPropertiesType = static_cast<VkStructureType>(1000506001);
struct KhrProperties {
    VkStructureType sType;
    void *pNext;
    std::uint32_t mSize;
    std::uint32_t nSize;
    std::uint32_t kSize;
    std::uint32_t aType;
    std::uint32_t bType;
    std::uint32_t cType;
    std::uint32_t resultType;
    VkBool32 saturatingAccumulation;
    std::uint32_t scope;
};
using GetKhrProperties = VkResult(VKAPI_PTR *)(VkPhysicalDevice, std::uint32_t *, KhrProperties *);

constexpr std::uint32_t maxShapes = 1024;
constexpr std::uint32_t side = 16;           // of matrix_f16.comp's matrices
constexpr std::uint32_t sharedBytes = 18944; // of its shared memory

MatrixShape shapeOf(const KhrProperties &told) {
    return {told.mSize, told.nSize, told.kSize,      told.aType,
            told.bType, told.cType, told.resultType, told.scope};
}

MatrixShape shapeOf(const VkCooperativeMatrixPropertiesNV &told) {
    return {told.MSize,
            told.NSize,
            told.KSize,
            static_cast<std::uint32_t>(told.AType),
            static_cast<std::uint32_t>(told.BType),
            static_cast<std::uint32_t>(told.CType),
            static_cast<std::uint32_t>(told.DType),
            static_cast<std::uint32_t>(told.scope)};
}

// What a driver that fails tells of is nothing.
template <typename Properties, typename Get>
std::vector<MatrixShape> shapesOf(Get get, VkPhysicalDevice device, VkStructureType type) {
    std::uint32_t count = 0;
    if (!get || get(device, &count, nullptr) != VK_SUCCESS || count > maxShapes)
        return {};
    Properties empty{};
    empty.sType = type;
    std::vector<Properties> list(count, empty);
    if (get(device, &count, list.data()) != VK_SUCCESS)
        return {};
    list.resize(std::min<std::size_t>(count, list.size()));
    std::vector<MatrixShape> shapes;
    for (const Properties &told : list)
        shapes.push_back(shapeOf(told));
    return shapes;
}

// Of a driver that has the extension.
bool hasFeature(const VulkanInstance &instance, VkPhysicalDevice device, MatrixUnits units) {
    MatrixFeatures matrix = featuresOf(units);
    matrix.features.cooperativeMatrix = VK_FALSE;
    VkPhysicalDeviceFeatures2 all{};
    all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2;
    all.pNext = &matrix.features;
    instance.function<PFN_vkGetPhysicalDeviceFeatures2>("vkGetPhysicalDeviceFeatures2")(device,
                                                                                        &all);
    return matrix.features.cooperativeMatrix != VK_FALSE;
}

bool hasRoom(const VulkanInstance &instance, VkPhysicalDevice device) {
    VkPhysicalDeviceProperties properties{};
    instance.function<PFN_vkGetPhysicalDeviceProperties>("vkGetPhysicalDeviceProperties")(
        device, &properties);
    return properties.limits.maxComputeSharedMemorySize >= sharedBytes;
}

} // namespace

bool canMultiplyHalves(std::span<const MatrixShape> shapes) {
    return std::ranges::any_of(shapes, [](const MatrixShape &shape) {
        return shape.m == side && shape.n == side && shape.k == side &&
               shape.a == VK_COMPONENT_TYPE_FLOAT16_NV && shape.b == VK_COMPONENT_TYPE_FLOAT16_NV &&
               shape.c == VK_COMPONENT_TYPE_FLOAT32_NV &&
               shape.result == VK_COMPONENT_TYPE_FLOAT32_NV && shape.scope == VK_SCOPE_SUBGROUP_NV;
    });
}

MatrixUnits findMatrixUnits(const VulkanInstance &instance, VkPhysicalDevice device) {
    const Result<std::set<std::string>> extensions = instance.extensions(device);
    if (!extensions || !hasRoom(instance, device))
        return MatrixUnits::None;
    if (!vulkanKernels::matrix_f16_khr.empty() && extensions->contains(khrExtension) &&
        hasFeature(instance, device, MatrixUnits::Khr) &&
        canMultiplyHalves(
            shapesOf<KhrProperties>(instance.function<GetKhrProperties>(
                                        "vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR"),
                                    device, khrPropertiesType)))
        return MatrixUnits::Khr;
    if (!vulkanKernels::matrix_f16_nv.empty() &&
        extensions->contains(VK_NV_COOPERATIVE_MATRIX_EXTENSION_NAME) &&
        hasFeature(instance, device, MatrixUnits::Nv) &&
        canMultiplyHalves(shapesOf<VkCooperativeMatrixPropertiesNV>(
            instance.function<PFN_vkGetPhysicalDeviceCooperativeMatrixPropertiesNV>(
                "vkGetPhysicalDeviceCooperativeMatrixPropertiesNV"),
            device, VK_STRUCTURE_TYPE_COOPERATIVE_MATRIX_PROPERTIES_NV)))
        return MatrixUnits::Nv;
    return MatrixUnits::None;
}

MatrixFeatures featuresOf(MatrixUnits units) {
    MatrixFeatures made;
    if (units == MatrixUnits::None)
        return made;
    made.extension =
        units == MatrixUnits::Khr ? khrExtension : VK_NV_COOPERATIVE_MATRIX_EXTENSION_NAME;
    made.features.sType = units == MatrixUnits::Khr
                              ? khrFeaturesType
                              : VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_NV;
    made.features.cooperativeMatrix = VK_TRUE;
    return made;
}

} // namespace commonwatt
