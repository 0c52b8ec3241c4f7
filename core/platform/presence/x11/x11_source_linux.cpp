#include "core/platform/presence/x11/x11_source.h"

#include "core/platform/presence/signal_teller.h"
#include "core/platform/presence/source_thread_linux.h"
#include "core/platform/presence/x11/idle_counter_linux.h"
#include "core/platform/presence/x11/x11_desktop_linux.h"
#include "core/platform/presence/x11/x11_link_linux.h"
#include "core/platform/presence/x11/xwayland_linux.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

namespace commonwatt {

namespace {

constexpr std::string_view sourceName = "x11";

// What an X server can tell of.
constexpr std::array watchedKinds{SignalKind::Input, SignalKind::FullScreen, SignalKind::Windows};

// What the source says over one connection to a server.
class Watch {
public:
    [[nodiscard]] static Result<Watch> start(const X11Link &link, const SignalTiming &timing) {
        CW_TRY_ASSIGN(const bool behindWayland, isXwayland(link));
        std::optional<IdleCounter> counter;
        if (!behindWayland) {
            CW_TRY_ASSIGN(counter, IdleCounter::find(link, timing.idleAfter));
        }
        CW_TRY_ASSIGN(X11Desktop desktop, X11Desktop::watch(link));
        return Watch(link, behindWayland, std::move(counter), std::move(desktop));
    }

    void take(const xcb_generic_event_t &event) {
        m_isInputDue |= m_counter && m_counter->isChange(event);
        m_isDesktopDue |= m_desktop.isChange(event);
    }
    [[nodiscard]] bool isDue() const { return m_isInputDue || m_isDesktopDue; }

    // What is known now, one for each of `watchedKinds`; what has not changed is not asked for,
    // but that the server is live is.
    [[nodiscard]] Result<std::vector<Signal>> read() {
        std::vector<Signal> signals{
            notOfferedSignal(SignalKind::Input, std::string(sourceName), signalNow())};
        if (m_counter) {
            CW_TRY_ASSIGN(signals.front(), m_counter->input(sourceName));
        } else if (!m_isDesktopDue) {
            CW_TRY(m_link->roundTrip());
        }
        m_isInputDue = false;
        if (m_isDesktopDue) {
            CW_TRY_ASSIGN(m_windows, m_desktop.read(sourceName));
            m_isDesktopDue = false;
        }
        for (const Signal &signal : m_windows)
            signals.push_back(m_behindWayland && !signal.active
                                  ? notOfferedSignal(signal.kind, signal.source, signal.since)
                                  : signal);
        return signals;
    }

private:
    Watch(const X11Link &link, bool behindWayland, std::optional<IdleCounter> counter,
          X11Desktop desktop)
        : m_link(&link)
        , m_behindWayland(behindWayland)
        , m_counter(std::move(counter))
        , m_desktop(std::move(desktop)) {}

    const X11Link *m_link;
    bool m_behindWayland;
    std::optional<IdleCounter> m_counter;
    X11Desktop m_desktop;
    bool m_isInputDue = true;
    bool m_isDesktopDue = true;
    std::vector<Signal> m_windows;
};

class X11Work {
public:
    X11Work(X11Options options, SignalSink sink)
        : m_options(std::move(options))
        , m_teller(std::move(sink), m_options.timing) {}

    void run(const SourceWait &wait) {
        blockBrokenPipe();
        tell(notOfferedSignal(SignalKind::Gamepad, std::string(sourceName), signalNow()));
        do
            watch(wait);
        while (pause(wait));
    }

private:
    // XCB writes as if to a file: to a server that has gone that would end the whole program.
    static void blockBrokenPipe() {
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    }

    [[nodiscard]] bool pause(const SourceWait &wait) const {
        const SignalTime until = signalNow() + m_options.timing.retryAfter;
        bool goesOn = true;
        while (goesOn && signalNow() < until)
            goesOn = wait.wait({}, until);
        return goesOn;
    }

    [[nodiscard]] SignalTime deadline() const {
        return signalNow() + m_options.timing.answerWithin;
    }

    // Until the server is lost, or the source is to end.
    void watch(const SourceWait &wait) {
        const SignalTime until = deadline();
        Result<X11Link> link = X11Link::connect(m_options.display, wait, until);
        if (!link)
            return tell(link.error());
        link->setDeadline(until);
        Result<Watch> watch = Watch::start(*link, m_options.timing);
        if (!watch)
            return tell(watch.error());
        while (true)
            if (const Status status = follow(*link, *watch); !status) {
                tell(status.error());
                if (status.error().code != ErrorCode::Timeout)
                    return;
                // It hangs. Once it has gone on and answered this, what it says counts again.
                link->setDeadline(SignalTime::max());
                if (const Status live = link->roundTrip(); !live)
                    return tell(live.error());
                link->setDeadline(deadline());
            }
    }

    // Tells what there is and waits for what is next.
    [[nodiscard]] Status follow(X11Link &link, Watch &watch) {
        CW_TRY_ASSIGN(std::vector<Signal> signals, watch.read());
        for (Signal &signal : signals)
            tell(std::move(signal));
        do {
            const SignalTime renewal = m_teller.nextRenewal();
            CW_TRY_ASSIGN(const auto events, link.events(renewal));
            for (const auto &event : events)
                watch.take(*event);
            if (signalNow() >= renewal)
                break;
        } while (!watch.isDue());
        link.setDeadline(deadline());
        return {};
    }

    void tell(Signal signal) { m_teller.tell(std::move(signal), signalNow()); }
    void tell(const Error &error) {
        if (error.code == ErrorCode::Cancelled)
            return;
        for (const SignalKind kind : watchedKinds)
            tell(error.code == ErrorCode::NotFound
                     ? notOfferedSignal(kind, std::string(sourceName), signalNow())
                     : unknownSignal(kind, std::string(sourceName), signalNow(), error.describe()));
    }

    X11Options m_options;
    SignalTeller m_teller;
};

} // namespace

std::unique_ptr<SignalSource> startX11Source(X11Options options, SignalSink sink) {
    if (options.display.empty())
        if (const char *const display = std::getenv("DISPLAY"))
            options.display = display;
    return startSourceThread(
        [work = std::make_shared<X11Work>(std::move(options), std::move(sink))](
            const SourceWait &wait) { work->run(wait); });
}

} // namespace commonwatt
