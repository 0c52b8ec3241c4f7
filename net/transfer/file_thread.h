// Inside net/transfer: a thread for what may take as long as a disk or a hash does.
#pragma once

#include "net/transport/event_loop.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace commonwatt {

class FileThread {
public:
    explicit FileThread(EventLoop &loop)
        : m_loop(loop) {}
    // Finishes what waits: what has arrived gets written, long work is asked to stop.
    ~FileThread();
    FileThread(const FileThread &) = delete;
    FileThread &operator=(const FileThread &) = delete;

    // Runs `work` on the thread, in the order of the calls, then `done` on the loop, which may be
    // after this object is gone. Long work looks at the token now and then.
    using Work = std::function<void(std::stop_token)>;
    void run(Work work, std::function<void()> done);

private:
    struct Task {
        Work work;
        std::function<void()> done;
    };
    void main(const std::stop_token &stop);

    EventLoop &m_loop;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_tasks; // its users bound it: see BlockCache::verify and DownloadJob
    std::jthread m_thread;    // started when first needed
};

} // namespace commonwatt
