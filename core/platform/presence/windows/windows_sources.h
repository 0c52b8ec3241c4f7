// What Windows tells of its owner and its state (core/platform/presence/signal_source.h). Each
// source has a thread with a window that nobody sees, to which the system sends what has changed.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <memory>

namespace commonwatt {

// Source "windows": Input (GetLastInputInfo; the first input after a pause comes as raw input),
// Gamepad (raw input), Locked and Remote (session notifications), FullScreen and Windows (the
// window in front; SHQueryUserNotificationState). Somebody else at the machine counts as Input. A
// service sees none of this: NotOffered.
[[nodiscard]] std::unique_ptr<SignalSource> startOwnerSource(const SignalTiming &timing,
                                                             SignalSink sink);

// Source "windows_power": Battery and Ups, pushed. A machine that its owner wakes up has Input.
[[nodiscard]] std::unique_ptr<SignalSource> startPowerSource(const SignalTiming &timing,
                                                             SignalSink sink);

// Source "windows_network": Metered and Network, from the Network List Manager; looked at when an
// address of the machine changes, and every `renewAfter`.
[[nodiscard]] std::unique_ptr<SignalSource> startNetworkSource(const SignalTiming &timing,
                                                               SignalSink sink);

} // namespace commonwatt
