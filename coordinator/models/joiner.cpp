#include "coordinator/models/joiner.h"

#include "coordinator/models/block_keys.h"
#include "coordinator/models/gguf_writer.h"

#include <gguf.h>

#include <deque>
#include <map>

namespace commonwatt {

namespace {

Result<std::vector<std::string>> orderOf(const gguf_context *metadata) {
    const std::int64_t key = gguf_find_key(metadata, tensorsKey);
    if (key < 0 || gguf_get_kv_type(metadata, key) != GGUF_TYPE_ARRAY ||
        gguf_get_arr_type(metadata, key) != GGUF_TYPE_STRING)
        return fail(ErrorCode::InvalidData, "the embedding's file does not list the tensors");
    std::vector<std::string> names;
    for (std::size_t i = 0; i < gguf_get_arr_n(metadata, key); ++i)
        names.emplace_back(gguf_get_arr_str(metadata, key, i));
    return names;
}

} // namespace

Status joinModel(const ModelManifest &manifest,
                 const std::function<std::filesystem::path(const std::string &sha256)> &pathOf,
                 const std::filesystem::path &output) {
    std::deque<GgufDocument> documents; // stay where they are: tensors point into them
    std::map<std::string_view, TensorToWrite> tensors;
    for (const BlockFile &file : manifest.filesOf(manifest.whole())) {
        CW_TRY_ASSIGN(GgufDocument opened, GgufDocument::open(pathOf(file.sha256)));
        GgufDocument &document = documents.emplace_back(std::move(opened));
        for (const GgufTensor &tensor : document.file().tensors())
            tensors.try_emplace(tensor.name, &document, &tensor, tensor.type);
    }
    const gguf_context *original = documents.front().metadata();
    CW_TRY_ASSIGN(const std::vector<std::string> order, orderOf(original));

    std::vector<TensorToWrite> ordered;
    for (const std::string &name : order) {
        const auto found = tensors.find(name);
        if (found == tensors.end())
            return fail(ErrorCode::InvalidData, "tensor '" + name + "' is in none of the files");
        ordered.push_back(found->second);
        tensors.erase(found);
    }
    if (!tensors.empty())
        return fail(ErrorCode::InvalidData,
                    "tensor '" + std::string(tensors.begin()->first) + "' is not of this model");

    const GgufContextPtr metadata(gguf_init_empty());
    gguf_set_kv(metadata.get(), original);
    gguf_remove_key(metadata.get(), partKey);
    gguf_remove_key(metadata.get(), tensorsKey);
    CW_TRY(writeGguf(output, metadata.get(), ordered));
    return {};
}

} // namespace commonwatt
