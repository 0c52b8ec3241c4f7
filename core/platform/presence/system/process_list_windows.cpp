#include "core/platform/presence/system/process_list.h"

#include "core/base/encoding.h"
#include "core/base/glob.h"

#include <algorithm>
#include <set>

#include <windows.h>

#include <tlhelp32.h>

namespace commonwatt {

namespace {

constexpr std::size_t maxNames = 64;
constexpr std::size_t maxNameSize = 256;

} // namespace

// A program has one name here, its file's. Text is UTF-8 by the programs' manifest.
Result<std::vector<std::string>> runningPrograms(const std::vector<std::string> &globs,
                                                 const std::filesystem::path &) {
    if (globs.empty())
        return std::vector<std::string>();
    const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (snapshot == INVALID_HANDLE_VALUE)
        return fail(ErrorCode::Unavailable,
                    "the system does not list its programs (Windows error " +
                        std::to_string(GetLastError()) + ")");
    std::set<std::string> names;
    PROCESSENTRY32 entry{};
    entry.dwSize = sizeof(entry);
    for (BOOL more = Process32First(snapshot, &entry); more && names.size() < maxNames;
         more = Process32Next(snapshot, &entry)) {
        const std::string_view name(entry.szExeFile);
        if (std::ranges::any_of(globs,
                                [&](const std::string &glob) { return matchesGlob(glob, name); }))
            names.insert(toPlainText(name, maxNameSize));
    }
    CloseHandle(snapshot);
    return std::vector<std::string>(names.begin(), names.end());
}

} // namespace commonwatt
