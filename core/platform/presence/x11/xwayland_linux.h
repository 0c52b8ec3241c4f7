// Whether an X server is Xwayland, which gets from a Wayland compositor what is for its own
// windows.
#pragma once

#include "core/platform/presence/x11/x11_link_linux.h"

namespace commonwatt {

[[nodiscard]] Result<bool> isXwayland(const X11Link &link);

} // namespace commonwatt
