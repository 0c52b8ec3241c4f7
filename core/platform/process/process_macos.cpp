#include "core/platform/process/process_posix.h"

#include <cerrno>
#include <fcntl.h>
#include <libproc.h>
#include <sys/event.h>
#include <sys/resource.h>
#include <unistd.h>

namespace commonwatt {

namespace posix {

Status checkOptions(const ProcessOptions &options) {
    if (options.memoryLimit)
        return fail(ErrorCode::Unsupported, "macOS cannot limit a process's memory");
    return {};
}

// There is no signal at a parent's death here: a child has to end at the end of its input.
int prepareChild(const ProcessOptions &, pid_t) {
    const int limit = ::getdtablesize();
    for (int descriptor = STDERR_FILENO + 1; descriptor < limit; ++descriptor)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    return 0;
}

void takeRank(ProcessRank rank) {
    if (rank == ProcessRank::Background)
        ::setpriority(PRIO_DARWIN_PROCESS, 0, PRIO_DARWIN_BG);
    else if (rank == ProcessRank::Low)
        ::setpriority(PRIO_PROCESS, 0, 10);
}

void enlargePipe(int) {
    // The system enlarges busy pipes by itself.
}

void awaitExit(pid_t child, std::chrono::milliseconds timeout) {
    const OwnedHandle queue(::kqueue());
    if (!queue.isOpen())
        return;
    struct kevent change;
    EV_SET(&change, static_cast<uintptr_t>(child), EVFILT_PROC, EV_ADD | EV_ONESHOT, NOTE_EXIT, 0,
           nullptr);
    struct kevent event;
    const timespec limit{static_cast<time_t>(timeout.count() / 1000),
                         static_cast<long>(timeout.count() % 1000 * 1'000'000)};
    // Fails at once with ESRCH for a child that has already ended, which is an answer too.
    ::kevent(static_cast<int>(queue.get()), &change, 1, &event, 1, &limit);
}

} // namespace posix

Result<Bytes> residentMemory(ProcessId process) {
    proc_taskinfo info{};
    if (::proc_pidinfo(static_cast<int>(process), PROC_PIDTASKINFO, 0, &info, sizeof(info)) !=
        static_cast<int>(sizeof(info)))
        return fail(ErrorCode::NotFound, "there is no process " + std::to_string(process));
    return Bytes(info.pti_resident_size);
}

} // namespace commonwatt
