// What Windows (here mostly wine) tells of its owner, with input as SendInput makes it and windows
// of the test's own.
#include "core/platform/presence/windows/game_pads_windows.h"
#include "core/platform/presence/windows/windows_sources.h"
#include "support/qtest_support.h"
#include "support/signal_recorder.h"

#include <windows.h>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr SignalTiming quick{.idleAfter = 700ms, .renewAfter = 300ms};

void movePointer() {
    INPUT input{};
    input.type = INPUT_MOUSE;
    input.mi.dx = 3;
    input.mi.dwFlags = MOUSEEVENTF_MOVE;
    SendInput(1, &input, sizeof(input));
}

bool is(const Signal &signal, bool active) {
    return signal.state == SignalState::Known && signal.active == active;
}

// A window as large as the screen, in front.
class FullWindow {
public:
    FullWindow() {
        WNDCLASSA description{};
        description.lpfnWndProc = DefWindowProcA;
        description.hInstance = GetModuleHandleA(nullptr);
        description.lpszClassName = "CommonwattTestGame";
        RegisterClassA(&description);
        m_window =
            CreateWindowExA(WS_EX_TOPMOST, "CommonwattTestGame", "", WS_POPUP | WS_VISIBLE, 0, 0,
                            GetSystemMetrics(SM_CXSCREEN), GetSystemMetrics(SM_CYSCREEN), nullptr,
                            nullptr, description.hInstance, nullptr);
        SetForegroundWindow(m_window);
        handleMessages();
    }
    ~FullWindow() {
        DestroyWindow(m_window);
        handleMessages();
    }
    FullWindow(const FullWindow &) = delete;
    FullWindow &operator=(const FullWindow &) = delete;

private:
    static void handleMessages() {
        MSG message{};
        while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
            DispatchMessageA(&message);
    }
    HWND m_window = nullptr;
};

} // namespace

class TestWindowsSources : public QObject {
    Q_OBJECT
private slots:
    void tellsOfInput() {
        SignalRecorder recorder;
        movePointer();
        const auto source = startOwnerSource(quick, recorder.sink());
        const auto input = [&](bool active) {
            return recorder.waitFor(SignalKind::Input,
                                    [=](const Signal &signal) { return is(signal, active); });
        };
        QVERIFY(input(true));
        for (int round = 0; round < 3; ++round) {
            const auto idle = input(false);
            QVERIFY(idle);
            QVERIFY(idle->expires);
            movePointer();
            QVERIFY(input(true));
        }
    }

    void tellsOfTheSession() {
        SignalRecorder recorder;
        const auto source = startOwnerSource(quick, recorder.sink());
        for (const SignalKind kind : {SignalKind::Locked, SignalKind::Remote})
            QVERIFY(recorder.waitFor(kind, [](const Signal &signal) { return is(signal, false); }));
        QVERIFY(recorder.waitFor(SignalKind::Gamepad, [](const Signal &signal) {
            return signal.state == SignalState::NotOffered || is(signal, false);
        }));
    }

    void tellsOfFullScreen() {
        SignalRecorder recorder;
        const auto source = startOwnerSource(quick, recorder.sink());
        const auto full = [&](bool active) {
            return recorder.waitFor(SignalKind::FullScreen,
                                    [=](const Signal &signal) { return is(signal, active); });
        };
        QVERIFY(full(false));
        {
            const FullWindow game;
            const auto told = full(true);
            QVERIFY(told);
            QCOMPARE(told->names, std::vector<std::string>{"CommonwattTestGame"});
            QVERIFY(recorder.waitFor(SignalKind::Windows, [](const Signal &signal) {
                return std::ranges::count(signal.names, "CommonwattTestGame") == 1;
            }));
        }
        QVERIFY(full(false));
    }

    void tellsOfPowerAndNetwork() {
        SignalRecorder recorder;
        const auto power = startPowerSource(quick, recorder.sink());
        const auto network = startNetworkSource(quick, recorder.sink());
        for (const SignalKind kind :
             {SignalKind::Battery, SignalKind::Ups, SignalKind::Metered, SignalKind::Network})
            QVERIFY2(recorder.waitFor(kind, [](const Signal &) { return true; }),
                     std::string(nameOf(kind)).c_str());
        // Nobody has woken the machine.
        QVERIFY(recorder.waitFor(SignalKind::Input, [](const Signal &signal) {
            return signal.state == SignalState::NotOffered;
        }));
    }

    void endsAtOnce() {
        for (int i = 0; i < 20; ++i) {
            const auto sink = [](Signal) {};
            const auto owner = startOwnerSource(quick, sink);
            const auto power = startPowerSource(quick, sink);
            const auto network = startNetworkSource(quick, sink);
        }
    }

    void aStickAtRestDoesNotMove() {
        for (const auto &[least, most] : {std::pair<LONG, LONG>{0, 255}, {0, 65535}, {-128, 127}}) {
            const LONG rest = least + (most - least) / 2;
            const LONG noise = (most - least) / 20;
            QCOMPARE(stickZone(rest - noise, least, most), stickZone(rest + noise, least, most));
            QVERIFY(stickZone(least, least, most) != stickZone(rest, least, most));
            QVERIFY(stickZone(most, least, most) != stickZone(rest, least, most));
            QVERIFY(stickZone(most + 1000, least, most) == stickZone(most, least, most));
        }
    }
};

QTEST_GUILESS_MAIN(TestWindowsSources)
#include "test_windows_sources.moc"
