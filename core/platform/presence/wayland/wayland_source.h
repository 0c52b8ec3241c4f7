// Signals of presence from a Wayland compositor.
//
// Input, of all seats together: from ext_idle_notifier_v1 (KDE, wlroots and others), else from
// org_kde_kwin_idle (older KDE and wlroots). GNOME has neither. A seat counts as in use from the
// moment it is first seen, for neither protocol tells of the time before. While a window keeps the
// screen on (an idle inhibitor), compositors do not tell of idleness either, so Input stays active.
//
// FullScreen and Windows: from zwlr_foreign_toplevel_manager_v1 (wlroots and others). KDE and GNOME
// tell only programs of their own.
//
// Gamepad is NotOffered, as is what the compositor has no protocol for.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <memory>
#include <string>

namespace commonwatt {

struct WaylandOptions {
    // The compositor's socket: a path, or a name in $XDG_RUNTIME_DIR. Empty: $WAYLAND_DISPLAY;
    // where that is not set either, there is no compositor.
    std::string display = {};
    SignalTiming timing = {};
};

[[nodiscard]] std::unique_ptr<SignalSource> startWaylandSource(WaylandOptions options,
                                                               SignalSink sink);

} // namespace commonwatt
