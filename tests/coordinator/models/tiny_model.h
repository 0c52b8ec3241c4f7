// A GGUF model of a few kilobytes with random weights, for tests of what does not run it.
#pragma once

#include <ggml.h>
#include <gguf.h>

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace commonwatt {

struct TinyModel {
    std::string architecture = "llama";
    std::uint32_t blocks = 3;
    std::uint32_t width = 64;
    std::uint32_t feedForward = 96;
    bool tied = false;
    bool byteTokens = true;
    bool ropeFactors = false;
    std::string chatTemplate = {};
    std::vector<std::string> extraTokens = {}; // of type "control"
    std::uint32_t seed = 1;

    [[nodiscard]] std::vector<std::string> tokens() const {
        std::vector<std::string> result{"<unk>", "<s>", "</s>"};
        if (byteTokens) {
            for (int byte = 0; byte < 256; ++byte)
                result.push_back(QString::asprintf("<0x%02X>", byte).toStdString());
        }
        for (char letter = 'a'; letter <= 'z'; ++letter)
            result.emplace_back(1, letter);
        for (const char *word : {"\xE2\x96\x81", "he", "ll", "hell", "hello", "wo", "rl", "world"})
            result.emplace_back(word);
        result.insert(result.end(), extraTokens.begin(), extraTokens.end());
        return result;
    }

    // Writes it; `change` may alter the metadata before.
    void write(const std::filesystem::path &path,
               const std::function<void(gguf_context *)> &change = {}) const {
        gguf_context *file = gguf_init_empty();
        const auto key = [&](const char *name) { return architecture + "." + name; };
        gguf_set_val_str(file, "general.architecture", architecture.c_str());
        gguf_set_val_str(file, "general.license", "mit");
        gguf_set_val_u32(file, key("block_count").c_str(), blocks);
        gguf_set_val_u32(file, key("embedding_length").c_str(), width);
        gguf_set_val_u32(file, key("context_length").c_str(), 128);
        gguf_set_val_u32(file, key("feed_forward_length").c_str(), feedForward);
        gguf_set_val_u32(file, key("attention.head_count").c_str(), 4);
        gguf_set_val_u32(file, key("attention.head_count_kv").c_str(), 2);
        gguf_set_val_f32(file, key("attention.layer_norm_rms_epsilon").c_str(), 1e-5F);
        setVocabulary(file);
        if (change)
            change(file);

        ggml_context *tensors = ggml_init(
            {.mem_size = std::size_t(64) << 20, .mem_buffer = nullptr, .no_alloc = false});
        std::mt19937 random(seed);
        const auto add = [&](const std::string &name, std::int64_t columns, std::int64_t rows) {
            ggml_tensor *tensor = rows == 0
                                      ? ggml_new_tensor_1d(tensors, GGML_TYPE_F32, columns)
                                      : ggml_new_tensor_2d(tensors, GGML_TYPE_F32, columns, rows);
            ggml_set_name(tensor, name.c_str());
            auto *values = static_cast<float *>(tensor->data);
            for (std::int64_t i = 0; i < ggml_nelements(tensor); ++i)
                values[i] = static_cast<float>(random() % 2000) / 1000.F - 1.F;
            gguf_add_tensor(file, tensor);
        };
        const auto vocabulary = static_cast<std::int64_t>(tokens().size());
        add("token_embd.weight", width, vocabulary);
        for (std::uint32_t block = 0; block < blocks; ++block) {
            const std::string prefix = "blk." + std::to_string(block) + ".";
            add(prefix + "attn_norm.weight", width, 0);
            add(prefix + "attn_q.weight", width, width);
            add(prefix + "attn_k.weight", width, width / 2);
            add(prefix + "attn_v.weight", width, width / 2);
            add(prefix + "attn_output.weight", width, width);
            add(prefix + "ffn_norm.weight", width, 0);
            add(prefix + "ffn_gate.weight", width, feedForward);
            add(prefix + "ffn_up.weight", width, feedForward);
            add(prefix + "ffn_down.weight", feedForward, width);
        }
        if (ropeFactors)
            add("rope_freqs.weight", width / 8, 0);
        add("output_norm.weight", width, 0);
        if (!tied)
            add("output.weight", width, vocabulary);
        QVERIFY(gguf_write_to_file(file, path.string().c_str(), false));
        ggml_free(tensors);
        gguf_free(file);
    }

private:
    void setVocabulary(gguf_context *file) const {
        const std::vector<std::string> texts = tokens();
        std::vector<const char *> pointers;
        std::vector<float> scores;
        std::vector<std::int32_t> types;
        for (const std::string &text : texts) {
            const bool control = text == "<s>" || text == "</s>" ||
                                 std::ranges::find(extraTokens, text) != extraTokens.end();
            pointers.push_back(text.c_str());
            scores.push_back(static_cast<float>(text.size()));
            types.push_back(text == "<unk>" ? 2 : control ? 3 : text.starts_with("<0x") ? 6 : 1);
        }
        gguf_set_val_str(file, "tokenizer.ggml.model", "llama");
        gguf_set_arr_str(file, "tokenizer.ggml.tokens", pointers.data(), pointers.size());
        gguf_set_arr_data(file, "tokenizer.ggml.scores", GGUF_TYPE_FLOAT32, scores.data(),
                          scores.size());
        gguf_set_arr_data(file, "tokenizer.ggml.token_type", GGUF_TYPE_INT32, types.data(),
                          types.size());
        gguf_set_val_u32(file, "tokenizer.ggml.bos_token_id", 1);
        gguf_set_val_u32(file, "tokenizer.ggml.eos_token_id", 2);
        if (!chatTemplate.empty())
            gguf_set_val_str(file, "tokenizer.chat_template", chatTemplate.c_str());
    }
};

} // namespace commonwatt
