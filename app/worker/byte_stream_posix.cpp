#include "app/worker/byte_stream.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/uio.h>
#include <unistd.h>

namespace commonwatt {

namespace {

int toDescriptor(const OwnedHandle &handle) {
    return static_cast<int>(handle.get());
}

Result<OwnedHandle> duplicate(int descriptor) {
    OwnedHandle copy(::fcntl(descriptor, F_DUPFD_CLOEXEC, 3));
    if (!copy.isOpen())
        return std::unexpected(errorFromErrno("take over the standard streams", errno));
    return copy;
}

} // namespace

struct InputStream::State {
    OwnedHandle source;
    // A byte in this pipe wakes a waiting read, and every later one.
    OwnedHandle wakeRead;
    OwnedHandle wakeWrite;
};

InputStream::InputStream(OwnedHandle handle)
    : m_state(std::make_unique<State>()) {
    m_state->source = std::move(handle);
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) == 0) {
        m_state->wakeRead = OwnedHandle(ends[0]);
        m_state->wakeWrite = OwnedHandle(ends[1]);
        for (const int end : ends)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
}

InputStream::~InputStream() = default;
InputStream::InputStream(InputStream &&) noexcept = default;
InputStream &InputStream::operator=(InputStream &&) noexcept = default;

Result<std::size_t> InputStream::read(std::span<std::uint8_t> into) {
    for (;;) {
        std::array<pollfd, 2> entries{pollfd{toDescriptor(m_state->source), POLLIN, 0},
                                      pollfd{toDescriptor(m_state->wakeRead), POLLIN, 0}};
        if (::poll(entries.data(), entries.size(), -1) < 0) {
            if (errno == EINTR)
                continue;
            return std::unexpected(errorFromErrno("wait for input", errno));
        }
        if (entries[1].revents != 0)
            return 0;
        const ssize_t got = ::read(toDescriptor(m_state->source), into.data(), into.size());
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR && errno != EAGAIN)
            return std::unexpected(errorFromErrno("read input", errno));
    }
}

void InputStream::cancel() {
    const std::uint8_t byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(toDescriptor(m_state->wakeWrite), &byte, 1);
}

Status OutputStream::write(ByteView first, ByteView second) {
    while (!first.empty() || !second.empty()) {
        // writev takes its buffers as writable, though it only reads them.
        std::array<iovec, 2> parts{iovec{const_cast<std::uint8_t *>(first.data()), first.size()},
                                   iovec{const_cast<std::uint8_t *>(second.data()), second.size()}};
        const ssize_t written = ::writev(toDescriptor(m_handle), parts.data(), parts.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return std::unexpected(errorFromErrno("write output", errno));
        }
        auto left = static_cast<std::size_t>(written);
        const std::size_t ofFirst = std::min(left, first.size());
        first = first.subspan(ofFirst);
        left -= ofFirst;
        second = second.subspan(left);
    }
    return {};
}

Result<ProtocolStreams> takeProtocolStreams() {
    ::signal(SIGPIPE, SIG_IGN);
    CW_TRY_ASSIGN(OwnedHandle input, duplicate(STDIN_FILENO));
    CW_TRY_ASSIGN(OwnedHandle output, duplicate(STDOUT_FILENO));
    const OwnedHandle nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (!nothing.isOpen() || ::dup2(toDescriptor(nothing), STDIN_FILENO) < 0 ||
        ::dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        return std::unexpected(errorFromErrno("redirect the standard streams", errno));
    return ProtocolStreams{InputStream(std::move(input)), OutputStream(std::move(output))};
}

} // namespace commonwatt
