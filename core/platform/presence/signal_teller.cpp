#include "core/platform/presence/signal_teller.h"

#include <algorithm>

namespace commonwatt {

namespace {

// Sources reckon the moment anew each time.
constexpr std::chrono::seconds slack{1};

bool isInput(SignalKind kind) {
    return kind == SignalKind::Input || kind == SignalKind::Gamepad;
}

} // namespace

bool sameButForExpiry(Signal one, const Signal &other) {
    one.expires = other.expires;
    return one == other;
}

void SignalTeller::tell(Signal signal, SignalTime now) {
    if (letsMoreBeDone(signal) || signal.expires)
        signal.expires =
            std::min(signal.expires.value_or(SignalTime::max()), now + m_timing.holdsFor);
    const auto told = std::ranges::find_if(m_told, [&](const Told &one) {
        return one.signal.kind == signal.kind && one.signal.device == signal.device;
    });
    if (told == m_told.end()) {
        m_told.push_back({signal, now});
    } else {
        const bool isSame =
            told->signal.state == signal.state && told->signal.active == signal.active;
        // Input that nobody was told of has come and gone in between.
        const bool hadInput =
            isInput(signal.kind) && !signal.active && signal.since > told->signal.since + slack;
        if (isSame && !hadInput)
            signal.since = told->signal.since;
        const bool due = signal.expires && now - told->sent >= m_timing.renewAfter;
        if (sameButForExpiry(told->signal, signal) && !due)
            return;
        *told = {signal, now};
    }
    m_sink(std::move(signal));
}

SignalTime SignalTeller::nextRenewal() const {
    SignalTime next = SignalTime::max();
    for (const Told &told : m_told)
        if (told.signal.expires)
            next = std::min(next, told.sent + m_timing.renewAfter);
    return next;
}

} // namespace commonwatt
