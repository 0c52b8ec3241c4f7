// The operations as Vulkan compute shaders: a .comp file for each, compiled when this is built.
#include "gpu/bench/bench_backend.h"
#include "gpu/bench/vulkan/kernels.h"
#include "gpu/bench/vulkan/vulkan_device.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace commonwatt {

namespace {

constexpr std::uint32_t threadsOfGroup = 256;
constexpr std::uint32_t tileSide = 64;    // of mul_mat.comp
constexpr std::uint32_t rowsOfGroup = 4;  // of mul_mat_vec.comp
constexpr std::uint32_t matrixSide = 128; // of a tile of matrix_f16.comp
constexpr std::uint32_t matrixSubgroups = 4;

struct Sizes { // as in common.glsl
    std::uint32_t elements = 0;
    std::uint32_t iterations = 0;
    std::uint32_t rows = 0;
    std::uint32_t columns = 0;
    std::uint32_t inner = 0;
};

struct Kernel {
    std::span<const std::uint32_t> code; // empty: none for this operation
    std::uint64_t groups = 1;
};

std::uint64_t groupsFor(std::uint64_t items, std::uint64_t ofGroup) {
    return (items + ofGroup - 1) / ofGroup;
}

Kernel kernelOf(const OpCase &size, MatrixUnits units) {
    const std::uint64_t vectors = groupsFor(size.elements, 4);
    const std::uint64_t tiles = groupsFor(size.rows, tileSide) * groupsFor(size.columns, tileSide);
    switch (size.op) {
    case BenchOp::Copy:
        return {vulkanKernels::copy, groupsFor(vectors, threadsOfGroup)};
    case BenchOp::Triad:
        return {vulkanKernels::triad, groupsFor(vectors, threadsOfGroup)};
    case BenchOp::Read:
        return {vulkanKernels::read, readGroups};
    case BenchOp::FmaF32:
        return {vulkanKernels::fma_f32, groupsFor(size.elements, threadsOfGroup)};
    case BenchOp::FmaF16:
        return {vulkanKernels::fma_f16, groupsFor(size.elements, threadsOfGroup)};
    case BenchOp::DotI8:
        return {vulkanKernels::dot_i8, groupsFor(size.elements, threadsOfGroup)};
    case BenchOp::MulMatVecQ4_0:
        return {vulkanKernels::mul_mat_vec_q4_0, groupsFor(size.rows, rowsOfGroup)};
    case BenchOp::MulMatVecQ8_0:
        return {vulkanKernels::mul_mat_vec_q8_0, groupsFor(size.rows, rowsOfGroup)};
    case BenchOp::MulMatQ4_0:
        return {vulkanKernels::mul_mat_q4_0, tiles};
    case BenchOp::MulMatQ8_0:
        return {vulkanKernels::mul_mat_q8_0, tiles};
    case BenchOp::MatrixF16:
        return {units == MatrixUnits::Khr ? vulkanKernels::matrix_f16_khr
                                          : vulkanKernels::matrix_f16_nv,
                groupsFor(size.rows, matrixSide) * groupsFor(size.columns, matrixSide)};
    }
    return {};
}

class VulkanOp : public PreparedOp {
public:
    [[nodiscard]] static Result<std::unique_ptr<PreparedOp>>
    make(VulkanDevice &device, const OpCase &size, const OpInputs &inputs) {
        std::unique_ptr<VulkanOp> op(new VulkanOp(device, size));
        const Kernel kernel = kernelOf(size, device.matrixUnits());
        const std::uint32_t threads =
            size.op == BenchOp::MatrixF16 ? matrixSubgroups * device.subgroupSize() : 0;
        CW_TRY_ASSIGN(VulkanPipeline pipeline,
                      VulkanPipeline::make(device, kernel.code, sizeof(Sizes), threads));
        CW_TRY_ASSIGN(VulkanBuffer output,
                      VulkanBuffer::make(device, size.outputBytes(), BufferPlace::Device));
        op->m_pipeline.emplace(std::move(pipeline));
        op->m_output.emplace(std::move(output));
        std::vector<const VulkanBuffer *> buffers{&*op->m_output};
        for (const ByteVector &input : inputs) {
            CW_TRY_ASSIGN(VulkanBuffer buffer,
                          VulkanBuffer::make(device, input.size(), BufferPlace::Device));
            CW_TRY(buffer.write(input));
            op->m_inputs.push_back(std::move(buffer));
        }
        for (const VulkanBuffer &input : op->m_inputs)
            buffers.push_back(&input);
        op->m_pipeline->bind(buffers);
        op->m_groups = kernel.groups;
        return op;
    }

