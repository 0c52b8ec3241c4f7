// The operations as CUDA kernels: .cu files, compiled when this is built.
#include "gpu/bench/cuda/cuda_bench.h"

#include "gpu/bench/cuda/call.h"
#include "gpu/bench/cuda/kernels.h"

#include <map>
#include <optional>
#include <utility>

namespace commonwatt {

namespace {

ByteView codeOf(CudaSource source) {
    switch (source) {
    case CudaSource::Memory:
        return cudaKernels::memory;
    case CudaSource::Chains:
        return cudaKernels::chains;
    case CudaSource::MatrixF16:
        return cudaKernels::matrix_f16;
    case CudaSource::MulMatVec:
        return cudaKernels::mul_mat_vec;
    case CudaSource::MulMat:
        return cudaKernels::mul_mat;
    }
    return {};
}

// The least compute capability, and what it brings.
std::pair<int, const char *> needsOf(BenchOp op) {
    switch (op) {
    case BenchOp::FmaF16:
        return {53, "16-bit arithmetic"};
    case BenchOp::DotI8:
        return {61, "dot products of bytes"};
    case BenchOp::MatrixF16:
        return {70, "matrix units"};
    default:
        return {0, ""};
    }
}

class CudaOp : public PreparedOp {
public:
    [[nodiscard]] static Result<std::unique_ptr<PreparedOp>>
    make(CudaDevice &device, CuFunction kernel, const CudaCall &call, std::uint64_t outputBytes,
         const OpInputs &inputs) {
        std::unique_ptr<CudaOp> op(new CudaOp(device, kernel, call));
        CW_TRY_ASSIGN(CudaBuffer output, CudaBuffer::make(device, outputBytes, CudaPlace::Device));
        op->m_buffers.push_back(std::move(output));
        for (const ByteVector &input : inputs) {
            CW_TRY_ASSIGN(CudaBuffer buffer,
                          CudaBuffer::make(device, input.size(), CudaPlace::Device));
            CW_TRY(buffer.write(input));
            op->m_buffers.push_back(std::move(buffer));
        }
        return op;
    }

    Result<Seconds> run(std::uint32_t times) override {
        std::vector<CuDevicePointer> addresses;
        for (const CudaBuffer &buffer : m_buffers)
            addresses.push_back(buffer.address());
        std::vector<void *> arguments;
        for (CuDevicePointer &address : addresses)
            arguments.push_back(&address);
        arguments.push_back(&m_call.sizes);
        return m_device.time([&]() -> Status {
            for (std::uint32_t i = 0; i < times; ++i)
                CW_TRY(m_device.launch(m_kernel, m_call.grid, m_call.threads, arguments));
            return {};
        });
    }

    Result<ByteVector> output() override { return m_buffers.front().read(); }

private:
    CudaOp(CudaDevice &device, CuFunction kernel, const CudaCall &call)
        : m_device(device)
        , m_kernel(kernel)
        , m_call(call) {}

    CudaDevice &m_device;
    CuFunction m_kernel;
    CudaCall m_call;
    std::vector<CudaBuffer> m_buffers; // the output, then the inputs
};

class CudaBench : public BenchBackend {
public:
    explicit CudaBench(std::unique_ptr<CudaDevice> device)
        : m_device(std::move(device)) {}

    std::string name() const override { return "cuda"; }
    std::string driver() const override { return m_device->driver(); }
    Bytes memoryFree() const override { return m_device->memoryFree(); }
    Bytes cacheSize() const override { return m_device->cacheSize(); }

    Status supports(BenchOp op) const override {
        const auto [capability, what] = needsOf(op);
        if (m_device->capability() < capability)
            return fail(ErrorCode::Unsupported, "the device has no " + std::string(what));
        return {};
    }

    Result<std::unique_ptr<PreparedOp>> prepare(const OpCase &size,
                                                const OpInputs &inputs) override {
        CW_TRY(supports(size.op));
        const CudaCall call = cudaCallOf(size);
        CW_TRY_ASSIGN(const CuFunction kernel, kernelOf(call));
        return CudaOp::make(*m_device, kernel, call, size.outputBytes(), inputs);
    }

    Result<Seconds> copy(LinkDirection direction, Bytes size) override {
        CW_TRY(makeLink(size));
        const bool fromHost = direction == LinkDirection::ToDevice;
        const bool toHost = direction == LinkDirection::FromDevice;
        const CudaBuffer &from = fromHost ? m_link->host : m_link->device;
        const CudaBuffer &to = toHost ? m_link->host : fromHost ? m_link->device : m_link->other;
        return m_device->time([&] { return m_device->copy(from, to, size.value); });
    }

    Result<Seconds> launch() override {
        const CudaCall call = cudaCallOfNothing();
        CW_TRY_ASSIGN(const CuFunction nothing, kernelOf(call));
        const auto begin = std::chrono::steady_clock::now();
        CW_TRY(m_device->submit(
            [&] { return m_device->launch(nothing, call.grid, call.threads, {}); }));
        return std::chrono::steady_clock::now() - begin;
    }

private:
    struct Link {
        Bytes size;
        CudaBuffer host;
        CudaBuffer device;
        CudaBuffer other;
    };

    [[nodiscard]] Result<CuFunction> kernelOf(const CudaCall &call) {
        auto found = m_modules.find(call.source);
        if (found == m_modules.end()) {
            CW_TRY_ASSIGN(CudaModule module, CudaModule::make(*m_device, codeOf(call.source)));
            found = m_modules.emplace(call.source, std::move(module)).first;
        }
        return found->second.function(call.kernel);
    }

    [[nodiscard]] Status makeLink(Bytes size) {
        if (m_link && m_link->size == size)
            return {};
        m_link.reset();
        CW_TRY_ASSIGN(CudaBuffer host, CudaBuffer::make(*m_device, size.value, CudaPlace::Host));
        CW_TRY_ASSIGN(CudaBuffer device,
                      CudaBuffer::make(*m_device, size.value, CudaPlace::Device));
        CW_TRY_ASSIGN(CudaBuffer other, CudaBuffer::make(*m_device, size.value, CudaPlace::Device));
        m_link.emplace(Link{size, std::move(host), std::move(device), std::move(other)});
        return {};
    }

    std::unique_ptr<CudaDevice> m_device; // outlives what was made of it
    std::map<CudaSource, CudaModule> m_modules;
    std::optional<Link> m_link;
};

} // namespace

std::unique_ptr<BenchBackend> makeCudaBench(std::unique_ptr<CudaDevice> device) {
    return std::make_unique<CudaBench>(std::move(device));
}

Result<std::unique_ptr<BenchBackend>> openCudaBench(std::uint32_t number) {
    if (cudaKernels::memory.empty())
        return fail(ErrorCode::Unsupported,
                    "this build has no CUDA kernels to measure with, since nvcc was missing");
    CW_TRY_ASSIGN(std::unique_ptr<CudaDevice> device,
                  CudaDevice::open(openDriverLibrary(DriverLibrary::Cuda), number));
    return makeCudaBench(std::move(device));
}

} // namespace commonwatt
