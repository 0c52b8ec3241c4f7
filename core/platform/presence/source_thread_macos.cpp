// Source: Apple's Core Foundation reference (CFRunLoop, CFRunLoopSource).
#include "core/platform/presence/source_thread_macos.h"

#include <algorithm>
#include <future>
#include <thread>

namespace commonwatt {

namespace {

class SourceThread : public SignalSource {
public:
    explicit SourceThread(std::function<void(const SourceWait &)> work)
        : m_work(std::move(work))
        , m_thread([this] {
            m_wait.begin();
            m_begun.set_value();
            m_work(m_wait);
        }) {}
    ~SourceThread() override {
        m_begun.get_future().wait();
        m_wait.end();
        m_thread.join();
    }

private:
    SourceWait m_wait;
    std::promise<void> m_begun;
    std::function<void(const SourceWait &)> m_work;
    std::jthread m_thread;
};

// Nothing to be done: that it is there ends the waiting.
void handleEnd(void *) {
}

} // namespace

SourceWait::SourceWait() {
    CFRunLoopSourceContext context{};
    context.perform = handleEnd;
    m_ended = ::CFRunLoopSourceCreate(kCFAllocatorDefault, 0, &context);
}

SourceWait::~SourceWait() {
    if (m_loop)
        ::CFRelease(m_loop);
    ::CFRelease(m_ended);
}

void SourceWait::begin() {
    m_loop = ::CFRunLoopGetCurrent();
    ::CFRetain(m_loop);
    ::CFRunLoopAddSource(m_loop, m_ended, kCFRunLoopDefaultMode);
}

bool SourceWait::wait(SignalTime until) const {
    if (m_stop.stop_requested())
        return false;
    const std::chrono::duration<double> left = std::clamp<std::chrono::milliseconds>(
        until - signalNow(), std::chrono::milliseconds(0), std::chrono::hours(24));
    ::CFRunLoopRunInMode(kCFRunLoopDefaultMode, left.count(), true);
    return !m_stop.stop_requested();
}

void SourceWait::end() {
    m_stop.request_stop();
    ::CFRunLoopSourceSignal(m_ended);
    ::CFRunLoopWakeUp(m_loop);
}

std::unique_ptr<SignalSource> startSourceThread(std::function<void(const SourceWait &)> work) {
    return std::make_unique<SourceThread>(std::move(work));
}

} // namespace commonwatt
