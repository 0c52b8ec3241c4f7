#include "gpu/inventory/host.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sched.h>
#include <set>

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

void setEnvironment(const std::string &name, const std::string &value) {
    ::setenv(name.c_str(), value.c_str(), 1);
}

} // namespace commonwatt
