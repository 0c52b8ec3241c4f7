#include "gpu/bench/cuda/cuda_device.h"

#include <algorithm>
#include <cstring>
#include <thread>
#include <utility>

namespace commonwatt {

// Those that are called, found when the device is opened: name, the driver's name, parameters.
#define COMMONWATT_CUDA_FUNCTIONS(X)                                                               \
    X(contextRetain, "cuDevicePrimaryCtxRetain", (CuContext *, CuDevice))                          \
    X(contextRelease, "cuDevicePrimaryCtxRelease_v2", (CuDevice))                                  \
    X(contextSetCurrent, "cuCtxSetCurrent", (CuContext))                                           \
    X(memoryGetInfo, "cuMemGetInfo_v2", (std::size_t *, std::size_t *))                            \
    X(memoryAllocate, "cuMemAlloc_v2", (CuDevicePointer *, std::size_t))                           \
    X(memoryFree, "cuMemFree_v2", (CuDevicePointer))                                               \
    X(hostAllocate, "cuMemAllocHost_v2", (void **, std::size_t))                                   \
    X(hostFree, "cuMemFreeHost", (void *))                                                         \
    X(copyToDevice, "cuMemcpyHtoDAsync_v2",                                                        \
      (CuDevicePointer, const void *, std::size_t, CuStream))                                      \
    X(copyToHost, "cuMemcpyDtoHAsync_v2", (void *, CuDevicePointer, std::size_t, CuStream))        \
    X(copyOnDevice, "cuMemcpyDtoDAsync_v2",                                                        \
      (CuDevicePointer, CuDevicePointer, std::size_t, CuStream))                                   \
    X(streamCreate, "cuStreamCreate", (CuStream *, unsigned))                                      \
    X(streamDestroy, "cuStreamDestroy_v2", (CuStream))                                             \
    X(eventCreate, "cuEventCreate", (CuEvent *, unsigned))                                         \
    X(eventDestroy, "cuEventDestroy_v2", (CuEvent))                                                \
    X(eventRecord, "cuEventRecord", (CuEvent, CuStream))                                           \
    X(eventQuery, "cuEventQuery", (CuEvent))                                                       \
    X(eventElapsed, "cuEventElapsedTime", (float *, CuEvent, CuEvent))                             \
    X(moduleLoad, "cuModuleLoadData", (CuModule *, const void *))                                  \
    X(moduleUnload, "cuModuleUnload", (CuModule))                                                  \
    X(moduleGetFunction, "cuModuleGetFunction", (CuFunction *, CuModule, const char *))            \
    X(launchKernel, "cuLaunchKernel",                                                              \
      (CuFunction, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, CuStream, \
       void **, void **))

struct CudaFunctions {
#define X(name, driverName, parameters) CuResult(*name) parameters = nullptr;
    COMMONWATT_CUDA_FUNCTIONS(X)
#undef X

