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

BatchScheduler::Sequences::const_iterator BatchScheduler::nextTurn() const {
    const auto turn = m_sequences.lower_bound({m_lastAssignment + 1, 0});
    return m_lastAssignment == UINT32_MAX || turn == m_sequences.end() ? m_sequences.begin() : turn;
}

std::uint32_t BatchScheduler::nextAssignment() const {
    return nextTurn()->first.assignment;
}

BatchScheduler::Step BatchScheduler::next(std::uint32_t mostTokens) {
    if (m_sequences.empty())
        return {};
    Step step;
    step.assignment = m_lastAssignment = nextAssignment();

    std::vector<Waiting *> answers;
    std::vector<Waiting *> prompts;
    for (auto entry = m_sequences.lower_bound({step.assignment, 0});
         entry != m_sequences.end() && entry->first.assignment == step.assignment; ++entry) {
        Waiting &first = entry->second.front();
        (isDecoding(first.work.header) ? answers : prompts).push_back(&first);
    }
    std::ranges::sort(answers, {}, &Waiting::arrival);
    std::ranges::sort(prompts, {}, &Waiting::arrival);

    const std::uint32_t forPrompts = answers.empty() || prompts.empty() ? 0 : 1;
    std::uint32_t left = std::max(mostTokens, 1 + forPrompts) - forPrompts;
    for (Waiting *answer : answers) {
        const std::uint32_t count = std::min(answer->work.remaining(), left);
        if (count == 0)
            break;
        step.pieces.push_back({&answer->work, count});
        left -= count;
    }
    left = std::min(left + forPrompts,
                    answers.empty() ? m_limits.promptTokens : m_limits.promptTokensBesideDecoding);
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
