#include "coordinator/models/vocabulary.h"

#include "coordinator/models/ggml_log.h"
#include "coordinator/models/gguf_document.h"
#include "coordinator/models/vocabulary_impl.h"
#include "core/base/encoding.h"

#include <gguf.h>

#include <exception>
#include <set>
#include <unordered_set>

namespace commonwatt {

namespace {

constexpr const char *tokensKey = "tokenizer.ggml.tokens";
constexpr const char *modelKey = "tokenizer.ggml.model";

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
    {
        CW_TRY_ASSIGN(const GgufDocument document, GgufDocument::open(file));
        if (Status status = checkVocabulary(document.metadata()); !status)
            return fail(context, std::move(status).error());
    }
    auto impl = std::make_unique<Impl>();
    try {
        llama_model_params params = llama_model_default_params();
        params.vocab_only = true;
        impl->model.reset(llama_model_load_from_file(file.string().c_str(), params));
        if (impl->model == nullptr)
            return fail(ErrorCode::InvalidData, context + " cannot be read; the log says why");
        impl->vocab = llama_model_get_vocab(impl->model.get());
        impl->size = static_cast<std::uint32_t>(llama_vocab_n_tokens(impl->vocab));
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
        return impl.holdsEveryByte || llama_vocab_type(impl.vocab) != LLAMA_VOCAB_TYPE_BPE ||
               isComplete(impl.vocab, tokens, text);
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

Result<std::vector<TokenId>> Vocabulary::tokenize(std::string_view text, SpecialText special,
                                                  TextBoundaries boundaries) const {
    if (!isValidUtf8(text))
        return fail(ErrorCode::InvalidArgument, "the text is not valid UTF-8");
    if (text.size() > INT32_MAX / 2)
        return fail(ErrorCode::InvalidArgument, "the text is too long");
    std::vector<TokenId> tokens;
    try {
        tokens = rawTokens(m_impl->vocab, text, special);
    } catch (const std::exception &) {
        return std::unexpected(cannotHold(*m_impl, text));
    }
    if (!m_impl->holdsEveryByte && llama_vocab_type(m_impl->vocab) == LLAMA_VOCAB_TYPE_BPE &&
        !isComplete(m_impl->vocab, tokens, text))
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
