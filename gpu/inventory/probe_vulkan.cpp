// The Vulkan loader, found at run time, and the devices of its drivers. Numbers are the loader's:
// GGML_VK_VISIBLE_DEVICES means the same ones.
#include "core/base/encoding.h"
#include "gpu/inventory/host.h"
#include "gpu/inventory/inventory.h"
#include "gpu/inventory/probe.h"
#include "gpu/inventory/vulkan_instance.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace commonwatt {

namespace {

constexpr std::uint64_t maxMemory = std::uint64_t(1) << 50;

std::string versionText(std::uint32_t version) {
    return std::to_string(VK_API_VERSION_MAJOR(version)) + "." +
           std::to_string(VK_API_VERSION_MINOR(version)) + "." +
           std::to_string(VK_API_VERSION_PATCH(version));
}

// A text of fixed size that a driver wrote, with or without its end.
template <std::size_t N>
std::string textOf(const char (&text)[N]) { // NOLINT(modernize-avoid-c-arrays): Vulkan's own
    return toPlainText(std::string_view(text, std::find(text, text + N, '\0')));
}

std::string vendorName(std::uint32_t id) {
    switch (id) { // of the PCI-SIG; above 16 bits: VkVendorId
    case 0x1002:
        return "AMD";
    case 0x10de:
        return "NVIDIA";
    case 0x8086:
        return "Intel";
    case 0x106b:
        return "Apple";
    case 0x13b5:
        return "Arm";
    case 0x5143:
        return "Qualcomm";
    case VK_VENDOR_ID_MESA:
        return "Mesa";
    default: {
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "0x%04x", id);
        return text.data();
    }
    }
}

HardwareKind kindOf(VkPhysicalDeviceType type) {
    switch (type) {
    case VK_PHYSICAL_DEVICE_TYPE_CPU:
        return HardwareKind::Software;
    case VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU:
        return HardwareKind::Integrated;
    default:
        return HardwareKind::Discrete;
    }
}

// What is its own, and how much of that is free.
Status readMemory(const VulkanInstance &instance, VkPhysicalDevice device, bool hasBudget,
                  Hardware &hardware) {
    VkPhysicalDeviceMemoryBudgetPropertiesEXT budget{};
    budget.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT;
    VkPhysicalDeviceMemoryProperties2 memory{};
    memory.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_PROPERTIES_2;
    if (hasBudget)
        memory.pNext = &budget;
    instance.function<PFN_vkGetPhysicalDeviceMemoryProperties2>(
        "vkGetPhysicalDeviceMemoryProperties2")(device, &memory);
    std::uint64_t total = 0;
    std::uint64_t free = 0;
    const std::uint32_t heaps =
        std::min<std::uint32_t>(memory.memoryProperties.memoryHeapCount, VK_MAX_MEMORY_HEAPS);
    for (std::uint32_t i = 0; i < heaps; ++i) {
        const VkMemoryHeap &heap = memory.memoryProperties.memoryHeaps[i];
        if (!(heap.flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT))
            continue;
        if (heap.size > maxMemory)
            return fail(ErrorCode::InvalidData, "the Vulkan driver tells nonsense of its memory");
        total += heap.size;
        free += !hasBudget ? heap.size
                : budget.heapBudget[i] > budget.heapUsage[i]
                    ? std::min(budget.heapBudget[i] - budget.heapUsage[i], heap.size)
                    : 0;
    }
    hardware.memoryTotal = Bytes(total);
    hardware.memoryFree = Bytes(free);
    if (hardware.kind == HardwareKind::Software) {
        hardware.memoryTotal = std::min(hardware.memoryTotal, memoryLimit());
        hardware.memoryFree = std::min(hardware.memoryFree, hardware.memoryTotal);
    }
    return {};
}

