// From the thread that reads frames to the thread that computes: a queue whose content, including
// the calls that were taken out but are not done yet, is limited in bytes. The reading thread waits
// when it is full, the pipe fills up, and the sender sees that.
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace commonwatt {

// Counts bytes that are in use, up to a limit.
class ByteBudget {
public:
    explicit ByteBudget(std::size_t limit)
        : m_limit(limit) {}

    // Waits until `bytes` fit, or nothing else is in use; false: closed.
    [[nodiscard]] bool acquire(std::size_t bytes) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_closed || m_used == 0 || m_used + bytes <= m_limit; });
        if (m_closed)
            return false;
        m_used += bytes;
        return true;
    }
    // The same without waiting; false: they do not fit now.
    [[nodiscard]] bool tryAcquire(std::size_t bytes) {
        const std::lock_guard lock(m_mutex);
        if (m_closed || (m_used != 0 && m_used + bytes > m_limit))
            return false;
        m_used += bytes;
        return true;
    }
    void release(std::size_t bytes) {
        {
            const std::lock_guard lock(m_mutex);
            m_used -= bytes;
        }
        m_changed.notify_all();
    }
    void close() {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

private:
    const std::size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_used = 0;
    bool m_closed = false;
};

// A part of a budget, given back when it goes.
class InboxSpace {
public:
    InboxSpace() = default;
    InboxSpace(std::shared_ptr<ByteBudget> budget, std::size_t bytes)
        : m_budget(std::move(budget))
        , m_bytes(bytes) {}
    InboxSpace(InboxSpace &&) noexcept = default;
    InboxSpace &operator=(InboxSpace &&other) noexcept {
        if (m_budget)
            m_budget->release(m_bytes);
        m_budget = std::move(other.m_budget);
        m_bytes = other.m_bytes;
        return *this;
    }
    ~InboxSpace() {
        if (m_budget)
            m_budget->release(m_bytes);
    }

private:
    std::shared_ptr<ByteBudget> m_budget;
    std::size_t m_bytes = 0;
};

template <typename Item>
class Inbox {
public:
    explicit Inbox(std::size_t byteLimit)
        : m_budget(std::make_shared<ByteBudget>(byteLimit)) {}

    // For the reading thread: waits for space. Nothing: the inbox is closed.
    [[nodiscard]] std::optional<InboxSpace> reserve(std::size_t bytes) {
        if (!m_budget->acquire(bytes))
            return std::nullopt;
        return InboxSpace(m_budget, bytes);
    }
    // The same without waiting. Nothing: there is no space now.
    [[nodiscard]] std::optional<InboxSpace> tryReserve(std::size_t bytes) {
        if (!m_budget->tryAcquire(bytes))
            return std::nullopt;
        return InboxSpace(m_budget, bytes);
    }
    void push(Item item) {
        {
            const std::lock_guard lock(m_mutex);
            m_items.push_back(std::move(item));
        }
        m_arrived.notify_one();
    }
    // There will be nothing more: an orderly end, or why not.
    void end(Status status) {
        {
            const std::lock_guard lock(m_mutex);
            m_end = std::move(status);
        }
        m_arrived.notify_one();
    }

    struct Content {
        std::vector<Item> items;   // in the order of their arrival
        std::optional<Status> end; // set: nothing follows
    };
    // For the computing thread: everything that is there.
    [[nodiscard]] Content take() {
        const std::lock_guard lock(m_mutex);
        return takeAll();
    }
    // Waits until something is there.
    [[nodiscard]] Content waitAndTake() {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [&] { return hasContent(); });
        return takeAll();
    }
    // The same, but no longer than until `deadline`.
    [[nodiscard]] Content waitAndTake(std::chrono::steady_clock::time_point deadline) {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_until(lock, deadline, [&] { return hasContent(); });
        return takeAll();
    }
    // Lets the reading thread go.
    void close() { m_budget->close(); }

private:
    [[nodiscard]] bool hasContent() const { return !m_items.empty() || m_end.has_value(); }
    [[nodiscard]] Content takeAll() { return {std::exchange(m_items, {}), m_end}; }

    std::shared_ptr<ByteBudget> m_budget;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<Item> m_items;
    std::optional<Status> m_end;
};

} // namespace commonwatt
