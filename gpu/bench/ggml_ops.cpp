#include "gpu/bench/ggml_ops.h"

#include "gpu/engine/compute_backend.h"

#include <ggml-cpp.h>

#include <array>
#include <cmath>

namespace commonwatt {

namespace {

constexpr std::uint64_t seed = 7;
// Q8_0 of the activations and sums of thousands: as ggml's own tests allow (normalized mean square
// error of test-backend-ops).
constexpr double tolerance = 5e-4;
constexpr std::uint64_t checkedElements = 256;

ggml_type typeOf(BenchOp op) {
    return op == BenchOp::MulMatVecQ4_0 || op == BenchOp::MulMatQ4_0 ? GGML_TYPE_Q4_0
                                                                     : GGML_TYPE_Q8_0;
}

ggml_context_ptr newContext(std::size_t tensors) {
    return ggml_context_ptr(ggml_init(
        {.mem_size = ggml_tensor_overhead() * tensors + ggml_graph_overhead_custom(tensors, false),
         .mem_buffer = nullptr,
         .no_alloc = true}));
}

} // namespace

struct GgmlProduct::State {
    OpCase size;
    OpInputs inputs;
    std::unique_ptr<ComputeBackend> backend;
    ggml_context_ptr weightContext;
    ggml_context_ptr context;
    ggml_backend_buffer_ptr weightBuffer;
    ggml_backend_buffer_ptr buffer;
    ggml_tensor *vector = nullptr;
    ggml_tensor *last = nullptr;
    ggml_cgraph *graph = nullptr;

    [[nodiscard]] Status build(std::uint32_t copies) {
        weightContext = newContext(copies);
        std::vector<ggml_tensor *> weights;
        for (std::uint32_t i = 0; i < copies; ++i)
            weights.push_back(
                ggml_new_tensor_2d(weightContext.get(), typeOf(size.op), size.inner, size.rows));
        const ggml_backend_buffer_type_t type =
            backend->buffersFor(weights.front(), WeightUse::Matrix);
        if (!type)
            return fail(ErrorCode::Unsupported, "the device cannot multiply such weights");
        weightBuffer.reset(ggml_backend_alloc_ctx_tensors_from_buft(weightContext.get(), type));
        context = newContext(copies + 4);
        vector = ggml_new_tensor_2d(context.get(), GGML_TYPE_F32, size.inner, size.columns);
        graph = ggml_new_graph_custom(context.get(), copies + 4, false);
        for (ggml_tensor *weight : weights) {
            last = ggml_mul_mat(context.get(), weight, vector);
            ggml_build_forward_expand(graph, last);
        }
        buffer.reset(
            ggml_backend_alloc_ctx_tensors_from_buft(context.get(), backend->mainBuffers()));
        if (!weightBuffer || !buffer)
            return fail(ErrorCode::ResourceExhausted, "not enough memory on the device");
        for (ggml_tensor *weight : weights)
            ggml_backend_tensor_set(weight, inputs[0].data(), 0, inputs[0].size());
        ggml_backend_tensor_set(vector, inputs[1].data(), 0, inputs[1].size());
        return {};
    }
};

Result<std::unique_ptr<GgmlProduct>> GgmlProduct::make(const std::string &device,
                                                       std::uint32_t threads, const OpCase &size,
                                                       std::uint32_t copies) {
    auto state = std::make_unique<State>();
    state->size = size;
    state->inputs = makeInputs(size, seed);
    CW_TRY_ASSIGN(state->backend, ComputeBackend::open(device, threads));
    CW_TRY(state->build(copies));
    return std::unique_ptr<GgmlProduct>(new GgmlProduct(std::move(state)));
}

GgmlProduct::GgmlProduct(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}

GgmlProduct::~GgmlProduct() = default;

Result<Seconds> GgmlProduct::run() {
    const auto begin = std::chrono::steady_clock::now();
    const ggml_status status = ggml_backend_graph_compute(m_state->backend->main(), m_state->graph);
    if (status != GGML_STATUS_SUCCESS)
        return fail(ErrorCode::Unavailable,
                    std::string("the device failed: ") + ggml_status_to_string(status));
    return std::chrono::steady_clock::now() - begin;
}

Status GgmlProduct::check() {
    const OpCase &size = m_state->size;
    std::vector<float> output(size.outputElements());
    ggml_backend_tensor_get(m_state->last, output.data(), 0, output.size() * sizeof(float));
    double error = 0;
    double power = 0;
    const std::uint64_t step = std::max<std::uint64_t>(1, output.size() / checkedElements);
    for (std::uint64_t i = 0; i < output.size(); i += step) {
        const double expected = expectedAt(size, m_state->inputs, i).value;
        const double difference = static_cast<double>(output[i]) - expected;
        error += difference * difference;
        power += expected * expected;
    }
    if (!(error <= tolerance * power))
        return fail(ErrorCode::InvalidData,
                    "ggml's product is wrong: its normalized mean square error is " +
                        std::to_string(error / power));
    return {};
}

} // namespace commonwatt
