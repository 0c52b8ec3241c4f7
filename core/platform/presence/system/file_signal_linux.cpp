#include "core/platform/presence/system/file_signal.h"

#include "core/base/duration.h"
#include "core/platform/presence/source_thread_linux.h"
#include "core/platform/presence/system/external_signal.h"
#include "core/platform/presence/system/file_content.h"
#include "core/platform/presence/system/folder_events_linux.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

namespace commonwatt {

namespace {

WallTime wallTime(const timespec &time) {
    const auto since = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    return WallTime(std::chrono::floor<std::chrono::milliseconds>(since));
}

// Not core/base/file.h: a pipe in the file's place must not hold this thread up.
Result<FileContent> readContent(const std::filesystem::path &path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.isOpen())
        return std::unexpected(errorFromErrno("open " + path.string(), errno));
    struct stat about{};
    if (::fstat(file.get(), &about) != 0)
        return std::unexpected(errorFromErrno("look at " + path.string(), errno));
    if (!S_ISREG(about.st_mode))
        return fail(ErrorCode::InvalidData, path.string() + " is not a file");
    // One byte more than is allowed tells whether there is more.
    std::array<char, maxExternalAnswer.value + 1> buffer{};
    std::size_t size = 0;
    while (size < buffer.size()) {
        const ssize_t got = ::read(file.get(), buffer.data() + size, buffer.size() - size);
        if (got < 0)
            return std::unexpected(errorFromErrno("read " + path.string(), errno));
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    return FileContent{std::string(buffer.data(), size), wallTime(about.st_mtim), wallNow()};
}

class FileSignal {
public:
    FileSignal(FileSignalOptions options, SignalSink sink)
        : m_options(std::move(options))
        , m_content(m_options, std::move(sink)) {}

    void run(const SourceWait &waiting) {
        std::array<pollfd, 1> entries{};
        do {
            const SignalTime now = signalNow();
            if (!m_events.isOpen() || entries[0].revents == 0 || now >= m_nextLook ||
                namesTheFile())
                look(now);
            entries[0] = {.fd = m_events.descriptor(), .events = POLLIN, .revents = 0};
        } while (waiting.wait(entries, m_nextLook));
    }

private:
    // Others of the same folder are nothing to this source.
    [[nodiscard]] bool namesTheFile() {
        const std::string file = m_options.path.filename().string();
        return m_events.take([&](std::string_view name) { return name == file; });
    }

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
