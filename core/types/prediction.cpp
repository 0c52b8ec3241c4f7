#include "core/types/prediction.h"

#include <algorithm>
#include <string>

namespace commonwatt {

std::optional<SpeedPrediction> predictSpeed(const BenchReport &report, const RangeWork &work) {
    const auto figure = [&](const std::string &kind, const char *name) {
        const BenchFigure *const found = report.find(kind + name);
        return found ? found->value : 0.0;
    };
    const std::string small = "engine_small_block";
    const std::string large = "engine_block";
    const std::string same = work.bits == WeightBits::Four ? "engine_block_q4" : large;
    // Seconds, by the amount of work.
    const auto fitted = [&](const char *time, const char *amount,
                            double wanted) -> std::optional<double> {
        for (const std::string &kind : {small, large, same})
            if (!(figure(kind, time) > 0) || !(figure(kind, amount) > 0))
                return std::nullopt;
        const double more = figure(large, amount) - figure(small, amount);
        const double slope = (figure(large, time) - figure(small, time)) / more;
        if (!(more > 0) || !(slope > 0))
            return std::nullopt;
        const double overhead = std::max(0.0, figure(small, time) - slope * figure(small, amount));
        const double ofOne = (figure(same, time) - overhead) / figure(same, amount);
        if (!(ofOne > 0))
            return std::nullopt;
        return ofOne * wanted + work.blocks * overhead;
    };
    if (work.parameters == 0 || work.bytes == 0)
        return std::nullopt;
    const auto answer = fitted("_decode", "_bytes", static_cast<double>(work.bytes));
    const auto prompt = fitted("_prefill", "_parameters", static_cast<double>(work.parameters));
    if (!answer || !prompt)
        return std::nullopt;
    return SpeedPrediction{1 / *answer, 1 / *prompt};
}

} // namespace commonwatt
