// What the policy decided, as docs/protocol/control.md has it; and what it would decide.
#pragma once

#include "core/policy/decide.h"

namespace commonwatt {

[[nodiscard]] json::object toJson(const Reason &reason, WallTime now);
// "devices": in the order of `devices`, which the answer is for.
[[nodiscard]] json::object toJson(const PolicyAnswer &answer,
                                  const std::vector<PolicyDevice> &devices, const PolicyTime &now);
// The earlier of the answer's next moments, by the calendar.
[[nodiscard]] std::optional<WallTime> nextMoment(const PolicyAnswer &answer, const PolicyTime &now);

// A moment at which nothing speaks against running but what is said of it.
struct WhatIf {
    WallTime at{};
    std::vector<Signal> told; // each takes the place of all of its kind
};
[[nodiscard]] PolicyAnswer decideWhatIf(const PolicyBook &book,
                                        const std::vector<PolicyDevice> &devices,
                                        const UtcOffset &utcOffset, const WhatIf &what);
// The steady clock's moment that `told` and the answer of a WhatIf count from.
inline constexpr SignalTime whatIfNow{std::chrono::hours(24 * 365)};

} // namespace commonwatt
