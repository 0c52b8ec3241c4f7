// What work is worth. The one formula, used by both sides, so that their books agree.
#pragma once

#include "core/base/units.h"

#include <cstdint>

namespace commonwatt {

// A credit is 10^12 parameter-tokens: a thousand tokens through a model of a billion parameters.
// A micro-credit is therefore 10^6 parameter-tokens.
inline constexpr std::uint64_t parameterTokensPerMicroCredit = 1'000'000;

// For running `tokens` tokens (prompt and answer alike) through parts of a model that hold
// `parameters` parameters:
//   micro-credits = round_half_up(parameters × tokens / 10^6)
// Saturates at the largest value instead of overflowing.
[[nodiscard]] MicroCredits creditsFor(std::uint64_t parameters, std::uint64_t tokens);

} // namespace commonwatt
