// The sessions of this machine: the one this program runs in, and others that are in use.
#pragma once

namespace commonwatt {

// Whether this program runs where services do, without a desktop of an owner.
[[nodiscard]] bool isServiceSession();
// Whether the session's screen is on another machine (Remote Desktop).
[[nodiscard]] bool isRemoteSession();
// Whether somebody works in another session than this one. False too where the system does not say.
[[nodiscard]] bool isAnotherSessionInUse();

} // namespace commonwatt
