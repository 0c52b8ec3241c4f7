#include "core/platform/presence/windows/desktop_windows.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <shellapi.h>

namespace commonwatt {

namespace {

constexpr std::size_t maxNames = 64;
constexpr std::size_t maxNameSize = 256;

// The system passes no pointer to those that it tells of events.
thread_local FrontWatch *watchOfThread = nullptr;

std::string classOf(HWND window) {
    std::array<char, maxNameSize> name{};
    const int size = GetClassNameA(window, name.data(), static_cast<int>(name.size()));
    return toPlainText(std::string_view(name.data(), static_cast<std::size_t>(std::max(size, 0))),
                       maxNameSize);
}

// The desktop itself, which is as large as the screen too.
bool isDesktop(HWND window) {
    const std::string name = classOf(window);
    return window == GetDesktopWindow() || window == GetShellWindow() || name == "Progman" ||
           name == "WorkerW";
}

bool fillsItsScreen(HWND window) {
    if (!IsWindowVisible(window) || IsIconic(window) || isDesktop(window) ||
        (GetWindowLongPtrW(window, GWL_STYLE) & WS_CAPTION) == WS_CAPTION)
        return false;
    MONITORINFO monitor{};
    monitor.cbSize = sizeof(monitor);
    RECT place{};
    if (!GetWindowRect(window, &place) ||
        !GetMonitorInfoW(MonitorFromWindow(window, MONITOR_DEFAULTTONEAREST), &monitor))
        return false;
    const RECT &screen = monitor.rcMonitor;
    return place.left <= screen.left && place.top <= screen.top && place.right >= screen.right &&
           place.bottom >= screen.bottom;
}

// A game that has the screen for itself need not have a window of its size.
bool hasSomebodyTheScreen() {
    QUERY_USER_NOTIFICATION_STATE state{};
    return SUCCEEDED(SHQueryUserNotificationState(&state)) &&
           (state == QUNS_RUNNING_D3D_FULL_SCREEN || state == QUNS_PRESENTATION_MODE);
}

BOOL CALLBACK addClass(HWND window, LPARAM names) {
    auto &all = *reinterpret_cast<std::set<std::string> *>(names);
    if (IsWindowVisible(window) && !isDesktop(window))
        all.insert(classOf(window));
    return all.size() < maxNames;
}

} // namespace

std::vector<Signal> readDesktop(const std::string &source, SignalTime now) {
    const HWND front = GetForegroundWindow();
    Signal full = knownSignal(SignalKind::FullScreen, source,
                              (front && fillsItsScreen(front)) || hasSomebodyTheScreen(), now);
    if (full.active && front)
        full.names = {classOf(front)};
    std::set<std::string> classes;
    EnumWindows(addClass, reinterpret_cast<LPARAM>(&classes));
    Signal windows = knownSignal(SignalKind::Windows, source, !classes.empty(), now);
    windows.names.assign(classes.begin(), classes.end());
    return {std::move(full), std::move(windows)};
}

FrontWatch::FrontWatch(std::function<void()> changed)
    : m_changed(std::move(changed))
    , m_front(SetWinEventHook(EVENT_SYSTEM_FOREGROUND, EVENT_SYSTEM_FOREGROUND, nullptr, take, 0, 0,
                              WINEVENT_OUTOFCONTEXT)) {
    watchOfThread = this;
    followFront();
}

FrontWatch::~FrontWatch() {
    watchOfThread = nullptr;
    for (const HWINEVENTHOOK hook : {m_front, m_place})
        if (hook)
            UnhookWinEvent(hook);
}

void FrontWatch::followFront() {
    if (m_place)
        UnhookWinEvent(std::exchange(m_place, nullptr));
    DWORD process = 0;
    if (const DWORD thread = GetWindowThreadProcessId(GetForegroundWindow(), &process))
        m_place = SetWinEventHook(EVENT_OBJECT_LOCATIONCHANGE, EVENT_OBJECT_LOCATIONCHANGE, nullptr,
                                  take, process, thread, WINEVENT_OUTOFCONTEXT);
}

void CALLBACK FrontWatch::take(HWINEVENTHOOK, DWORD event, HWND window, LONG object, LONG child,
                               DWORD, DWORD) {
    if (!watchOfThread)
        return;
    if (event == EVENT_SYSTEM_FOREGROUND)
        watchOfThread->followFront();
    else if (object != OBJID_WINDOW || child != CHILDID_SELF || window != GetForegroundWindow())
        return; // a pointer, a caret, another window
    watchOfThread->m_changed();
}

} // namespace commonwatt
