#include "core/platform/presence/windows/message_window_windows.h"

namespace commonwatt {

namespace {

constexpr const wchar_t *className = L"CommonwattMessages";

} // namespace

MessageWindow::MessageWindow(Handler handler)
    : m_handler(std::move(handler)) {
    const HINSTANCE program = GetModuleHandleW(nullptr);
    WNDCLASSW description{};
    description.lpfnWndProc = take;
    description.hInstance = program;
    description.lpszClassName = className;
    RegisterClassW(&description); // the second time it is there already
    m_window =
        CreateWindowExW(0, className, L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, program, nullptr);
    if (m_window)
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
}

MessageWindow::~MessageWindow() {
    if (!m_window)
        return;
    SetWindowLongPtrW(m_window, GWLP_USERDATA, 0);
    DestroyWindow(m_window);
}

LRESULT CALLBACK MessageWindow::take(HWND window, UINT message, WPARAM first, LPARAM second) {
    if (auto *const self =
            reinterpret_cast<MessageWindow *>(GetWindowLongPtrW(window, GWLP_USERDATA)))
        self->m_handler(message, first, second);
    return DefWindowProcW(window, message, first, second);
}

} // namespace commonwatt
