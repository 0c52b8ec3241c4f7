// Blocks of a model run by the engine itself: what all the products, norms and launches of a block
// come to on a device.
#pragma once

#include "core/base/error.h"
#include "gpu/bench/bench_backend.h"

#include <filesystem>
#include <memory>
#include <string>

namespace commonwatt {

class EngineBlocks {
public:
    struct Shape {
        std::uint32_t width = 2048; // a multiple of 512
        std::uint32_t count = 2;    // of blocks
        const char *type = "q8_0";  // of the weights
    };
    // Random weights of a llama, in a file in `folder` until they are loaded. Backends must be
    // loaded.
    [[nodiscard]] static Result<std::unique_ptr<EngineBlocks>>
    make(const std::string &device, std::uint32_t threads, const Shape &shape,
         const std::filesystem::path &folder);
    ~EngineBlocks();
    EngineBlocks(const EngineBlocks &) = delete;
    EngineBlocks &operator=(const EngineBlocks &) = delete;

    [[nodiscard]] std::uint32_t count() const; // of blocks
    // Weights that a token reads of all blocks.
    [[nodiscard]] Bytes weights() const;
    [[nodiscard]] std::uint64_t parameters() const;

    // `tokens` tokens of one sequence through all blocks, from position 0, by the host's clock.
    [[nodiscard]] Result<Seconds> run(std::uint32_t tokens);

private:
    struct State;
    explicit EngineBlocks(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace commonwatt
