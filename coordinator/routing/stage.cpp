#include "coordinator/routing/stage.h"

#include <utility>

namespace commonwatt {

Stage::Stage(const StageSpan &part, KeptInputs &kept)
    : span(part)
    , m_kept(&kept) {
}

Stage::~Stage() {
    while (!m_inputs.empty())
        dropFirst();
}

Stage::Stage(Stage &&other) noexcept
    : Stage(other.span, *other.m_kept) {
    *this = std::move(other);
}

Stage &Stage::operator=(Stage &&other) noexcept {
    std::swap(span, other.span);
    std::swap(assignment, other.assignment);
    std::swap(volunteer, other.volunteer);
    std::swap(sequence, other.sequence);
    std::swap(work, other.work);
    std::swap(tokensDone, other.tokensDone);
    std::swap(sentEnd, other.sentEnd);
    std::swap(doneEnd, other.doneEnd);
    std::swap(calls, other.calls);
    std::swap(waitingSince, other.waitingSince);
    std::swap(m_kept, other.m_kept);
    std::swap(m_inputs, other.m_inputs);
    std::swap(m_next, other.m_next);
    std::swap(m_inputEnd, other.m_inputEnd);
    std::swap(m_complete, other.m_complete);
    return *this;
}

void Stage::dropHolder() {
    assignment = 0;
    volunteer = 0;
    sequence = 0;
    work.clear();
    tokensDone = 0;
    sentEnd = 0;
    doneEnd = 0;
    calls.clear();
    m_next = 0;
}

void Stage::dropFirst() {
    m_kept->bytes -= m_inputs.front().frame->size();
    m_inputs.pop_front();
}

void Stage::addInput(std::uint32_t count, std::shared_ptr<ByteVector> frame) {
    m_kept->bytes += frame->size();
    m_inputs.push_back({m_inputEnd, count, std::move(frame)});
    m_inputEnd += count;
    if (!m_complete || m_kept->bytes <= m_kept->budget)
        return;
    m_complete = false;
    for (; m_next > 0; --m_next)
        dropFirst();
}

StagePiece Stage::takeUnsent(std::uint32_t maxTokens) {
    const Input &first = m_inputs[m_next];
    StagePiece piece{first.position, first.count, nullptr};
    std::size_t end = m_next + 1;
    for (; end < m_inputs.size() && piece.count + m_inputs[end].count <= maxTokens; ++end)
        piece.count += m_inputs[end].count;

    if (end == m_next + 1) {
        // As it came, unless an earlier call with it is still being sent.
        piece.frame =
            first.frame.use_count() == 1 ? first.frame : std::make_shared<ByteVector>(*first.frame);
    } else {
        piece.frame = std::make_shared<ByteVector>(frameHeaderSize);
        for (std::size_t i = m_next; i < end; ++i) {
            const ByteVector &frame = *m_inputs[i].frame;
            piece.frame->insert(piece.frame->end(),
                                frame.begin() + static_cast<std::ptrdiff_t>(frameHeaderSize),
                                frame.end());
        }
    }
    m_next = end;
    if (!m_complete)
        for (; m_next > 0; --m_next)
            dropFirst();
    return piece;
}

void Stage::inheritInputs(Stage &other) {
    std::swap(m_inputs, other.m_inputs);
    m_inputEnd = std::exchange(other.m_inputEnd, 0);
    m_complete = other.m_complete;
    m_next = 0;
}

} // namespace commonwatt
