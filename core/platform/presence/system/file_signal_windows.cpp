#include "core/platform/presence/system/file_signal.h"

#include "core/base/duration.h"
#include "core/platform/presence/source_thread_windows.h"
#include "core/platform/presence/system/external_signal.h"
#include "core/platform/presence/system/file_content.h"
#include "core/platform/presence/system/folder_events_windows.h"

#include <algorithm>
#include <array>
#include <utility>

#include <windows.h>

namespace commonwatt {

namespace {

std::unexpected<Error> refused(const std::filesystem::path &path, DWORD code) {
    return fail(code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND
                    ? ErrorCode::NotFound
                    : ErrorCode::Unavailable,
                "cannot read " + path.string() + " (Windows error " + std::to_string(code) + ")");
}

WallTime wallTime(const FILETIME &time) {
    // In steps of 100 ns since 1601.
    constexpr std::int64_t epoch = 116'444'736'000'000'000;
    const std::int64_t ticks = (std::int64_t(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    return WallTime(std::chrono::milliseconds((ticks - epoch) / 10'000));
}

// Others may write, replace and delete it meanwhile.
Result<FileContent> readContent(const std::filesystem::path &path) {
    const HANDLE file = CreateFileW(path.c_str(), GENERIC_READ,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return refused(path, GetLastError());
    FileContent content;
    // One byte more than is allowed tells whether there is more.
    content.text.resize(maxExternalAnswer.value + 1);
    DWORD size = 0;
    FILETIME written{};
    const bool isFile = GetFileType(file) == FILE_TYPE_DISK;
    const bool read = isFile &&
                      ReadFile(file, content.text.data(), static_cast<DWORD>(content.text.size()),
                               &size, nullptr) &&
                      GetFileTime(file, nullptr, nullptr, &written);
    const DWORD code = GetLastError();
    CloseHandle(file);
    if (!isFile)
        return fail(ErrorCode::InvalidData, path.string() + " is not a file");
    if (!read)
        return refused(path, code);
    content.text.resize(size);
    content.written = wallTime(written);
    content.read = wallNow();
    return content;
}

class FileSignal {
public:
    FileSignal(FileSignalOptions options, SignalSink sink)
        : m_options(std::move(options))
        , m_content(m_options, std::move(sink)) {}

    void run(const SourceWait &waiting) {
        const std::filesystem::path name = m_options.path.filename();
        std::array<void *, 1> handles{};
        do {
            const SignalTime now = signalNow();
            if (!m_events.isOpen() || now >= m_nextLook || m_events.take(name))
                look(now);
            handles[0] = m_events.handle();
        } while (waiting.wait(handles, m_nextLook));
    }

private:
    void look(SignalTime now) {
        // Before the file is read, so that no change of it is missed. Where the folder cannot be
        // watched, looking again has to do.
        if (!m_events.isOpen()) [[maybe_unused]]
            const Status watching = m_events.open(m_options.path.parent_path());
        m_nextLook = m_content.tell(readContent(m_options.path), now);
    }

    FileSignalOptions m_options;
    FileContentTeller m_content;
    FolderEvents m_events;
    SignalTime m_nextLook{};
};

} // namespace

std::unique_ptr<SignalSource> startFileSignalSource(FileSignalOptions options, SignalSink sink) {
    const auto source = std::make_shared<FileSignal>(std::move(options), std::move(sink));
    return startSourceThread([source](const SourceWait &waiting) { source->run(waiting); });
}

} // namespace commonwatt
