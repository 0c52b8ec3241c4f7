#include "gpu/oracle.h"

#include "gpu/inventory/ggml_device.h"

#include <llama.h>

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

template <typename Function>
Function *cpuFunction(const char *name) {
    ggml_backend_dev_t cpu = ggml_backend_dev_by_type(GGML_BACKEND_DEVICE_TYPE_CPU);
    return reinterpret_cast<Function *>(
        ggml_backend_reg_get_proc_address(ggml_backend_dev_backend_reg(cpu), name));
}

} // namespace

struct WholeModel::State {
    llama_model *model = nullptr;
    llama_context *context = nullptr;
    ggml_threadpool *threads = nullptr;
};

WholeModel::WholeModel(const std::filesystem::path &file, const std::string &device,
                       std::uint32_t context, int threads, std::uint32_t sequences)
    : m_state(std::make_unique<State>()) {
    llama_log_set([](ggml_log_level, const char *, void *) {}, nullptr);
    llama_model_params modelParameters = llama_model_default_params();
    std::array<ggml_backend_dev_t, 2> devices{findDevice(device), nullptr};
    if (device == "cpu") {
        modelParameters.n_gpu_layers = 0;
        devices[0] = nullptr;
    }
    modelParameters.devices = devices.data();
    m_state->model = llama_model_load_from_file(file.string().c_str(), modelParameters);
    if (m_state->model == nullptr)
        return;
    llama_context_params parameters = llama_context_default_params();
    parameters.n_ctx = context * sequences;
    parameters.n_seq_max = sequences;
    parameters.n_threads = threads;
    parameters.n_threads_batch = threads;
    parameters.flash_attn_type = LLAMA_FLASH_ATTN_TYPE_ENABLED;
    m_state->context = llama_init_from_model(m_state->model, parameters);
    if (m_state->context == nullptr)
        return;
    // As llama.cpp's own programs do: without it every batch would start and end its threads.
    ggml_threadpool_params pool = ggml_threadpool_params_default(threads);
    m_state->threads =
        cpuFunction<ggml_threadpool *(ggml_threadpool_params *)>("ggml_threadpool_new")(&pool);
    llama_attach_threadpool(m_state->context, m_state->threads, nullptr);
}

WholeModel::~WholeModel() {
    llama_free(m_state->context);
    llama_model_free(m_state->model);
    if (m_state->threads != nullptr)
        cpuFunction<void(ggml_threadpool *)>("ggml_threadpool_free")(m_state->threads);
}

bool WholeModel::isLoaded() const {
    return m_state->context != nullptr;
}

void WholeModel::clear() {
    llama_memory_clear(llama_get_memory(m_state->context), true);
}

std::vector<float> WholeModel::logits(std::span<const TokenId> tokens, std::uint32_t position) {
    llama_batch batch = llama_batch_init(static_cast<int>(tokens.size()), 0, 1);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        batch.token[i] = tokens[i];
        batch.pos[i] = static_cast<llama_pos>(position + i);
        batch.n_seq_id[i] = 1;
        batch.seq_id[i][0] = 0;
        batch.logits[i] = i + 1 == tokens.size();
    }
    batch.n_tokens = static_cast<int>(tokens.size());
    const int code = llama_decode(m_state->context, batch);
    llama_batch_free(batch);
    if (code != 0)
        return {};
    const float *values = llama_get_logits_ith(m_state->context, -1);
    return {values, values + llama_vocab_n_tokens(llama_model_get_vocab(m_state->model))};
}

void WholeModel::step(std::span<const TokenId> tokens, std::uint32_t position) {
    llama_batch batch = llama_batch_init(static_cast<int>(tokens.size()), 0, 1);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        batch.token[i] = tokens[i];
        batch.pos[i] = static_cast<llama_pos>(position);
        batch.n_seq_id[i] = 1;
        batch.seq_id[i][0] = static_cast<llama_seq_id>(i);
        batch.logits[i] = 1;
    }
    batch.n_tokens = static_cast<int>(tokens.size());
    llama_decode(m_state->context, batch);
    llama_synchronize(m_state->context);
    llama_batch_free(batch);
}

std::vector<TokenId> WholeModel::greedy(std::span<const TokenId> prompt, std::size_t count) {
    std::vector<TokenId> answer;
    std::vector<float> values = logits(prompt, 0);
    while (answer.size() < count && !values.empty()) {
        answer.push_back(mostLikely(values));
        values = logits(std::span(&answer.back(), 1),
                        static_cast<std::uint32_t>(prompt.size() + answer.size() - 1));
    }
    return answer;
}

std::vector<TokenId> WholeModel::tokenize(const std::string &text) const {
    std::vector<TokenId> tokens(text.size() + 2);
    const int count = llama_tokenize(llama_model_get_vocab(m_state->model), text.data(),
                                     static_cast<int>(text.size()), tokens.data(),
                                     static_cast<int>(tokens.size()), true, false);
    tokens.resize(static_cast<std::size_t>(std::max(count, 0)));
    return tokens;
}

TokenId mostLikely(std::span<const float> logits) {
    return static_cast<TokenId>(std::ranges::max_element(logits) - logits.begin());
}

double normalizedError(std::span<const float> actual, std::span<const float> expected) {
    if (actual.size() != expected.size())
        return 1e30;
    double difference = 0;
    double power = 0;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        const double delta = static_cast<double>(actual[i]) - expected[i];
        difference += delta * delta;
        power += static_cast<double>(expected[i]) * expected[i];
    }
    return difference / power;
}

} // namespace commonwatt
