#include "gpu/engine/product_chain.h"

#include "gpu/engine/compute_backend.h"

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

constexpr std::size_t graphNodes = 16;
constexpr std::size_t tensorCount = 16;
// The device is given work ahead, so that it does not idle while digests are made.
constexpr std::uint32_t roundsAhead = 16;

std::vector<std::uint8_t> bytesOf(std::span<const std::int8_t> entries, ggml_type type) {
    std::vector<float> floats(entries.begin(), entries.end());
    std::vector<std::uint8_t> bytes(floats.size() * ggml_type_size(type));
    if (type == GGML_TYPE_F16)
        ggml_fp32_to_fp16_row(floats.data(), reinterpret_cast<ggml_fp16_t *>(bytes.data()),
                              static_cast<std::int64_t>(floats.size()));
    else
        std::ranges::copy(std::as_bytes(std::span(floats)),
                          reinterpret_cast<std::byte *>(bytes.data()));
    return bytes;
}

// Counts the time of a limit from its construction on.
class Watchdog {
public:
    explicit Watchdog(const ProductLimit &limit)
        : m_limit(limit)
        , m_deadline(std::chrono::steady_clock::now() + limit.time) {}

    [[nodiscard]] Status look() const {
        if (m_limit.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "no longer wanted");
        if (std::chrono::steady_clock::now() > m_deadline)
            return fail(ErrorCode::Timeout,
                        "it took longer than " + std::to_string(m_limit.time.count()) + " s");
        return {};
    }

private:
    const ProductLimit &m_limit;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace

// ggml multiplies the rows of both operands, so X and C lie transposed: column by column.
struct ProductChain::State {
    ProductShape shape;
    std::unique_ptr<ComputeBackend> backend;
    ggml_context_ptr context;
    ggml_backend_buffer_ptr buffer;
    ggml_tensor *matrix = nullptr;       // A, [width][width]
    ggml_tensor *sketchMatrix = nullptr; // P, [sketchRows][width]
    ggml_tensor *operand = nullptr;      // X, [productColumns][width]
    ggml_tensor *product = nullptr;      // C, the same, before its sign is taken in place
    ggml_tensor *sketch = nullptr;       // [productColumns][sketchRows]
    ggml_cgraph *productGraph = nullptr;
    ggml_cgraph *roundGraph = nullptr;
    std::optional<std::uint64_t> salt; // of the last run

