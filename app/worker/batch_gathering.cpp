#include "app/worker/batch_gathering.h"

#include <algorithm>

namespace commonwatt {

namespace {

// What a step may wait, as a part of what the last one took, and at most.
constexpr int partOfStep = 4;
constexpr std::chrono::nanoseconds longestWait = std::chrono::milliseconds(25);

} // namespace

void BatchGathering::stepEnded(std::span<const SequenceKey> sequences, TimePoint now,
                               std::chrono::nanoseconds took) {
    // Whoever is still away from an earlier step takes its time.
    for (auto &[key, state] : m_sequences)
        if (state.away)
            state.soonAfterStep = false;
    for (const SequenceKey &sequence : sequences) {
        State &state = m_sequences[sequence];
        state.away = true;
        state.stepEnd = now;
    }
    m_patience = {m_patience[1], std::min(took / partOfStep, longestWait)};
    std::erase_if(m_bursts, [&](const auto &burst) {
        return burst.first != m_lastBurst && std::ranges::none_of(m_sequences, [&](const auto &s) {
                   return s.second.burst == burst.first;
               });
    });
}

void BatchGathering::called(const SequenceKey &sequence, TimePoint now) {
    const auto entry = m_sequences.find(sequence);
    if (entry == m_sequences.end() || !entry->second.away)
        return;
    State &state = entry->second;
    state.away = false;
    state.soonAfterStep = now <= state.stepEnd + patience();
    if (const auto burst = m_bursts.find(state.burst);
        burst != m_bursts.end() && !burst->second.nextStart)
        burst->second.nextStart = now;
    const auto last = m_bursts.find(m_lastBurst);
    if (last == m_bursts.end() || now > last->second.start + patience())
        m_bursts[++m_lastBurst] = {now, std::nullopt};
    state.burst = m_lastBurst;
}

void BatchGathering::forget(const SequenceKey &sequence) {
    m_sequences.erase(sequence);
}

void BatchGathering::forget(std::uint32_t assignment) {
    std::erase_if(m_sequences,
                  [&](const auto &entry) { return entry.first.assignment == assignment; });
}

void BatchGathering::turnBegan(TimePoint now) {
    m_turnDeadline = now + patience();
}

std::optional<BatchGathering::TimePoint> BatchGathering::waitUntil(TimePoint now) const {
    TimePoint deadline = now;
    for (const auto &[key, state] : m_sequences) {
        if (!state.away)
            continue;
        deadline = std::max(deadline, m_turnDeadline);
        const auto burst = m_bursts.find(state.burst);
        if (state.soonAfterStep)
            deadline = std::max(deadline, state.stepEnd + patience());
        else if (burst != m_bursts.end() && burst->second.nextStart)
            deadline = std::max(deadline, *burst->second.nextStart + patience());
    }
    return deadline > now ? std::optional(deadline) : std::nullopt;
}

} // namespace commonwatt
