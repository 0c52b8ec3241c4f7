#include "core/types/prediction.h"

#include <algorithm>

namespace commonwatt {

namespace {

// Floating-point operations of a parameter for a token: a multiplication and an addition.
constexpr double flopsPerParameter = 2;

} // namespace

std::optional<SpeedPrediction> predictSpeed(const BenchReport &report, const RangeWork &work) {
    const auto figure = [&](std::string_view name) {
        const BenchFigure *const found = report.find(name);
        return found ? found->value : 0.0;
    };
    const bool isFour = work.bits == WeightBits::Four;
    const double read8 = figure("ggml_mul_mat_vec_q8_0");
    const double multiply8 = figure("ggml_mul_mat_q8_0");
    const double read = isFour ? figure("ggml_mul_mat_vec_q4_0") : read8;
    const double multiply = isFour ? figure("ggml_mul_mat_q4_0") : multiply8;
    const double blockAnswer = figure("engine_block_decode");
    const double blockPrompt = figure("engine_block_prefill");
    const double blockBytes = figure("engine_block_bytes");
    const double blockParameters = figure("engine_block_parameters");
    for (const double each :
         {read8, multiply8, read, multiply, blockAnswer, blockPrompt, blockBytes, blockParameters})
        if (!(each > 0))
            return std::nullopt;
    if (work.parameters == 0 || work.bytes == 0)
        return std::nullopt;
    const double answerOverhead = std::max(0.0, blockAnswer - blockBytes / read8);
    const double promptOverhead =
        std::max(0.0, blockPrompt - flopsPerParameter * blockParameters / multiply8);
    const double answer = static_cast<double>(work.bytes) / read + work.blocks * answerOverhead;
    const double prompt = flopsPerParameter * static_cast<double>(work.parameters) / multiply +
                          work.blocks * promptOverhead;
    return SpeedPrediction{1 / answer, 1 / prompt};
}

} // namespace commonwatt
