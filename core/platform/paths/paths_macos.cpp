#include "core/platform/paths/paths.h"

#include <cstdint>
#include <cstdlib>
#include <mach-o/dyld.h>
#include <string>
#include <unistd.h>

namespace commonwatt {

namespace fs = std::filesystem;

Result<fs::path> defaultDataFolder(std::string_view name) {
    const fs::path support = "Library/Application Support";
    if (::geteuid() == 0)
        return fs::path("/") / support / name;
    if (const char *home = std::getenv("HOME"); home && fs::path(home).is_absolute())
        return fs::path(home) / support / name;
    return fail(ErrorCode::NotFound, "HOME is not set: say with --data where to keep the data");
}

Result<fs::path> programFile() {
    std::uint32_t size = 0;
    _NSGetExecutablePath(nullptr, &size); // only says how long the path is
    std::string program(size, '\0');
    if (_NSGetExecutablePath(program.data(), &size) != 0)
        return fail(ErrorCode::Internal, "Cannot find this program's own file");
    std::error_code code;
    const fs::path resolved = fs::canonical(program.c_str(), code);
    if (code)
        return std::unexpected(errorFromErrno("find this program's own file", code.value()));
    return resolved;
}

} // namespace commonwatt
