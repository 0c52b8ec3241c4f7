#include "tools/reference/reference_model.h"

#include <llama.h>

#include <algorithm>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace commonwatt {

namespace {

struct ModelDeleter {
    void operator()(llama_model *model) const { llama_model_free(model); }
};
struct ContextDeleter {
    void operator()(llama_context *context) const { llama_free(context); }
};

// A batch that frees itself.
class Batch {
public:
    explicit Batch(std::int32_t capacity)
        : m_batch(llama_batch_init(capacity, 0, 1)) {}
    ~Batch() { llama_batch_free(m_batch); }
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;

    enum class Logits : std::int8_t { No, Yes };
    void add(TokenId token, std::uint32_t position, std::uint32_t sequence, Logits logits) {
        const std::int32_t i = m_batch.n_tokens++;
        m_batch.token[i] = token;
        m_batch.pos[i] = static_cast<llama_pos>(position);
        m_batch.n_seq_id[i] = 1;
        m_batch.seq_id[i][0] = static_cast<llama_seq_id>(sequence);
        m_batch.logits[i] = static_cast<std::int8_t>(logits);
    }
    [[nodiscard]] const llama_batch &get() const { return m_batch; }

private:
    llama_batch m_batch;
};

void loadBackendsOnce() {
    static std::once_flag once;
    std::call_once(once, [] {
        llama_log_set([](ggml_log_level, const char *, void *) {}, nullptr);
        ggml_backend_load_all_from_path(COMMONWATT_GGML_BACKEND_DIR);
    });
}

} // namespace

struct ReferenceModel::State {
    std::unique_ptr<llama_model, ModelDeleter> model;
    std::unique_ptr<llama_context, ContextDeleter> context;
    const llama_vocab *vocabulary = nullptr;

    [[nodiscard]] Status decode(const Batch &batch) {
        if (llama_decode(context.get(), batch.get()) != 0)
            return fail(ErrorCode::ResourceExhausted, "llama.cpp could not decode a batch");
        return {};
    }
};

ReferenceModel::ReferenceModel(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}
ReferenceModel::~ReferenceModel() = default;
ReferenceModel::ReferenceModel(ReferenceModel &&) noexcept = default;
ReferenceModel &ReferenceModel::operator=(ReferenceModel &&) noexcept = default;

Result<ReferenceModel> ReferenceModel::load(const std::filesystem::path &file,
                                            const Options &options) {
    loadBackendsOnce();
    auto state = std::make_unique<State>();
    llama_model_params modelParameters = llama_model_default_params();
    // The CPU alone, whatever else was found.
    ggml_backend_dev_t devices[] = {nullptr};
    modelParameters.devices = devices;
    modelParameters.n_gpu_layers = 0;
    state->model.reset(llama_model_load_from_file(file.string().c_str(), modelParameters));
    if (!state->model)
        return fail(ErrorCode::InvalidData, "llama.cpp does not load " + file.string());
    state->vocabulary = llama_model_get_vocab(state->model.get());

    llama_context_params parameters = llama_context_default_params();
    parameters.n_ctx = options.contextTokens;
    parameters.n_seq_max = options.sequences;
    parameters.kv_unified = true;
    parameters.n_batch = parameters.n_ubatch = 512;
    parameters.flash_attn_type = LLAMA_FLASH_ATTN_TYPE_ENABLED;
    parameters.n_threads =
        options.threads > 0 ? options.threads
                            : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    parameters.n_threads_batch = parameters.n_threads;
    parameters.no_perf = true;
    state->context.reset(llama_init_from_model(state->model.get(), parameters));
    if (!state->context)
        return fail(ErrorCode::ResourceExhausted,
                    "llama.cpp makes no context for " + file.string());
    return ReferenceModel(std::move(state));
}

Result<std::vector<TokenId>> ReferenceModel::tokenize(std::string_view text) const {
    std::vector<TokenId> tokens(text.size() + 2);
    try {
        const std::int32_t count =
            llama_tokenize(m_state->vocabulary, text.data(), static_cast<std::int32_t>(text.size()),
                           tokens.data(), static_cast<std::int32_t>(tokens.size()), true, true);
        if (count < 0)
            return fail(ErrorCode::Internal, "llama.cpp gives more tokens than bytes");
        tokens.resize(static_cast<std::size_t>(count));
    } catch (const std::exception &problem) {
        return fail(ErrorCode::InvalidArgument,
                    std::string("the vocabulary cannot hold this text: ") + problem.what());
    }
    return tokens;
}

std::string ReferenceModel::textOf(const std::vector<TokenId> &tokens) const {
    std::string text;
    for (const TokenId token : tokens) {
        std::string piece(256, '\0');
        const std::int32_t size =
            llama_token_to_piece(m_state->vocabulary, token, piece.data(),
                                 static_cast<std::int32_t>(piece.size()), 0, false);
        text.append(piece, 0, static_cast<std::size_t>(std::max(size, 0)));
    }
    return text;
}

bool ReferenceModel::isEndOfGeneration(TokenId token) const {
    return llama_vocab_is_eog(m_state->vocabulary, token);
}

Result<std::vector<TokenId>> ReferenceModel::greedy(const std::vector<TokenId> &prompt,
                                                    std::uint32_t count) {
    clear();
    const std::int32_t vocabularySize = llama_vocab_n_tokens(m_state->vocabulary);
    std::vector<TokenId> answer;
    Batch batch(static_cast<std::int32_t>(std::max<std::size_t>(prompt.size(), 1)));
    for (std::size_t i = 0; i < prompt.size(); ++i)
        batch.add(prompt[i], static_cast<std::uint32_t>(i), 0,
                  i + 1 == prompt.size() ? Batch::Logits::Yes : Batch::Logits::No);
    CW_TRY(m_state->decode(batch));
    while (true) {
        const float *logits = llama_get_logits_ith(m_state->context.get(), -1);
        const auto token =
            static_cast<TokenId>(std::max_element(logits, logits + vocabularySize) - logits);
        if (isEndOfGeneration(token))
            break;
        answer.push_back(token);
        if (answer.size() >= count)
            break;
        Batch next(1);
        next.add(token, static_cast<std::uint32_t>(prompt.size() + answer.size() - 1), 0,
                 Batch::Logits::Yes);
        CW_TRY(m_state->decode(next));
    }
    return answer;
}

void ReferenceModel::clear() {
    llama_memory_clear(llama_get_memory(m_state->context.get()), true);
}

Status ReferenceModel::decodeBatch(std::uint32_t sequences, std::uint32_t position,
                                   std::uint32_t count, TokenId token) {
    Batch batch(static_cast<std::int32_t>(sequences * count));
    for (std::uint32_t sequence = 0; sequence < sequences; ++sequence)
        for (std::uint32_t i = 0; i < count; ++i)
            batch.add(token, position + i, sequence,
                      i + 1 == count ? Batch::Logits::Yes : Batch::Logits::No);
    return m_state->decode(batch);
}

} // namespace commonwatt
