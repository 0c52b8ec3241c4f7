#include "app/worker/batch_gathering.h"

#include <algorithm>

namespace commonwatt {

namespace {

// What a step may wait, as a part of what the last one took, and at most.
constexpr int partOfStep = 8;
constexpr std::chrono::nanoseconds longestWait = std::chrono::milliseconds(10);

} // namespace

void BatchGathering::stepEnded(std::span<const SequenceKey> sequences, TimePoint now,
                               std::chrono::nanoseconds took) {
    // Whoever is still away from an earlier step takes its time.
    for (auto &[key, state] : m_sequences)
        if (state.away)
            state.comesSoon = false;
    for (const SequenceKey &sequence : sequences)
        m_sequences[sequence].away = true;
    m_deadline = now + std::min(took / partOfStep, longestWait);
}

void BatchGathering::called(const SequenceKey &sequence, TimePoint now) {
    const auto entry = m_sequences.find(sequence);
    if (entry == m_sequences.end() || !entry->second.away)
        return;
    entry->second = {.away = false, .comesSoon = now <= m_deadline};
}

void BatchGathering::forget(const SequenceKey &sequence) {
    m_sequences.erase(sequence);
}

void BatchGathering::forget(std::uint32_t assignment) {
    std::erase_if(m_sequences,
                  [&](const auto &entry) { return entry.first.assignment == assignment; });
}

std::optional<BatchGathering::TimePoint> BatchGathering::waitUntil(TimePoint now) {
    if (now >= m_deadline || std::ranges::none_of(m_sequences, [](const auto &entry) {
            return entry.second.away && entry.second.comesSoon;
        }))
        return std::nullopt;
    return m_deadline;
}

} // namespace commonwatt
