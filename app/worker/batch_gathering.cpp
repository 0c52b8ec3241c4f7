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
            state.soonAfterStep = false;
    ++m_lastStep;
    for (const SequenceKey &sequence : sequences) {
        State &state = m_sequences[sequence];
        state.step = m_lastStep;
        state.away = true;
    }
    m_steps[m_lastStep] = {std::min(took / partOfStep, longestWait), now, std::nullopt};
    std::erase_if(m_steps, [&](const auto &step) {
        return step.first != m_lastStep && std::ranges::none_of(m_sequences, [&](const auto &s) {
                   return s.second.away && s.second.step == step.first;
               });
    });
}

void BatchGathering::called(const SequenceKey &sequence, TimePoint now) {
    const auto entry = m_sequences.find(sequence);
    if (entry == m_sequences.end() || !entry->second.away)
        return;
    State &state = entry->second;
    Step &step = m_steps.at(state.step);
    if (!step.firstReturn)
        step.firstReturn = now;
    state.away = false;
    state.soonAfterStep = now <= step.end + step.patience;
    state.soonAfterOthers = now <= *step.firstReturn + step.patience;
}

void BatchGathering::forget(const SequenceKey &sequence) {
    m_sequences.erase(sequence);
}

void BatchGathering::forget(std::uint32_t assignment) {
    std::erase_if(m_sequences,
                  [&](const auto &entry) { return entry.first.assignment == assignment; });
}

void BatchGathering::turnBegan(TimePoint now) {
    const auto last = m_steps.find(m_lastStep);
    if (last != m_steps.end())
        m_turnDeadline = now + last->second.patience;
}

std::optional<BatchGathering::TimePoint> BatchGathering::waitUntil(TimePoint now) const {
    TimePoint deadline = now;
    for (const auto &[key, state] : m_sequences) {
        if (!state.away)
            continue;
        deadline = std::max(deadline, m_turnDeadline);
        const Step &step = m_steps.at(state.step);
        if (state.soonAfterStep)
            deadline = std::max(deadline, step.end + step.patience);
        else if (state.soonAfterOthers && step.firstReturn)
            deadline = std::max(deadline, *step.firstReturn + step.patience);
    }
    return deadline > now ? std::optional(deadline) : std::nullopt;
}

} // namespace commonwatt
