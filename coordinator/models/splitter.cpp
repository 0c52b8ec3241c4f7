#include "coordinator/models/splitter.h"

#include "coordinator/models/block_keys.h"
#include "coordinator/models/gguf_writer.h"
#include "coordinator/models/model_facts.h"

#include <gguf.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <numeric>

namespace commonwatt {

namespace {

struct Layout {
    std::vector<const GgufTensor *> embedding;
    std::vector<std::vector<const GgufTensor *>> blocks;
    std::vector<const GgufTensor *> head;
    std::vector<const GgufTensor *> shared; // belong into each block's file
};

bool isSharedByBlocks(std::string_view name) {
    return name == "rope_freqs.weight" || name == "rope_factors_long.weight" ||
           name == "rope_factors_short.weight";
}

bool isOfHead(std::string_view name) {
    return name == "output_norm.weight" || name == "output.weight" || name == "output.bias";
}

// The N of "blk.N.anything" in its plain form.
std::optional<std::uint32_t> blockOf(std::string_view name) {
    constexpr std::string_view prefix = "blk.";
    if (!name.starts_with(prefix))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    const auto digits = static_cast<std::size_t>(end - name.data());
    const bool plain = digits == 1 || (digits > 1 && name.front() != '0');
    if (error != std::errc() || !plain || !name.substr(digits).starts_with('.'))
        return std::nullopt;
    return number;
}

Result<Layout> layOut(const GgufFile &file, const ModelFacts &facts) {
    Layout layout;
    layout.blocks.resize(facts.blockCount);
    for (const GgufTensor &tensor : file.tensors()) {
        if (const auto block = blockOf(tensor.name)) {
            if (*block >= facts.blockCount)
                return fail(ErrorCode::InvalidData, "tensor '" + toValidUtf8(tensor.name) +
                                                        "' belongs to no block: there are " +
                                                        std::to_string(facts.blockCount));
            layout.blocks[*block].push_back(&tensor);
        } else if (isSharedByBlocks(tensor.name)) {
            layout.shared.push_back(&tensor);
        } else if (isOfHead(tensor.name)) {
            layout.head.push_back(&tensor);
        } else if (tensor.name == "token_embd.weight") {
            layout.embedding.push_back(&tensor);
        } else {
            return fail(ErrorCode::Unsupported, "tensor '" + toValidUtf8(tensor.name) +
                                                    "' is not part of a model that Commonwatt "
                                                    "can run");
        }
    }
    for (std::size_t i = 0; i < layout.blocks.size(); ++i) {
        if (layout.blocks[i].empty())
            return fail(ErrorCode::InvalidData, "block " + std::to_string(i) + " has no tensors");
        layout.blocks[i].insert(layout.blocks[i].end(), layout.shared.begin(), layout.shared.end());
    }
    return layout;
}

const GgufTensor *find(const std::vector<const GgufTensor *> &tensors, std::string_view name) {
    const auto found = std::ranges::find(tensors, name, &GgufTensor::name);
    return found == tensors.end() ? nullptr : *found;
}

// Embedding and head; with tied embeddings the head gets the embedding's matrix too.
Status completeEnds(Layout &layout, const ModelFacts &facts) {
    const GgufTensor *embedding = find(layout.embedding, "token_embd.weight");
    const GgufTensor *norm = find(layout.head, "output_norm.weight");
    if (embedding == nullptr || norm == nullptr)
        return fail(ErrorCode::InvalidData,
                    "the file lacks token_embd.weight or output_norm.weight");
    const GgufTensor *output = find(layout.head, "output.weight");
    if (output == nullptr) {
        layout.head.push_back(embedding);
        output = embedding;
    }
    for (const GgufTensor *matrix : {embedding, output})
        if (matrix->shape[0] != facts.width || matrix->shape[1] != facts.vocabularySize ||
            matrix->shape[2] != 1)
            return fail(ErrorCode::InvalidData,
                        "tensor '" + matrix->name + "' does not fit the width " +
                            std::to_string(facts.width) + " and vocabulary of " +
                            std::to_string(facts.vocabularySize) + " of the metadata");
    if (norm->shape[0] != facts.width)
        return fail(ErrorCode::InvalidData, "tensor 'output_norm.weight' does not fit the width");
    return {};
}

// Carries out the cutting of one model.
class Splitter {
public:
    Splitter(GgufDocument &document, const ModelFacts &facts, std::filesystem::path folder,
             const SplitOptions &options)
        : m_document(document)
        , m_facts(facts)
        , m_folder(std::move(folder))
        , m_options(options) {}

