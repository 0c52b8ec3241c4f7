#include "core/platform/presence/system/host_load.h"

#include <ratio>

#include <windows.h>

namespace commonwatt {

namespace {

std::chrono::nanoseconds fromFileTime(const FILETIME &time) {
    using Ticks = std::chrono::duration<std::int64_t, std::ratio<1, 10'000'000>>;
    return Ticks((std::int64_t(time.dwHighDateTime) << 32) | time.dwLowDateTime);
}

std::unexpected<Error> refused(const char *what) {
    return fail(ErrorCode::Unavailable,
                std::string(what) + " (Windows error " + std::to_string(GetLastError()) + ")");
}

} // namespace

Result<HostLoad> readHostLoad(const std::filesystem::path &) {
    FILETIME idle{};
    FILETIME kernel{}; // with the idle time
    FILETIME user{};
    if (!GetSystemTimes(&idle, &kernel, &user))
        return refused("the system does not tell how busy it is");
    MEMORYSTATUSEX memory{};
    memory.dwLength = sizeof(memory);
    if (!GlobalMemoryStatusEx(&memory))
        return refused("the system does not tell how much memory is free");
    HostLoad load;
    load.total = fromFileTime(kernel) + fromFileTime(user);
    load.busy = load.total - fromFileTime(idle);
    load.memoryAvailable = Bytes(memory.ullAvailPhys);
    return load;
}

Result<std::chrono::nanoseconds> processorTimeOf(ProcessId process, const std::filesystem::path &) {
    const HANDLE handle =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return fail(ErrorCode::NotFound, "there is no process " + std::to_string(process));
    FILETIME started{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    const BOOL told = GetProcessTimes(handle, &started, &ended, &kernel, &user);
    CloseHandle(handle);
    // A process that has ended is there as long as somebody has it open.
    if (!told || ended.dwLowDateTime != 0 || ended.dwHighDateTime != 0)
        return fail(ErrorCode::NotFound, "there is no process " + std::to_string(process));
    return fromFileTime(kernel) + fromFileTime(user);
}

} // namespace commonwatt
