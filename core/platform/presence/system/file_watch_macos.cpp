// Source: the kqueue(2) manual page of macOS.
#include "core/platform/presence/system/file_watch.h"

#include <array>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/event.h>
#include <unistd.h>

namespace commonwatt {

namespace {

// A folder that has gone may come back.
constexpr timespec retryAfter{.tv_sec = 30, .tv_nsec = 0};
constexpr uintptr_t endIdentity = 1;

class OpenFile {
public:
    OpenFile() = default;
    explicit OpenFile(const std::filesystem::path &path)
        : m_file(::open(path.c_str(), O_EVTONLY | O_CLOEXEC)) {}
    ~OpenFile() {
        if (m_file >= 0)
            ::close(m_file);
    }
    OpenFile(OpenFile &&other) noexcept
        : m_file(std::exchange(other.m_file, -1)) {}
    OpenFile &operator=(OpenFile &&other) noexcept {
        std::swap(m_file, other.m_file);
        return *this;
    }
    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] int get() const { return m_file; }

private:
    int m_file = -1;
};

// The folder tells of files that come and go, the file itself of what is written into it.
class FileWatcher : public SignalSource {
public:
    FileWatcher(std::filesystem::path file, std::function<void()> callback)
        : m_file(std::move(file))
        , m_callback(std::move(callback))
        , m_queue(::kqueue()) {
        struct kevent end{};
        EV_SET(&end, endIdentity, EVFILT_USER, EV_ADD | EV_CLEAR, 0, 0, nullptr);
        ::kevent(m_queue, &end, 1, nullptr, 0, nullptr);
        watch();
        m_thread = std::jthread([this] { run(); });
    }
    ~FileWatcher() override {
        struct kevent end{};
        EV_SET(&end, endIdentity, EVFILT_USER, 0, NOTE_TRIGGER, 0, nullptr);
        ::kevent(m_queue, &end, 1, nullptr, 0, nullptr);
        m_thread.join();
        ::close(m_queue);
    }

private:
    void watch() {
        const std::filesystem::path folder = m_file.parent_path();
        m_openFolder = OpenFile(folder.empty() ? "." : folder);
        m_openFile = OpenFile(m_file);
        for (const OpenFile *const file : {&m_openFolder, &m_openFile}) {
            if (!file->isOpen())
                continue;
            struct kevent change{};
            EV_SET(&change, static_cast<uintptr_t>(file->get()), EVFILT_VNODE, EV_ADD | EV_CLEAR,
                   NOTE_WRITE | NOTE_EXTEND | NOTE_ATTRIB | NOTE_DELETE | NOTE_RENAME, 0, nullptr);
            ::kevent(m_queue, &change, 1, nullptr, 0, nullptr);
        }
    }

    void run() {
        while (true) {
            std::array<struct kevent, 4> events{};
            const int count =
                ::kevent(m_queue, nullptr, 0, events.data(), static_cast<int>(events.size()),
                         m_openFolder.isOpen() ? nullptr : &retryAfter);
            for (int i = 0; i < count; ++i)
                if (events.at(static_cast<std::size_t>(i)).filter == EVFILT_USER)
                    return;
            const bool wasOpen = m_openFolder.isOpen();
            // Another file may lie there now.
            watch();
            if (count > 0 || wasOpen != m_openFolder.isOpen())
                m_callback();
        }
    }

    std::filesystem::path m_file;
    std::function<void()> m_callback;
    int m_queue;
    OpenFile m_openFolder;
    OpenFile m_openFile;
    std::jthread m_thread;
};

} // namespace

std::unique_ptr<SignalSource> startFileWatch(std::filesystem::path file,
                                             std::function<void()> callback) {
    return std::make_unique<FileWatcher>(std::move(file), std::move(callback));
}

} // namespace commonwatt