VulkanFeatures readFeatures(const VulkanInstance &instance, VkPhysicalDevice device,
                            std::uint32_t version, const std::set<std::string> &extensions) {
    VulkanFeatures features;
    features.version = versionText(version);
    features.cooperativeMatrix = extensions.contains("VK_KHR_cooperative_matrix") ||
                                 extensions.contains("VK_NV_cooperative_matrix");
    if (version < VK_API_VERSION_1_2)
        return features;
    VkPhysicalDeviceShaderIntegerDotProductPropertiesKHR dotProduct{};
    dotProduct.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES_KHR;
    VkPhysicalDeviceSubgroupProperties subgroup{};
    subgroup.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_PROPERTIES;
    const bool hasDotProduct =
        version >= VK_API_VERSION_1_3 || extensions.contains("VK_KHR_shader_integer_dot_product");
    if (hasDotProduct)
        subgroup.pNext = &dotProduct;
    VkPhysicalDeviceProperties2 properties{};
    properties.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
    properties.pNext = &subgroup;
    instance.function<PFN_vkGetPhysicalDeviceProperties2>("vkGetPhysicalDeviceProperties2")(
        device, &properties);
    VkPhysicalDeviceVulkan11Features vulkan11{};
    vulkan11.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_1_FEATURES;
    VkPhysicalDeviceVulkan12Features vulkan12{};
    vulkan12.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES;
    vulkan12.pNext = &vulkan11;
    VkPhysicalDeviceFeatures2 all{};
    all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2;
    all.pNext = &vulkan12;
    instance.function<PFN_vkGetPhysicalDeviceFeatures2>("vkGetPhysicalDeviceFeatures2")(device,
                                                                                        &all);
    features.subgroupSize = subgroup.subgroupSize;
    features.storage16 = vulkan11.storageBuffer16BitAccess != VK_FALSE;
    features.storage8 = vulkan12.storageBuffer8BitAccess != VK_FALSE;
    features.float16 = vulkan12.shaderFloat16 != VK_FALSE;
    features.int8 = vulkan12.shaderInt8 != VK_FALSE;
    features.integerDotProduct =
        dotProduct.integerDotProduct4x8BitPackedSignedAccelerated != VK_FALSE;
    return features;
}

Result<Hardware> describe(const VulkanInstance &instance, VkPhysicalDevice device,
                          std::size_t number, const std::filesystem::path &backends) {
    CW_TRY_ASSIGN(const std::set<std::string> extensions, instance.extensions(device));
    const auto getProperties =
        instance.function<PFN_vkGetPhysicalDeviceProperties2>("vkGetPhysicalDeviceProperties2");
    VkPhysicalDevicePCIBusInfoPropertiesEXT pci{};
    pci.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PCI_BUS_INFO_PROPERTIES_EXT;
    VkPhysicalDeviceDriverProperties driver{};
    driver.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_DRIVER_PROPERTIES;
    VkPhysicalDeviceIDProperties id{};
    id.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_ID_PROPERTIES;
    id.pNext = &driver;
    const bool hasPci = extensions.contains(VK_EXT_PCI_BUS_INFO_EXTENSION_NAME);
    if (hasPci)
        driver.pNext = &pci;
    VkPhysicalDeviceProperties2 all{};
    all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
    all.pNext = &id;
    getProperties(device, &all);

    Hardware hardware;
    hardware.name = textOf(all.properties.deviceName);
    hardware.vendor = vendorName(all.properties.vendorID);
    hardware.kind = kindOf(all.properties.deviceType);
    hardware.uuid = toHex(id.deviceUUID);
    if (hasPci) {
        std::array<char, 32> address{};
        std::snprintf(address.data(), address.size(), "%04x:%02x:%02x.%x", pci.pciDomain & 0xffff,
                      pci.pciBus & 0xff, pci.pciDevice & 0xff, pci.pciFunction & 0xf);
        hardware.pciAddress = address.data();
    }
    CW_TRY(readMemory(instance, device, extensions.contains(VK_EXT_MEMORY_BUDGET_EXTENSION_NAME),
                      hardware));
    hardware.vulkan = readFeatures(instance, device, all.properties.apiVersion, extensions);
    const std::string driverName = textOf(driver.driverName);
    const std::string driverInfo = textOf(driver.driverInfo);
    HardwareBackend backend{.device = "vulkan:" + std::to_string(number),
                            .name = "vulkan",
                            .driver = driverName + (driverInfo.empty() ? "" : " " + driverInfo)};
    if (all.properties.apiVersion < neededVulkan)
        backend.obstacles.push_back(
            {"its driver has Vulkan " + hardware.vulkan->version + ", and 1.2 is needed",
             "install a newer driver"});
    else if (!hardware.vulkan->storage16)
        backend.obstacles.push_back({"it cannot keep 16-bit values in buffers", ""});
    if (!hasBackend(backends, "vulkan"))
        backend.obstacles.push_back(
            {"this installation has no Vulkan kernels for models (ggml's Vulkan backend)",
             "install the package of Commonwatt that has them"});
    hardware.backends.push_back(std::move(backend));
    return hardware;
}

} // namespace

Result<Inventory> probeVulkan(const std::filesystem::path &backends) {
    const Result<VulkanInstance> instance = VulkanInstance::open();
    if (!instance && instance.error().code == ErrorCode::NotFound)
        return Inventory();
    if (!instance)
        return std::unexpected(instance.error());
    CW_TRY_ASSIGN(const std::vector<VkPhysicalDevice> devices, instance->devices());
    Inventory inventory;
    for (std::size_t number = 0; number < devices.size(); ++number) {
        CW_TRY_ASSIGN(Hardware hardware, describe(*instance, devices[number], number, backends));
        inventory.hardware.push_back(std::move(hardware));
    }
    return inventory;
}

} // namespace commonwatt
