// The device's side of a hardware challenge (core/types/product_messages.h): keeps the matrix on
// the device and computes the chain of products there. One thread at a time.
#pragma once

#include "core/types/product_messages.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace commonwatt {

struct ProductOptions {
    std::optional<std::string> device; // none: as chooseDevice does
    std::uint32_t threads = 0;         // of the CPU backend; 0: one for each physical core
    Bytes memoryLimit;                 // of the device
};

// How long it may compute: whoever asks for a challenge is a stranger.
struct ProductLimit {
    std::stop_token stop{};
    std::chrono::seconds time{30};
};

class ProductChain {
public:
    // Makes the matrix, puts it on the device and computes one round, so that nothing is left to
    // prepare. ResourceExhausted: more than the limit, or than the device has. Unsupported: the
    // device cannot compute it. Else as Engine::load.
    [[nodiscard]] static Result<std::unique_ptr<ProductChain>>
    prepare(const ProductOptions &options, std::uint64_t seed, const ProductShape &shape);
    ~ProductChain();
    ProductChain(const ProductChain &) = delete;
    ProductChain &operator=(const ProductChain &) = delete;

    [[nodiscard]] const ProductShape &shape() const;

    // The digests of all rounds. Unavailable: the device failed. Cancelled: `stop` asked for it.
    // Timeout: the time is over; either is seen after each round.
    [[nodiscard]] Result<std::vector<Sha256Digest>> run(std::uint64_t salt,
                                                        const ProductLimit &limit);
    // Computes the chain of the last run() again up to `round` (1 to rounds) and gives this one.
    // InvalidArgument: no such round, or nothing was run. Else as run().
    [[nodiscard]] Result<ProductRound> open(std::uint32_t round, const ProductLimit &limit);

private:
    struct State;
    explicit ProductChain(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace commonwatt
