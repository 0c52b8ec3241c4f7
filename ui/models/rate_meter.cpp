#include "ui/models/rate_meter.h"

namespace commonwatt {

namespace {
constexpr std::chrono::seconds window{10};
constexpr std::chrono::milliseconds shortest{500}; // less is mostly chance
} // namespace

void RateMeter::add(Time time, std::uint64_t count) {
    if (!m_looks.empty() && count < m_looks.back().count)
        m_looks.clear();
    m_looks.push_back({time, count});
    // One that is older than the window is needed to look back as far as that.
    while (m_looks.size() > 2 && time - m_looks[1].time >= window)
        m_looks.pop_front();
}

std::optional<double> RateMeter::perSecond() const {
    if (m_looks.size() < 2)
        return std::nullopt;
    const std::chrono::duration<double> passed = m_looks.back().time - m_looks.front().time;
    if (passed < shortest)
        return std::nullopt;
    return static_cast<double>(m_looks.back().count - m_looks.front().count) / passed.count();
}

} // namespace commonwatt
