#include "core/platform/lock/folder_lock.h"
#include "core/platform/lock/lock_holder.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace commonwatt {

namespace fs = std::filesystem;

Result<FolderLock> FolderLock::take(const fs::path &folder, std::string_view program) {
    const fs::path path = folder / "lock";
    // Not inherited: a worker that outlives us must not hold the folder.
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return std::unexpected(errorFromErrno("write " + path.string(), errno));
    FolderLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return std::unexpected(errorFromErrno("lock " + path.string(), errno));
        return std::unexpected(heldByAnother(folder, path, program));
    }
    const std::string pid = std::to_string(::getpid()) + "\n";
    if (::ftruncate(file, 0) != 0 ||
        ::pwrite(file, pid.data(), pid.size(), 0) != static_cast<ssize_t>(pid.size()))
        return std::unexpected(errorFromErrno("write " + path.string(), errno));
    return lock;
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1)) {
}

// The file stays: if it were removed, two processes could each lock a file of that name.
FolderLock::~FolderLock() {
    if (m_file >= 0)
        ::close(static_cast<int>(m_file));
}

} // namespace commonwatt
