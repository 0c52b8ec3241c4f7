// Control groups, version 2 (the kernel's "Control Group v2", "Control Group APIs and Delegation"
// of systemd): workers in a group each, so that the kernel holds their memory and puts them behind
// others. Only in a group that was delegated to this process, as a service of systemd with
// Delegate=yes is; elsewhere Unsupported, and nothing is touched. One thread at a time.
#pragma once

#include "core/platform/process/process.h"

#include <memory>
#include <span>
#include <string_view>

namespace commonwatt {

// The folder of this process's group where systemd marked it as delegated. `process` is a folder
// like /proc/self.
[[nodiscard]] Result<std::filesystem::path>
delegatedControlGroup(const std::filesystem::path &process);

// A group with one process. Goes with this object, once the process has ended; one that has not
// leaves it for the next ControlGroups::take.
class ControlGroup {
public:
    explicit ControlGroup(std::filesystem::path folder);
    ~ControlGroup();
    ControlGroup(const ControlGroup &) = delete;
    ControlGroup &operator=(const ControlGroup &) = delete;

    // What all of it may hold, files in memory and the kernel's part for it included; beyond it
    // the kernel first drops files and then ends the process. Bytes(0): no limit.
    [[nodiscard]] Status setMemoryLimit(Bytes limit);

private:
    std::filesystem::path m_folder;
};

class ControlGroups {
public:
    static constexpr std::string_view controllers[] = {"memory", "cpu", "io"};

    // Takes over the group in `folder`: moves this process into a group of its own there (a group
    // that has groups with limits may have no processes itself), lends the controllers of `wanted`
    // that are offered to the groups within, and removes groups that an earlier process left. An
    // error leaves everything as it was. Unsupported: other processes are in the group, or it
    // offers no such controller.
    [[nodiscard]] static Result<std::unique_ptr<ControlGroups>>
    take(std::filesystem::path folder, std::span<const std::string_view> wanted = controllers);
    ~ControlGroups(); // moves this process back
    ControlGroups(const ControlGroups &) = delete;
    ControlGroups &operator=(const ControlGroups &) = delete;

    // A new group with `process` in it. What the kernel does not offer is left out; where it
    // refuses something that it offers, there is no group and the process stays where it is.
    [[nodiscard]] Result<std::unique_ptr<ControlGroup>> hold(ProcessId process, ProcessRank rank,
                                                             Bytes memoryLimit);

private:
    ControlGroups(std::filesystem::path folder, std::string lent);

    std::filesystem::path m_folder;
    std::string m_lent; // "memory cpu"
    unsigned m_made = 0;
};

} // namespace commonwatt
