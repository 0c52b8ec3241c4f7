#include "core/platform/presence/signal_teller.h"
#include "core/platform/presence/source_thread_windows.h"
#include "core/platform/presence/windows/desktop_windows.h"
#include "core/platform/presence/windows/game_pads_windows.h"
#include "core/platform/presence/windows/message_window_windows.h"
#include "core/platform/presence/windows/sessions_windows.h"
#include "core/platform/presence/windows/windows_sources.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <windows.h>

#include <hidusage.h>
#include <wtsapi32.h>

namespace commonwatt {

namespace {

const std::string sourceName = "windows";

constexpr std::array watchedKinds{SignalKind::Input,  SignalKind::Gamepad,    SignalKind::Locked,
                                  SignalKind::Remote, SignalKind::FullScreen, SignalKind::Windows};

// How long a controller that sends without being touched is not listened to.
constexpr std::chrono::seconds padPause{1};

// Raw input of keyboards and pointers; heard only while nobody has been there, so that the thread
// does not wake up for every move of a pointer.
void listenToOwner(HWND window, bool listen) {
    const DWORD flags = listen ? RIDEV_INPUTSINK : RIDEV_REMOVE;
    const HWND target = listen ? window : nullptr;
    std::array devices{
        RAWINPUTDEVICE{HID_USAGE_PAGE_GENERIC, HID_USAGE_GENERIC_MOUSE, flags, target},
        RAWINPUTDEVICE{HID_USAGE_PAGE_GENERIC, HID_USAGE_GENERIC_KEYBOARD, flags, target}};
    RegisterRawInputDevices(devices.data(), devices.size(), sizeof(devices[0]));
}

// When the session last had input; nothing: the system does not say. Its clock has 32 bits of
// milliseconds, as the difference has.
std::optional<SignalTime> lastInput(SignalTime now) {
    LASTINPUTINFO info{};
    info.cbSize = sizeof(info);
    if (!GetLastInputInfo(&info))
        return std::nullopt;
    return now - std::chrono::milliseconds(static_cast<DWORD>(GetTickCount() - info.dwTime));
}

class OwnerWatch {
public:
    OwnerWatch(const SignalTiming &timing, SignalTeller &teller)
        : m_timing(timing)
        , m_teller(teller)
        , m_window(
              [this](UINT message, WPARAM first, LPARAM second) { take(message, first, second); })
        , m_pads(m_window.get())
        , m_front([this] { m_isDesktopDue = true; }) {
        if (m_window.get())
            m_notified = WTSRegisterSessionNotification(m_window.get(), NOTIFY_FOR_ALL_SESSIONS);
    }
    ~OwnerWatch() {
        listenToOwner(m_window.get(), false);
        if (m_notified)
            WTSUnRegisterSessionNotification(m_window.get());
    }
    OwnerWatch(const OwnerWatch &) = delete;
    OwnerWatch &operator=(const OwnerWatch &) = delete;

    void run(const SourceWait &wait) {
        SignalTime next{};
        do {
            const SignalTime now = signalNow();
            next = std::min(tellInput(now), tellPads(now));
            tellSession(now);
            tellDesktop(now);
            next = std::min({next, m_nextDesktop, m_teller.nextRenewal()});
        } while (waitFor(wait, next));
    }

private:
    // Messages may come that are nothing to this source.
    [[nodiscard]] bool waitFor(const SourceWait &wait, SignalTime until) {
        m_isDue = false;
        bool goesOn = true;
        while (goesOn && !m_isDue && !m_isDesktopDue && signalNow() < until)
            goesOn = wait.wait({}, until);
        return goesOn;
    }

    void take(UINT message, WPARAM first, LPARAM second) {
        if (message == WM_INPUT) {
            RAWINPUTHEADER header{};
            UINT size = sizeof(header);
            const auto report = reinterpret_cast<HRAWINPUT>(second);
            if (GetRawInputData(report, RID_HEADER, &header, &size, sizeof(header)) ==
                static_cast<UINT>(-1))
                return;
            if (header.dwType == RIM_TYPEHID)
                takePad(report);
            else
                takeInput();
        } else if (message == WM_WTSSESSION_CHANGE) {
            if (first == WTS_SESSION_LOCK || first == WTS_SESSION_UNLOCK) {
                DWORD own = 0;
                ProcessIdToSessionId(GetCurrentProcessId(), &own);
                if (own == static_cast<DWORD>(second))
                    m_isLocked = first == WTS_SESSION_LOCK;
            }
            m_isDue = true;
        }
    }

