// Holds a source to when a signal is sent and for how long it holds
// (core/platform/presence/signal_source.h). For the source's own thread.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <vector>

namespace commonwatt {

// Whether they say the same, until whenever it holds.
[[nodiscard]] bool sameButForExpiry(Signal one, const Signal &other);

class SignalTeller {
public:
    SignalTeller(SignalSink sink, const SignalTiming &timing)
        : m_sink(std::move(sink))
        , m_timing(timing) {}

    // What the source knows at `now`, having just looked or been told: sent if it is other than
    // before or due again. What lets more work be done, and what expires anyway, holds for
    // `holdsFor` at most. While state and `active` stay the same, so does `since`.
    void tell(Signal signal, SignalTime now);

    // When tell() would send again what has not changed; SignalTime::max(): never.
    [[nodiscard]] SignalTime nextRenewal() const;

private:
    struct Told {
        Signal signal;
        SignalTime sent;
    };

    SignalSink m_sink;
    SignalTiming m_timing;
    std::vector<Told> m_told;
};

} // namespace commonwatt
