// Signals of presence from an X server on this machine, with XCB.
//
// Input: the SYNC extension's system counter IDLETIME, of all keyboards and pointers together;
// alarms tell when it passes `idleAfter` and when there is input again.
//
// FullScreen and Windows: what a window manager publishes by the Extended Window Manager Hints
// (_NET_ACTIVE_WINDOW, _NET_WM_STATE_FULLSCREEN, _NET_CLIENT_LIST); the names are the windows'
// classes (WM_CLASS, the second part). NotOffered while no window manager runs.
//
// Gamepad is NotOffered. So is everything without $DISPLAY, or where its server has no socket here.
// Xwayland knows only what reaches its own windows: with it Input is NotOffered, and FullScreen and
// Windows count only while there are any.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <memory>
#include <string>

namespace commonwatt {

struct X11Options {
    std::string display = {}; // ":0"; empty: $DISPLAY
    SignalTiming timing = {};
};

[[nodiscard]] std::unique_ptr<SignalSource> startX11Source(X11Options options, SignalSink sink);

} // namespace commonwatt
