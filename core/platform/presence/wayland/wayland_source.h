// Signals of presence from a Wayland compositor: SignalKind::Input, of all its seats together.
//
// From ext_idle_notifier_v1 (KDE, wlroots, COSMIC and others), else from org_kde_kwin_idle (older
// KDE and wlroots). GNOME has neither: Input is NotOffered there. A seat counts as in use from the
// moment it is first seen, for neither protocol tells of the time before. While a window keeps the
// screen on (an idle inhibitor), compositors do not tell of idleness either, so Input stays active.
//
// Gamepad, FullScreen and Windows are NotOffered: no protocol that the compositors share tells.
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
