#include "gpu/bench/vulkan/vulkan_device.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace commonwatt {

// Those that are called, found when the device is opened.
#define COMMONWATT_VULKAN_FUNCTIONS(X)                                                             \
    X(AllocateCommandBuffers)                                                                      \
    X(AllocateDescriptorSets)                                                                      \
    X(AllocateMemory)                                                                              \
    X(BeginCommandBuffer)                                                                          \
    X(BindBufferMemory)                                                                            \
    X(CmdBindDescriptorSets)                                                                       \
    X(CmdBindPipeline)                                                                             \
    X(CmdCopyBuffer)                                                                               \
    X(CmdDispatch)                                                                                 \
    X(CmdPipelineBarrier)                                                                          \
    X(CmdPushConstants)                                                                            \
    X(CmdResetQueryPool)                                                                           \
    X(CmdWriteTimestamp)                                                                           \
    X(CreateBuffer)                                                                                \
    X(CreateCommandPool)                                                                           \
    X(CreateComputePipelines)                                                                      \
    X(CreateDescriptorPool)                                                                        \
    X(CreateDescriptorSetLayout)                                                                   \
    X(CreateFence)                                                                                 \
    X(CreatePipelineLayout)                                                                        \
    X(CreateQueryPool)                                                                             \
    X(CreateShaderModule)                                                                          \
    X(DestroyBuffer)                                                                               \
    X(DestroyCommandPool)                                                                          \
    X(DestroyDescriptorPool)                                                                       \
    X(DestroyDescriptorSetLayout)                                                                  \
    X(DestroyDevice)                                                                               \
    X(DestroyFence)                                                                                \
    X(DestroyPipeline)                                                                             \
    X(DestroyPipelineLayout)                                                                       \
    X(DestroyQueryPool)                                                                            \
    X(DestroyShaderModule)                                                                         \
    X(DeviceWaitIdle)                                                                              \
    X(EndCommandBuffer)                                                                            \
    X(FreeMemory)                                                                                  \
    X(GetBufferMemoryRequirements)                                                                 \
    X(GetDeviceQueue)                                                                              \
    X(GetQueryPoolResults)                                                                         \
    X(MapMemory)                                                                                   \
    X(QueueSubmit)                                                                                 \
    X(ResetCommandBuffer)                                                                          \
    X(ResetFences)                                                                                 \
    X(UpdateDescriptorSets)                                                                        \
    X(WaitForFences)

struct VulkanFunctions {
#define X(name) PFN_vk##name name = nullptr;
    COMMONWATT_VULKAN_FUNCTIONS(X)
#undef X

