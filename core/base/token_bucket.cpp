#include "core/base/token_bucket.h"

#include <algorithm>

namespace commonwatt {

TokenBucket::TokenBucket(Bytes perSecond, TimePoint now)
    : m_perSecond(static_cast<double>(perSecond.value))
    , m_last(now) {
}

double TokenBucket::levelAt(TimePoint now) const {
    const double seconds = std::chrono::duration<double>(now - m_last).count();
    return std::min(m_level + seconds * m_perSecond, m_perSecond / 10);
}

void TokenBucket::take(Bytes bytes, TimePoint now) {
    m_level = levelAt(now) - static_cast<double>(bytes.value);
    m_last = now;
}

std::chrono::nanoseconds TokenBucket::wait(TimePoint now) const {
    const double missing = std::max(0.0, -levelAt(now));
    return std::chrono::ceil<std::chrono::nanoseconds>(
        std::chrono::duration<double>(missing / m_perSecond));
}

} // namespace commonwatt
