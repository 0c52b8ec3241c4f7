// Starting a program when its user logs in, without any rights beyond theirs.
//   Linux:   $XDG_CONFIG_HOME/autostart/commonwatt.desktop (Desktop Application Autostart
//            Specification 0.5, Desktop Entry Specification 1.5)
//   Windows: a value of HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run
//   macOS:   ~/Library/LaunchAgents/org.commonwatt.window.plist (launchd.plist(5))
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace commonwatt::autostart {

// Whether the program is started at the next login; false also where the owner has turned it off
// in the system's own list of such programs.
[[nodiscard]] Result<bool> isOn();

// Takes the place of what was there. InvalidArgument: the system cannot be told of such a path or
// argument (a line break, or "=" in a program's path on Linux).
[[nodiscard]] Status turnOn(const std::filesystem::path &program,
                            const std::vector<std::string> &arguments);

// Also where an administrator has turned it on for everybody. Nothing to do is no failure.
[[nodiscard]] Status turnOff();

} // namespace commonwatt::autostart
