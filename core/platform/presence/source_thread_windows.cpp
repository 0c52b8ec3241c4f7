#include "core/platform/presence/source_thread_windows.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <thread>

#include <windows.h>

namespace commonwatt {

namespace {

class SourceThread : public SignalSource {
public:
    explicit SourceThread(std::function<void(const SourceWait &)> work)
        : m_work(std::move(work))
        , m_thread([this] { m_work(m_wait); }) {}
    ~SourceThread() override {
        m_wait.end();
        m_thread.join();
    }

private:
    SourceWait m_wait;
    std::function<void(const SourceWait &)> m_work;
    std::jthread m_thread;
};

DWORD toTimeout(SignalTime until) {
    return static_cast<DWORD>(
        std::clamp<std::int64_t>((until - signalNow()).count() + 1, 0, INFINITE - 1));
}

} // namespace

SourceWait::SourceWait()
    : m_event(CreateEventW(nullptr, TRUE, FALSE, nullptr)) {
}

SourceWait::~SourceWait() {
    if (m_event)
        CloseHandle(m_event);
}

bool SourceWait::wait(std::span<void *const> handles, SignalTime until) const {
    std::array<HANDLE, 9> all{};
    DWORD count = 0;
    if (m_event)
        all[count++] = m_event;
    for (void *const handle : handles)
        if (handle && count < all.size())
            all[count++] = handle;
    // Without an event to end it, it has to look now and then.
    constexpr DWORD shortWait = 200;
    const DWORD timeout = m_event ? toTimeout(until) : std::min(toTimeout(until), shortWait);
    if (MsgWaitForMultipleObjectsEx(count, all.data(), timeout, QS_ALLINPUT, MWMO_INPUTAVAILABLE) ==
        WAIT_FAILED)
        Sleep(shortWait); // a handle is not one: no more often than that
    // So many at a time, so that a flood of them does not keep the thread from ending.
    constexpr int mostMessages = 256;
    MSG message{};
    for (int i = 0; i < mostMessages && PeekMessageW(&message, nullptr, 0, 0, PM_REMOVE); ++i)
        DispatchMessageW(&message);
    return !m_stop.stop_requested();
}

void SourceWait::end() {
    m_stop.request_stop();
    if (m_event)
        SetEvent(m_event);
}

std::unique_ptr<SignalSource> startSourceThread(std::function<void(const SourceWait &)> work) {
    return std::make_unique<SourceThread>(std::move(work));
}

} // namespace commonwatt
