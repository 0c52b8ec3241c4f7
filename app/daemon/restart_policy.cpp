#include "app/daemon/restart_policy.h"

#include <algorithm>

namespace commonwatt {

std::chrono::milliseconds RestartPolicy::onFailure(SteadyTime now) {
    if (m_next == std::chrono::milliseconds(0) || now - m_started >= m_options.stable)
        m_next = m_options.first;
    const std::chrono::milliseconds delay = m_next;
    m_next = std::min(m_next * 2, m_options.longest);
    return delay;
}

std::uint32_t RangeFailures::onFailure(const std::string &range, SteadyTime now) {
    std::erase_if(m_rows, [&](const auto &entry) { return now - entry.second.last > forgetAfter; });
    Row &row = m_rows[range];
    row.last = now;
    return ++row.failures;
}

std::uint32_t RangeFailures::count(const std::string &range, SteadyTime now) const {
    const auto row = m_rows.find(range);
    return row == m_rows.end() || now - row->second.last > forgetAfter ? 0 : row->second.failures;
}

} // namespace commonwatt
