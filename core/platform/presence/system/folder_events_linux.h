// Being told of what comes, goes and changes in a folder: inotify(7).
#pragma once

#include "core/base/error.h"
#include "core/platform/descriptor_linux.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace commonwatt {

class FolderEvents {
public:
    // Tells of entries made, renamed, deleted, written and closed, or changed in their permissions;
    // an empty path is the current folder. NotFound: there is no such folder.
    [[nodiscard]] Status open(const std::filesystem::path &folder);
    // False also once the folder itself has gone or was renamed.
    [[nodiscard]] bool isOpen() const { return m_events.isOpen(); }
    // Readable when something has happened.
    [[nodiscard]] int descriptor() const { return m_events.get(); }

    // Whether something has happened since the last call to an entry that `concerns`, or that might
    // have: events were missed, or the folder has gone. Does not wait.
    [[nodiscard]] bool take(const std::function<bool(std::string_view name)> &concerns);

private:
    Descriptor m_events;
};

} // namespace commonwatt
