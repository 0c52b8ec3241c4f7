// What the operating system tells about this process's share of the processor and of the memory,
// and its environment; the calls of this folder that differ per system.
#pragma once

#include "core/base/units.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace commonwatt {

// Physical cores that this process may keep busy: those of its affinity mask, at most the CPU
// quota it runs under; at least 1. ggml's threads spin while they wait for each other, so one
// more than this makes everything many times slower.
[[nodiscard]] std::uint32_t usableCores();

// Where Linux shows control groups, and those that this process is in.
struct ControlGroups {
    std::filesystem::path folder = "/sys/fs/cgroup";
    std::filesystem::path membership = "/proc/self/cgroup";
};

// Memory that this process may have as a member of its control groups (Linux), as in a container;
// without a limit more than any machine has.
[[nodiscard]] Bytes memoryLimit(const ControlGroups &groups = {});

// The processor's time that others than this process use, other machines on the same host among
// them where the system tells.
class HostLoad {
public:
    HostLoad();
    // Their share of all cores since the last call or the beginning, 0 to 1; nothing where the
    // system does not tell (Linux does).
    [[nodiscard]] std::optional<double> sinceLastCall();

private:
    struct Ticks {
        double total = 0;
        double busy = 0;
        double own = 0;
    };
    [[nodiscard]] static std::optional<Ticks> now();
    std::optional<Ticks> m_last;
};

// Sets a variable of this process's environment. Not while other threads run.
void setEnvironment(const std::string &name, const std::string &value);

} // namespace commonwatt
