#include "core/platform/presence/system/folder_events_linux.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <sys/inotify.h>

namespace commonwatt {

Status FolderEvents::open(const std::filesystem::path &folder) {
    Descriptor events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (!events.isOpen())
        return std::unexpected(errorFromErrno("watch a folder", errno));
    const std::filesystem::path path = folder.empty() ? "." : folder;
    if (::inotify_add_watch(events.get(), path.c_str(),
                            IN_ONLYDIR | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM |
                                IN_CLOSE_WRITE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF) < 0)
        return std::unexpected(errorFromErrno("watch " + path.string(), errno));
    m_events = std::move(events);
    return {};
}

bool FolderEvents::take(const std::function<bool(std::string_view name)> &concerns) {
    bool any = false;
    // A folder in which something happens all the time must not keep this from returning.
    for (int piece = 0; piece < 16; ++piece) {
        alignas(inotify_event) std::array<char, 4096> buffer{};
        const ssize_t got = ::read(m_events.get(), buffer.data(), buffer.size());
        if (got <= 0)
            return any;
        for (std::size_t at = 0; at < static_cast<std::size_t>(got);) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof(event));
            constexpr std::uint32_t gone = IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED;
            if ((event.mask & gone) != 0) {
                m_events = Descriptor();
                return true;
            }
            // Padded with zeros; none where it is the folder itself.
            const std::string_view name(event.len > 0 ? buffer.data() + at + sizeof(event) : "");
            any = any || (event.mask & IN_Q_OVERFLOW) != 0 || concerns(name);
            at += sizeof(event) + event.len;
        }
    }
    return any;
}

} // namespace commonwatt
