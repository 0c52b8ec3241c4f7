// Signals of presence from services on D-Bus. What each tells, by its source's name:
//
// On the system bus:
// - "logind" (org.freedesktop.login1): Input, Locked, Remote, Inhibited, from the sessions of all
//   users on all seats (class "user"; closing ones are no sessions any more).
//   Input: logind knows of it only what graphical sessions tell it by SetIdleHint, and many
//   desktops never do. Active if any such session is not idle. Inactive if all are idle, since the
//   last one became so, or since the last key in any text session, if that was later. NotOffered
//   if a graphical session has never told, or if there are text sessions only. Inactive since the
//   last one left (or since the source began) if there is no session at all. The moment the machine
//   wakes up counts as input.
//   Locked: all graphical sessions say that they are locked (LockedHint; the signal Lock only asks
//   for it) and nobody is logged in on a text console here; also if nobody is logged in at all.
//   Remote: a session from another machine is active. Inhibited: locks of mode "block" on "idle".
// - "upower": Battery, with the charge of the display device, and Ups. It is started if it is not
//   running and the bus can start it.
// - "network_manager": Metered (a guess of it counts, "unknown" does not) and Network.
//
// On the session bus, where no service is ever started:
// - "gnome_session" (org.gnome.SessionManager): Inhibited, by those who inhibit idleness.
// - "power_management" (org.freedesktop.PowerManagement, of KDE and Xfce): Inhibited, by whatever.
// - "mpris": Media. Inactive, not NotOffered, where there is no player.
// - "game_mode" (com.feralinteractive.GameMode): GameMode.
// - "mutter" (org.gnome.Mutter.IdleMonitor): Input.
//
// A signal on the bus is only a reason to ask for the whole state again, and asking again is also
// how a source learns whether its service is live. A service that was there and left is Unknown
// for `retryAfter`, as it may be starting anew; then NotOffered. So is everything where there is no
// bus at all; a bus that was there and is gone, or does not answer, makes everything Unknown.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <memory>
#include <string>

namespace commonwatt {

struct DbusOptions {
    std::string address = {}; // "unix:path=…"; empty: the usual one
    SignalTiming timing = {};
};

[[nodiscard]] std::unique_ptr<SignalSource> startSystemBusSource(DbusOptions options,
                                                                 SignalSink sink);
[[nodiscard]] std::unique_ptr<SignalSource> startSessionBusSource(DbusOptions options,
                                                                  SignalSink sink);

} // namespace commonwatt
