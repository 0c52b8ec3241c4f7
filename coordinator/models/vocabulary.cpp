#include "coordinator/models/vocabulary.h"

#include "coordinator/models/ggml_log.h"
#include "coordinator/models/gguf_document.h"
#include "coordinator/models/vocabulary_impl.h"
#include "core/base/encoding.h"

#include <gguf.h>

#include <algorithm>
#include <array>
#include <exception>
#include <set>
#include <unordered_set>

namespace commonwatt {

namespace {

constexpr const char *tokensKey = "tokenizer.ggml.tokens";
constexpr const char *modelKey = "tokenizer.ggml.model";

// Byte-pair vocabularies whose words libllama finds without std::regex (unicode.cpp,
// unicode_regex_split_custom), or with one that matches single characters only.
constexpr std::array<std::string_view, 8> regexFree = {
    "llama-bpe", "llama3", "llama-v3", "qwen2", "deepseek-r1-qwen", "gpt-2", "smollm", "dbrx"};
// The stack of one thread suffices for ten times as much.
constexpr std::size_t maxWordLength = 2048;

char32_t nextCharacter(std::string_view &text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t character = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < std::min(length, text.size()); ++i)
        character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    text.remove_prefix(std::min(length, text.size()));
    return character;
}

enum class CharacterClass { Space, Letter, Digit, Other };

// Coarse: classes that every vocabulary's rules tell apart.
CharacterClass classOf(char32_t c) {
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return CharacterClass::Space;
    if (c >= '0' && c <= '9')
        return CharacterClass::Digit;
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool isPunctuation =
        (c >= 0x2000 && c < 0x2070) || (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFF21);
    return isLetter || (c >= 0x80 && !isPunctuation) ? CharacterClass::Letter
                                                     : CharacterClass::Other;
}

bool hasEndlessWord(std::string_view text) {
    std::size_t length = 0;
    CharacterClass current = CharacterClass::Space;
    while (!text.empty() && length <= maxWordLength) {
        const CharacterClass next = classOf(nextCharacter(text));
        length = next == current ? length + 1 : 1;
        current = next;
    }
    return length > maxWordLength;
}

// libllama aborts the process when two tokens have the same text, and knows more kinds of
// tokenizers than are tried here.
Status checkVocabulary(const gguf_context *metadata) {
    const std::int64_t model = gguf_find_key(metadata, modelKey);
    if (model < 0 || gguf_get_kv_type(metadata, model) != GGUF_TYPE_STRING)
        return fail(ErrorCode::InvalidData, "it does not name its tokenizer");
    const std::string_view kind = gguf_get_val_str(metadata, model);
    if (kind != "llama" && kind != "gpt2")
        return fail(ErrorCode::Unsupported, "its tokenizer '" + toValidUtf8(kind.substr(0, 64)) +
                                                "' is not supported; supported are llama, gpt2");
    const std::int64_t tokens = gguf_find_key(metadata, tokensKey);
    if (tokens < 0 || gguf_get_kv_type(metadata, tokens) != GGUF_TYPE_ARRAY ||
        gguf_get_arr_type(metadata, tokens) != GGUF_TYPE_STRING)
        return fail(ErrorCode::InvalidData, "it has no list of tokens");
    const std::size_t count = gguf_get_arr_n(metadata, tokens);
    std::unordered_set<std::string> texts;
    texts.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        std::string text = gguf_get_arr_str(metadata, tokens, i);
        if (text.empty())
            text = "[EMPTY_" + std::to_string(i) + "]"; // as libllama names them
        if (!texts.insert(std::move(text)).second)
            return fail(ErrorCode::InvalidData,
                        "token " + std::to_string(i) + " has the text of another token");
    }
    return {};
}

std::string rawPiece(const llama_vocab *vocab, TokenId token, bool special) {
    std::string piece(64, '\0');
    int length = llama_token_to_piece(vocab, token, piece.data(), static_cast<int>(piece.size()), 0,
                                      special);
    if (length < 0) {
        piece.resize(static_cast<std::size_t>(-length));
        length = llama_token_to_piece(vocab, token, piece.data(), static_cast<int>(piece.size()), 0,
                                      special);
    }
    piece.resize(static_cast<std::size_t>(std::max(length, 0)));
    return piece;
}

