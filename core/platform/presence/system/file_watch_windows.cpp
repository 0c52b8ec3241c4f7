#include "core/platform/presence/system/file_watch.h"

#include "core/platform/presence/source_thread_windows.h"
#include "core/platform/presence/system/folder_events_windows.h"

#include <array>

namespace commonwatt {

namespace {

// A folder that has gone may come back.
constexpr std::chrono::seconds retryAfter{30};

class FileWatcher {
public:
    FileWatcher(std::filesystem::path file, std::function<void()> callback)
        : m_file(std::move(file))
        , m_callback(std::move(callback)) {}

    // Before the thread begins, so that no change is missed.
    void open() { [[maybe_unused]] const Status opened = m_events.open(m_file.parent_path()); }

    void run(const SourceWait &waiting) {
        const std::filesystem::path name = m_file.filename();
        while (true) {
            const std::array<void *, 1> handles{m_events.handle()};
            const SignalTime until =
                m_events.isOpen() ? SignalTime::max() : signalNow() + retryAfter;
            if (!waiting.wait(handles, until))
                return;
            if (!m_events.isOpen()) {
                open();
                if (m_events.isOpen())
                    m_callback();
            } else if (m_events.take(name)) {
                m_callback();
            }
        }
    }

private:
    std::filesystem::path m_file;
    std::function<void()> m_callback;
    FolderEvents m_events;
};

} // namespace

std::unique_ptr<SignalSource> startFileWatch(std::filesystem::path file,
                                             std::function<void()> callback) {
    const auto watcher = std::make_shared<FileWatcher>(std::move(file), std::move(callback));
    watcher->open();
    return startSourceThread([watcher](const SourceWait &waiting) { watcher->run(waiting); });
}

} // namespace commonwatt
