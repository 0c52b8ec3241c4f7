// Which windows are open, and whether the one in front fills its screen.
#pragma once

#include "core/types/signals.h"

#include <functional>
#include <string>
#include <vector>

#include <windows.h>

namespace commonwatt {

// FullScreen and Windows as they are now. A window with a title bar that was merely made as large
// as the screen is not in full screen. Does not wait for programs that hang.
[[nodiscard]] std::vector<Signal> readDesktop(const std::string &source, SignalTime now);

// Is told when another window comes to the front, or the one in front changes its place or size.
// For one thread, and once on it; calls come while the thread waits for messages.
class FrontWatch {
public:
    explicit FrontWatch(std::function<void()> changed);
    ~FrontWatch();
    FrontWatch(const FrontWatch &) = delete;
    FrontWatch &operator=(const FrontWatch &) = delete;

private:
    static void CALLBACK take(HWINEVENTHOOK hook, DWORD event, HWND window, LONG object, LONG child,
                              DWORD thread, DWORD time);
    void followFront();

    std::function<void()> m_changed;
    HWINEVENTHOOK m_front = nullptr;
    HWINEVENTHOOK m_place = nullptr; // of the window in front alone: others move all the time
};

} // namespace commonwatt
