#include "core/platform/presence/system/host_load.h"

#include <cstdint>

#include <libproc.h>
#include <mach/mach.h>
#include <mach/mach_time.h>
#include <sys/resource.h>
#include <unistd.h>

namespace commonwatt {

namespace {

// mach_host_self() gives a right that has to be given back.
class Host {
public:
    Host() = default;
    ~Host() { ::mach_port_deallocate(mach_task_self(), m_port); }
    Host(const Host &) = delete;
    Host &operator=(const Host &) = delete;

    [[nodiscard]] host_t port() const { return m_port; }

private:
    const host_t m_port = ::mach_host_self();
};

std::chrono::nanoseconds fromTicks(std::uint64_t ticks) {
    constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;
    return std::chrono::nanoseconds(static_cast<std::int64_t>(ticks) *
                                    (nanosecondsPerSecond / ::sysconf(_SC_CLK_TCK)));
}

} // namespace

Result<HostLoad> readHostLoad(const std::filesystem::path &) {
    const Host host;
    HostLoad load;

    natural_t processors = 0;
    processor_info_array_t info = nullptr;
    mach_msg_type_number_t size = 0;
    if (::host_processor_info(host.port(), PROCESSOR_CPU_LOAD_INFO, &processors, &info, &size) !=
        KERN_SUCCESS)
        return fail(ErrorCode::Unavailable, "the kernel does not tell of its processors");
    const auto *const loads = reinterpret_cast<const processor_cpu_load_info *>(info);
    std::uint64_t busy = 0;
    std::uint64_t idle = 0;
    for (natural_t i = 0; i < processors; ++i) {
        const auto &ticks = loads[i].cpu_ticks;
        busy +=
            std::uint64_t(ticks[CPU_STATE_USER]) + ticks[CPU_STATE_SYSTEM] + ticks[CPU_STATE_NICE];
        idle += ticks[CPU_STATE_IDLE];
    }
    ::vm_deallocate(mach_task_self(), reinterpret_cast<vm_address_t>(info), size * sizeof(*info));
    load.busy = fromTicks(busy);
    load.total = fromTicks(busy + idle);

    vm_statistics64_data_t memory{};
    mach_msg_type_number_t count = HOST_VM_INFO64_COUNT;
    if (::host_statistics64(host.port(), HOST_VM_INFO64, reinterpret_cast<host_info64_t>(&memory),
                            &count) != KERN_SUCCESS)
        return fail(ErrorCode::Unavailable, "the kernel does not tell of its memory");
    // Unused, what programs gave up, and files, which can be read again.
    const std::uint64_t pages =
        std::uint64_t(memory.free_count) + memory.purgeable_count + memory.external_page_count;
    load.memoryAvailable = Bytes(pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)));
    return load;
}

Result<std::chrono::nanoseconds> processorTimeOf(ProcessId process, const std::filesystem::path &) {
    rusage_info_v2 usage{};
    if (::proc_pid_rusage(static_cast<int>(process), RUSAGE_INFO_V2,
                          reinterpret_cast<rusage_info_t *>(&usage)) != 0)
        return fail(ErrorCode::NotFound, "there is no process " + std::to_string(process));
    // In the units of mach_absolute_time(), which are nanoseconds on Intel's processors alone.
    mach_timebase_info_data_t unit{};
    ::mach_timebase_info(&unit);
    const double nanoseconds =
        static_cast<double>(usage.ri_user_time + usage.ri_system_time) * unit.numer / unit.denom;
    return std::chrono::nanoseconds(static_cast<std::int64_t>(nanoseconds));
}

} // namespace commonwatt
