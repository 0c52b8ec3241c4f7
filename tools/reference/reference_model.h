// A whole model in libllama, on the CPU: the oracle for tests, the demo and the benchmarks. Not
// part of any program that users run.
#pragma once

#include "core/base/error.h"
#include "core/types/sampling.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

class ReferenceModel {
public:
    struct Options {
        std::uint32_t contextTokens = 4096; // shared by the sequences
        std::uint32_t sequences = 1;
        int threads = 0; // 0: as many as the machine has cores
    };

    [[nodiscard]] static Result<ReferenceModel> load(const std::filesystem::path &file,
                                                     const Options &options);
    ~ReferenceModel();
    ReferenceModel(ReferenceModel &&) noexcept;
    ReferenceModel &operator=(ReferenceModel &&) noexcept;

    // With the beginning-of-text token where the model wants one.
    [[nodiscard]] Result<std::vector<TokenId>> tokenize(std::string_view text) const;
    [[nodiscard]] std::string textOf(const std::vector<TokenId> &tokens) const;
    [[nodiscard]] bool isEndOfGeneration(TokenId token) const;

    // Forgets everything, reads the prompt, and decodes up to `count` tokens greedily; ends early
    // at an end-of-generation token, which is not returned.
    [[nodiscard]] Result<std::vector<TokenId>> greedy(const std::vector<TokenId> &prompt,
                                                      std::uint32_t count);

    // For benchmarks: empties the cache, then one batch. Logits only of each sequence's last token.
    void clear();
    // `count` equal tokens for each of `sequences`, from `position` on.
    [[nodiscard]] Status decodeBatch(std::uint32_t sequences, std::uint32_t position,
                                     std::uint32_t count, TokenId token);

private:
    struct State;
    explicit ReferenceModel(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace commonwatt
