#include "coordinator/api/answer_text.h"

#include <algorithm>

namespace commonwatt {

AnswerText::AnswerText(std::shared_ptr<const Vocabulary> vocabulary, std::vector<std::string> stops,
                       EndToken endToken)
    : m_vocabulary(std::move(vocabulary))
    , m_stops(std::move(stops))
    , m_endToken(endToken) {
}

AnswerText::Piece AnswerText::take(std::string text) {
    m_given += text.size();
    const auto settled = std::ranges::find_if(
        m_waiting, [&](const Token &token) { return token.offset >= m_given; });
    Piece piece{std::move(text), {m_waiting.begin(), settled}};
    m_waiting.erase(m_waiting.begin(), settled);
    return piece;
}

AnswerText::Piece AnswerText::add(const SampledToken &token) {
    if (m_endToken == EndToken::Ends && m_vocabulary->isEndOfGeneration(token.chosen.token)) {
        m_ended = true;
        return {};
    }
    m_waiting.push_back({token, m_assembled});
    const std::string text = m_assembler.add(m_vocabulary->pieceOf(token.chosen.token));
    m_assembled += text.size();
    Piece piece = take(m_stops.add(text));
    m_ended = m_stops.stopped();
    return piece;
}

AnswerText::Piece AnswerText::finish() {
    if (m_stops.stopped())
        return {};
    std::string rest = m_stops.add(m_assembler.finish());
    rest += m_stops.finish();
    Piece piece = take(std::move(rest));
    if (!m_stops.stopped()) {
        piece.tokens.insert(piece.tokens.end(), m_waiting.begin(), m_waiting.end());
        m_waiting.clear();
    }
    return piece;
}

} // namespace commonwatt
