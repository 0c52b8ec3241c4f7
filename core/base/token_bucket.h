// Keeps a flow of bytes to a mean rate. Pure: the time comes in.
#pragma once

#include "core/base/units.h"

#include <chrono>

namespace commonwatt {

class TokenBucket {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    // `perSecond` above 0. After a rest, a tenth of a second's worth may pass at once.
    TokenBucket(Bytes perSecond, TimePoint now);

    // `bytes` have passed; more than there was room for is made up for by waiting longer.
    void take(Bytes bytes, TimePoint now);
    // How long from `now` nothing more should pass.
    [[nodiscard]] std::chrono::nanoseconds wait(TimePoint now) const;

private:
    [[nodiscard]] double levelAt(TimePoint now) const;

    double m_perSecond;
    double m_level = 0; // bytes that may pass; negative: too many have
    TimePoint m_last;
};

} // namespace commonwatt
