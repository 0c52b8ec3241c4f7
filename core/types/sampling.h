// How the next token is chosen from the logits. Plain data: it travels from the request to the
// holder of the output head; gpu/engine/sampler.h carries it out.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace commonwatt {

struct SamplingOptions {
    float temperature = 0.0F; // 0: the most likely token (lowest id on ties)
    std::uint32_t topK = 0;   // keep the k most likely; 0: all
    float topP = 1.0F;        // keep the smallest set with at least this probability; 1: all
    float minP = 0.0F;        // drop tokens below this fraction of the most likely one's; 0: none
    float repetitionPenalty = 1.0F;  // > 1 makes tokens of the history less likely; 1: off
    std::uint32_t penaltyLastN = 64; // how many of the last tokens count as history
    std::uint64_t seed = 0;
    std::vector<std::pair<std::int32_t, float>> logitBias; // (token, added to its logit)
    std::uint32_t topLogprobs =
        0; // how many alternatives to report; their limit is kMaxTopLogprobs

    bool operator==(const SamplingOptions &) const = default;
};

inline constexpr std::uint32_t kMaxTopLogprobs = 20;

struct TokenLogprob {
    std::int32_t token = 0;
    float logprob = 0.0F; // natural logarithm

    bool operator==(const TokenLogprob &) const = default;
};

struct SampledToken {
    std::int32_t token = 0;
    // Of the model's own distribution: before temperature, filters, penalty and bias.
    float logprob = 0.0F;
    std::vector<TokenLogprob> top; // most likely first

    bool operator==(const SampledToken &) const = default;
};

} // namespace commonwatt
