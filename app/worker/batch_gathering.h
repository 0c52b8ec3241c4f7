// When a step should wait a moment for answers that are about to go on. After each token a sequence
// comes back with its next call; if a step began with whichever call is first, the others would
// form a second batch behind it, and the two would never meet again, although one batch of both
// takes hardly longer than either. So a step waits for the sequences that came back in time after
// their last step, and for those only: a model that is cut over several volunteers has its
// sequences come back late, and nothing is gained by waiting for them. Pure: the caller has the
// clock.
#pragma once

#include "app/worker/sequence_key.h"

#include <chrono>
#include <map>
#include <optional>
#include <span>

namespace commonwatt {

class BatchGathering {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    // A step of `took` has ended now, and with it calls of these sequences that continue answers.
    void stepEnded(std::span<const SequenceKey> sequences, TimePoint now,
                   std::chrono::nanoseconds took);
    // A call of the sequence has come.
    void called(const SequenceKey &sequence, TimePoint now);
    void forget(const SequenceKey &sequence);
    void forget(std::uint32_t assignment);

    // How long the next step should wait, unless calls come earlier; nothing: not at all.
    [[nodiscard]] std::optional<TimePoint> waitUntil(TimePoint now);

private:
    struct State {
        bool away = false;
        bool comesSoon = false; // as far as the last time tells
    };

    std::map<SequenceKey, State> m_sequences;
    TimePoint m_deadline; // for coming back from the last step
};

} // namespace commonwatt
