// Where signals of the owner's presence come from (core/types/signals.h): each source watches one
// system on a thread of its own, is told of changes rather than asking again and again, and never
// lets anybody wait: every call it makes has a time-out.
//
// What all sources hold to:
// - start…() returns at once; connecting happens on the source's thread. The first signals, one for
//   each kind that the source is for, come as soon as they are known, after `answerWithin` at the
//   latest (Unknown then).
// - A signal is sent when it changes. One that lets more work be done (Input and Gamepad inactive,
//   all others inactive; Locked: active; Battery in any case) expires `holdsFor` after the source
//   last heard its system live, and is sent again every `renewAfter`; others do not expire.
// - A system that does not answer within `answerWithin` makes all that came from it Unknown, with
//   the reason in `problem`; when it answers again, what it says counts again. One that went away
//   is tried again after `retryAfter`. One that is not there at all is NotOffered.
#pragma once

#include "core/base/error.h"
#include "core/types/signals.h"

#include <chrono>
#include <functional>
#include <memory>

namespace commonwatt {

// Whether it lets more work be done than if nobody knew: such a signal expires.
[[nodiscard]] inline bool letsMoreBeDone(const Signal &signal) {
    if (signal.state != SignalState::Known)
        return false;
    // On its battery too, a machine with enough charge may compute.
    return signal.kind == SignalKind::Battery ||
           signal.active == (signal.kind == SignalKind::Locked);
}

class SignalSource {
public:
    SignalSource() = default;
    virtual ~SignalSource() = default; // ends its thread, within `answerWithin`
    SignalSource(const SignalSource &) = delete;
    SignalSource &operator=(const SignalSource &) = delete;
};

// Called on the source's thread, one call at a time; it must not throw and not wait.
using SignalSink = std::function<void(Signal)>;

struct SignalTiming {
    // Shorter pauses between two inputs are not told of. As long as the shortest that an owner can
    // set (idle_gpu, idle_cpu): a longer one would be what they get instead.
    std::chrono::milliseconds idleAfter = std::chrono::seconds(10);
    std::chrono::milliseconds answerWithin = std::chrono::seconds(2);
    // How soon a system that hangs is noticed while nothing happens, and how often a machine at
    // rest wakes up for it.
    std::chrono::milliseconds renewAfter = std::chrono::seconds(40);
    std::chrono::milliseconds holdsFor = std::chrono::seconds(90);
    std::chrono::milliseconds retryAfter = std::chrono::seconds(60);
};

} // namespace commonwatt
