#include "gpu/inventory/vulkan_instance.h"

#include <algorithm>
#include <string>
#include <utility>

namespace commonwatt {

namespace {

constexpr std::uint32_t maxDevices = 64;
constexpr std::uint32_t maxExtensions = 4096;

} // namespace

Result<VulkanInstance> VulkanInstance::open() {
    VulkanInstance instance;
    instance.m_library = openDriverLibrary(DriverLibrary::Vulkan);
    if (!instance.m_library.is_loaded())
        return fail(ErrorCode::NotFound, "there is no Vulkan loader");
    using GetProcAddress = PFN_vkVoidFunction(VkInstance, const char *);
    instance.m_get = functionOf<GetProcAddress>(instance.m_library, "vkGetInstanceProcAddr");
    const auto create =
        instance.m_get ? instance.function<PFN_vkCreateInstance>("vkCreateInstance") : nullptr;
    if (!create || !instance.function<PFN_vkEnumerateInstanceVersion>("vkEnumerateInstanceVersion"))
        return fail(ErrorCode::Unsupported, "the Vulkan loader is older than Vulkan 1.1");
    VkApplicationInfo application{};
    application.sType = VK_STRUCTURE_TYPE_APPLICATION_INFO;
    application.pApplicationName = "commonwatt";
    application.apiVersion = neededVulkan;
    VkInstanceCreateInfo info{};
    info.sType = VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO;
    info.pApplicationInfo = &application;
    const VkResult result = create(&info, nullptr, &instance.m_instance);
    if (result == VK_ERROR_INCOMPATIBLE_DRIVER)
        return fail(ErrorCode::NotFound, "the Vulkan loader finds no driver");
    if (result != VK_SUCCESS)
        return fail(ErrorCode::Unavailable,
                    "Vulkan cannot start: error " + std::to_string(static_cast<int>(result)));
    return instance;
}

VulkanInstance::VulkanInstance(VulkanInstance &&other) noexcept
    : m_library(std::move(other.m_library))
    , m_get(other.m_get)
    , m_instance(std::exchange(other.m_instance, VK_NULL_HANDLE)) {
}

VulkanInstance::~VulkanInstance() {
    if (m_instance == VK_NULL_HANDLE)
        return;
    if (const auto destroy = function<PFN_vkDestroyInstance>("vkDestroyInstance"))
        destroy(m_instance, nullptr);
}

Result<std::vector<VkPhysicalDevice>> VulkanInstance::devices() const {
    const auto enumerate = function<PFN_vkEnumeratePhysicalDevices>("vkEnumeratePhysicalDevices");
    std::uint32_t count = 0;
    VkResult result = enumerate(m_instance, &count, nullptr);
    if (result == VK_SUCCESS && count > maxDevices)
        return fail(ErrorCode::InvalidData,
                    "the Vulkan driver tells of " + std::to_string(count) + " devices");
    std::vector<VkPhysicalDevice> devices(count);
    if (result == VK_SUCCESS)
        result = enumerate(m_instance, &count, devices.data());
    if (result != VK_SUCCESS)
        return fail(ErrorCode::Unavailable, "Vulkan cannot list its devices: error " +
                                                std::to_string(static_cast<int>(result)));
    devices.resize(std::min<std::size_t>(count, devices.size()));
    return devices;
}

Result<std::set<std::string>> VulkanInstance::extensions(VkPhysicalDevice device) const {
    const auto enumerate =
        function<PFN_vkEnumerateDeviceExtensionProperties>("vkEnumerateDeviceExtensionProperties");
    std::uint32_t count = 0;
    VkResult result = enumerate(device, nullptr, &count, nullptr);
    if (result == VK_SUCCESS && count > maxExtensions)
        return fail(ErrorCode::InvalidData,
                    "the Vulkan driver tells of " + std::to_string(count) + " extensions");
    std::vector<VkExtensionProperties> list(count);
    if (result == VK_SUCCESS)
        result = enumerate(device, nullptr, &count, list.data());
    if (result != VK_SUCCESS)
        return fail(ErrorCode::Unavailable, "Vulkan cannot list a device's extensions: error " +
                                                std::to_string(static_cast<int>(result)));
    list.resize(std::min<std::size_t>(count, list.size()));
    std::set<std::string> names;
    for (const VkExtensionProperties &extension : list) {
        // Of fixed size, with or without its end.
        const auto &name = extension.extensionName;
        names.emplace(name, std::find(std::begin(name), std::end(name), '\0'));
    }
    return names;
}

} // namespace commonwatt
