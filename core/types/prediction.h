// How fast a device will run a part of a model, from what its benchmark found. Pure.
//
// A roofline (Williams, Waterman, Patterson: "Roofline: An Insightful Visual Performance Model",
// 2009) with an overhead for each block. A token of an answer reads every weight once: its time is
// bytes / B + blocks × o; a token of a prompt takes 2 × parameters / F + blocks × q. B, o, F and q
// (norms, attention, launches and waiting are in o and q) are fitted to the blocks of two sizes, of
// 8-bit weights, that the benchmark had the engine compute; for 4-bit weights B and F are those of
// its large block of such weights, beyond the same o and q.
#pragma once

#include "core/types/benchmark.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace commonwatt {

enum class WeightBits {
    Four, // Q4_0 and its like
    Eight,
};

// What of a model a device computes for each token: not the embedding, of which it reads a row.
struct RangeWork {
    std::uint32_t blocks = 0;
    std::uint64_t parameters = 0;
    std::uint64_t bytes = 0; // of their weights
    WeightBits bits = WeightBits::Eight;
};

// Whole models of sizes that are in use, for those who have no model at hand.
struct KnownSize {
    std::string_view name;
    unsigned billions = 0; // of all its parameters, as such a model is called
    RangeWork work;
};
inline constexpr std::array knownSizes{
    KnownSize{
        "1 billion parameters, 8 bits", 1, {16, 1'000'000'000, 1'062'500'000, WeightBits::Eight}},
    KnownSize{
        "8 billion parameters, 4 bits", 8, {32, 7'500'000'000, 4'218'750'000, WeightBits::Four}},
    KnownSize{"70 billion parameters, 4 bits",
              70,
              {80, 69'000'000'000, 38'812'500'000, WeightBits::Four}},
};

struct SpeedPrediction {
    double answerTokensPerSecond = 0; // of one sequence
    double promptTokensPerSecond = 0;
    bool operator==(const SpeedPrediction &) const = default;
};

// Nothing if the report lacks a figure that is needed, or for a range without weights.
[[nodiscard]] std::optional<SpeedPrediction> predictSpeed(const BenchReport &report,
                                                          const RangeWork &work);

} // namespace commonwatt
