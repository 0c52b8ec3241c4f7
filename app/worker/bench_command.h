// `commonwatt-worker --bench PROFILE`: measures a device and prints lines of JSON: what is told
// while it runs, and at the end the report (docs/protocol/worker.md).
#pragma once

#include "app/worker/json_lines.h"
#include "core/types/benchmark.h"

#include <filesystem>
#include <optional>
#include <string>

namespace commonwatt {

struct BenchCommand {
    BenchProfile profile = BenchProfile::Quick;
    std::optional<std::string> device; // none: the best there is
    std::uint32_t threads = 0;
    std::filesystem::path folder; // for temporary files; empty: the system's
};

// Whoever started the process ends it to cancel.
[[nodiscard]] Status printBenchmark(const BenchCommand &command, JsonLines &output);

} // namespace commonwatt
