#include "gpu/telemetry/clock_limit.h"

#include "core/base/log.h"

#include <algorithm>

namespace commonwatt {

ClockLimit::~ClockLimit() {
    if (const Status back = m_isHeld ? m_cap.reset() : Status(); !back)
        logWarning("a GPU's clock cannot be let free: " + back.error().describe());
}

Result<Hertz> ClockLimit::hold(const ClockBound &wanted) {
    CW_TRY_ASSIGN(const Hertz most, m_cap.most());
    if (!wanted.isSet()) {
        if (m_isHeld)
            CW_TRY(m_cap.reset());
        m_isHeld = false;
        return most;
    }
    Hertz limit = std::min(wanted.clock.value_or(most), most);
    if (wanted.ofMost)
        limit = std::min(limit, Hertz(most.value * wanted.ofMost->value));
    CW_TRY_ASSIGN(const Hertz held, m_cap.setLimit(limit));
    m_isHeld = true;
    return held;
}

} // namespace commonwatt
