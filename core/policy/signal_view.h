// What all sources together tell at one moment: whoever sees the owner counts, and who cannot tell
// counts as if they did. Remembers until when what was asked for holds.
#pragma once

#include "core/types/signals.h"

#include <optional>
#include <string_view>
#include <vector>

namespace commonwatt {

struct Seen {
    enum class Is { Active, Inactive, Unknown, NotOffered };
    Is is = Is::Unknown;
    SignalTime since{};             // Inactive: the latest since which any source says so
    const Signal *signal = nullptr; // the one that decided; may be none
    double number = 0;              // the worst that a source tells

    // Active, or perhaps so.
    [[nodiscard]] bool speaks() const { return is == Is::Active || is == Is::Unknown; }
    [[nodiscard]] bool isUnknown() const { return is == Is::Unknown; }
    [[nodiscard]] bool isKnown() const { return is == Is::Active || is == Is::Inactive; }
};

class SignalView {
public:
    // The signals must outlive it.
    SignalView(const std::vector<Signal> &signalList, SignalTime now)
        : m_signalList(signalList)
        , m_now(now) {}

    // Active if one source says so, else Unknown if one cannot tell or none has said anything.
    [[nodiscard]] Seen any(SignalKind kind);
    // Active if all that tell anything say so and none cannot tell.
    [[nodiscard]] Seen all(SignalKind kind);

    enum class Worst { Greatest, Least };
    // Of one device, or of the machine (empty). Known numbers are Active.
    [[nodiscard]] Seen number(SignalKind kind, std::string_view device, Worst worst);

    // The first moment at which something that was asked for expires.
    [[nodiscard]] std::optional<SignalTime> expires() const { return m_expires; }

private:
    template <typename Visit>
    void forEach(SignalKind kind, std::string_view device, Visit visit);

    const std::vector<Signal> &m_signalList;
    SignalTime m_now;
    std::optional<SignalTime> m_expires;
};

} // namespace commonwatt
