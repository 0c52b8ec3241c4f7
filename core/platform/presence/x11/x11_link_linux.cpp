#include "core/platform/presence/x11/x11_link_linux.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <string_view>
#include <thread>
#include <utility>

#include <X11/Xauth.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <xcb/xcbext.h>

namespace commonwatt {

namespace {

constexpr const char *noAnswer = "the X server does not answer";

struct DisplayName {
    std::string socket;
    int display = 0;
    int screen = 0;
};

// Nothing: no display, or one of another machine.
std::optional<DisplayName> parse(const std::string &name) {
    char *host = nullptr;
    DisplayName result;
    if (name.empty() || !xcb_parse_display(name.c_str(), &host, &result.display, &result.screen))
        return std::nullopt;
    const XOwned<char> owned(host);
    const std::string_view where(host);
    // Some systems name the socket itself.
    if (where.starts_with('/'))
        result.socket = where;
    else if (where.empty() || where == "unix")
        result.socket = "/tmp/.X11-unix/X" + std::to_string(result.display);
    else
        return std::nullopt;
    return result;
}

Result<Descriptor> connectTo(const std::string &path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof(address.sun_path))
        return fail(ErrorCode::NotFound, "the X server's socket has too long a name");
    path.copy(address.sun_path, path.size());
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isOpen())
        return std::unexpected(errorFromErrno("make a socket", errno));
    // Of the socket API's own shape.
    const auto *const plain = reinterpret_cast<const sockaddr *>(&address);
    if (::connect(socket.get(), plain, sizeof(address)) == 0)
        return socket;
    if (errno == ENOENT)
        return fail(ErrorCode::NotFound, "there is no X server");
    if (errno == EAGAIN) // more of us wait there than it lets wait
        return fail(ErrorCode::Timeout, noAnswer);
    if (errno == ECONNREFUSED)
        return fail(ErrorCode::Unavailable, "the X server has gone");
    return std::unexpected(errorFromErrno("connect to the X server", errno));
}

struct FreeAuthority {
    void operator()(Xauth *entry) const { XauDisposeAuth(entry); }
};

// What lets us in: an entry of the owner's .Xauthority. None: the server may know us otherwise.
std::unique_ptr<Xauth, FreeAuthority> authority(int display) {
    std::array<char, HOST_NAME_MAX + 1> host{};
    ::gethostname(host.data(), host.size() - 1);
    const std::string number = std::to_string(display);
    std::string method = "MIT-MAGIC-COOKIE-1";
    std::array<char *, 1> methods{method.data()};
    const std::array<int, 1> lengths{static_cast<int>(method.size())};
    const auto lengthOf = [](std::string_view text) {
        return static_cast<unsigned short>(text.size());
    };
    return std::unique_ptr<Xauth, FreeAuthority>(XauGetBestAuthByAddr(
        FamilyLocal, lengthOf(host.data()), host.data(), lengthOf(number), number.data(),
        static_cast<int>(methods.size()), methods.data(), lengths.data()));
}

xcb_connection_t *connectBlocking(int socket, int display) {
    const auto entry = authority(display);
    if (!entry)
        return xcb_connect_to_fd(socket, nullptr);
    xcb_auth_info_t info{.namelen = entry->name_length,
                         .name = entry->name,
                         .datalen = entry->data_length,
                         .data = entry->data};
    return xcb_connect_to_fd(socket, &info);
}

} // namespace

Result<X11Link> X11Link::connect(const std::string &display, const SourceWait &wait,
                                 SignalTime until) {
    const std::optional<DisplayName> name = parse(display);
    if (!name)
        return fail(ErrorCode::NotFound, "this session has no X server on this machine");
    CW_TRY_ASSIGN(Descriptor socket, connectTo(name->socket));
    CW_TRY_ASSIGN(Connection connection, shakeHands(std::move(socket), name->display, wait, until));
    xcb_screen_iterator_t screen = xcb_setup_roots_iterator(xcb_get_setup(connection.get()));
    for (int skipped = 0; skipped < name->screen && screen.rem > 1; ++skipped)
        xcb_screen_next(&screen);
    if (screen.rem == 0)
        return fail(ErrorCode::InvalidData, "the X server has no screen");
    return X11Link(std::move(connection), screen.data->root, wait);
}

