// A connection to a Wayland compositor that never waits for it: neither connecting nor reading nor
// writing blocks, however little the compositor does.
#pragma once

#include "core/base/error.h"
#include "core/types/signals.h"

#include <filesystem>
#include <memory>
#include <optional>

struct wl_callback;
struct wl_display;

namespace commonwatt {

class WaylandLink {
public:
    // NotFound: no such socket. Unavailable: nobody listens there, or who listens is overwhelmed.
    [[nodiscard]] static Result<WaylandLink> connect(const std::filesystem::path &socket);

    [[nodiscard]] wl_display *display() const { return m_display.get(); }

    enum class Event {
        Progress, // events were dispatched, or the time has come
        Stop,     // `stop` can be read from
    };
    // Sends what is to be sent, waits and dispatches what came. Unavailable: the compositor has
    // ended the connection.
    [[nodiscard]] Result<Event> wait(int stop, std::optional<SignalTime> until);

private:
    struct Disconnect {
        void operator()(wl_display *display) const;
    };
    explicit WaylandLink(wl_display *display)
        : m_display(display) {}
    [[nodiscard]] std::unexpected<Error> lost() const;

    std::unique_ptr<wl_display, Disconnect> m_display;
};

// A question of which only that it is answered counts. It must not outlive the connection.
class WaylandPing {
public:
    WaylandPing(wl_display *display, SignalTime now);
    ~WaylandPing();
    WaylandPing(const WaylandPing &) = delete;
    WaylandPing &operator=(const WaylandPing &) = delete;

    [[nodiscard]] SignalTime sentAt() const { return m_sentAt; }
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }

private:
    SignalTime m_sentAt;
    bool m_isAnswered = false;
    wl_callback *m_callback;
};

// Until when poll(2) may wait, in its units; nothing: for ever.
[[nodiscard]] int pollTimeout(std::optional<SignalTime> until);

} // namespace commonwatt
