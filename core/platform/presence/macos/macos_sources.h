// What macOS tells of its owner and its state (core/platform/presence/signal_source.h). None of
// these files has been through a compiler yet (docs/platforms.md).
#pragma once

#include "core/platform/presence/signal_source.h"

#include <memory>

namespace commonwatt {

// Source "macos": Input, Locked, FullScreen. macOS tells a program without the owner's leave only
// how long ago there was input: while nobody is there, it is asked every second. Another user at
// the screen counts as Input.
[[nodiscard]] std::unique_ptr<SignalSource> startOwnerSource(const SignalTiming &timing,
                                                             SignalSink sink);

// Source "macos_power": Battery and Ups, pushed. A machine that wakes up has Input.
[[nodiscard]] std::unique_ptr<SignalSource> startPowerSource(const SignalTiming &timing,
                                                             SignalSink sink);

} // namespace commonwatt
