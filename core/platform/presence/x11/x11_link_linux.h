// A connection to an X server that does not wait for ever: neither connecting nor asking takes
// longer than the time given, however little the server does. For one thread, which must not be
// ended by SIGPIPE.
#pragma once

#include "core/base/error.h"
#include "core/platform/presence/source_thread_linux.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <xcb/xcb.h>

namespace commonwatt {

struct XFree {
    void operator()(void *memory) const { std::free(memory); }
};
// What XCB has allocated.
template <typename T>
using XOwned = std::unique_ptr<T, XFree>;

// Failures of all that waits. Timeout: no answer by then; the connection still is what it was.
// Cancelled: the source is to end. Unavailable: the server has ended the connection.
class X11Link {
public:
    // Besides: NotFound: there is no such server on this machine. PermissionDenied: it refuses us.
    [[nodiscard]] static Result<X11Link> connect(const std::string &display, const SourceWait &wait,
                                                 SignalTime until);

    [[nodiscard]] xcb_connection_t *get() const { return m_connection.get(); }
    [[nodiscard]] xcb_window_t root() const { return m_root; }

    // All answers from here on are to come until then.
    void setDeadline(SignalTime until) { m_deadline = until; }

    // The answer to a request: nothing if it failed at the server, as one about a window that has
    // gone does.
    template <typename Reply>
    [[nodiscard]] Result<XOwned<Reply>> reply(unsigned int sequence) const {
        CW_TRY_ASSIGN(void *const answer, replyMemory(sequence));
        return XOwned<Reply>(static_cast<Reply *>(answer));
    }
    // An extension that the server has, or none. XCB keeps it. Its requests are not to be used
    // before: XCB would wait for the server.
    [[nodiscard]] Result<const xcb_query_extension_reply_t *>
    extension(xcb_extension_t &which) const;
    // Whether the server answers at all.
    [[nodiscard]] Status roundTrip() const;

    // Waits for events; none: that time has come.
    [[nodiscard]] Result<std::vector<XOwned<xcb_generic_event_t>>> events(SignalTime until) const;

private:
    struct Disconnect {
        void operator()(xcb_connection_t *connection) const { xcb_disconnect(connection); }
    };
    using Connection = std::unique_ptr<xcb_connection_t, Disconnect>;

    X11Link(Connection connection, xcb_window_t root, const SourceWait &wait)
        : m_connection(std::move(connection))
        , m_root(root)
        , m_wait(&wait) {}
    [[nodiscard]] static Result<Connection> shakeHands(Descriptor socket, int display,
                                                       const SourceWait &wait, SignalTime until);
    [[nodiscard]] Result<void *> replyMemory(unsigned int sequence) const;
    // Waits until the server has sent something or that time has come.
    [[nodiscard]] Status waitForServer(SignalTime until) const;
    [[nodiscard]] Status checkLive() const;

    Connection m_connection;
    xcb_window_t m_root;
    const SourceWait *m_wait;
    SignalTime m_deadline = SignalTime::max();
};

} // namespace commonwatt
