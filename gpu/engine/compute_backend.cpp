#include "gpu/engine/compute_backend.h"

#include "gpu/inventory/ggml_device.h"
#include "gpu/inventory/host.h"
#include "gpu/inventory/inventory.h"

#include <algorithm>

namespace commonwatt {

namespace {

// A function of the CPU backend that is no part of the common interface.
template <typename Function>
Function *cpuFunction(ggml_backend_dev_t cpu, const char *name) {
    return reinterpret_cast<Function *>(
        ggml_backend_reg_get_proc_address(ggml_backend_dev_backend_reg(cpu), name));
}

// An operation that uses `weight` as a batch of 512 tokens does, for asking who supports it.
ggml_tensor *exampleOperation(ggml_context *context, ggml_tensor *weight, WeightUse use) {
    constexpr std::int64_t tokens = 512;
    switch (use) {
    case WeightUse::Vector:
        return ggml_mul(context, ggml_new_tensor_2d(context, GGML_TYPE_F32, weight->ne[0], tokens),
                        weight);
    case WeightUse::Matrix:
        return ggml_mul_mat(context, weight,
                            ggml_new_tensor_2d(context, GGML_TYPE_F32, weight->ne[0], tokens));
    case WeightUse::ExpertMatrix:
        return ggml_mul_mat_id(context, weight,
                               ggml_new_tensor_3d(context, GGML_TYPE_F32, weight->ne[0], 1, tokens),
                               ggml_new_tensor_2d(context, GGML_TYPE_I32, 1, tokens));
    case WeightUse::Lookup:
        break;
    }
    return nullptr;
}

} // namespace

ComputeBackend::~ComputeBackend() {
    // The backends use the threads until they are gone.
    m_device.reset();
    m_cpu.reset();
}

Status ComputeBackend::openCpu(std::uint32_t threads) {
    ggml_backend_dev_t device = ggml_backend_dev_by_type(GGML_BACKEND_DEVICE_TYPE_CPU);
    if (device == nullptr)
        return fail(ErrorCode::Internal, "no CPU backend is loaded");
    m_cpu.reset(ggml_backend_dev_init(device, nullptr));
    if (!m_cpu)
        return fail(ErrorCode::Unavailable, "the CPU backend does not start");
    const std::uint32_t cores = usableCores();
    const auto count = static_cast<int>(threads == 0 ? cores : std::min(threads, cores));

    using SetThreads = void(ggml_backend_t, int);
    using NewPool = ggml_threadpool *(ggml_threadpool_params *);
    using FreePool = void(ggml_threadpool *);
    using SetPool = void(ggml_backend_t, ggml_threadpool *);
    auto *setThreads = cpuFunction<SetThreads>(device, "ggml_backend_set_n_threads");
    auto *newPool = cpuFunction<NewPool>(device, "ggml_threadpool_new");
    auto *freePool = cpuFunction<FreePool>(device, "ggml_threadpool_free");
    auto *setPool = cpuFunction<SetPool>(device, "ggml_backend_cpu_set_threadpool");
    if (!setThreads || !newPool || !freePool || !setPool)
        return fail(ErrorCode::Unsupported, "the CPU backend is of another release");
    setThreads(m_cpu.get(), count);
    ggml_threadpool_params parameters = ggml_threadpool_params_default(count);
    // After a batch the threads sleep at once; ggml's default keeps them spinning for as long as a
    // batch takes, on cores that others could use.
    parameters.poll = 0;
    m_threads = {newPool(&parameters), ThreadPoolDeleter{freePool}};
    if (!m_threads)
        return fail(ErrorCode::ResourceExhausted, "cannot start the computing threads");
    setPool(m_cpu.get(), m_threads.get());

    using ExtraBuffers = ggml_backend_buffer_type_t *(ggml_backend_dev_t);
    if (auto *extra = cpuFunction<ExtraBuffers>(device, "ggml_backend_dev_get_extra_bufts"))
        for (ggml_backend_buffer_type_t *type = extra(device); type != nullptr && *type; ++type)
            m_weightBuffers.emplace_back(device, *type);
    m_weightBuffers.emplace_back(device, ggml_backend_dev_buffer_type(device));
    return {};
}

Result<std::unique_ptr<ComputeBackend>> ComputeBackend::open(const std::optional<std::string> &name,
                                                             std::uint32_t threads) {
    CW_TRY_ASSIGN(const ComputeDevice chosen, chooseDevice(name));
    std::unique_ptr<ComputeBackend> backend(new ComputeBackend);
    backend->m_name = chosen.name;
    CW_TRY(backend->openCpu(threads));
    if (chosen.kind != HardwareKind::Cpu) {
        ggml_backend_dev_t device = findDevice(chosen.name);
        backend->m_device.reset(ggml_backend_dev_init(device, nullptr));
        if (!backend->m_device)
            return fail(ErrorCode::Unavailable, "device " + chosen.name + " does not start");
        backend->m_weightBuffers.emplace(backend->m_weightBuffers.begin(), device,
                                         ggml_backend_dev_buffer_type(device));
    }
    return backend;
}

ggml_backend_buffer_type_t ComputeBackend::mainBuffers() const {
    return ggml_backend_get_default_buffer_type(main());
}

ggml_backend_buffer_type_t ComputeBackend::hostBuffers() const {
    return ggml_backend_get_default_buffer_type(m_cpu.get());
}

ggml_backend_buffer_type_t ComputeBackend::buffersFor(ggml_tensor *weight, WeightUse use) const {
    if (use == WeightUse::Lookup)
        return hostBuffers();
    const ggml_context_ptr context(ggml_init(
        {.mem_size = ggml_tensor_overhead() * 4, .mem_buffer = nullptr, .no_alloc = true}));
    const ggml_tensor *operation = exampleOperation(context.get(), weight, use);
    for (const auto &[device, type] : m_weightBuffers) {
        // Support depends on where the weight lies, so let it lie there for the question.
        const ggml_backend_buffer_ptr place(ggml_backend_buft_alloc_buffer(type, 0));
        weight->buffer = place.get();
        const bool supported = ggml_backend_dev_supports_op(device, operation);
        weight->buffer = nullptr;
        if (supported)
            return type;
    }
    return nullptr;
}

ggml_backend_sched_ptr ComputeBackend::newScheduler(std::size_t nodes) const {
    std::vector<ggml_backend_t> backends;
    if (m_device)
        backends.push_back(m_device.get());
    backends.push_back(m_cpu.get());
    return ggml_backend_sched_ptr(ggml_backend_sched_new(backends.data(), nullptr,
                                                         static_cast<int>(backends.size()), nodes,
                                                         /*parallel=*/false,
                                                         /*op_offload=*/false));
}

} // namespace commonwatt
