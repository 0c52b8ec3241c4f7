// When a step should wait a moment for answers that are about to go on. After each token a sequence
// comes back with its next call; if a step began with whichever call is first, the others would
// form a second batch behind it, and the two would never meet again, although one batch of both
// takes hardly longer than either. So a step waits for sequences of which the last time tells that
// they come soon:
// - after their step, as when this range is the whole model;
// - after the first one of those that they came back together with, as when a step of another
//   volunteer has computed them together.
// Where several workers take turns on one processor, a step that had to wait for its turn waits for
// all sequences: those that the others computed meanwhile are on their way, and apart two batches
// would take twice the time, as one processor computes both. Pure: the caller has the clock.
#pragma once

#include "app/worker/sequence_key.h"

#include <algorithm>
#include <array>
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
    // Another worker's turn has ended now, and ours begun.
    void turnBegan(TimePoint now);

    // How long the next step should wait, unless calls come earlier; nothing: not at all.
    [[nodiscard]] std::optional<TimePoint> waitUntil(TimePoint now) const;

private:
    // Sequences that came back one shortly after the other.
    struct Burst {
        TimePoint start;
        std::optional<TimePoint> nextStart; // when the first of them came back again
    };
    struct State {
        bool away = false;
        TimePoint stepEnd;
        // As far as the last time tells.
        bool soonAfterStep = false;
        std::uint64_t burst = 0; // the last one it came with; 0: none
    };

    [[nodiscard]] std::chrono::nanoseconds patience() const {
        return std::max(m_patience[0], m_patience[1]);
    }

    std::map<SequenceKey, State> m_sequences;
    std::map<std::uint64_t, Burst> m_bursts; // those that sequences refer to, and the last one
    std::uint64_t m_lastBurst = 0;
    // After each of the last two steps: where answers form a large and a small batch, joining them
    // is worth what the large one is.
    std::array<std::chrono::nanoseconds, 2> m_patience{};
    TimePoint m_turnDeadline; // for coming back since the turn began
};

} // namespace commonwatt
