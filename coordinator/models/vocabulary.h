// Text to tokens and back, by libllama. Nothing that a text or a model file holds may end the
// process: what libllama would throw at or abort on is checked before or caught.
#pragma once

#include "core/base/error.h"
#include "core/types/sampling.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

// Whether "<|im_end|>" and the like in a text stand for the special token of that name.
enum class SpecialText { Plain, Tokens };
// Whether the tokens that this model wants at the beginning and end of every text are added.
enum class TextBoundaries { Add, Omit };

// A model's vocabulary. Immutable; safe from several threads.
class Vocabulary {
public:
    // From a GGUF file with the whole metadata: the embedding's block file, or a whole model.
    // InvalidData: malformed; Unsupported: a kind of tokenizer that is not supported.
    [[nodiscard]] static Result<std::shared_ptr<const Vocabulary>>
    load(const std::filesystem::path &file);
    ~Vocabulary();
    Vocabulary(const Vocabulary &) = delete;
    Vocabulary &operator=(const Vocabulary &) = delete;

    [[nodiscard]] std::uint32_t size() const;
    [[nodiscard]] bool contains(TokenId token) const;

    // A number of tokens that the text has at least. Quick, where tokenizing a text that is far
    // too long would take long.
    [[nodiscard]] std::size_t leastTokens(std::string_view text) const;

    // InvalidArgument: not UTF-8, or a character that the vocabulary cannot hold (it is named), or
    // a word of thousands of letters where libllama's stack would not suffice for it.
    [[nodiscard]] Result<std::vector<TokenId>>
    tokenize(std::string_view text, SpecialText special = SpecialText::Plain,
             TextBoundaries boundaries = TextBoundaries::Add) const;

    // The bytes that the token stands for: not always whole characters. Empty for control tokens
    // and for tokens outside of the vocabulary.
    [[nodiscard]] std::string pieceOf(TokenId token) const;

    // The same for a person to read: control tokens by their name, malformed UTF-8 replaced.
    [[nodiscard]] std::string displayTextOf(TokenId token) const;

    // Whether the model says with it that its answer has ended.
    [[nodiscard]] bool isEndOfGeneration(TokenId token) const;

    // For coordinator/models only.
    struct Impl;
    [[nodiscard]] const Impl &impl() const { return *m_impl; }

private:
    explicit Vocabulary(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

// Puts the pieces of an answer together to text, in whole UTF-8 characters. One thread at a time.
class TextAssembler {
public:
    // The text that became complete with these bytes; malformed bytes come as U+FFFD.
    [[nodiscard]] std::string add(std::string_view piece);
    // What is left of an unfinished character, as U+FFFD.
    [[nodiscard]] std::string finish();

private:
    std::string m_pending;
};

} // namespace commonwatt
