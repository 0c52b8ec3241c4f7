// The whole model in libllama: what the engine must equal.
#pragma once

#include "core/types/sampling.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace commonwatt {

class WholeModel {
public:
    // `device` as gpu/inventory names it; its backend is loaded already. `context` is for each
    // of `sequences`.
    WholeModel(const std::filesystem::path &file, const std::string &device, std::uint32_t context,
               int threads = 2, std::uint32_t sequences = 1);
    ~WholeModel();
    [[nodiscard]] bool isLoaded() const;

    // Forgets all sequences.
    void clear();
    // Appends tokens to sequence 0 from `position` on and returns the logits after the last one.
    [[nodiscard]] std::vector<float> logits(std::span<const TokenId> tokens,
                                            std::uint32_t position);
    // One more token for each of the first `tokens.size()` sequences, at the same position.
    void step(std::span<const TokenId> tokens, std::uint32_t position);
    // The prompt's most likely continuation.
    [[nodiscard]] std::vector<TokenId> greedy(std::span<const TokenId> prompt, std::size_t count);
    [[nodiscard]] std::vector<TokenId> tokenize(const std::string &text) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] TokenId mostLikely(std::span<const float> logits);

// Sum of squared differences over the sum of squares of `expected`.
[[nodiscard]] double normalizedError(std::span<const float> actual,
                                     std::span<const float> expected);

} // namespace commonwatt
