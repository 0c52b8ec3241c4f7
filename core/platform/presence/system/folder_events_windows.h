// Being told of what comes, goes and changes in a folder: ReadDirectoryChangesW.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <memory>

namespace commonwatt {

class FolderEvents {
public:
    FolderEvents();
    ~FolderEvents();
    FolderEvents(const FolderEvents &) = delete;
    FolderEvents &operator=(const FolderEvents &) = delete;

    // Tells of entries made, renamed, deleted or written; an empty path is the current folder.
    // NotFound: there is no such folder.
    [[nodiscard]] Status open(const std::filesystem::path &folder);
    // False also once the folder itself has gone.
    [[nodiscard]] bool isOpen() const { return m_watch != nullptr; }
    // HANDLE, signalled when something has happened; nullptr: not open.
    [[nodiscard]] void *handle() const;

    // Whether something has happened since the last call to the entry of this name, or might have:
    // events were missed, or the folder has gone. Does not wait.
    [[nodiscard]] bool take(const std::filesystem::path &name);

private:
    struct Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace commonwatt
