// Keeps what a signal source has told, and waits for what a test expects of it.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace commonwatt {

class SignalRecorder {
public:
    // Must not be called any more once the recorder has gone.
    [[nodiscard]] SignalSink sink() {
        return [this](Signal signal) {
            const std::lock_guard lock(m_mutex);
            m_signals.push_back(std::move(signal));
            m_told.notify_all();
        };
    }

    // The next of this kind that is `as` it should be; nothing: none came in ten seconds. What
    // came before it is not looked at again for this kind.
    [[nodiscard]] std::optional<Signal> waitFor(SignalKind kind,
                                                const std::function<bool(const Signal &)> &as) {
        std::unique_lock lock(m_mutex);
        std::size_t &seen = m_seen[kind];
        std::optional<Signal> found;
        m_told.wait_for(lock, std::chrono::seconds(10), [&] {
            for (; !found && seen < m_signals.size(); ++seen)
                if (m_signals[seen].kind == kind && as(m_signals[seen]))
                    found = m_signals[seen];
            return found.has_value();
        });
        return found;
    }

    [[nodiscard]] std::vector<Signal> all() const {
        const std::lock_guard lock(m_mutex);
        return m_signals;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_told;
    std::vector<Signal> m_signals;
    std::map<SignalKind, std::size_t> m_seen;
};

} // namespace commonwatt