// XCB knows no other way than to wait for the server here, so it does so on a thread of its own,
// which shutting down the socket brings to its end.
Result<X11Link::Connection> X11Link::shakeHands(Descriptor socket, int display,
                                                const SourceWait &wait, SignalTime until) {
    const Descriptor done(::eventfd(0, EFD_CLOEXEC));
    // XCB closes its own, and may do so at any time.
    const int own = ::fcntl(socket.get(), F_DUPFD_CLOEXEC, 0);
    if (!done.isOpen() || own < 0)
        return fail(ErrorCode::ResourceExhausted, "out of file descriptors");
    Connection connection;
    bool isDone = false;
    {
        std::jthread thread([&] {
            connection.reset(connectBlocking(own, display));
            ::eventfd_write(done.get(), 1);
        });
        pollfd entry{.fd = done.get(), .events = POLLIN, .revents = 0};
        bool goesOn = true;
        while (goesOn && entry.revents == 0 && signalNow() < until)
            goesOn = wait.wait({&entry, 1}, until);
        isDone = entry.revents != 0;
        if (!isDone)
            ::shutdown(socket.get(), SHUT_RDWR);
        if (!goesOn) {
            thread.join();
            return fail(ErrorCode::Cancelled, "the source ends");
        }
    }
    if (!isDone)
        return fail(ErrorCode::Timeout, noAnswer);
    if (xcb_connection_has_error(connection.get()) == 0)
        return connection;
    return fail(ErrorCode::PermissionDenied, "the X server refuses the connection");
}

Result<const xcb_query_extension_reply_t *> X11Link::extension(xcb_extension_t &which) const {
    // Once the answer to a later question has come, XCB has this one too and need not wait.
    xcb_prefetch_extension_data(get(), &which);
    CW_TRY(roundTrip());
    const xcb_query_extension_reply_t *const found = xcb_get_extension_data(get(), &which);
    return found && found->present ? found : nullptr;
}

Status X11Link::roundTrip() const {
    CW_TRY(reply<xcb_get_input_focus_reply_t>(xcb_get_input_focus(get()).sequence));
    return {};
}

Result<std::vector<XOwned<xcb_generic_event_t>>> X11Link::events(SignalTime until) const {
    std::vector<XOwned<xcb_generic_event_t>> events;
    xcb_flush(get());
    while (true) {
        while (xcb_generic_event_t *const event = xcb_poll_for_event(get()))
            events.emplace_back(event);
        CW_TRY(checkLive());
        if (!events.empty())
            return events;
        if (const Status waited = waitForServer(until); !waited) {
            if (waited.error().code == ErrorCode::Timeout)
                return events;
            return std::unexpected(waited.error());
        }
    }
}

Result<void *> X11Link::replyMemory(unsigned int sequence) const {
    xcb_flush(get());
    while (true) {
        void *answer = nullptr;
        xcb_generic_error_t *error = nullptr;
        if (xcb_poll_for_reply(get(), sequence, &answer, &error) != 0) {
            const XOwned<xcb_generic_error_t> owned(error);
            CW_TRY(checkLive());
            return answer;
        }
        if (Status waited = waitForServer(m_deadline); !waited) {
            xcb_discard_reply(get(), sequence);
            return std::unexpected(std::move(waited).error());
        }
    }
}

Status X11Link::waitForServer(SignalTime until) const {
    pollfd entry{.fd = xcb_get_file_descriptor(get()), .events = POLLIN, .revents = 0};
    do
        if (!m_wait->wait({&entry, 1}, until))
            return fail(ErrorCode::Cancelled, "the source ends");
    while (entry.revents == 0 && signalNow() < until);
    if (entry.revents == 0)
        return fail(ErrorCode::Timeout, noAnswer);
    return {};
}

Status X11Link::checkLive() const {
    if (xcb_connection_has_error(get()) != 0)
        return fail(ErrorCode::Unavailable, "the X server has ended the connection");
    return {};
}

} // namespace commonwatt
