#include "core/platform/presence/wayland/wayland_source.h"

#include "core/platform/presence/wayland/idle_seats_linux.h"
#include "core/platform/presence/wayland/open_windows_linux.h"
#include "core/platform/presence/wayland/wayland_link_linux.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

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

// What a compositor can tell of.
constexpr std::array watchedKinds{SignalKind::Input, SignalKind::FullScreen, SignalKind::Windows};

// What the source says over one connection to a compositor.
class Watch {
public:
    Watch(WaylandLink &link, const SignalTiming &timing)
        : m_timing(timing)
        , m_display(link.display())
        , m_seats(m_display, timing.idleAfter)
        , m_windows(m_display)
        , m_ping(std::in_place, m_display, signalNow()) {}

    // Takes in what has come, and asks the compositor whether it is live where that has to be
    // known.
    void advance(SignalTime now) {
        if (m_ping && m_ping->isAnswered())
            takeAnswer(now);
        if (!m_heardAt)
            return;
        std::vector<Signal> signals{m_seats.input(sourceName), m_windows.fullScreen(sourceName),
                                    m_windows.windows(sourceName)};
        if (signals != m_signals)
            m_heardAt = now;
        m_signals = std::move(signals);
        if (!m_ping && now >= nextPing())
            m_ping.emplace(m_display, now);
    }

    // When to advance again at the latest.
    [[nodiscard]] std::optional<SignalTime> until(SignalTime now) const {
        const SignalTime time = m_ping ? lateAt() : nextPing();
        return (m_ping && now >= time) || time == SignalTime::max() ? std::nullopt
                                                                    : std::optional(time);
    }

    // One for each of `watchedKinds`; none as long as nothing is known yet.
    [[nodiscard]] std::vector<Signal> signals(SignalTime now) const {
        std::vector<Signal> result;
        if (m_ping && now >= lateAt()) {
            for (const SignalKind kind : watchedKinds)
                result.push_back(unknownSignal(kind, sourceName, lateAt(),
                                               "the Wayland compositor does not answer"));
            return result;
        }
        result = m_signals;
        for (Signal &signal : result)
            if (letsMoreBeDone(signal))
                signal.expires = *m_heardAt + m_timing.holdsFor;
        return result;
    }

private:
    void takeAnswer(SignalTime now) {
        const SignalTime askedAt = m_ping->sentAt();
        m_ping.reset();
        if (m_heardAt || m_knowsGlobals) {
            m_heardAt = now;
            return;
        }
        // What the compositor has is known; how it stands is the other half of the same question.
        m_knowsGlobals = true;
        m_seats.watch();
        m_ping.emplace(m_display, askedAt);
    }
    [[nodiscard]] SignalTime lateAt() const { return m_ping->sentAt() + m_timing.answerWithin; }
    // Whether it hangs matters only while what it says lets work be done.
    [[nodiscard]] SignalTime nextPing() const {
        return std::ranges::any_of(m_signals, letsMoreBeDone) ? *m_heardAt + m_timing.renewAfter
                                                              : SignalTime::max();
    }

    const SignalTiming &m_timing;
    wl_display *m_display;
    IdleSeats m_seats;
    OpenWindows m_windows;
    std::optional<WaylandPing> m_ping; // while it is on its way
    bool m_knowsGlobals = false;
    std::optional<SignalTime> m_heardAt;
    std::vector<Signal> m_signals;
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
        m_sink(notOfferedSignal(SignalKind::Gamepad, sourceName, signalNow()));
        if (m_socket.empty())
            return tell(Error(ErrorCode::NotFound, "this session has no Wayland compositor"));
        if (m_stop < 0)
            return tell(Error(ErrorCode::ResourceExhausted, "out of file descriptors"));
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
            const SignalTime now = signalNow();
            watch.advance(now);
            for (Signal &signal : watch.signals(now))
                tell(std::move(signal));
            const Result<WaylandLink::Event> event = link->wait(m_stop, watch.until(now));
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
        for (const SignalKind kind : watchedKinds)
            tell(error.code == ErrorCode::NotFound
                     ? notOfferedSignal(kind, sourceName, signalNow())
                     : unknownSignal(kind, sourceName, signalNow(), error.describe()));
    }

    void tell(Signal signal) {
        std::optional<Signal> &told = m_told[signal.kind];
        // The same failure, met again, is no news.
        if (told && signal.state != SignalState::Known && signal.state == told->state &&
            signal.problem == told->problem)
            return;
        if (told == signal)
            return;
        told = signal;
        m_sink(std::move(signal));
    }

    std::filesystem::path m_socket;
    SignalTiming m_timing;
    SignalSink m_sink;
    std::map<SignalKind, std::optional<Signal>> m_told;
    int m_stop;
    std::jthread m_thread; // the last: it uses all others
};

} // namespace

std::unique_ptr<SignalSource> startWaylandSource(WaylandOptions options, SignalSink sink) {
    return std::make_unique<WaylandSource>(socketOf(std::move(options.display)), options.timing,
                                           std::move(sink));
}

} // namespace commonwatt
