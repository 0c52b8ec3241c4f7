// What the head gives back: a token and how likely it and its rivals were.
#pragma once

#include "core/base/encoding.h"
#include "core/types/sampling.h"

#include <vector>

namespace commonwatt {

struct TokenLogprob {
    TokenId token = 0;
    float logprob = 0; // natural logarithm

    bool operator==(const TokenLogprob &) const = default;
};

// Payload of WireFormat::Sampled: (i32 token, f32 logprob) of the choice, then the same of each of
// the most likely tokens, most likely first; little endian.
struct SampledToken {
    TokenLogprob chosen;
    std::vector<TokenLogprob> top; // at most maxTopLogprobs

    bool operator==(const SampledToken &) const = default;
};

[[nodiscard]] ByteVector encodeSampledToken(const SampledToken &sampled);
[[nodiscard]] Result<SampledToken> decodeSampledToken(ByteView payload);

} // namespace commonwatt
