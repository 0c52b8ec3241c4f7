// What Vocabulary and ChatTemplate share. For this folder.
#pragma once

#include "coordinator/models/vocabulary.h"

#include <llama.h>

#include <unordered_set>

namespace commonwatt {

struct LlamaModelDeleter {
    void operator()(llama_model *model) const { llama_model_free(model); }
};

struct Vocabulary::Impl {
    std::unique_ptr<llama_model, LlamaModelDeleter> model; // vocabulary only, no weights
    const llama_vocab *vocab = nullptr;
    std::uint32_t size = 0;
    // Whether every byte has a token. Otherwise libllama leaves out, without a word, what a
    // byte-pair vocabulary lacks.
    bool holdsEveryByte = false;
    bool bytePairs = false; // else SentencePiece
    // Whether libllama cuts texts into words with std::regex, whose depth of recursion, and so the
    // stack, grows with the longest word.
    bool splitsByRegex = false;
    std::size_t longestToken = 1;       // bytes
    std::unordered_set<char32_t> known; // SentencePiece: characters that occur in tokens
};

} // namespace commonwatt
