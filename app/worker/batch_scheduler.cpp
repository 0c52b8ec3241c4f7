#include "app/worker/batch_scheduler.h"

#include <algorithm>

namespace commonwatt {

namespace {

// Not worth a place in a step, unless it is all that is left of a prompt.
constexpr std::uint32_t smallestPiece = 32;

} // namespace

void BatchScheduler::add(StageWork work) {
    const SequenceKey key{work.header.assignment, work.header.sequence};
    m_sequences[key].push_back({m_arrivals++, std::move(work)});
}

void BatchScheduler::drop(std::uint32_t assignment, std::uint32_t sequence) {
    m_sequences.erase({assignment, sequence});
}

void BatchScheduler::drop(std::uint32_t assignment) {
    std::erase_if(m_sequences,
                  [&](const auto &entry) { return entry.first.assignment == assignment; });
}

BatchScheduler::Step BatchScheduler::next() {
    if (m_sequences.empty())
        return {};
    auto turn = m_sequences.lower_bound({m_lastAssignment + 1, 0});
    if (m_lastAssignment == UINT32_MAX || turn == m_sequences.end())
        turn = m_sequences.begin();
    Step step;
    step.assignment = m_lastAssignment = turn->first.assignment;

    std::vector<Waiting *> prompts;
    for (auto entry = turn;
         entry != m_sequences.end() && entry->first.assignment == step.assignment; ++entry) {
        Waiting &first = entry->second.front();
        if (isDecoding(first.work.header))
            step.pieces.push_back({&first.work, first.work.remaining()});
        else
            prompts.push_back(&first);
    }
    std::ranges::sort(prompts, {}, &Waiting::arrival);
    std::uint32_t left =
        step.pieces.empty() ? m_limits.promptTokens : m_limits.promptTokensBesideDecoding;
    for (Waiting *prompt : prompts) {
        const std::uint32_t wanted = prompt->work.remaining();
        const std::uint32_t count = std::min(wanted, left);
        const bool isFirst = prompt == prompts.front();
        if (count == 0 || (count < std::min(wanted, smallestPiece) && !isFirst))
            break;
        step.pieces.push_back({&prompt->work, count});
        left -= count;
    }
    return step;
}

void BatchScheduler::finish(std::uint32_t assignment, std::uint32_t sequence) {
    const auto entry = m_sequences.find({assignment, sequence});
    if (entry == m_sequences.end())
        return;
    entry->second.pop_front();
    if (entry->second.empty())
        m_sequences.erase(entry);
}

} // namespace commonwatt
