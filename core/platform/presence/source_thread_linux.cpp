#include "core/platform/presence/source_thread_linux.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <limits>
#include <thread>
#include <vector>

#include <sys/eventfd.h>

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

int toTimeout(SignalTime until) {
    return static_cast<int>(std::clamp<std::int64_t>((until - signalNow()).count() + 1, 0,
                                                     std::numeric_limits<int>::max()));
}

} // namespace

SourceWait::SourceWait()
    : m_event(::eventfd(0, EFD_CLOEXEC)) {
}

bool SourceWait::wait(std::span<pollfd> entries, SignalTime until) const {
    std::vector<pollfd> all(entries.begin(), entries.end());
    all.push_back({.fd = m_event.get(), .events = POLLIN, .revents = 0});
    // Out of descriptors, it has to look now and then.
    constexpr int shortWait = 200;
    const int timeout = m_event.isOpen() ? toTimeout(until) : std::min(toTimeout(until), shortWait);
    if (::poll(all.data(), all.size(), timeout) < 0)
        for (pollfd &entry : all)
            entry.revents = 0;
    std::ranges::copy(all.begin(), all.end() - 1, entries.begin());
    return !m_stop.stop_requested();
}

void SourceWait::end() {
    m_stop.request_stop();
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_event.get(), &one, sizeof(one));
}

std::unique_ptr<SignalSource> startSourceThread(std::function<void(const SourceWait &)> work) {
    return std::make_unique<SourceThread>(std::move(work));
}

} // namespace commonwatt
