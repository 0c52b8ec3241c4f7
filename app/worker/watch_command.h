// `commonwatt-worker --watch`: tells what the GPUs' sensors tell, one JSON object a line and GPU
// (core/types/telemetry.h), until standard input is closed. A process of its own, since a driver
// can hang: then no line comes, and who reads them ends the process.
#pragma once

#include "app/worker/json_lines.h"

#include <chrono>

namespace commonwatt {

enum class WatchedGpus { OfThisMachine, Simulated };

// `input` takes lines of process identifiers, in decimal with spaces between; the use of
// those of the last line counts as ours. "watts GPU NUMBER" has the GPU's driver hold a limit of
// watts, "watts GPU none" puts back what was there before, and so does the end of the watch. What
// became of it is told as {"notice": "a sentence"}. A line over 4096 bytes ends the watch
// (InvalidData).
// Tells at least one sample of each GPU. NotFound: there is none that tells anything.
[[nodiscard]] Status watchGpus(std::chrono::milliseconds interval, WatchedGpus which,
                               InputStream &input, JsonLines &output);

} // namespace commonwatt
