#include "core/platform/process/process_posix.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sched.h>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/close_range.h>

namespace commonwatt {

namespace posix {

Status checkOptions(const ProcessOptions &) {
    return {};
}

int prepareChild(const ProcessOptions &options, pid_t parent) {
    if (options.orphan == Orphan::Killed && ::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        return errno;
    // The parent may have gone before the call above.
    if (::getppid() != parent)
        ::_exit(127);
    if (options.memoryLimit) {
        const rlimit limit{options.memoryLimit->value, options.memoryLimit->value};
        if (::setrlimit(RLIMIT_DATA, &limit) != 0)
            return errno;
    }
    if (::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC) != 0)
        return errno;
    return 0;
}

void takeRank(ProcessRank rank) {
    if (rank == ProcessRank::Usual)
        return;
    const auto write = [](const char *file, std::string_view text) {
        const int descriptor = ::open(file, O_WRONLY | O_CLOEXEC);
        if (descriptor < 0)
            return;
        [[maybe_unused]] const ssize_t written = ::write(descriptor, text.data(), text.size());
        ::close(descriptor);
    };
    const bool isLast = rank == ProcessRank::Background;
    ::setsid();
    write("/proc/self/autogroup", isLast ? "19" : "10");
    write("/proc/self/oom_score_adj", isLast ? "800" : "500");
    // ioprio_set(2) has no wrapper and no public header.
    constexpr int ofProcess = 1;
    constexpr int idleClass = 3 << 13;
    ::syscall(SYS_ioprio_set, ofProcess, 0, idleClass);
    const sched_param none{};
    if (isLast && ::sched_setscheduler(0, SCHED_IDLE, &none) == 0)
        return;
    [[maybe_unused]] const int level = ::nice(isLast ? 19 : 10);
}

void enlargePipe(int descriptor) {
    // The most that an unprivileged process gets by default; a refusal only costs speed.
    ::fcntl(descriptor, F_SETPIPE_SZ, 1 << 20);
}

void awaitExit(pid_t child, std::chrono::milliseconds timeout) {
    // Not glibc's pidfd_open: the header of 2.36 does not declare it as C.
    const OwnedHandle watch(::syscall(SYS_pidfd_open, child, 0));
    if (!watch.isOpen())
        return;
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    pollfd entry{static_cast<int>(watch.get()), POLLIN, 0};
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return;
        if (::poll(&entry, 1, static_cast<int>(std::min<std::int64_t>(left.count(), 1 << 30))) >= 0)
            return;
        if (errno != EINTR)
            return;
    }
}

} // namespace posix

Result<Bytes> residentMemory(ProcessId process) {
    // proc(5): the second number of statm is the resident pages.
    std::ifstream file("/proc/" + std::to_string(process) + "/statm");
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    if (!(file >> total >> resident))
        return fail(ErrorCode::NotFound, "there is no process " + std::to_string(process));
    return Bytes(resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)));
}

} // namespace commonwatt