    [[nodiscard]] Result<SplitModel> run(const Layout &layout);

private:
    [[nodiscard]] Status chooseTypes(const Layout &layout);
    void prepareMetadata();
    [[nodiscard]] Result<BlockFile> write(const std::vector<const GgufTensor *> &tensors,
                                          GgufContextPtr metadata);
    [[nodiscard]] GgufContextPtr metadataOf(const char *part) const;
    [[nodiscard]] std::string dominantType() const;

    GgufDocument &m_document;
    const ModelFacts &m_facts;
    std::filesystem::path m_folder;
    const SplitOptions &m_options;
    std::map<std::string_view, std::int32_t> m_types;
    std::vector<std::string> m_notes;
    GgufContextPtr m_complete; // all metadata
    GgufContextPtr m_lean;     // without the vocabulary
    Bytes m_done;
    Bytes m_total;
};

Status Splitter::chooseTypes(const Layout &layout) {
    const bool tied = find(layout.head, "token_embd.weight") != nullptr;
    const std::string_view outputMatrix = tied ? "token_embd.weight" : "output.weight";
    for (const GgufTensor &tensor : m_document.file().tensors()) {
        TensorType chosen{tensor.type, {}};
        if (m_options.quantization) {
            const TensorRole role =
                tensor.name == outputMatrix ? TensorRole::OutputMatrix : TensorRole::Ordinary;
            CW_TRY_ASSIGN(chosen, chooseTensorType(tensor, role, *m_options.quantization));
        }
        m_types[tensor.name] = chosen.type;
        if (!chosen.note.empty())
            m_notes.push_back(std::move(chosen.note));
    }
    return {};
}

void Splitter::prepareMetadata() {
    m_complete.reset(gguf_init_empty());
    gguf_set_kv(m_complete.get(), m_document.metadata());
    if (m_options.quantization) {
        gguf_set_val_u32(m_complete.get(), "general.file_type", m_options.quantization->fileType);
        gguf_set_val_u32(m_complete.get(), "general.quantization_version", GGML_QNT_VERSION);
    }

    m_lean.reset(gguf_init_empty());
    gguf_set_kv(m_lean.get(), m_complete.get());
    for (std::int64_t i = gguf_get_n_kv(m_lean.get()) - 1; i >= 0; --i) {
        const std::string key = gguf_get_key(m_lean.get(), i);
        if (key.starts_with(vocabularyPrefix) &&
            gguf_get_kv_type(m_lean.get(), i) == GGUF_TYPE_ARRAY)
            gguf_remove_key(m_lean.get(), key.c_str());
    }
    gguf_set_val_u32(m_lean.get(), (m_facts.architecture + ".vocab_size").c_str(),
                     m_facts.vocabularySize);
}

GgufContextPtr Splitter::metadataOf(const char *part) const {
    GgufContextPtr metadata(gguf_init_empty());
    const bool whole = std::string_view(part) == "embedding";
    gguf_set_kv(metadata.get(), whole ? m_complete.get() : m_lean.get());
    gguf_set_val_str(metadata.get(), partKey, part);
    return metadata;
}

Result<BlockFile> Splitter::write(const std::vector<const GgufTensor *> &tensors,
                                  GgufContextPtr metadata) {
    std::vector<TensorToWrite> items;
    BlockFile file;
    for (const GgufTensor *tensor : tensors) {
        items.push_back({&m_document, tensor, m_types.at(tensor->name)});
        file.parameters += static_cast<std::uint64_t>(tensor->shape[0] * tensor->shape[1] *
                                                      tensor->shape[2] * tensor->shape[3]);
    }
    const std::filesystem::path unnamed = m_folder / "unnamed.part";
    CW_TRY_ASSIGN(const WrittenFile written,
                  writeGguf(unnamed, metadata.get(), items, [this](Bytes count) {
                      m_done += count;
                      if (m_options.progress)
                          m_options.progress(m_done, m_total);
                  }));
    file.sha256 = toHex(written.sha256);
    file.size = written.size;
    std::error_code error;
    std::filesystem::rename(unnamed, m_folder / file.sha256, error);
    if (error)
        return std::unexpected(errorFromErrno("rename " + unnamed.string(), error.value()));
    return file;
}

// The type that most of the blocks' weights have.
std::string Splitter::dominantType() const {
    std::map<std::int32_t, std::uint64_t> elements;
    for (const GgufTensor &tensor : m_document.file().tensors())
        if (blockOf(tensor.name))
            elements[m_types.at(tensor.name)] += static_cast<std::uint64_t>(
                tensor.shape[0] * tensor.shape[1] * tensor.shape[2] * tensor.shape[3]);
    return tensorTypeName(std::ranges::max_element(elements, {}, [](const auto &entry) {
                              return entry.second;
                          })->first);
}

Result<SplitModel> Splitter::run(const Layout &layout) {
    CW_TRY(chooseTypes(layout));
    prepareMetadata();
    const auto bytesOf = [](const std::vector<const GgufTensor *> &tensors) {
        return std::accumulate(
            tensors.begin(), tensors.end(), Bytes(),
            [](Bytes sum, const GgufTensor *tensor) { return sum + Bytes(tensor->bytes); });
    };
    m_total = bytesOf(layout.embedding) + bytesOf(layout.head);
    for (const auto &block : layout.blocks)
        m_total += bytesOf(block);

    SplitModel result;
    ModelManifest &manifest = result.manifest;
    manifest.name = m_options.name;
    manifest.architecture = m_facts.architecture;
    manifest.quantization =
        m_options.quantization ? std::string(m_options.quantization->name) : dominantType();
    manifest.licence = m_facts.licence;
    manifest.width = m_facts.width;
    manifest.contextLength = m_facts.contextLength;
    manifest.vocabularySize = m_facts.vocabularySize;
    manifest.kvPerTokenAndBlock = m_facts.kvPerTokenAndBlock;

    GgufContextPtr metadata = metadataOf("embedding");
    std::vector<const char *> order;
    for (const GgufTensor &tensor : m_document.file().tensors())
        order.push_back(tensor.name.c_str());
    gguf_set_arr_str(metadata.get(), tensorsKey, order.data(), order.size());
    CW_TRY_ASSIGN(manifest.embedding, write(layout.embedding, std::move(metadata)));
    for (std::uint32_t block = 0; block < m_facts.blockCount; ++block) {
        metadata = metadataOf("block");
        gguf_set_val_u32(metadata.get(), blockKey, block);
        CW_TRY_ASSIGN(BlockFile file, write(layout.blocks[block], std::move(metadata)));
        manifest.blocks.push_back(std::move(file));
    }
    CW_TRY_ASSIGN(manifest.head, write(layout.head, metadataOf("head")));
    result.notes = std::move(m_notes);
    return result;
}

} // namespace

Result<SplitModel> splitModel(const std::filesystem::path &model,
                              const std::filesystem::path &folder, const SplitOptions &options) {
    CW_TRY_ASSIGN(GgufDocument document, GgufDocument::open(model));
    const auto inFile = [&](Error error) {
        return fail("model file " + model.filename().string(), std::move(error));
    };
    Result<ModelFacts> facts = readModelFacts(document.file());
    if (!facts)
        return inFile(std::move(facts).error());
    Result<Layout> layout = layOut(document.file(), *facts);
    if (!layout)
        return inFile(std::move(layout).error());
    if (Status status = completeEnds(*layout, *facts); !status)
        return inFile(std::move(status).error());
    return Splitter(document, *facts, folder, options).run(*layout);
}

} // namespace commonwatt
