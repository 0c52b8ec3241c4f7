#include "core/platform/paths/paths.h"

#include <cstdlib>
#include <string>
#include <windows.h>

namespace commonwatt {

namespace fs = std::filesystem;

Result<fs::path> defaultDataFolder(std::string_view name) {
    if (const wchar_t *local = ::_wgetenv(L"LOCALAPPDATA"); local && fs::path(local).is_absolute())
        return fs::path(local) / name;
    return fail(ErrorCode::NotFound,
                "LOCALAPPDATA is not set: say with --data where to keep the data");
}

Result<fs::path> programFile() {
    std::wstring program(32768, L'\0'); // no path is longer
    const DWORD length =
        ::GetModuleFileNameW(nullptr, program.data(), static_cast<DWORD>(program.size()));
    if (length == 0 || length == program.size())
        return fail(ErrorCode::Internal, "Cannot find this program's own file");
    program.resize(length);
    return fs::path(program);
}

} // namespace commonwatt
