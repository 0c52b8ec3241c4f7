#include "net/fabric/backoff.h"

#include <algorithm>
#include <utility>

namespace commonwatt {

Backoff::Backoff(BackoffOptions options, std::function<double()> random)
    : m_options(options)
    , m_random(std::move(random))
    , m_next(options.first) {
}

void Backoff::connected(TimePoint now) {
    m_connectedAt = now;
    m_connected = true;
}

std::chrono::milliseconds Backoff::lost(TimePoint now) {
    if (m_connected && now - m_connectedAt >= m_options.stable)
        m_next = m_options.first;
    m_connected = false;
    const auto whole = std::exchange(m_next, std::min(m_next * 2, m_options.longest));
    return std::chrono::round<std::chrono::milliseconds>(whole * (0.5 + 0.5 * m_random()));
}

void Backoff::reset() {
    m_next = m_options.first;
    m_connected = false;
}

} // namespace commonwatt
