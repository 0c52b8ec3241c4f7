// All sources of this system that tell whether its owner is here, each on a thread of its own.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <memory>
#include <string>
#include <vector>

namespace commonwatt {

// Every kind that tells of the owner gets a signal of at least one of them, if only that it is not
// offered here. `sink` is called on their threads, by several at a time.
[[nodiscard]] std::vector<std::unique_ptr<SignalSource>>
startPresenceSources(const SignalTiming &timing, const SignalSink &sink);

// Those alone that see what only a program in the owner's session can: windows, keyboard and
// pointer, the session's bus.
[[nodiscard]] std::vector<std::unique_ptr<SignalSource>>
startSessionSources(const SignalTiming &timing, const SignalSink &sink);

// What tells this session from the others of the machine: its number at logind, or its display.
// Empty: none is known.
[[nodiscard]] std::string sessionName();

} // namespace commonwatt
