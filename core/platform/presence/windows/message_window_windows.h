// A window that is never shown and gets messages alone. For one thread.
#pragma once

#include <functional>
#include <memory>

#include <windows.h>

namespace commonwatt {

class MessageWindow {
public:
    // Called for each message, on the thread that made the window, while it waits (SourceWait).
    using Handler = std::function<void(UINT message, WPARAM first, LPARAM second)>;

    explicit MessageWindow(Handler handler);
    ~MessageWindow();
    MessageWindow(const MessageWindow &) = delete;
    MessageWindow &operator=(const MessageWindow &) = delete;

    [[nodiscard]] HWND get() const { return m_window; } // nullptr: it could not be made

private:
    static LRESULT CALLBACK take(HWND window, UINT message, WPARAM first, LPARAM second);

    Handler m_handler;
    HWND m_window = nullptr;
};

} // namespace commonwatt