    [[nodiscard]] Status build(Bytes memoryLimit);
    void fill(std::uint64_t seed) const;
    void start(std::uint64_t from) const;
    [[nodiscard]] Status enqueue(ggml_cgraph *graph) const;
    [[nodiscard]] std::vector<float> read(const ggml_tensor *tensor) const;
};

Status ProductChain::State::build(Bytes memoryLimit) {
    // The CPU's F16 product sums in half precision on some processors, which is not exact.
    const ggml_type type = backend->isCpu() ? GGML_TYPE_F32 : GGML_TYPE_F16;
    if (shape.memory(ggml_type_size(type)) > memoryLimit)
        return fail(ErrorCode::ResourceExhausted,
                    "a product of width " + std::to_string(shape.width) +
                        " takes more than the memory that is lent of " + backend->name());
    context.reset(ggml_init({.mem_size = ggml_tensor_overhead() * tensorCount +
                                         2 * ggml_graph_overhead_custom(graphNodes, false),
                             .mem_buffer = nullptr,
                             .no_alloc = true}));
    ggml_context *const ctx = context.get();
    const std::int64_t width = shape.width;
    matrix = ggml_new_tensor_2d(ctx, type, width, width);
    sketchMatrix = ggml_new_tensor_2d(ctx, type, width, sketchRows);
    operand = ggml_new_tensor_2d(ctx, GGML_TYPE_F32, width, productColumns);
    product = ggml_mul_mat(ctx, matrix, operand);
    ggml_mul_mat_set_prec(product, GGML_PREC_F32);
    ggml_tensor *const sign = ggml_clamp(ctx, product, -1, 1);
    ggml_tensor *const next = ggml_cpy(ctx, sign, operand);
    sketch = ggml_mul_mat(ctx, sketchMatrix, next);
    ggml_mul_mat_set_prec(sketch, GGML_PREC_F32);
    productGraph = ggml_new_graph_custom(ctx, graphNodes, false);
    ggml_build_forward_expand(productGraph, product);
    roundGraph = ggml_new_graph_custom(ctx, graphNodes, false);
    ggml_build_forward_expand(roundGraph, sketch);
    buffer.reset(ggml_backend_alloc_ctx_tensors(ctx, backend->main()));
    if (!buffer)
        return fail(ErrorCode::ResourceExhausted,
                    "a product of width " + std::to_string(shape.width) +
                        " does not fit into the memory of " + backend->name());
    for (const ggml_tensor *node : {product, sign, next, sketch})
        if (!ggml_backend_supports_op(backend->main(), node))
            return fail(ErrorCode::Unsupported,
                        backend->name() + " cannot compute " + ggml_op_desc(node));
    return {};
}

void ProductChain::State::fill(std::uint64_t seed) const {
    constexpr std::uint32_t rowsAtOnce = 256;
    std::vector<std::int8_t> rows(std::size_t(shape.width) * rowsAtOnce);
    for (std::uint32_t row = 0; row < shape.width; row += rowsAtOnce) {
        fillProductMatrix(seed, shape.width, row, rows);
        const auto bytes = bytesOf(rows, matrix->type);
        ggml_backend_tensor_set(matrix, bytes.data(), row * matrix->nb[1], bytes.size());
    }
    const auto bytes = bytesOf(productSketchMatrix(seed, shape.width), sketchMatrix->type);
    ggml_backend_tensor_set(sketchMatrix, bytes.data(), 0, bytes.size());
}

void ProductChain::State::start(std::uint64_t from) const {
    const std::vector<std::int8_t> entries = productStart(from, shape.width);
    std::vector<float> columns(entries.size());
    for (std::size_t row = 0; row < shape.width; ++row)
        for (std::size_t column = 0; column < productColumns; ++column)
            columns[column * shape.width + row] = entries[row * productColumns + column];
    ggml_backend_tensor_set(operand, columns.data(), 0, ggml_nbytes(operand));
}

Status ProductChain::State::enqueue(ggml_cgraph *graph) const {
    if (ggml_backend_graph_compute_async(backend->main(), graph) != GGML_STATUS_SUCCESS)
        return fail(ErrorCode::Unavailable, "device " + backend->name() + " failed to compute");
    return {};
}

std::vector<float> ProductChain::State::read(const ggml_tensor *tensor) const {
    std::vector<float> entries(static_cast<std::size_t>(ggml_nelements(tensor)));
    ggml_backend_synchronize(backend->main());
    ggml_backend_tensor_get(tensor, entries.data(), 0, ggml_nbytes(tensor));
    return entries;
}

ProductChain::ProductChain(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}

ProductChain::~ProductChain() = default;

const ProductShape &ProductChain::shape() const {
    return m_state->shape;
}

Result<std::unique_ptr<ProductChain>> ProductChain::prepare(const ProductOptions &options,
                                                            std::uint64_t seed,
                                                            const ProductShape &shape) {
    auto state = std::make_unique<State>();
    state->shape = shape;
    CW_TRY_ASSIGN(state->backend, ComputeBackend::open(options.device, options.threads));
    CW_TRY(state->build(options.memoryLimit));
    state->fill(seed);
    state->start(seed);
    CW_TRY(state->enqueue(state->roundGraph));
    ggml_backend_synchronize(state->backend->main());
    return std::unique_ptr<ProductChain>(new ProductChain(std::move(state)));
}

Result<std::vector<Sha256Digest>> ProductChain::run(std::uint64_t salt, const ProductLimit &limit) {
    const Watchdog watchdog(limit);
    State &state = *m_state;
    state.salt = salt;
    state.start(salt);
    constexpr std::size_t entries = std::size_t(sketchRows) * productColumns;
    std::vector<float> sketches(roundsAhead * entries);
    std::vector<std::int32_t> sketch(entries);
    std::vector<Sha256Digest> digests;
    digests.reserve(state.shape.rounds);
    while (digests.size() < state.shape.rounds) {
        const std::size_t count =
            std::min<std::size_t>(roundsAhead, state.shape.rounds - digests.size());
        for (std::size_t i = 0; i < count; ++i) {
            CW_TRY(watchdog.look());
            CW_TRY(state.enqueue(state.roundGraph));
            ggml_backend_tensor_get_async(state.backend->main(), state.sketch,
                                          sketches.data() + i * entries, 0,
                                          ggml_nbytes(state.sketch));
        }
        ggml_backend_synchronize(state.backend->main());
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t row = 0; row < sketchRows; ++row)
                for (std::size_t column = 0; column < productColumns; ++column)
                    sketch[row * productColumns + column] = static_cast<std::int32_t>(
                        sketches[i * entries + column * sketchRows + row]);
            digests.push_back(productDigest(sketch));
        }
    }
    return digests;
}

Result<ProductRound> ProductChain::open(std::uint32_t round, const ProductLimit &limit) {
    const Watchdog watchdog(limit);
    State &state = *m_state;
    if (!state.salt || round == 0 || round > state.shape.rounds)
        return fail(ErrorCode::InvalidArgument, "there is no such round to show");
    state.start(*state.salt);
    for (std::uint32_t before = 1; before < round; ++before) {
        CW_TRY(watchdog.look());
        CW_TRY(state.enqueue(state.roundGraph));
        if (before % roundsAhead == 0)
            ggml_backend_synchronize(state.backend->main());
    }
    CW_TRY(state.enqueue(state.productGraph));
    const std::vector<float> product = state.read(state.product);
    const std::vector<float> operand = state.read(state.operand);
    ProductRound shown;
    shown.operand.resize(operand.size());
    shown.product.resize(product.size());
    for (std::size_t row = 0; row < state.shape.width; ++row)
        for (std::size_t column = 0; column < productColumns; ++column) {
            const std::size_t from = column * state.shape.width + row;
            const std::size_t to = row * productColumns + column;
            shown.operand[to] = static_cast<std::int8_t>(operand[from]);
            shown.product[to] = static_cast<std::int16_t>(product[from]);
        }
    return shown;
}

} // namespace commonwatt
