// The ggml backends of one device: the device's own, and the CPU's for what the device cannot do.
#pragma once

#include "core/base/error.h"

#include <ggml-cpp.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct ggml_threadpool;

namespace commonwatt {

// What a weight is used for; decides which buffers can hold it.
enum class WeightUse {
    Lookup,       // rows are read by the host
    Vector,       // added or multiplied, element by element
    Matrix,       // multiplied with activations
    ExpertMatrix, // the same, one of several chosen for each token
};

class ComputeBackend {
public:
    // NotFound: no such device. Unavailable: its driver refuses.
    [[nodiscard]] static Result<std::unique_ptr<ComputeBackend>>
    open(const std::optional<std::string> &device, std::uint32_t threads);
    ~ComputeBackend();
    ComputeBackend(const ComputeBackend &) = delete;
    ComputeBackend &operator=(const ComputeBackend &) = delete;

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] bool isCpu() const { return m_device == nullptr; }
    // The device's, or the CPU's if that is the device.
    [[nodiscard]] ggml_backend_t main() const { return m_device ? m_device.get() : m_cpu.get(); }
    [[nodiscard]] ggml_backend_buffer_type_t mainBuffers() const;
    [[nodiscard]] ggml_backend_buffer_type_t hostBuffers() const;

    // The best buffer type for a weight, as libllama chooses: on the CPU one that stores it the
    // way the processor's matrix instructions want it, if there is one. nullptr: none can.
    [[nodiscard]] ggml_backend_buffer_type_t buffersFor(ggml_tensor *weight, WeightUse use) const;

    // A scheduler for graphs of at most `nodes` nodes.
    [[nodiscard]] ggml_backend_sched_ptr newScheduler(std::size_t nodes) const;

private:
    ComputeBackend() = default;
    [[nodiscard]] Status openCpu(std::uint32_t threads);

    struct ThreadPoolDeleter {
        void (*release)(ggml_threadpool *);
        void operator()(ggml_threadpool *pool) const { release(pool); }
    };

    std::string m_name;
    std::unique_ptr<ggml_threadpool, ThreadPoolDeleter> m_threads{nullptr, {nullptr}};
    ggml_backend_ptr m_cpu;
    ggml_backend_ptr m_device; // none: the CPU is the device
    // (device, buffer type), best first
    std::vector<std::pair<ggml_backend_dev_t, ggml_backend_buffer_type_t>> m_weightBuffers;
};

} // namespace commonwatt
