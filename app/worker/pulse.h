// Sends heartbeats from a thread of its own while there is something to watch, and stops when the
// computing thread has been inside one activity for longer than that may take. So a hang in a
// driver shows as silence.
#pragma once

#include "app/worker/frame_pipe.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>

namespace commonwatt {

class Pulse {
public:
    // `writer` must outlive this.
    explicit Pulse(FrameWriter &writer);
    ~Pulse();
    Pulse(const Pulse &) = delete;
    Pulse &operator=(const Pulse &) = delete;

    // For the computing thread.
    enum class Watch { Nothing, LoadedRanges };
    void set(Watch watch);
    void countCalls(std::uint64_t calls) {
        m_callsDone.fetch_add(calls, std::memory_order_relaxed);
    }

    // While it lives, the computing thread is busy with something that may take `allowance`.
    class Activity {
    public:
        Activity(Pulse &pulse, std::chrono::nanoseconds allowance);
        ~Activity();
        Activity(const Activity &) = delete;
        Activity &operator=(const Activity &) = delete;

    private:
        Pulse &m_pulse;
    };

private:
    void beat(const std::stop_token &stop);

    FrameWriter &m_writer;
    std::atomic<std::uint64_t> m_callsDone{0};
    // When the activity in progress becomes a hang, as steady_clock's count; 0: none in progress.
    std::atomic<std::chrono::steady_clock::rep> m_deadline{0};
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Watch m_watch = Watch::Nothing;
    std::jthread m_thread;
};

} // namespace commonwatt
