#include "gpu/telemetry/power_limit.h"

#include "core/base/log.h"

#include <algorithm>

namespace commonwatt {

PowerLimit::~PowerLimit() {
    if (const Result<Watts> back = m_before ? hold(std::nullopt) : Result<Watts>(); !back)
        logWarning("a GPU's limit of watts cannot be put back: " + back.error().describe());
}

Result<Watts> PowerLimit::hold(std::optional<Watts> wanted) {
    if (!m_before && !wanted)
        return m_cap.limit();
    CW_TRY_ASSIGN(const Watts before, m_before ? Result<Watts>(*m_before) : m_cap.limit());
    Watts limit = before;
    if (wanted) {
        CW_TRY_ASSIGN(const Watts least, m_cap.least());
        limit = std::min(before, std::max(*wanted, least));
    }
    CW_TRY(m_cap.setLimit(limit));
    m_before = wanted ? std::optional(before) : std::nullopt;
    return limit;
}

} // namespace commonwatt
