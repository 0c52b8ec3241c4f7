#include "core/platform/lock/folder_lock.h"
#include "core/platform/lock/lock_holder.h"

#include <string>
#include <utility>
#include <windows.h>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

// Locks on Windows keep others from reading what they cover: so a byte far behind the pid.
OVERLAPPED lockedByte() {
    OVERLAPPED place{};
    place.OffsetHigh = 1;
    return place;
}

Error lastError(const fs::path &path) {
    const DWORD code = ::GetLastError();
    const ErrorCode kind = code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND
                               ? ErrorCode::NotFound
                           : code == ERROR_ACCESS_DENIED ? ErrorCode::PermissionDenied
                                                         : ErrorCode::Unavailable;
    return Error(kind, "Cannot lock " + path.string() + ": Windows error " + std::to_string(code));
}

} // namespace

Result<FolderLock> FolderLock::take(const fs::path &folder, std::string_view program) {
    const fs::path path = folder / "lock";
    const HANDLE file = ::CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::unexpected(lastError(path));
    FolderLock lock(reinterpret_cast<std::intptr_t>(file));
    OVERLAPPED place = lockedByte();
    if (!::LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place)) {
        if (::GetLastError() != ERROR_LOCK_VIOLATION)
            return std::unexpected(lastError(path));
        return std::unexpected(heldByAnother(folder, path, program));
    }
    const std::string pid = std::to_string(::GetCurrentProcessId()) + "\n";
    DWORD written = 0;
    if (!::SetEndOfFile(file) ||
        !::WriteFile(file, pid.data(), static_cast<DWORD>(pid.size()), &written, nullptr))
        return std::unexpected(lastError(path));
    return lock;
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1)) {
}

// INVALID_HANDLE_VALUE is -1 too.
FolderLock::~FolderLock() {
    if (m_file != -1)
        ::CloseHandle(reinterpret_cast<HANDLE>(m_file));
}

} // namespace commonwatt
