// How the next token is chosen from the logits. Plain data: it travels from the request to the
// holder of the output head; gpu/engine/sampler.h carries it out.
#pragma once

#include <cstdint>
#include <map>

namespace commonwatt {

using TokenId = std::int32_t;

inline constexpr std::uint32_t maxTopLogprobs = 20;

struct SamplingOptions {
    float temperature = 0;  // 0: the most likely token (lowest id on ties)
    std::uint32_t topK = 0; // keep the k most likely; 0: all
    float topP = 1;         // keep the smallest set with at least this probability; 1: all
    float minP = 0; // drop tokens less likely than this fraction of the most likely; 0: none
    float repetitionPenalty = 1;     // above 1: tokens of the history become less likely; 1: off
    std::uint32_t penaltyLastN = 64; // how many of the last tokens count as history
    std::uint64_t seed = 0;
    std::map<TokenId, float> logitBias; // added to the logits
    std::uint32_t topLogprobs = 0;      // how many alternatives to report, at most maxTopLogprobs

    bool operator==(const SamplingOptions &) const = default;
};

} // namespace commonwatt
