// A Vulkan device with one compute queue, its buffers and pipelines: as much of Vulkan as the
// benchmark needs. One thread.
#pragma once

#include "core/base/encoding.h"
#include "core/base/units.h"
#include "gpu/bench/bench_backend.h"
#include "gpu/bench/vulkan/matrix_units.h"
#include "gpu/inventory/vulkan_instance.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace commonwatt {

struct VulkanFunctions;
class VulkanBuffer;

class VulkanDevice {
public:
    // By the loader's number. NotFound: no driver, or fewer devices. Unsupported: too old, or
    // without compute.
    [[nodiscard]] static Result<std::unique_ptr<VulkanDevice>> open(std::uint32_t number);
    ~VulkanDevice();
    VulkanDevice(const VulkanDevice &) = delete;
    VulkanDevice &operator=(const VulkanDevice &) = delete;

    [[nodiscard]] const std::string &driver() const { return m_driver; }
    [[nodiscard]] Bytes memory() const { return m_memory; } // of its own, all of it
    [[nodiscard]] Bytes largestBuffer() const { return m_largestBuffer; }
    [[nodiscard]] bool hasFloat16() const { return m_hasFloat16; }
    [[nodiscard]] MatrixUnits matrixUnits() const { return m_matrixUnits; }
    [[nodiscard]] std::uint32_t subgroupSize() const { return m_subgroupSize; }

    using Record = std::function<void(VkCommandBuffer)>;
    // Has the device carry out what is recorded and waits. Timeout: it takes longer than a minute,
    // after which the device must not be used any more. Unavailable: the device is lost.
    [[nodiscard]] Status submit(const Record &record);
    // The same; by the device's clock where it has one.
    [[nodiscard]] Result<Seconds> time(const Record &record);

    // What comes after sees what was written before.
    void barrier(VkCommandBuffer commands) const;
    void copy(VkCommandBuffer commands, const VulkanBuffer &from, const VulkanBuffer &to,
              std::uint64_t size) const;

private:
    friend class VulkanBuffer;
    friend class VulkanPipeline;
    explicit VulkanDevice(VulkanInstance instance);
    [[nodiscard]] Status create(std::uint32_t number);
    void describe(VkPhysicalDevice physical);
    [[nodiscard]] Status createQueue(VkPhysicalDevice physical);
    [[nodiscard]] Status createPools();
    [[nodiscard]] std::optional<std::uint32_t> memoryType(std::uint32_t allowed,
                                                          VkMemoryPropertyFlags wanted) const;

    VulkanInstance m_instance;
    std::unique_ptr<VulkanFunctions> m_functions;
    std::string m_driver;
    Bytes m_memory;
    Bytes m_largestBuffer;
    bool m_hasFloat16 = false;
    MatrixUnits m_matrixUnits = MatrixUnits::None;
    std::uint32_t m_subgroupSize = 0;
    // It did not end what it was given, and may still use it: nothing is destroyed any more.
    bool m_isStuck = false;
    double m_tick = 0;                 // nanoseconds of a timestamp; 0: it keeps none
    std::uint32_t m_maxGroups = 65535; // in each dimension
    std::uint32_t m_family = 0;
    VkPhysicalDeviceMemoryProperties m_memoryTypes{};
    VkDevice m_device = VK_NULL_HANDLE;
    VkQueue m_queue = VK_NULL_HANDLE;
    VkCommandPool m_pool = VK_NULL_HANDLE;
    VkCommandBuffer m_commands = VK_NULL_HANDLE;
    VkQueryPool m_queries = VK_NULL_HANDLE;
    VkFence m_fence = VK_NULL_HANDLE;
};

enum class BufferPlace {
    Device, // its own memory, where it has some
    Host,   // the host's, that the device reaches
};

class VulkanBuffer {
public:
    // At least `size` bytes, with some room behind them. ResourceExhausted: no memory.
    [[nodiscard]] static Result<VulkanBuffer> make(VulkanDevice &device, std::uint64_t size,
                                                   BufferPlace place);
    VulkanBuffer(VulkanBuffer &&other) noexcept;
    VulkanBuffer &operator=(VulkanBuffer &&) = delete;
    ~VulkanBuffer();

    [[nodiscard]] Status write(ByteView bytes);
    [[nodiscard]] Result<ByteVector> read() const;
    [[nodiscard]] VkBuffer handle() const { return m_buffer; }

private:
    VulkanBuffer(VulkanDevice &device, std::uint64_t size)
        : m_device(&device)
        , m_size(size) {}

    VulkanDevice *m_device;
    std::uint64_t m_size;
    VkBuffer m_buffer = VK_NULL_HANDLE;
    VkDeviceMemory m_memory = VK_NULL_HANDLE;
    void *m_mapped = nullptr; // of the host's
};

// A compute shader with its buffers, at bindings 0, 1, 2.
class VulkanPipeline {
public:
    static constexpr std::uint32_t maxBuffers = 3;

    // `threads`: of a work group, where the shader leaves them open (its constant 0).
    [[nodiscard]] static Result<VulkanPipeline> make(VulkanDevice &device,
                                                     std::span<const std::uint32_t> code,
                                                     std::uint32_t constantBytes,
                                                     std::uint32_t threads = 0);
    VulkanPipeline(VulkanPipeline &&other) noexcept;
    VulkanPipeline &operator=(VulkanPipeline &&) = delete;
    ~VulkanPipeline();

    // Bindings that are left over get the last one.
    void bind(std::span<const VulkanBuffer *const> buffers);
    void dispatch(VkCommandBuffer commands, const void *constants, std::uint64_t groups) const;

private:
    explicit VulkanPipeline(VulkanDevice &device)
        : m_device(&device) {}
    [[nodiscard]] Status create(std::span<const std::uint32_t> code, std::uint32_t threads);

    VulkanDevice *m_device;
    std::uint32_t m_constantBytes = 0;
    VkDescriptorSetLayout m_setLayout = VK_NULL_HANDLE;
    VkPipelineLayout m_layout = VK_NULL_HANDLE;
    VkDescriptorPool m_pool = VK_NULL_HANDLE;
    VkDescriptorSet m_set = VK_NULL_HANDLE;
    VkPipeline m_pipeline = VK_NULL_HANDLE;
};

} // namespace commonwatt
