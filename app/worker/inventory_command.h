// `commonwatt-worker --inventory` and `--probe SOURCE`: what this machine can compute with. Each
// source is asked in a process of its own, all at the same time, so that a driver that hangs or
// crashes takes nothing along but itself.
#pragma once

#include "app/worker/json_lines.h"
#include "gpu/inventory/probe.h"

#include <chrono>

namespace commonwatt {

// Prints the inventory as JSON (docs/protocol/worker.md). A source that does not answer within
// `timeout` is given up, which is one of the inventory's problems and no failure.
[[nodiscard]] Status printInventory(std::chrono::milliseconds timeout, JsonLines &output);

// Prints what one source tells, as an inventory; or {"error": …}.
[[nodiscard]] Status printProbe(ProbeSource source, JsonLines &output);

} // namespace commonwatt