    [[nodiscard]] Status load(const VulkanInstance &instance) {
#define X(name)                                                                                    \
    name = instance.function<PFN_vk##name>("vk" #name);                                            \
    if (!name)                                                                                     \
        return fail(ErrorCode::Unsupported, "the Vulkan loader lacks vk" #name);
        COMMONWATT_VULKAN_FUNCTIONS(X)
#undef X
        return {};
    }
};

namespace {

constexpr std::uint64_t waitNanoseconds = 60'000'000'000U;
constexpr std::uint64_t padding = 256; // so that whole vectors of four may be written at the end
constexpr std::uint32_t timestamps = 2;

// A copy may be made in parts; one larger than this never is needed at once.
constexpr VkBufferUsageFlags usage = VK_BUFFER_USAGE_STORAGE_BUFFER_BIT |
                                     VK_BUFFER_USAGE_TRANSFER_SRC_BIT |
                                     VK_BUFFER_USAGE_TRANSFER_DST_BIT;

Status check(VkResult result, std::string_view what) {
    switch (result) {
    case VK_SUCCESS:
        return {};
    case VK_ERROR_OUT_OF_HOST_MEMORY:
    case VK_ERROR_OUT_OF_DEVICE_MEMORY:
        return fail(ErrorCode::ResourceExhausted, "not enough memory to " + std::string(what));
    case VK_TIMEOUT:
        return fail(ErrorCode::Timeout, "the device does not end to " + std::string(what));
    default:
        return fail(ErrorCode::Unavailable, "Vulkan cannot " + std::string(what) + ": error " +
                                                std::to_string(static_cast<int>(result)));
    }
}

template <typename Info>
Info infoOf(VkStructureType type) {
    Info info{};
    info.sType = type;
    return info;
}

} // namespace

VulkanDevice::VulkanDevice(VulkanInstance instance)
    : m_instance(std::move(instance))
    , m_functions(std::make_unique<VulkanFunctions>()) {
}

Result<std::unique_ptr<VulkanDevice>> VulkanDevice::open(std::uint32_t number) {
    CW_TRY_ASSIGN(VulkanInstance instance, VulkanInstance::open());
    std::unique_ptr<VulkanDevice> device(new VulkanDevice(std::move(instance)));
    CW_TRY(device->create(number));
    return device;
}

VulkanDevice::~VulkanDevice() {
    if (m_device == VK_NULL_HANDLE || m_isStuck)
        return;
    m_functions->DestroyFence(m_device, m_fence, nullptr);
    m_functions->DestroyQueryPool(m_device, m_queries, nullptr);
    m_functions->DestroyCommandPool(m_device, m_pool, nullptr);
    m_functions->DestroyDevice(m_device, nullptr);
}

Status VulkanDevice::create(std::uint32_t number) {
    CW_TRY(m_functions->load(m_instance));
    CW_TRY_ASSIGN(const std::vector<VkPhysicalDevice> devices, m_instance.devices());
    if (number >= devices.size())
        return fail(ErrorCode::NotFound, "there is no Vulkan device " + std::to_string(number) +
                                             ", but " + std::to_string(devices.size()) +
                                             " of them");
    describe(devices[number]);
    CW_TRY(createQueue(devices[number]));
    return createPools();
}

void VulkanDevice::describe(VkPhysicalDevice physical) {
    auto driver = infoOf<VkPhysicalDeviceDriverProperties>(
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_DRIVER_PROPERTIES);
    auto properties =
        infoOf<VkPhysicalDeviceProperties2>(VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2);
    auto subgroup = infoOf<VkPhysicalDeviceSubgroupProperties>(
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_PROPERTIES);
    driver.pNext = &subgroup;
    properties.pNext = &driver;
    m_instance.function<PFN_vkGetPhysicalDeviceProperties2>("vkGetPhysicalDeviceProperties2")(
        physical, &properties);
    const auto text = [](const auto &array) {
        return toPlainText(std::string_view(array, std::find(array, std::end(array), '\0')));
    };
    m_driver = text(driver.driverName) + " " + text(driver.driverInfo);
    m_tick = static_cast<double>(properties.properties.limits.timestampPeriod);
    m_subgroupSize = subgroup.subgroupSize;
    m_matrixUnits = findMatrixUnits(m_instance, physical);
    m_largestBuffer = Bytes(properties.properties.limits.maxStorageBufferRange);
    m_maxGroups = properties.properties.limits.maxComputeWorkGroupCount[0];
    m_instance.function<PFN_vkGetPhysicalDeviceMemoryProperties>(
        "vkGetPhysicalDeviceMemoryProperties")(physical, &m_memoryTypes);
    for (std::uint32_t i = 0; i < m_memoryTypes.memoryHeapCount; ++i)
        if (m_memoryTypes.memoryHeaps[i].flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT)
            m_memory += Bytes(m_memoryTypes.memoryHeaps[i].size);
}

Status VulkanDevice::createQueue(VkPhysicalDevice physical) {
    const auto getFamilies = m_instance.function<PFN_vkGetPhysicalDeviceQueueFamilyProperties>(
        "vkGetPhysicalDeviceQueueFamilyProperties");
    std::uint32_t count = 0;
    getFamilies(physical, &count, nullptr);
    std::vector<VkQueueFamilyProperties> families(count);
    getFamilies(physical, &count, families.data());
    const auto family = std::ranges::find_if(families, [](const VkQueueFamilyProperties &each) {
        return each.queueCount > 0 && (each.queueFlags & VK_QUEUE_COMPUTE_BIT) != 0;
    });
    if (family == families.end())
        return fail(ErrorCode::Unsupported, "the device has no queue that computes");
    m_family = static_cast<std::uint32_t>(family - families.begin());
    if (family->timestampValidBits == 0)
        m_tick = 0;

    auto has12 = infoOf<VkPhysicalDeviceVulkan12Features>(
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES);
    auto has11 = infoOf<VkPhysicalDeviceVulkan11Features>(
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_1_FEATURES);
    auto has = infoOf<VkPhysicalDeviceFeatures2>(VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2);
    has.pNext = &has11;
    has11.pNext = &has12;
    m_instance.function<PFN_vkGetPhysicalDeviceFeatures2>("vkGetPhysicalDeviceFeatures2")(physical,
                                                                                          &has);
    if (!has11.storageBuffer16BitAccess || !has.features.shaderInt16)
        return fail(ErrorCode::Unsupported, "the device has no 16-bit values in buffers");
    m_hasFloat16 = has12.shaderFloat16 != VK_FALSE;
    if (!m_hasFloat16 || !has12.vulkanMemoryModel)
        m_matrixUnits = MatrixUnits::None;
    MatrixFeatures matrix = featuresOf(m_matrixUnits);

    auto use12 = infoOf<VkPhysicalDeviceVulkan12Features>(
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES);
    use12.shaderFloat16 = has12.shaderFloat16;
    if (matrix.extension) {
        use12.vulkanMemoryModel = VK_TRUE;
        use12.pNext = &matrix.features;
    }
    auto use11 = infoOf<VkPhysicalDeviceVulkan11Features>(
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_1_FEATURES);
    use11.storageBuffer16BitAccess = VK_TRUE;
    use11.pNext = &use12;
    auto use = infoOf<VkPhysicalDeviceFeatures2>(VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2);
    use.features.shaderInt16 = VK_TRUE;
    use.pNext = &use11;
    const float priority = 0;
    auto queue = infoOf<VkDeviceQueueCreateInfo>(VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO);
    queue.queueFamilyIndex = m_family;
    queue.queueCount = 1;
    queue.pQueuePriorities = &priority;
    auto info = infoOf<VkDeviceCreateInfo>(VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO);
    info.pNext = &use;
    info.enabledExtensionCount = matrix.extension ? 1 : 0;
    info.ppEnabledExtensionNames = &matrix.extension;
    info.queueCreateInfoCount = 1;
    info.pQueueCreateInfos = &queue;
    CW_TRY(check(m_instance.function<PFN_vkCreateDevice>("vkCreateDevice")(physical, &info, nullptr,
                                                                           &m_device),
                 "open the device"));
    m_functions->GetDeviceQueue(m_device, m_family, 0, &m_queue);
    return {};
}

Status VulkanDevice::createPools() {
    const VulkanFunctions &vk = *m_functions;
    auto pool = infoOf<VkCommandPoolCreateInfo>(VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO);
    pool.flags = VK_COMMAND_POOL_CREATE_RESET_COMMAND_BUFFER_BIT;
    pool.queueFamilyIndex = m_family;
    CW_TRY(check(vk.CreateCommandPool(m_device, &pool, nullptr, &m_pool), "make a command pool"));
    auto commands =
        infoOf<VkCommandBufferAllocateInfo>(VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO);
    commands.commandPool = m_pool;
    commands.level = VK_COMMAND_BUFFER_LEVEL_PRIMARY;
    commands.commandBufferCount = 1;
    CW_TRY(check(vk.AllocateCommandBuffers(m_device, &commands, &m_commands),
                 "make a command buffer"));
    const auto fence = infoOf<VkFenceCreateInfo>(VK_STRUCTURE_TYPE_FENCE_CREATE_INFO);
    CW_TRY(check(vk.CreateFence(m_device, &fence, nullptr, &m_fence), "make a fence"));
    auto queries = infoOf<VkQueryPoolCreateInfo>(VK_STRUCTURE_TYPE_QUERY_POOL_CREATE_INFO);
    queries.queryType = VK_QUERY_TYPE_TIMESTAMP;
    queries.queryCount = timestamps;
    return check(vk.CreateQueryPool(m_device, &queries, nullptr, &m_queries), "make a clock");
}

std::optional<std::uint32_t> VulkanDevice::memoryType(std::uint32_t allowed,
                                                      VkMemoryPropertyFlags wanted) const {
    for (std::uint32_t i = 0; i < m_memoryTypes.memoryTypeCount; ++i)
        if ((allowed & 1U << i) != 0 &&
            (m_memoryTypes.memoryTypes[i].propertyFlags & wanted) == wanted)
            return i;
    return std::nullopt;
}

Status VulkanDevice::submit(const Record &record) {
    const VulkanFunctions &vk = *m_functions;
    CW_TRY(check(vk.ResetCommandBuffer(m_commands, 0), "begin recording"));
    auto begin = infoOf<VkCommandBufferBeginInfo>(VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO);
    begin.flags = VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT;
    CW_TRY(check(vk.BeginCommandBuffer(m_commands, &begin), "begin recording"));
    record(m_commands);
    CW_TRY(check(vk.EndCommandBuffer(m_commands), "end recording"));
    auto submission = infoOf<VkSubmitInfo>(VK_STRUCTURE_TYPE_SUBMIT_INFO);
    submission.commandBufferCount = 1;
    submission.pCommandBuffers = &m_commands;
    CW_TRY(check(vk.QueueSubmit(m_queue, 1, &submission, m_fence), "submit work"));
    const VkResult waited = vk.WaitForFences(m_device, 1, &m_fence, VK_TRUE, waitNanoseconds);
    m_isStuck = waited == VK_TIMEOUT;
    CW_TRY(check(waited, "compute"));
    return check(vk.ResetFences(m_device, 1, &m_fence), "reset a fence");
}

Result<Seconds> VulkanDevice::time(const Record &record) {
    const VulkanFunctions &vk = *m_functions;
    const auto begin = std::chrono::steady_clock::now();
    CW_TRY(submit([&](VkCommandBuffer commands) {
        vk.CmdResetQueryPool(commands, m_queries, 0, timestamps);
        if (m_tick > 0)
            vk.CmdWriteTimestamp(commands, VK_PIPELINE_STAGE_BOTTOM_OF_PIPE_BIT, m_queries, 0);
        record(commands);
        if (m_tick > 0)
            vk.CmdWriteTimestamp(commands, VK_PIPELINE_STAGE_BOTTOM_OF_PIPE_BIT, m_queries, 1);
    }));
    const Seconds byHost = std::chrono::steady_clock::now() - begin;
    if (m_tick == 0)
        return byHost;
    std::array<std::uint64_t, timestamps> ticks{};
    CW_TRY(check(vk.GetQueryPoolResults(m_device, m_queries, 0, timestamps, sizeof(ticks),
                                        ticks.data(), sizeof(ticks[0]), VK_QUERY_RESULT_64_BIT),
                 "read its clock"));
    const Seconds byDevice(static_cast<double>(ticks[1] - ticks[0]) * m_tick * 1e-9);
    // A clock that stands still, or that runs ahead of the host's, is none.
    return byDevice > Seconds(0) && byDevice <= byHost ? byDevice : byHost;
}

void VulkanDevice::barrier(VkCommandBuffer commands) const {
    auto memory = infoOf<VkMemoryBarrier>(VK_STRUCTURE_TYPE_MEMORY_BARRIER);
    memory.srcAccessMask = VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT;
    memory.dstAccessMask = VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT |
                           VK_ACCESS_TRANSFER_READ_BIT | VK_ACCESS_TRANSFER_WRITE_BIT |
                           VK_ACCESS_HOST_READ_BIT;
    constexpr VkPipelineStageFlags stages =
        VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT;
    m_functions->CmdPipelineBarrier(commands, stages, stages | VK_PIPELINE_STAGE_HOST_BIT, 0, 1,
                                    &memory, 0, nullptr, 0, nullptr);
}

void VulkanDevice::copy(VkCommandBuffer commands, const VulkanBuffer &from, const VulkanBuffer &to,
                        std::uint64_t size) const {
    const VkBufferCopy region{0, 0, size};
    m_functions->CmdCopyBuffer(commands, from.handle(), to.handle(), 1, &region);
}

Result<VulkanBuffer> VulkanBuffer::make(VulkanDevice &device, std::uint64_t size,
                                        BufferPlace place) {
    const VulkanFunctions &vk = *device.m_functions;
    VulkanBuffer buffer(device, size);
    if (size + padding > device.m_largestBuffer.value)
        return fail(ErrorCode::ResourceExhausted,
                    "the driver allows buffers of at most " + formatBytes(device.m_largestBuffer));
    auto info = infoOf<VkBufferCreateInfo>(VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO);
    info.size = size + padding;
    info.usage = usage;
    CW_TRY(
        check(vk.CreateBuffer(device.m_device, &info, nullptr, &buffer.m_buffer), "make a buffer"));
    VkMemoryRequirements needs{};
    vk.GetBufferMemoryRequirements(device.m_device, buffer.m_buffer, &needs);
    constexpr VkMemoryPropertyFlags hostFlags =
        VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
    const bool isHost = place == BufferPlace::Host;
    std::optional<std::uint32_t> type;
    // Cached, reading is not many times slower.
    for (const VkMemoryPropertyFlags flags :
         {isHost ? hostFlags | VK_MEMORY_PROPERTY_HOST_CACHED_BIT
                 : VkMemoryPropertyFlags(VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT),
          isHost ? hostFlags : VkMemoryPropertyFlags(0)})
        if (!type)
            type = device.memoryType(needs.memoryTypeBits, flags);
    if (!type)
        return fail(ErrorCode::Unsupported, "the device has no memory of the kind that is needed");
    auto allocation = infoOf<VkMemoryAllocateInfo>(VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO);
    allocation.allocationSize = needs.size;
    allocation.memoryTypeIndex = *type;
    CW_TRY(check(vk.AllocateMemory(device.m_device, &allocation, nullptr, &buffer.m_memory),
                 "make a buffer"));
    CW_TRY(check(vk.BindBufferMemory(device.m_device, buffer.m_buffer, buffer.m_memory, 0),
                 "make a buffer"));
    if (isHost)
        CW_TRY(check(
            vk.MapMemory(device.m_device, buffer.m_memory, 0, VK_WHOLE_SIZE, 0, &buffer.m_mapped),
            "reach a buffer"));
    return buffer;
}

VulkanBuffer::VulkanBuffer(VulkanBuffer &&other) noexcept
    : m_device(other.m_device)
    , m_size(other.m_size)
    , m_buffer(std::exchange(other.m_buffer, VK_NULL_HANDLE))
    , m_memory(std::exchange(other.m_memory, VK_NULL_HANDLE))
    , m_mapped(std::exchange(other.m_mapped, nullptr)) {
}

VulkanBuffer::~VulkanBuffer() {
    if (m_device->m_isStuck)
        return;
    const VulkanFunctions &vk = *m_device->m_functions;
    vk.DestroyBuffer(m_device->m_device, m_buffer, nullptr);
    vk.FreeMemory(m_device->m_device, m_memory, nullptr);
}

Status VulkanBuffer::write(ByteView bytes) {
    if (m_mapped) {
        std::memcpy(m_mapped, bytes.data(), bytes.size());
        return {};
    }
    CW_TRY_ASSIGN(VulkanBuffer staging, make(*m_device, m_size, BufferPlace::Host));
    CW_TRY(staging.write(bytes));
    return m_device->submit([&](VkCommandBuffer commands) {
        m_device->copy(commands, staging, *this, bytes.size());
        m_device->barrier(commands);
    });
}

Result<ByteVector> VulkanBuffer::read() const {
    if (m_mapped) {
        const auto *begin = static_cast<const std::uint8_t *>(m_mapped);
        return ByteVector(begin, begin + m_size);
    }
    CW_TRY_ASSIGN(const VulkanBuffer staging, make(*m_device, m_size, BufferPlace::Host));
    CW_TRY(m_device->submit([&](VkCommandBuffer commands) {
        m_device->barrier(commands);
        m_device->copy(commands, *this, staging, m_size);
        m_device->barrier(commands);
    }));
    return staging.read();
}

Result<VulkanPipeline> VulkanPipeline::make(VulkanDevice &device,
                                            std::span<const std::uint32_t> code,
                                            std::uint32_t constantBytes, std::uint32_t threads) {
    VulkanPipeline pipeline(device);
    pipeline.m_constantBytes = constantBytes;
    CW_TRY(pipeline.create(code, threads));
    return pipeline;
}

Status VulkanPipeline::create(std::span<const std::uint32_t> code, std::uint32_t threads) {
    const VulkanFunctions &vk = *m_device->m_functions;
    VkDevice device = m_device->m_device;
    std::array<VkDescriptorSetLayoutBinding, maxBuffers> bindings{};
    for (std::uint32_t i = 0; i < maxBuffers; ++i) {
        bindings[i].binding = i;
        bindings[i].descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER;
        bindings[i].descriptorCount = 1;
        bindings[i].stageFlags = VK_SHADER_STAGE_COMPUTE_BIT;
    }
    auto set = infoOf<VkDescriptorSetLayoutCreateInfo>(
        VK_STRUCTURE_TYPE_DESCRIPTOR_SET_LAYOUT_CREATE_INFO);
    set.bindingCount = maxBuffers;
    set.pBindings = bindings.data();
    CW_TRY(check(vk.CreateDescriptorSetLayout(device, &set, nullptr, &m_setLayout),
                 "make a pipeline"));
    const VkPushConstantRange constants{VK_SHADER_STAGE_COMPUTE_BIT, 0, m_constantBytes};
    auto layout = infoOf<VkPipelineLayoutCreateInfo>(VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO);
    layout.setLayoutCount = 1;
    layout.pSetLayouts = &m_setLayout;
    layout.pushConstantRangeCount = m_constantBytes > 0 ? 1 : 0;
    layout.pPushConstantRanges = &constants;
    CW_TRY(check(vk.CreatePipelineLayout(device, &layout, nullptr, &m_layout), "make a pipeline"));

    const VkDescriptorPoolSize poolSize{VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, maxBuffers};
    auto pool = infoOf<VkDescriptorPoolCreateInfo>(VK_STRUCTURE_TYPE_DESCRIPTOR_POOL_CREATE_INFO);
    pool.maxSets = 1;
    pool.poolSizeCount = 1;
    pool.pPoolSizes = &poolSize;
    CW_TRY(check(vk.CreateDescriptorPool(device, &pool, nullptr, &m_pool), "make a pipeline"));
    auto allocation =
        infoOf<VkDescriptorSetAllocateInfo>(VK_STRUCTURE_TYPE_DESCRIPTOR_SET_ALLOCATE_INFO);
    allocation.descriptorPool = m_pool;
    allocation.descriptorSetCount = 1;
    allocation.pSetLayouts = &m_setLayout;
    CW_TRY(check(vk.AllocateDescriptorSets(device, &allocation, &m_set), "make a pipeline"));

    auto moduleInfo = infoOf<VkShaderModuleCreateInfo>(VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO);
    moduleInfo.codeSize = code.size_bytes();
    moduleInfo.pCode = code.data();
    VkShaderModule shader = VK_NULL_HANDLE;
    CW_TRY(check(vk.CreateShaderModule(device, &moduleInfo, nullptr, &shader), "load a shader"));
    auto info = infoOf<VkComputePipelineCreateInfo>(VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO);
    info.stage = infoOf<VkPipelineShaderStageCreateInfo>(
        VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO);
    info.stage.stage = VK_SHADER_STAGE_COMPUTE_BIT;
    info.stage.module = shader;
    info.stage.pName = "main";
    const VkSpecializationMapEntry entry{0, 0, sizeof(threads)};
    const VkSpecializationInfo specialization{1, &entry, sizeof(threads), &threads};
    if (threads != 0)
        info.stage.pSpecializationInfo = &specialization;
    info.layout = m_layout;
    const VkResult made =
        vk.CreateComputePipelines(device, VK_NULL_HANDLE, 1, &info, nullptr, &m_pipeline);
    vk.DestroyShaderModule(device, shader, nullptr);
    return check(made, "compile a shader");
}

VulkanPipeline::VulkanPipeline(VulkanPipeline &&other) noexcept
    : m_device(other.m_device)
    , m_constantBytes(other.m_constantBytes)
    , m_setLayout(std::exchange(other.m_setLayout, VK_NULL_HANDLE))
    , m_layout(std::exchange(other.m_layout, VK_NULL_HANDLE))
    , m_pool(std::exchange(other.m_pool, VK_NULL_HANDLE))
    , m_set(std::exchange(other.m_set, VK_NULL_HANDLE))
    , m_pipeline(std::exchange(other.m_pipeline, VK_NULL_HANDLE)) {
}

VulkanPipeline::~VulkanPipeline() {
    if (m_device->m_isStuck)
        return;
    const VulkanFunctions &vk = *m_device->m_functions;
    vk.DestroyPipeline(m_device->m_device, m_pipeline, nullptr);
    vk.DestroyDescriptorPool(m_device->m_device, m_pool, nullptr);
    vk.DestroyPipelineLayout(m_device->m_device, m_layout, nullptr);
    vk.DestroyDescriptorSetLayout(m_device->m_device, m_setLayout, nullptr);
}

void VulkanPipeline::bind(std::span<const VulkanBuffer *const> buffers) {
    std::array<VkDescriptorBufferInfo, maxBuffers> infos{};
    std::array<VkWriteDescriptorSet, maxBuffers> writes{};
    for (std::uint32_t i = 0; i < maxBuffers; ++i) {
        infos[i].buffer = buffers[std::min<std::size_t>(i, buffers.size() - 1)]->handle();
        infos[i].range = VK_WHOLE_SIZE;
        writes[i] = infoOf<VkWriteDescriptorSet>(VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET);
        writes[i].dstSet = m_set;
        writes[i].dstBinding = i;
        writes[i].descriptorCount = 1;
        writes[i].descriptorType = VK_DESCRIPTOR_TYPE_STORAGE_BUFFER;
        writes[i].pBufferInfo = &infos[i];
    }
    m_device->m_functions->UpdateDescriptorSets(m_device->m_device, maxBuffers, writes.data(), 0,
                                                nullptr);
}

void VulkanPipeline::dispatch(VkCommandBuffer commands, const void *constants,
                              std::uint64_t groups) const {
    const VulkanFunctions &vk = *m_device->m_functions;
    vk.CmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE, m_pipeline);
    vk.CmdBindDescriptorSets(commands, VK_PIPELINE_BIND_POINT_COMPUTE, m_layout, 0, 1, &m_set, 0,
                             nullptr);
    if (m_constantBytes > 0)
        vk.CmdPushConstants(commands, m_layout, VK_SHADER_STAGE_COMPUTE_BIT, 0, m_constantBytes,
                            constants);
    const std::uint64_t rows = (groups + m_device->m_maxGroups - 1) / m_device->m_maxGroups;
    const std::uint64_t columns = (groups + rows - 1) / rows;
    vk.CmdDispatch(commands, static_cast<std::uint32_t>(columns), static_cast<std::uint32_t>(rows),
                   1);
}

} // namespace commonwatt
