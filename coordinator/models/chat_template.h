// A conversation as the text that a model was trained on: the Jinja template of the model's
// metadata, carried out by llama-common.
#pragma once

#include "coordinator/models/vocabulary.h"

#include <span>

namespace commonwatt {

struct ChatMessage {
    std::string role; // "system", "user", "assistant", …
    std::string content;

    bool operator==(const ChatMessage &) const = default;
};

// Immutable; safe from several threads.
class ChatTemplate {
public:
    // A model without a template gets a plain one: a line "Role: content" for each message, then
    // "Assistant:". InvalidData: the model's template is malformed.
    [[nodiscard]] static Result<std::shared_ptr<const ChatTemplate>>
    load(std::shared_ptr<const Vocabulary> vocabulary);
    ~ChatTemplate();
    ChatTemplate(const ChatTemplate &) = delete;
    ChatTemplate &operator=(const ChatTemplate &) = delete;

    // The prompt, up to where the assistant's answer begins; to be tokenized with
    // SpecialText::Tokens. InvalidArgument: the template refuses the messages (it says why).
    [[nodiscard]] Result<std::string> render(std::span<const ChatMessage> messages) const;

    // Texts besides the model's own end tokens at which an answer ends.
    [[nodiscard]] const std::vector<std::string> &stopTexts() const;

private:
    struct Impl;
    explicit ChatTemplate(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace commonwatt
