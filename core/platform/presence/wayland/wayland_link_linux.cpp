#include "core/platform/presence/wayland/wayland_link_linux.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <wayland-client.h>

namespace commonwatt {

namespace {

constexpr short hasEnded = POLLHUP | POLLERR | POLLNVAL;

Error connectError(const std::string &path, int error) {
    const std::string what = "connect to the Wayland compositor at " + path;
    if (error == ENOENT)
        return errorFromErrno(what, error);
    return {ErrorCode::Unavailable, what + ": " + std::strerror(error)};
}

} // namespace

Result<WaylandLink> WaylandLink::connect(const std::filesystem::path &socket) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string &path = socket.native();
    if (path.size() >= sizeof(address.sun_path))
        return fail(ErrorCode::InvalidArgument,
                    "the path of the Wayland compositor's socket is too long: " + path);
    std::ranges::copy(path, address.sun_path);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return std::unexpected(errorFromErrno("make a socket", errno));
    // Done at once, or refused with EAGAIN where too many wait to be accepted (unix(7)).
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        const int error = errno;
        ::close(fd);
        return std::unexpected(connectError(path, error));
    }
    wl_display *const display = wl_display_connect_to_fd(fd); // which owns it from here on
    if (!display)
        return fail(ErrorCode::Unavailable, "the connection to the Wayland compositor fails");
    return WaylandLink(display);
}

Result<WaylandLink::Event> WaylandLink::wait(int stop, std::optional<SignalTime> until) {
    wl_display *const display = m_display.get();
    if (wl_display_prepare_read(display) != 0) {
        if (wl_display_dispatch_pending(display) < 0)
            return lost();
        return Event::Progress;
    }
    short events = POLLIN;
    // After EPIPE there may still be the compositor's reason to be read.
    if (wl_display_flush(display) < 0 && errno != EPIPE) {
        if (errno != EAGAIN) {
            wl_display_cancel_read(display);
            return lost();
        }
        events |= POLLOUT;
    }
    std::array<pollfd, 2> waits{
        {{.fd = stop, .events = POLLIN, .revents = 0},
         {.fd = wl_display_get_fd(display), .events = events, .revents = 0}}};
    const int ready = ::poll(waits.data(), waits.size(), pollTimeout(until));
    if (ready > 0 && waits[0].revents == 0 && (waits[1].revents & (POLLIN | hasEnded)) != 0) {
        if (wl_display_read_events(display) < 0 || wl_display_dispatch_pending(display) < 0)
            return lost();
        return Event::Progress;
    }
    wl_display_cancel_read(display);
    return ready > 0 && waits[0].revents != 0 ? Event::Stop : Event::Progress;
}

std::unexpected<Error> WaylandLink::lost() const {
    const int error = wl_display_get_error(m_display.get());
    return fail(ErrorCode::Unavailable,
                error == 0 || error == EPIPE || error == ECONNRESET
                    ? "the Wayland compositor has ended the connection"
                    : std::string("the connection to the Wayland compositor fails: ") +
                          std::strerror(error));
}

void WaylandLink::Disconnect::operator()(wl_display *display) const {
    wl_display_disconnect(display);
}

WaylandPing::WaylandPing(wl_display *display, SignalTime now)
    : m_sentAt(now)
    , m_callback(wl_display_sync(display)) {
    static constexpr wl_callback_listener listener{
        .done = [](void *self, wl_callback *, std::uint32_t) {
            static_cast<WaylandPing *>(self)->m_isAnswered = true;
        }};
    wl_callback_add_listener(m_callback, &listener, this);
}

WaylandPing::~WaylandPing() {
    wl_callback_destroy(m_callback);
}

int pollTimeout(std::optional<SignalTime> until) {
    if (!until)
        return -1;
    constexpr std::int64_t longest = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp<std::int64_t>((*until - signalNow()).count(), 0, longest));
}

} // namespace commonwatt
