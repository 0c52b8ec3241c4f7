// Turns the sampled tokens of one answer into the text that its requester gets: whole characters
// only, nothing of a stop text, and with each piece the tokens that made it. Pure.
#pragma once

#include "coordinator/api/stop_matcher.h"
#include "coordinator/models/vocabulary.h"
#include "core/types/sampled_token.h"

#include <memory>
#include <string>
#include <vector>

namespace commonwatt {

class AnswerText {
public:
    enum class EndToken { Ends, IsIgnored };

    struct Token {
        SampledToken sampled;
        std::size_t offset = 0; // of its first byte in the answer
    };
    // What became certain with a token.
    struct Piece {
        std::string text;
        std::vector<Token> tokens;
    };

    AnswerText(std::shared_ptr<const Vocabulary> vocabulary, std::vector<std::string> stops,
               EndToken endToken = EndToken::Ends);

    // Must not be called once ended().
    [[nodiscard]] Piece add(const SampledToken &token);
    // Whether an end token or a stop text has come.
    [[nodiscard]] bool ended() const { return m_ended; }
    // What was held back, once no token will follow.
    [[nodiscard]] Piece finish();

private:
    [[nodiscard]] Piece take(std::string text);

    std::shared_ptr<const Vocabulary> m_vocabulary;
    StopMatcher m_stops;
    EndToken m_endToken;
    TextAssembler m_assembler;
    std::vector<Token> m_waiting; // their text is not given out yet
    std::size_t m_assembled = 0;
    std::size_t m_given = 0;
    bool m_ended = false;
};

} // namespace commonwatt
