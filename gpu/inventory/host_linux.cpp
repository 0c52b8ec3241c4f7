#include "gpu/inventory/driver_library.h"
#include "gpu/inventory/host.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sched.h>
#include <set>
#include <sys/times.h>

namespace commonwatt {

namespace {

// The CPU time that the control group allows per period, in whole cores (cgroup v2, cpu.max).
std::uint32_t quotaInCores() {
    std::ifstream file("/sys/fs/cgroup/cpu.max");
    std::string quota;
    double period = 0;
    if (!(file >> quota >> period) || quota == "max" || period <= 0)
        return UINT32_MAX;
    const double cores = std::strtod(quota.c_str(), nullptr) / period;
    return cores < 1 ? 1 : static_cast<std::uint32_t>(cores);
}

// The least number that a file of this name has in `root` and the folders on the way to `group`.
// A container may see its own group as the root and not the way there.
std::uint64_t leastOnTheWay(const std::filesystem::path &root, const std::filesystem::path &group,
                            const char *name) {
    std::uint64_t least = UINT64_MAX;
    std::filesystem::path folder = root;
    const auto look = [&] {
        std::ifstream file(folder / name);
        std::uint64_t value = 0;
        if (file >> value) // "max": no limit
            least = std::min(least, value);
    };
    look();
    for (const std::filesystem::path &part : group.relative_path()) {
        if (part == "..") // out of this namespace
            break;
        folder /= part;
        look();
    }
    return least;
}

} // namespace

std::uint32_t usableCores() {
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (sched_getaffinity(0, sizeof(allowed), &allowed) != 0)
        return 1;
    // Hardware threads of one core list the same siblings.
    std::set<std::string> cores;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &allowed))
            continue;
        std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(cpu) +
                           "/topology/thread_siblings_list");
        std::string siblings;
        if (!std::getline(file, siblings))
            siblings = std::to_string(cpu);
        cores.insert(siblings);
    }
    return std::clamp(static_cast<std::uint32_t>(cores.size()), 1U, quotaInCores());
}

Bytes memoryLimit(const ControlGroups &groups) {
    // A line is ID:CONTROLLERS:PATH; version 2 names no controllers.
    std::string version1;
    std::string version2;
    std::ifstream membership(groups.membership);
    for (std::string line; std::getline(membership, line);) {
        const std::size_t first = line.find(':');
        const std::size_t second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos)
            continue;
        const std::string controllers = "," + line.substr(first + 1, second - first - 1) + ",";
        if (controllers == ",,")
            version2 = line.substr(second + 1);
        else if (controllers.find(",memory,") != std::string::npos)
            version1 = line.substr(second + 1);
    }
    return Bytes(
        std::min(leastOnTheWay(groups.folder, version2, "memory.max"),
                 leastOnTheWay(groups.folder / "memory", version1, "memory.limit_in_bytes")));
}

std::optional<HostLoad::Ticks> HostLoad::now() {
    // proc(5): user nice system idle iowait irq softirq steal, of all cores.
    std::ifstream file("/proc/stat");
    std::string label;
    std::array<double, 8> times{};
    file >> label;
    for (double &time : times)
        file >> time;
    tms own{};
    if (!file || label != "cpu" || ::times(&own) == static_cast<clock_t>(-1))
        return std::nullopt;
    Ticks ticks;
    for (const double time : times)
        ticks.total += time;
    constexpr std::size_t idle = 3;
    constexpr std::size_t waiting = 4;
    ticks.busy = ticks.total - times[idle] - times[waiting];
    ticks.own = static_cast<double>(own.tms_utime + own.tms_stime);
    return ticks;
}

void setEnvironment(const std::string &name, const std::string &value) {
    ::setenv(name.c_str(), value.c_str(), 1);
}

std::string fileNameOf(DriverLibrary library) {
    switch (library) {
    case DriverLibrary::Cuda:
        return "libcuda.so.1";
    case DriverLibrary::Nvml:
        return "libnvidia-ml.so.1";
    case DriverLibrary::Vulkan:
        return "libvulkan.so.1";
    }
    return "";
}

} // namespace commonwatt