    Result<Seconds> run(std::uint32_t times) override {
        const Sizes sizes{static_cast<std::uint32_t>(m_size.elements), m_size.iterations,
                          m_size.rows, m_size.columns, m_size.inner};
        return m_device.time([&](VkCommandBuffer commands) {
            for (std::uint32_t i = 0; i < times; ++i) {
                if (i > 0)
                    m_device.barrier(commands);
                m_pipeline->dispatch(commands, &sizes, m_groups);
            }
        });
    }

    Result<ByteVector> output() override { return m_output->read(); }

private:
    VulkanOp(VulkanDevice &device, const OpCase &size)
        : m_device(device)
        , m_size(size) {}

    VulkanDevice &m_device;
    OpCase m_size;
    std::optional<VulkanPipeline> m_pipeline;
    std::optional<VulkanBuffer> m_output;
    std::vector<VulkanBuffer> m_inputs;
    std::uint64_t m_groups = 1;
};

class VulkanBench : public BenchBackend {
public:
    explicit VulkanBench(std::unique_ptr<VulkanDevice> device)
        : m_device(std::move(device)) {}

    std::string name() const override { return "vulkan"; }
    std::string driver() const override { return m_device->driver(); }
    Bytes memoryFree() const override { return m_device->memory(); }
    Bytes largestBuffer() const override { return m_device->largestBuffer(); }
    // Vulkan does not tell; above what today's GPUs have.
    Bytes cacheSize() const override { return Bytes(std::uint64_t(96) << 20); }

    Status supports(BenchOp op) const override {
        if (op == BenchOp::MatrixF16 && m_device->matrixUnits() == MatrixUnits::None)
            return fail(ErrorCode::Unsupported,
                        "its driver has no matrix units for 16-bit floats that this build knows");
        if (op == BenchOp::FmaF16 && !m_device->hasFloat16())
            return fail(ErrorCode::Unsupported, "the device has no 16-bit arithmetic");
        return {};
    }

    Result<std::unique_ptr<PreparedOp>> prepare(const OpCase &size,
                                                const OpInputs &inputs) override {
        CW_TRY(supports(size.op));
        if (size.elements > UINT32_MAX)
            return fail(ErrorCode::ResourceExhausted, "too many elements for one kernel");
        return VulkanOp::make(*m_device, size, inputs);
    }

    Result<Seconds> copy(LinkDirection direction, Bytes size) override {
        CW_TRY(makeLink(size));
        const bool fromHost = direction == LinkDirection::ToDevice;
        const bool toHost = direction == LinkDirection::FromDevice;
        const VulkanBuffer &from = fromHost ? *m_link->host : m_link->device;
        const VulkanBuffer &to = toHost ? *m_link->host : fromHost ? m_link->device : m_link->other;
        return m_device->time(
            [&](VkCommandBuffer commands) { m_device->copy(commands, from, to, size.value); });
    }

    Result<Seconds> launch() override {
        if (!m_nothing) {
            CW_TRY_ASSIGN(VulkanPipeline nothing,
                          VulkanPipeline::make(*m_device, vulkanKernels::nothing, 0));
            m_nothing.emplace(std::move(nothing));
        }
        const auto begin = std::chrono::steady_clock::now();
        CW_TRY(m_device->submit(
            [&](VkCommandBuffer commands) { m_nothing->dispatch(commands, nullptr, 1); }));
        return std::chrono::steady_clock::now() - begin;
    }

private:
    struct Link {
        Bytes size;
        std::optional<VulkanBuffer> host;
        VulkanBuffer device;
        VulkanBuffer other;
    };

    [[nodiscard]] Status makeLink(Bytes size) {
        if (m_link && m_link->size == size)
            return {};
        m_link.reset();
        CW_TRY_ASSIGN(VulkanBuffer host,
                      VulkanBuffer::make(*m_device, size.value, BufferPlace::Host));
        CW_TRY_ASSIGN(VulkanBuffer device,
                      VulkanBuffer::make(*m_device, size.value, BufferPlace::Device));
        CW_TRY_ASSIGN(VulkanBuffer other,
                      VulkanBuffer::make(*m_device, size.value, BufferPlace::Device));
        m_link.emplace(Link{size, std::move(host), std::move(device), std::move(other)});
        return {};
    }

    std::unique_ptr<VulkanDevice> m_device; // outlives what was made of it
    std::optional<VulkanPipeline> m_nothing;
    std::optional<Link> m_link;
};

} // namespace

Result<std::unique_ptr<BenchBackend>> openVulkanBench(std::uint32_t number) {
    CW_TRY_ASSIGN(std::unique_ptr<VulkanDevice> device, VulkanDevice::open(number));
    return std::make_unique<VulkanBench>(std::move(device));
}

} // namespace commonwatt