std::string textAt(const gguf_context *metadata, const char *key) {
    const std::int64_t id = gguf_find_key(metadata, key);
    return id >= 0 && gguf_get_kv_type(metadata, id) == GGUF_TYPE_STRING
               ? gguf_get_val_str(metadata, id)
               : std::string();
}

void measureTokens(Vocabulary::Impl &impl) {
    for (std::uint32_t token = 0; token < impl.size; ++token) {
        const auto id = static_cast<TokenId>(token);
        if ((llama_vocab_get_attr(impl.vocab, id) & LLAMA_TOKEN_ATTR_BYTE) != 0)
            continue;
        const std::string piece = rawPiece(impl.vocab, id, true);
        impl.longestToken = std::max(impl.longestToken, piece.size());
        if (impl.bytePairs || !isValidUtf8(piece))
            continue;
        for (std::string_view rest = piece; !rest.empty();)
            impl.known.insert(nextCharacter(rest));
    }
}

bool hasTokenForEveryByte(const llama_vocab *vocab, std::uint32_t size) {
    std::set<std::uint8_t> bytes;
    for (std::uint32_t token = 0; token < size; ++token) {
        const auto id = static_cast<TokenId>(token);
        if (llama_vocab_is_control(vocab, id))
            continue;
        const std::string piece = rawPiece(vocab, id, false);
        if (piece.size() == 1)
            bytes.insert(static_cast<std::uint8_t>(piece.front()));
    }
    return bytes.size() == 256;
}

// May throw what libllama throws.
std::vector<TokenId> rawTokens(const llama_vocab *vocab, std::string_view text,
                               SpecialText special) {
    std::vector<TokenId> tokens(text.size() + 2);
    const int count = llama_tokenize(vocab, text.data(), static_cast<std::int32_t>(text.size()),
                                     tokens.data(), static_cast<std::int32_t>(tokens.size()), false,
                                     special == SpecialText::Tokens);
    if (count < 0) {
        tokens.resize(static_cast<std::size_t>(-count));
        llama_tokenize(vocab, text.data(), static_cast<std::int32_t>(text.size()), tokens.data(),
                       static_cast<std::int32_t>(tokens.size()), false,
                       special == SpecialText::Tokens);
    } else {
        tokens.resize(static_cast<std::size_t>(count));
    }
    return tokens;
}

} // namespace

