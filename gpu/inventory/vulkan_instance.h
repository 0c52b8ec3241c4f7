// A Vulkan instance by the loader that is found at run time. Only headers are needed to build.
#pragma once

#include "core/base/error.h"
#include "gpu/inventory/driver_library.h"

#define VK_NO_PROTOTYPES
#include <vulkan/vulkan.h>

#include <set>
#include <string>
#include <vector>

namespace commonwatt {

inline constexpr std::uint32_t neededVulkan = VK_API_VERSION_1_2; // by ggml's Vulkan backend

class VulkanInstance {
public:
    // NotFound: there is no loader, or it finds no driver. Unsupported: it is too old.
    [[nodiscard]] static Result<VulkanInstance> open();
    VulkanInstance(VulkanInstance &&other) noexcept;
    VulkanInstance &operator=(VulkanInstance &&) = delete;
    ~VulkanInstance();

    // An instance's function, or one of a device with a dispatch of the loader; nullptr: none.
    template <typename Function>
    [[nodiscard]] Function function(const char *name) const {
        return reinterpret_cast<Function>(m_get(m_instance, name));
    }

    // In the loader's order, which also numbers ggml's devices.
    [[nodiscard]] Result<std::vector<VkPhysicalDevice>> devices() const;
    [[nodiscard]] Result<std::set<std::string>> extensions(VkPhysicalDevice device) const;

private:
    VulkanInstance() = default;

    boost::dll::shared_library m_library;
    PFN_vkVoidFunction (*m_get)(VkInstance, const char *) = nullptr;
    VkInstance m_instance = VK_NULL_HANDLE;
};

} // namespace commonwatt
