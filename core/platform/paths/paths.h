// Where a program keeps its data by default, and where it is itself.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string_view>

namespace commonwatt {

// The folder for a program's state, logs and sockets when --data does not name one; `name` is its
// last part ("commonwatt", "commonwatt-coordinator"). Not made by this call.
//   Linux:   for root /var/lib/NAME, else $XDG_STATE_HOME/NAME or ~/.local/state/NAME
//            (XDG Base Directory Specification 0.8)
//   macOS:   for root /Library/Application Support/NAME, else that below the home folder
//   Windows: %LOCALAPPDATA%\NAME
// NotFound when the environment does not say where that is.
[[nodiscard]] Result<std::filesystem::path> defaultDataFolder(std::string_view name);

// The running program's file, with symbolic links resolved. Programs that belong together lie side
// by side in its folder.
[[nodiscard]] Result<std::filesystem::path> programFile();

} // namespace commonwatt
