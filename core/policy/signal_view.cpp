#include "core/policy/signal_view.h"

#include <algorithm>

namespace commonwatt {

template <typename Visit>
void SignalView::forEach(SignalKind kind, std::string_view device, Visit visit) {
    for (const Signal &signal : m_signalList) {
        if (signal.kind != kind || signal.device != device)
            continue;
        const bool known = signal.isKnown(m_now);
        if (known && signal.expires)
            m_expires = std::min(m_expires.value_or(*signal.expires), *signal.expires);
        visit(signal, known ? (signal.active ? Seen::Is::Active : Seen::Is::Inactive)
                      : signal.state == SignalState::NotOffered ? Seen::Is::NotOffered
                                                                : Seen::Is::Unknown);
    }
}

Seen SignalView::any(SignalKind kind) {
    const auto rank = [](Seen::Is is) {
        switch (is) {
        case Seen::Is::Active:
            return 3;
        case Seen::Is::Unknown:
            return 2;
        case Seen::Is::Inactive:
            return 1;
        case Seen::Is::NotOffered:
            return 0;
        }
        return 2;
    };
    Seen seen;
    forEach(kind, {}, [&](const Signal &signal, Seen::Is is) {
        const bool isFirst = !seen.signal || rank(is) > rank(seen.is);
        if (isFirst || (is == seen.is && is == Seen::Is::Inactive && signal.since > seen.since))
            seen = {is, signal.since, &signal, signal.number};
    });
    return seen;
}

Seen SignalView::all(SignalKind kind) {
    Seen seen;
    bool speaksAgainst = false;
    forEach(kind, {}, [&](const Signal &signal, Seen::Is is) {
        speaksAgainst = speaksAgainst || is == Seen::Is::Inactive || is == Seen::Is::Unknown;
        if (is == Seen::Is::Active && (!seen.signal || signal.since > seen.since))
            seen = {is, signal.since, &signal, signal.number};
    });
    if (speaksAgainst || !seen.signal)
        seen = {Seen::Is::Inactive, {}, nullptr, 0};
    return seen;
}

Seen SignalView::number(SignalKind kind, std::string_view device, Worst worst) {
    Seen seen;
    bool isUnknown = false;
    forEach(kind, device, [&](const Signal &signal, Seen::Is is) {
        isUnknown = isUnknown || is == Seen::Is::Unknown;
        if (is == Seen::Is::NotOffered) {
            if (!seen.signal)
                seen = {is, signal.since, &signal, 0};
            return;
        }
        const bool isWorse =
            seen.is != Seen::Is::Active ||
            (worst == Worst::Greatest ? signal.number > seen.number : signal.number < seen.number);
        if (is != Seen::Is::Unknown && isWorse)
            seen = {Seen::Is::Active, signal.since, &signal, signal.number};
    });
    if (isUnknown)
        seen.is = Seen::Is::Unknown;
    return seen;
}

} // namespace commonwatt
