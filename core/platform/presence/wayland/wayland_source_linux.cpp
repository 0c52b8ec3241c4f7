#include "core/platform/presence/wayland/wayland_source.h"

#include "core/platform/presence/wayland/idle_seats_linux.h"
#include "core/platform/presence/wayland/wayland_link_linux.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <thread>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace commonwatt {

namespace {

constexpr const char *sourceName = "wayland";

std::string fromEnvironment(const char *name) {
    const char *const value = std::getenv(name);
    return value ? value : "";
}

// Empty: this session has no compositor.
std::filesystem::path socketOf(std::string display) {
    if (display.empty())
        display = fromEnvironment("WAYLAND_DISPLAY");
    std::filesystem::path path(display);
    if (display.empty() || path.is_absolute())
        return path;
    const std::string folder = fromEnvironment("XDG_RUNTIME_DIR");
    return folder.empty() ? std::filesystem::path() : folder / path;
}

// What the source says of Input over one connection to a compositor.
class Watch {
public:
    Watch(WaylandLink &link, const SignalTiming &timing)
        : m_timing(timing)
        , m_display(link.display())
        , m_seats(m_display, timing.idleAfter)
        , m_ping(std::in_place, m_display, signalNow()) {}

    // Takes in what has come and asks what is to be asked; the time to do so again at the latest.
    std::optional<SignalTime> advance(SignalTime now) {
        if (m_ping && m_ping->isAnswered()) {
            m_ping.reset();
            if (!m_heardAt)
                m_seats.watch();
            m_heardAt = now;
        }
        if (m_ping) {
            const SignalTime late = m_ping->sentAt() + m_timing.answerWithin;
            return now < late ? std::optional(late) : std::nullopt;
        }
        const Signal input = m_seats.input(sourceName);
        const bool isInactive = input.state == SignalState::Known && !input.active;
        if (std::exchange(m_isInactive, isInactive) != isInactive)
            m_heardAt = now;
        if (!isInactive)
            return std::nullopt;
        const SignalTime next = *m_heardAt + m_timing.renewAfter;
        if (now < next)
            return next;
        m_ping.emplace(m_display, now);
        return now + m_timing.answerWithin;
    }

    // Nothing: not known yet.
    [[nodiscard]] std::optional<Signal> input(SignalTime now) const {
        if (m_ping && now >= m_ping->sentAt() + m_timing.answerWithin)
            return unknownSignal(SignalKind::Input, sourceName,
                                 m_ping->sentAt() + m_timing.answerWithin,
                                 "the Wayland compositor does not answer");
        if (!m_heardAt)
            return std::nullopt;
        Signal input = m_seats.input(sourceName);
        if (input.state == SignalState::Known && !input.active)
            input.expires = *m_heardAt + m_timing.holdsFor;
        return input;
    }

private:
    const SignalTiming &m_timing;
    wl_display *m_display;
    IdleSeats m_seats;
    std::optional<WaylandPing> m_ping; // while it is on its way
    std::optional<SignalTime> m_heardAt;
    bool m_isInactive = false;
};

class WaylandSource : public SignalSource {
public:
    WaylandSource(std::filesystem::path socket, const SignalTiming &timing, SignalSink sink)
        : m_socket(std::move(socket))
        , m_timing(timing)
        , m_sink(std::move(sink))
        , m_stop(::eventfd(0, EFD_CLOEXEC))
        , m_thread([this] { run(); }) {}

    ~WaylandSource() override {
        const std::uint64_t one = 1;
        [[maybe_unused]] const ssize_t written = ::write(m_stop, &one, sizeof(one));
        m_thread.join();
        if (m_stop >= 0)
            ::close(m_stop);
    }

private:
    void run() {
        for (const SignalKind kind :
             {SignalKind::Gamepad, SignalKind::FullScreen, SignalKind::Windows})
            m_sink(notOfferedSignal(kind, sourceName, signalNow()));
        if (m_socket.empty())
            return tell(notOfferedSignal(SignalKind::Input, sourceName, signalNow()));
        if (m_stop < 0)
            return tell(unknownSignal(SignalKind::Input, sourceName, signalNow(),
                                      "the machine is out of file descriptors"));
        do
            watch();
        while (!stopsWithin(m_timing.retryAfter));
    }

    // Until the compositor is lost, or this source is to end.
    void watch() {
        Result<WaylandLink> link = WaylandLink::connect(m_socket);
        if (!link)
            return tell(link.error());
        Watch watch(*link, m_timing);
        while (true) {
            const std::optional<SignalTime> next = watch.advance(signalNow());
            if (std::optional<Signal> input = watch.input(signalNow()))
                tell(std::move(*input));
            const Result<WaylandLink::Event> event = link->wait(m_stop, next);
            if (!event)
                return tell(event.error());
            if (*event == WaylandLink::Event::Stop)
                return;
        }
    }

    [[nodiscard]] bool stopsWithin(std::chrono::milliseconds time) const {
        pollfd stop{.fd = m_stop, .events = POLLIN, .revents = 0};
        return ::poll(&stop, 1, pollTimeout(signalNow() + time)) > 0;
    }

    void tell(const Error &error) {
        tell(error.code == ErrorCode::NotFound
                 ? notOfferedSignal(SignalKind::Input, sourceName, signalNow())
                 : unknownSignal(SignalKind::Input, sourceName, signalNow(), error.describe()));
    }

    // Of Input.
    void tell(Signal signal) {
        // The same failure, met again, is no news.
        if (m_told && signal.state != SignalState::Known && signal.state == m_told->state &&
            signal.problem == m_told->problem)
            return;
        if (m_told == signal)
            return;
        m_told = signal;
        m_sink(std::move(signal));
    }

    std::filesystem::path m_socket;
    SignalTiming m_timing;
    SignalSink m_sink;
    std::optional<Signal> m_told;
    int m_stop;
    std::jthread m_thread; // the last: it uses all others
};

} // namespace

std::unique_ptr<SignalSource> startWaylandSource(WaylandOptions options, SignalSink sink) {
    return std::make_unique<WaylandSource>(socketOf(std::move(options.display)), options.timing,
                                           std::move(sink));
}

} // namespace commonwatt
