// A CUDA device with one stream, its buffers and kernels: as much of the driver API as the
// benchmark needs. One thread.
#pragma once

#include "core/base/encoding.h"
#include "core/base/units.h"
#include "gpu/bench/bench_backend.h"
#include "gpu/inventory/cuda_api.h"

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace commonwatt {

struct CudaFunctions;
class CudaBuffer;
using CuContext = struct CUctx_st *;
using CuStream = struct CUstream_st *;
using CuEvent = struct CUevent_st *;
using CuModule = struct CUmod_st *;
using CuFunction = struct CUfunc_st *;
using CuDevicePointer = unsigned long long;

class CudaDevice {
public:
    // By the driver's number, with the driver's library. `patience`: the longest wait for the
    // device. NotFound: no driver, or fewer devices. Unsupported: the driver is too old.
    [[nodiscard]] static Result<std::unique_ptr<CudaDevice>>
    open(const boost::dll::shared_library &library, std::uint32_t number,
         std::chrono::milliseconds patience = std::chrono::minutes(1));
    ~CudaDevice();
    CudaDevice(const CudaDevice &) = delete;
    CudaDevice &operator=(const CudaDevice &) = delete;

    [[nodiscard]] const std::string &driver() const { return m_driver; }
    [[nodiscard]] int capability() const { return m_capability; } // 75 for 7.5
    [[nodiscard]] Bytes cacheSize() const { return m_cacheSize; } // of the L2 cache
    [[nodiscard]] Bytes memoryFree() const;

    using Enqueue = std::function<Status()>;
    // Has the device carry out what `enqueue` puts on its stream and waits. Timeout: it takes
    // longer than `patience`, after which neither the device nor what was made of it calls the
    // driver any more: a driver that hangs would not come back. Unavailable: the device is lost.
    [[nodiscard]] Status submit(const Enqueue &enqueue);
    // The same; by the device's clock.
    [[nodiscard]] Result<Seconds> time(const Enqueue &enqueue);

    // To be called by `enqueue`. Each of `arguments` points at one of the kernel's.
    [[nodiscard]] Status launch(CuFunction kernel, std::array<std::uint64_t, 2> grid,
                                std::uint32_t threads, std::span<void *> arguments) const;
    [[nodiscard]] Status copy(const CudaBuffer &from, const CudaBuffer &to,
                              std::uint64_t size) const;

private:
    friend class CudaBuffer;
    friend class CudaModule;
    explicit CudaDevice(CudaApi api);
    [[nodiscard]] Status create(std::uint32_t number);
    // The engine, too, chooses a context for the thread.
    [[nodiscard]] Status use() const;
    [[nodiscard]] Status check(CuResult result, std::string_view what) const;
    [[nodiscard]] Status wait();

    CudaApi m_api;
    std::unique_ptr<CudaFunctions> m_functions;
    std::chrono::milliseconds m_patience{};
    std::string m_driver;
    int m_capability = 0;
    Bytes m_cacheSize;
    bool m_hangs = false;
    CuDevice m_device = 0;
    CuContext m_context = nullptr;
    CuStream m_stream = nullptr;
    CuEvent m_begin = nullptr;
    CuEvent m_end = nullptr;
};

enum class CudaPlace {
    Device,
    Host, // pinned
};

class CudaBuffer {
public:
    // ResourceExhausted: no memory.
    [[nodiscard]] static Result<CudaBuffer> make(CudaDevice &device, std::uint64_t size,
                                                 CudaPlace place);
    CudaBuffer(CudaBuffer &&other) noexcept;
    CudaBuffer &operator=(CudaBuffer &&) = delete;
    ~CudaBuffer();

    [[nodiscard]] Status write(ByteView bytes);
    [[nodiscard]] Result<ByteVector> read() const;
    [[nodiscard]] CuDevicePointer address() const { return m_address; } // of the device's

private:
    friend class CudaDevice;
    CudaBuffer(CudaDevice &device, std::uint64_t size)
        : m_device(&device)
        , m_size(size) {}

    CudaDevice *m_device;
    std::uint64_t m_size;
    CuDevicePointer m_address = 0;
    void *m_host = nullptr;
};

// Compiled kernels.
class CudaModule {
public:
    // A fat binary. Unsupported: it has nothing for this device.
    [[nodiscard]] static Result<CudaModule> make(CudaDevice &device, ByteView code);
    CudaModule(CudaModule &&other) noexcept;
    CudaModule &operator=(CudaModule &&) = delete;
    ~CudaModule();

    [[nodiscard]] Result<CuFunction> function(const char *name) const; // lives as long as this

private:
    explicit CudaModule(CudaDevice &device)
        : m_device(&device) {}

    CudaDevice *m_device;
    CuModule m_module = nullptr;
};

} // namespace commonwatt
