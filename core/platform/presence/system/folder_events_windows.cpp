#include "core/platform/presence/system/folder_events_windows.h"

#include <array>
#include <cstddef>
#include <string>

#include <windows.h>

namespace commonwatt {

struct FolderEvents::Watch {
    HANDLE folder = INVALID_HANDLE_VALUE;
    OVERLAPPED operation{};
    alignas(DWORD) std::array<std::byte, 16384> buffer{};

    Watch() = default;
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    ~Watch() {
        if (folder != INVALID_HANDLE_VALUE) {
            // The system writes into `buffer` until this has ended.
            DWORD size = 0;
            if (CancelIoEx(folder, &operation) || GetLastError() != ERROR_NOT_FOUND)
                GetOverlappedResult(folder, &operation, &size, TRUE);
            CloseHandle(folder);
        }
        if (operation.hEvent)
            CloseHandle(operation.hEvent);
    }

    [[nodiscard]] bool listen() {
        constexpr DWORD changes = FILE_NOTIFY_CHANGE_FILE_NAME | FILE_NOTIFY_CHANGE_LAST_WRITE |
                                  FILE_NOTIFY_CHANGE_SIZE | FILE_NOTIFY_CHANGE_CREATION;
        ResetEvent(operation.hEvent);
        return ReadDirectoryChangesW(folder, buffer.data(), static_cast<DWORD>(buffer.size()),
                                     FALSE, changes, nullptr, &operation, nullptr) != 0;
    }
};

FolderEvents::FolderEvents() = default;
FolderEvents::~FolderEvents() = default;

Status FolderEvents::open(const std::filesystem::path &folder) {
    m_watch.reset();
    auto watch = std::make_unique<Watch>();
    watch->operation.hEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    watch->folder =
        CreateFileW(folder.empty() ? L"." : folder.c_str(), FILE_LIST_DIRECTORY,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                    FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OVERLAPPED, nullptr);
    if (watch->folder == INVALID_HANDLE_VALUE)
        return fail(ErrorCode::NotFound, "cannot watch " + folder.string() + " (Windows error " +
                                             std::to_string(GetLastError()) + ")");
    if (!watch->operation.hEvent || !watch->listen())
        return fail(ErrorCode::Unavailable, "cannot watch " + folder.string() + " (Windows error " +
                                                std::to_string(GetLastError()) + ")");
    m_watch = std::move(watch);
    return {};
}

void *FolderEvents::handle() const {
    return m_watch ? m_watch->operation.hEvent : nullptr;
}

bool FolderEvents::take(const std::filesystem::path &name) {
    if (!m_watch)
        return false;
    DWORD size = 0;
    if (!GetOverlappedResult(m_watch->folder, &m_watch->operation, &size, FALSE)) {
        if (GetLastError() == ERROR_IO_INCOMPLETE)
            return false;
        m_watch.reset();
        return true;
    }
    // Nothing in it: there was more than the buffer takes.
    bool concerned = size == 0;
    for (DWORD at = 0; at + offsetof(FILE_NOTIFY_INFORMATION, FileName) <= size;) {
        const auto *entry =
            reinterpret_cast<const FILE_NOTIFY_INFORMATION *>(m_watch->buffer.data() + at);
        // As the system compares names: without heed of upper and lower case.
        concerned = concerned ||
                    CompareStringOrdinal(entry->FileName,
                                         static_cast<int>(entry->FileNameLength / sizeof(wchar_t)),
                                         name.c_str(), -1, TRUE) == CSTR_EQUAL;
        if (entry->NextEntryOffset == 0)
            break;
        at += entry->NextEntryOffset;
    }
    if (!m_watch->listen()) {
        m_watch.reset();
        return true;
    }
    return concerned;
}

} // namespace commonwatt
