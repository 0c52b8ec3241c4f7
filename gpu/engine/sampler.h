// Chooses a token from logits. Pure: the result depends on the arguments alone, the random number
// too, so whoever takes a sequence over in the middle continues it as its predecessor would have.
#pragma once

#include "core/types/sampled_token.h"
#include "core/types/sampling.h"

#include <cstdint>
#include <span>

namespace commonwatt {

// A number in [0, 1) that depends on both arguments only: SplitMix64 (Steele, Lea, Flood: Fast
// splittable pseudorandom number generators, OOPSLA 2014, https://doi.org/10.1145/2660193.2660195)
// of the position in the stream that the seed picks.
[[nodiscard]] double uniformAt(std::uint64_t seed, std::uint64_t position);

// The order of operations: bias, repetition penalty (https://arxiv.org/abs/1909.05858: positive
// logits are divided by it, negative ones multiplied), temperature, top-k, top-p, min-p, draw.
// Without temperature the largest logit after bias and penalty wins, the lowest token on ties.
// Log probabilities are of the logits as they came. `logits` is [vocabulary], at least one and all
// finite; `history` has the tokens so far, oldest first; `position` is that of the new token.
[[nodiscard]] SampledToken sampleToken(std::span<const float> logits,
                                       std::span<const TokenId> history,
                                       const SamplingOptions &options, std::uint64_t position);

} // namespace commonwatt