    void takeInput() {
        m_heard = signalNow();
        hearOwner(false);
        m_isDue = true;
    }

    void takePad(HRAWINPUT report) {
        const SignalTime now = signalNow();
        const bool moved = m_pads.hasMoved(report);
        if (moved)
            m_padMoved = now;
        m_pads.ignore();
        m_padPauseEnd =
            now + (moved ? m_timing.idleAfter / 3 : std::chrono::milliseconds(padPause));
        m_isDue = true;
    }

    void hearOwner(bool listen) {
        if (std::exchange(m_isListening, listen) != listen)
            listenToOwner(m_window.get(), listen);
    }

    // Returns when it may be other without being told.
    [[nodiscard]] SignalTime tellInput(SignalTime now) {
        const std::optional<SignalTime> last = lastInput(now);
        if (!last) {
            m_teller.tell(unknownSignal(SignalKind::Input, sourceName, now,
                                        "Windows does not tell when there was input"),
                          now);
            return now + m_timing.renewAfter;
        }
        // Once somebody else has gone, their last moment counts.
        if (isAnotherSessionInUse())
            m_heard = now;
        const SignalTime input = std::max(*last, m_heard);
        const bool active = now - input < m_timing.idleAfter;
        m_teller.tell(knownSignal(SignalKind::Input, sourceName, active, input), now);
        hearOwner(!active);
        if (!active)
            return SignalTime::max();
        return input + m_timing.idleAfter;
    }

    [[nodiscard]] SignalTime tellPads(SignalTime now) {
        if (!m_pads.isListening() && now >= m_padPauseEnd && !m_pads.listen()) {
            m_teller.tell(notOfferedSignal(SignalKind::Gamepad, sourceName, now), now);
            return SignalTime::max();
        }
        const bool active = m_padMoved && now - *m_padMoved < m_timing.idleAfter;
        m_teller.tell(
            knownSignal(SignalKind::Gamepad, sourceName, active, m_padMoved.value_or(now)), now);
        const SignalTime pauseEnd = m_pads.isListening() ? SignalTime::max() : m_padPauseEnd;
        return active ? std::min(pauseEnd, *m_padMoved + m_timing.idleAfter) : pauseEnd;
    }

    // Of some changes nothing tells, as when a window in front is closed and none comes after it.
    void tellDesktop(SignalTime now) {
        if (!std::exchange(m_isDesktopDue, false) && now < m_nextDesktop)
            return;
        for (Signal &signal : readDesktop(sourceName, now))
            m_teller.tell(std::move(signal), now);
        m_nextDesktop = now + m_timing.renewAfter;
    }

    void tellSession(SignalTime now) {
        // Not told of it: nobody knows.
        m_teller.tell(m_notified ? knownSignal(SignalKind::Locked, sourceName, m_isLocked, now)
                                 : unknownSignal(SignalKind::Locked, sourceName, now,
                                                 "Windows does not tell of locking"),
                      now);
        m_teller.tell(knownSignal(SignalKind::Remote, sourceName, isRemoteSession(), now), now);
    }

    SignalTiming m_timing;
    SignalTeller &m_teller;
    MessageWindow m_window;
    GamePads m_pads;
    FrontWatch m_front;
    bool m_notified = false;
    bool m_isLocked = false; // what was before it began nobody tells
    bool m_isListening = false;
    bool m_isDue = false;
    bool m_isDesktopDue = true;
    SignalTime m_nextDesktop{};
    SignalTime m_heard{};
    SignalTime m_padPauseEnd{};
    std::optional<SignalTime> m_padMoved;
};

} // namespace

std::unique_ptr<SignalSource> startOwnerSource(const SignalTiming &timing, SignalSink sink) {
    return startSourceThread([timing, sink = std::move(sink)](const SourceWait &wait) {
        SignalTeller teller(sink, timing);
        if (isServiceSession()) {
            for (const SignalKind kind : watchedKinds)
                teller.tell(notOfferedSignal(kind, sourceName, signalNow()), signalNow());
            return;
        }
        OwnerWatch(timing, teller).run(wait);
    });
}

} // namespace commonwatt
