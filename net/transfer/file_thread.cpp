#include "net/transfer/file_thread.h"

#include <utility>

namespace commonwatt {

FileThread::~FileThread() {
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

void FileThread::run(Work work, std::function<void()> done) {
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back({std::move(work), std::move(done)});
    }
    m_wake.notify_one();
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { main(stop); });
}

void FileThread::main(const std::stop_token &stop) {
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task.work(stop);
        task.work = nullptr; // what it holds ends before `done` begins
        m_loop.post(std::move(task.done));
    }
}

} // namespace commonwatt
