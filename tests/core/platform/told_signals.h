// What a source of signals tells, in its order.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace commonwatt {

class ToldSignals {
public:
    [[nodiscard]] SignalSink sink() {
        return [this](Signal signal) {
            const std::lock_guard lock(m_mutex);
            m_told[signal.kind].push_back(std::move(signal));
            m_changed.notify_all();
        };
    }
    // The next one of the kind for which `condition` holds; those before it are passed over.
    template <typename Condition>
    [[nodiscard]] std::optional<Signal>
    waitFor(SignalKind kind, Condition condition,
            std::chrono::milliseconds timeout = std::chrono::seconds(20)) {
        std::unique_lock lock(m_mutex);
        std::deque<Signal> &told = m_told[kind];
        std::optional<Signal> found;
        m_changed.wait_for(lock, timeout, [&] {
            for (; !found && !told.empty(); told.pop_front())
                if (condition(told.front()))
                    found = told.front();
            return found.has_value();
        });
        return found;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<SignalKind, std::deque<Signal>> m_told;
};

} // namespace commonwatt
