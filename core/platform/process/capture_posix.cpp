#include "core/platform/process/capture.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <poll.h>
#include <unistd.h>

namespace commonwatt {

Result<ReadStep> readSome(NativeHandle handle, std::chrono::milliseconds timeout,
                          std::string &buffer) {
    const int descriptor = static_cast<int>(handle);
    pollfd event{.fd = descriptor, .events = POLLIN, .revents = 0};
    const int ready = poll(&event, 1, static_cast<int>(timeout.count()));
    if (ready == 0 || (ready < 0 && errno == EINTR))
        return ReadStep::Nothing;
    if (ready < 0)
        return std::unexpected(errorFromErrno("wait for a program's output", errno));
    std::array<char, 4096> piece;
    const ssize_t count = read(descriptor, piece.data(), piece.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return ReadStep::Nothing;
    if (count < 0)
        return std::unexpected(errorFromErrno("read a program's output", errno));
    buffer.append(piece.data(), static_cast<std::size_t>(count));
    return count == 0 ? ReadStep::End : ReadStep::Data;
}

Status writeShort(NativeHandle handle, std::chrono::milliseconds timeout, std::string_view text) {
    // A pipe that is ready takes PIPE_BUF bytes at once (pipe(7)), which is 4096 on Linux.
    std::signal(SIGPIPE, SIG_IGN);
    const int descriptor = static_cast<int>(handle);
    pollfd event{.fd = descriptor, .events = POLLOUT, .revents = 0};
    const int ready = poll(&event, 1, static_cast<int>(timeout.count()));
    if (ready == 0)
        return fail(ErrorCode::Timeout, "a program does not read its input");
    if (ready > 0 && (event.revents & POLLERR) != 0)
        return fail(ErrorCode::Unavailable, "a program has closed its input");
    if (ready < 0 ||
        write(descriptor, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return std::unexpected(errorFromErrno("write a program's input", errno));
    return {};
}

} // namespace commonwatt
