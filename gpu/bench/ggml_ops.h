// ggml's own matrix products on a device, as the engine uses them: with the buffers that it would
// give the weights. What they take predicts how fast a model runs (core/types/prediction.h).
#pragma once

#include "core/base/error.h"
#include "gpu/bench/bench_backend.h"

#include <memory>
#include <string>

namespace commonwatt {

class GgmlProduct {
public:
    // W [rows, inner] of a quantized type, X [columns, inner] of 32-bit floats, random values.
    // `op` is one of the MulMat operations; only its type of weights counts here. `copies` of W,
    // used in turn, so that they do not stay in a cache. Backends must be loaded.
    [[nodiscard]] static Result<std::unique_ptr<GgmlProduct>> make(const std::string &device,
                                                                   std::uint32_t threads,
                                                                   const OpCase &size,
                                                                   std::uint32_t copies);
    ~GgmlProduct();
    GgmlProduct(const GgmlProduct &) = delete;
    GgmlProduct &operator=(const GgmlProduct &) = delete;

    // All copies once, in one graph, by the host's clock.
    [[nodiscard]] Result<Seconds> run();
    // The output of the last copy, Y [columns, rows], against the definition. ggml rounds X to 8
    // bits for some types and devices, so its tolerance is another than that of our kernels.
    [[nodiscard]] Status check();

private:
    struct State;
    explicit GgmlProduct(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace commonwatt
