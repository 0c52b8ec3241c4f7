#include "app/worker/pulse.h"

namespace commonwatt {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds interval{1};

} // namespace

Pulse::Pulse(FrameWriter &writer)
    : m_writer(writer)
    , m_thread([this](const std::stop_token &stop) { beat(stop); }) {
}

Pulse::~Pulse() = default;

void Pulse::set(Watch watch) {
    {
        const std::lock_guard lock(m_mutex);
        m_watch = watch;
    }
    m_changed.notify_all();
}

Pulse::Activity::Activity(Pulse &pulse, std::chrono::nanoseconds allowance)
    : m_pulse(pulse) {
    const auto deadline = Clock::now() + std::chrono::duration_cast<Clock::duration>(allowance);
    m_pulse.m_deadline.store(deadline.time_since_epoch().count(), std::memory_order_relaxed);
}

Pulse::Activity::~Activity() {
    m_pulse.m_deadline.store(0, std::memory_order_relaxed);
}

void Pulse::beat(const std::stop_token &stop) {
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return m_watch != Watch::Nothing; }) &&
           !stop.stop_requested()) {
        lock.unlock();
        const Clock::rep deadline = m_deadline.load(std::memory_order_relaxed);
        const bool hangs = deadline != 0 && Clock::now().time_since_epoch().count() > deadline;
        if (!hangs) {
            const std::uint64_t calls = m_callsDone.load(std::memory_order_relaxed);
            // A daemon that is gone also shows where calls are answered.
            (void)m_writer.send(Heartbeat{calls});
        }
        lock.lock();
        m_changed.wait_for(lock, stop, interval, [] { return false; });
    }
}

} // namespace commonwatt