Vocabulary::Vocabulary(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {
}
Vocabulary::~Vocabulary() = default;

Result<std::shared_ptr<const Vocabulary>> Vocabulary::load(const std::filesystem::path &file) {
    routeGgmlLog();
    const std::string context = "the vocabulary of " + file.filename().string();
    auto impl = std::make_unique<Impl>();
    {
        CW_TRY_ASSIGN(const GgufDocument document, GgufDocument::open(file));
        if (Status status = checkVocabulary(document.metadata()); !status)
            return fail(context, std::move(status).error());
        const std::string words = textAt(document.metadata(), "tokenizer.ggml.pre");
        impl->splitsByRegex = std::ranges::find(regexFree, words) == regexFree.end();
    }
    try {
        llama_model_params params = llama_model_default_params();
        params.vocab_only = true;
        impl->model.reset(llama_model_load_from_file(file.string().c_str(), params));
        if (impl->model == nullptr)
            return fail(ErrorCode::InvalidData, context + " cannot be read; the log says why");
        impl->vocab = llama_model_get_vocab(impl->model.get());
        impl->size = static_cast<std::uint32_t>(llama_vocab_n_tokens(impl->vocab));
        impl->bytePairs = llama_vocab_type(impl->vocab) == LLAMA_VOCAB_TYPE_BPE;
        measureTokens(*impl);
        impl->holdsEveryByte = hasTokenForEveryByte(impl->vocab, impl->size);
    } catch (const std::exception &error) {
        return fail(ErrorCode::InvalidData, context + " is malformed: " + error.what());
    }
    return std::shared_ptr<const Vocabulary>(new Vocabulary(std::move(impl)));
}

std::uint32_t Vocabulary::size() const {
    return m_impl->size;
}

bool Vocabulary::contains(TokenId token) const {
    return token >= 0 && static_cast<std::uint32_t>(token) < m_impl->size;
}

std::string Vocabulary::pieceOf(TokenId token) const {
    return contains(token) ? rawPiece(m_impl->vocab, token, false) : std::string();
}

std::string Vocabulary::displayTextOf(TokenId token) const {
    return contains(token) ? toValidUtf8(rawPiece(m_impl->vocab, token, true)) : std::string();
}

bool Vocabulary::isEndOfGeneration(TokenId token) const {
    return contains(token) && llama_vocab_is_eog(m_impl->vocab, token);
}

namespace {

// Whether the tokens give the text again, as they do with byte-pair vocabularies.
bool isComplete(const llama_vocab *vocab, const std::vector<TokenId> &tokens,
                std::string_view text) {
    std::string again;
    for (const TokenId token : tokens)
        again += rawPiece(vocab, token, true);
    return again == text;
}

bool canHold(const Vocabulary::Impl &impl, std::string_view text) {
    try {
        const std::vector<TokenId> tokens = rawTokens(impl.vocab, text, SpecialText::Plain);
        return impl.holdsEveryByte || !impl.bytePairs || isComplete(impl.vocab, tokens, text);
    } catch (const std::exception &) {
        return false;
    }
}

Error cannotHold(const Vocabulary::Impl &impl, std::string_view text) {
    std::unordered_set<std::string_view> tried;
    while (!text.empty()) {
        std::size_t length = 1;
        while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
            ++length;
        const std::string_view character = text.substr(0, length);
        if (tried.insert(character).second && !canHold(impl, character))
            return Error(ErrorCode::InvalidArgument,
                         "this model's vocabulary cannot hold the character '" +
                             std::string(character) + "'");
        text.remove_prefix(length);
    }
    return Error(ErrorCode::InvalidArgument, "this model's vocabulary cannot hold the text");
}

} // namespace

std::size_t Vocabulary::leastTokens(std::string_view text) const {
    std::size_t unknownBytes = 0; // a token each
    if (!m_impl->bytePairs) {
        for (std::string_view rest = text; !rest.empty();) {
            const std::size_t before = rest.size();
            if (!m_impl->known.contains(nextCharacter(rest)))
                unknownBytes += before - rest.size();
        }
    }
    const std::size_t knownBytes = text.size() - unknownBytes;
    return unknownBytes + (knownBytes + m_impl->longestToken - 1) / m_impl->longestToken;
}

Result<std::vector<TokenId>> Vocabulary::tokenize(std::string_view text, SpecialText special,
                                                  TextBoundaries boundaries) const {
    if (!isValidUtf8(text))
        return fail(ErrorCode::InvalidArgument, "the text is not valid UTF-8");
    if (text.size() > INT32_MAX / 2)
        return fail(ErrorCode::InvalidArgument, "the text is too long");
    if (m_impl->bytePairs && m_impl->splitsByRegex && hasEndlessWord(text))
        return fail(ErrorCode::InvalidArgument,
                    "the text has more than " + std::to_string(maxWordLength) +
                        " letters, digits, spaces or signs in a row; this model's vocabulary "
                        "cannot take that");
    std::vector<TokenId> tokens;
    try {
        tokens = rawTokens(m_impl->vocab, text, special);
    } catch (const std::exception &) {
        return std::unexpected(cannotHold(*m_impl, text));
    }
    if (!m_impl->holdsEveryByte && m_impl->bytePairs && !isComplete(m_impl->vocab, tokens, text))
        return std::unexpected(cannotHold(*m_impl, text));
    if (boundaries == TextBoundaries::Add) {
        // Not by libllama, which aborts when the token that it is to add does not exist.
        const TokenId begin = llama_vocab_bos(m_impl->vocab);
        const TokenId end = llama_vocab_eos(m_impl->vocab);
        if (llama_vocab_get_add_bos(m_impl->vocab) && contains(begin))
            tokens.insert(tokens.begin(), begin);
        if (llama_vocab_get_add_eos(m_impl->vocab) && contains(end))
            tokens.push_back(end);
    }
    return tokens;
}

std::string TextAssembler::add(std::string_view piece) {
    m_pending += piece;
    const std::size_t complete = completeUtf8Prefix(m_pending);
    std::string text = toValidUtf8(std::string_view(m_pending).substr(0, complete));
    m_pending.erase(0, complete);
    return text;
}

std::string TextAssembler::finish() {
    std::string text = toValidUtf8(m_pending);
    m_pending.clear();
    return text;
}

} // namespace commonwatt
