#include "core/types/credits.h"

#include <limits>

namespace commonwatt {

MicroCredits creditsFor(std::uint64_t parameters, std::uint64_t tokens) {
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    std::uint64_t product = 0;
    if (__builtin_mul_overflow(parameters, tokens, &product) ||
        product > largest - parameterTokensPerMicroCredit / 2)
        return MicroCredits(static_cast<std::int64_t>(largest / parameterTokensPerMicroCredit));
    return MicroCredits(static_cast<std::int64_t>((product + parameterTokensPerMicroCredit / 2) /
                                                  parameterTokensPerMicroCredit));
}

} // namespace commonwatt
