// `commonwattctl bench`: figures of a device, for people. Pure.
#pragma once

#include "app/cli/render.h"
#include "core/types/benchmark.h"

#include <string>
#include <vector>

namespace commonwatt {

// One line, without its end.
[[nodiscard]] std::string renderBenchProgress(const BenchProgress &progress);
[[nodiscard]] std::string renderBenchReport(const BenchReport &report,
                                            const std::vector<BenchDrop> &drops, Style style);
[[nodiscard]] std::string renderBenchHistory(const std::vector<BenchReport> &reports);

} // namespace commonwatt
