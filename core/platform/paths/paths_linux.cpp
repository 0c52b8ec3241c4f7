#include "core/platform/paths/paths.h"

#include <cstdlib>
#include <unistd.h>

namespace commonwatt {

namespace fs = std::filesystem;

Result<fs::path> defaultDataFolder(std::string_view name) {
    if (::geteuid() == 0)
        return fs::path("/var/lib") / name;
    // The specification has relative paths ignored.
    if (const char *state = std::getenv("XDG_STATE_HOME"); state && fs::path(state).is_absolute())
        return fs::path(state) / name;
    if (const char *home = std::getenv("HOME"); home && fs::path(home).is_absolute())
        return fs::path(home) / ".local/state" / name;
    return fail(ErrorCode::NotFound,
                "Neither XDG_STATE_HOME nor HOME is set: say with --data where to keep the data");
}

Result<fs::path> programFile() {
    std::error_code code;
    const fs::path program = fs::read_symlink("/proc/self/exe", code);
    if (code)
        return std::unexpected(errorFromErrno("find this program's own file", code.value()));
    return program;
}

} // namespace commonwatt
