// One process for each data folder. The system lets go of the lock when the process ends, however
// it ends.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace commonwatt {

class FolderLock {
public:
    // Takes the folder, which must exist, by a lock on the file "lock" in it. `program` names this
    // program. AlreadyExists when another process has it: "Another commonwattd (pid 123) uses …".
    [[nodiscard]] static Result<FolderLock> take(const std::filesystem::path &folder,
                                                 std::string_view program);
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&) = delete;

private:
    explicit FolderLock(std::intptr_t file)
        : m_file(file) {}
    std::intptr_t m_file; // the system's own handle; -1: none
};

} // namespace commonwatt