    [[nodiscard]] Status load(const CudaApi &api) {
#define X(name, driverName, parameters)                                                            \
    {                                                                                              \
        CW_TRY_ASSIGN(name, api.function<CuResult parameters>(driverName));                        \
    }
        COMMONWATT_CUDA_FUNCTIONS(X)
#undef X
        return {};
    }
};

namespace {

// CUresult
constexpr CuResult outOfMemory = 2;
constexpr CuResult noBinaryForGpu = 209;
constexpr CuResult unsupportedPtxVersion = 222;
constexpr CuResult notReady = 600;

constexpr unsigned nonBlocking = 1; // CU_STREAM_NON_BLOCKING
constexpr std::uint64_t stagingBytes = std::uint64_t(64) << 20;
// Most work is over by then, and a launch is timed by how soon the end is seen.
constexpr std::chrono::milliseconds attention(2);
constexpr std::chrono::microseconds pause(100);

} // namespace

CudaDevice::CudaDevice(CudaApi api)
    : m_api(std::move(api))
    , m_functions(std::make_unique<CudaFunctions>()) {
}

Result<std::unique_ptr<CudaDevice>> CudaDevice::open(const boost::dll::shared_library &library,
                                                     std::uint32_t number,
                                                     std::chrono::milliseconds patience) {
    CW_TRY_ASSIGN(CudaApi api, CudaApi::open(library));
    std::unique_ptr<CudaDevice> device(new CudaDevice(std::move(api)));
    device->m_patience = patience;
    CW_TRY(device->create(number));
    return device;
}

CudaDevice::~CudaDevice() {
    if (m_context == nullptr || m_hangs)
        return;
    const CudaFunctions &cu = *m_functions;
    cu.contextSetCurrent(m_context);
    if (m_end)
        cu.eventDestroy(m_end);
    if (m_begin)
        cu.eventDestroy(m_begin);
    if (m_stream)
        cu.streamDestroy(m_stream);
    cu.contextSetCurrent(nullptr);
    cu.contextRelease(m_device);
}

Status CudaDevice::create(std::uint32_t number) {
    const CudaFunctions &cu = *m_functions;
    CW_TRY(m_functions->load(m_api));
    CW_TRY_ASSIGN(m_driver, m_api.version());
    CW_TRY_ASSIGN(const int count, m_api.deviceCount());
    if (number >= static_cast<std::uint32_t>(count))
        return fail(ErrorCode::NotFound, "there is no CUDA device " + std::to_string(number) +
                                             ", but " + std::to_string(count) + " of them");
    CW_TRY_ASSIGN(m_device, m_api.device(static_cast<int>(number)));
    CW_TRY_ASSIGN(const int major, m_api.attribute(CudaAttribute::CapabilityMajor, m_device));
    CW_TRY_ASSIGN(const int minor, m_api.attribute(CudaAttribute::CapabilityMinor, m_device));
    CW_TRY_ASSIGN(const int cache, m_api.attribute(CudaAttribute::L2CacheSize, m_device));
    m_capability = major * 10 + minor;
    m_cacheSize = Bytes(static_cast<std::uint64_t>(std::max(cache, 0)));
    CW_TRY(check(cu.contextRetain(&m_context, m_device), "open the device"));
    CW_TRY(use());
    CW_TRY(check(cu.streamCreate(&m_stream, nonBlocking), "make a stream"));
    CW_TRY(check(cu.eventCreate(&m_begin, 0), "make a clock"));
    return check(cu.eventCreate(&m_end, 0), "make a clock");
}

Status CudaDevice::use() const {
    if (m_hangs)
        return fail(ErrorCode::Unavailable, "the device hangs");
    return check(m_functions->contextSetCurrent(m_context), "use the device");
}

Status CudaDevice::check(CuResult result, std::string_view what) const {
    if (result == outOfMemory)
        return fail(ErrorCode::ResourceExhausted, "not enough memory to " + std::string(what));
    return m_api.check(result, what);
}

Bytes CudaDevice::memoryFree() const {
    std::size_t free = 0;
    std::size_t total = 0;
    if (!use() || m_functions->memoryGetInfo(&free, &total) != 0)
        return {};
    return Bytes(free);
}

Status CudaDevice::wait() {
    const auto begin = std::chrono::steady_clock::now();
    for (;;) {
        const CuResult result = m_functions->eventQuery(m_end);
        if (result != notReady)
            return check(result, "compute");
        const auto waited = std::chrono::steady_clock::now() - begin;
        if (waited > m_patience) {
            m_hangs = true;
            return fail(ErrorCode::Timeout, "the device does not end to compute");
        }
        if (waited < attention)
            std::this_thread::yield();
        else
            std::this_thread::sleep_for(pause);
    }
}

Status CudaDevice::submit(const Enqueue &enqueue) {
    CW_TRY(use());
    CW_TRY(enqueue());
    CW_TRY(check(m_functions->eventRecord(m_end, m_stream), "submit work"));
    return wait();
}

Result<Seconds> CudaDevice::time(const Enqueue &enqueue) {
    const auto begin = std::chrono::steady_clock::now();
    const Status done = submit([&]() -> Status {
        CW_TRY(check(m_functions->eventRecord(m_begin, m_stream), "submit work"));
        return enqueue();
    });
    CW_TRY(done);
    const Seconds byHost = std::chrono::steady_clock::now() - begin;
    float milliseconds = 0;
    CW_TRY(check(m_functions->eventElapsed(&milliseconds, m_begin, m_end), "read its clock"));
    const Seconds byDevice = std::chrono::duration<double, std::milli>(milliseconds);
    // A clock that stands still, or that runs ahead of the host's, is none.
    return byDevice > Seconds(0) && byDevice <= byHost ? byDevice : byHost;
}

Status CudaDevice::launch(CuFunction kernel, std::array<std::uint64_t, 2> grid,
                          std::uint32_t threads, std::span<void *> arguments) const {
    if (grid[0] > INT32_MAX || grid[1] > UINT16_MAX)
        return fail(ErrorCode::ResourceExhausted, "too many elements for one kernel");
    return check(m_functions->launchKernel(kernel, static_cast<unsigned>(grid[0]),
                                           static_cast<unsigned>(grid[1]), 1, threads, 1, 1, 0,
                                           m_stream, arguments.data(), nullptr),
                 "start a kernel");
}

Status CudaDevice::copy(const CudaBuffer &from, const CudaBuffer &to, std::uint64_t size) const {
    const CudaFunctions &cu = *m_functions;
    if (from.m_host)
        return check(cu.copyToDevice(to.m_address, from.m_host, size, m_stream), "copy");
    if (to.m_host)
        return check(cu.copyToHost(to.m_host, from.m_address, size, m_stream), "copy");
    return check(cu.copyOnDevice(to.m_address, from.m_address, size, m_stream), "copy");
}

Result<CudaBuffer> CudaBuffer::make(CudaDevice &device, std::uint64_t size, CudaPlace place) {
    CW_TRY(device.use());
    const CudaFunctions &cu = *device.m_functions;
    CudaBuffer buffer(device, size);
    const CuResult made = place == CudaPlace::Host ? cu.hostAllocate(&buffer.m_host, size)
                                                   : cu.memoryAllocate(&buffer.m_address, size);
    CW_TRY(device.check(made, "make a buffer"));
    return buffer;
}

CudaBuffer::CudaBuffer(CudaBuffer &&other) noexcept
    : m_device(other.m_device)
    , m_size(other.m_size)
    , m_address(std::exchange(other.m_address, 0))
    , m_host(std::exchange(other.m_host, nullptr)) {
}

CudaBuffer::~CudaBuffer() {
    if ((m_address == 0 && m_host == nullptr) || !m_device->use())
        return;
    if (m_host)
        m_device->m_functions->hostFree(m_host);
    else
        m_device->m_functions->memoryFree(m_address);
}

// By way of pinned memory: a copy of any other may wait inside the driver, for ever if need be.
Status CudaBuffer::write(ByteView bytes) {
    const CudaFunctions &cu = *m_device->m_functions;
    CW_TRY_ASSIGN(
        const CudaBuffer staging,
        make(*m_device, std::min<std::uint64_t>(bytes.size(), stagingBytes), CudaPlace::Host));
    for (std::uint64_t at = 0; at < bytes.size(); at += staging.m_size) {
        const std::uint64_t size = std::min(bytes.size() - at, staging.m_size);
        std::memcpy(staging.m_host, bytes.data() + at, size);
        CW_TRY(m_device->submit([&] {
            return m_device->check(
                cu.copyToDevice(m_address + at, staging.m_host, size, m_device->m_stream), "copy");
        }));
    }
    return {};
}

Result<ByteVector> CudaBuffer::read() const {
    const CudaFunctions &cu = *m_device->m_functions;
    CW_TRY_ASSIGN(const CudaBuffer staging,
                  make(*m_device, std::min(m_size, stagingBytes), CudaPlace::Host));
    ByteVector bytes(m_size);
    for (std::uint64_t at = 0; at < m_size; at += staging.m_size) {
        const std::uint64_t size = std::min(m_size - at, staging.m_size);
        CW_TRY(m_device->submit([&] {
            return m_device->check(
                cu.copyToHost(staging.m_host, m_address + at, size, m_device->m_stream), "copy");
        }));
        std::memcpy(bytes.data() + at, staging.m_host, size);
    }
    return bytes;
}

Result<CudaModule> CudaModule::make(CudaDevice &device, ByteView code) {
    CW_TRY(device.use());
    CudaModule module(device);
    const CuResult loaded = device.m_functions->moduleLoad(&module.m_module, code.data());
    if (loaded == noBinaryForGpu || loaded == unsupportedPtxVersion)
        return fail(ErrorCode::Unsupported, "this build has no CUDA kernels for this device (" +
                                                device.m_api.error("load them", loaded).message +
                                                ")");
    CW_TRY(device.check(loaded, "load kernels"));
    return module;
}

CudaModule::CudaModule(CudaModule &&other) noexcept
    : m_device(other.m_device)
    , m_module(std::exchange(other.m_module, nullptr)) {
}

CudaModule::~CudaModule() {
    if (m_module && m_device->use())
        m_device->m_functions->moduleUnload(m_module);
}

Result<CuFunction> CudaModule::function(const char *name) const {
    CW_TRY(m_device->use());
    CuFunction found = nullptr;
    CW_TRY(m_device->check(m_device->m_functions->moduleGetFunction(&found, m_module, name),
                           "find the kernel " + std::string(name)));
    return found;
}

} // namespace commonwatt
