// The models that a coordinator offers: block files in a folder, manifests in a table.
#pragma once

#include "coordinator/models/model_table.h"
#include "coordinator/models/splitter.h"
#include "core/trust/key_pair.h"

namespace commonwatt {

struct StoredModel {
    ModelManifest manifest;
    SignedManifest signedManifest;
};

struct AddOptions {
    std::string name = {}; // empty: from the file's name
    std::optional<Quantization> quantization = {};
    std::function<void(Bytes done, Bytes total)> progress = {};
};

struct AddedModel {
    StoredModel model;
    std::vector<std::string> notes; // what a person should know, such as tensors of another type
};

// One thread at a time. Another process may use the same folder and table: every change is whole
// at each moment.
class ModelStore {
public:
    // `folder` holds the block files; made if it is not there. The table and key must outlive the
    // store.
    [[nodiscard]] static Result<ModelStore> open(std::filesystem::path folder, ModelTable &table,
                                                 const KeyPair &key);

    // Cuts the model, checks that its vocabulary and chat template can be used, and registers it.
    // After a failure, or a crash at any moment, nothing is registered.
    [[nodiscard]] Result<AddedModel> add(const std::filesystem::path &file,
                                         const AddOptions &options);

    // Models whose manifest is good and whose files are all there in their full size.
    struct Content {
        std::vector<StoredModel> models; // by name
        std::vector<Error> problems;     // one for each other model, naming it
    };
    [[nodiscard]] Result<Content> load();

    // NotFound; or the model, with its problem as the error if it has one.
    [[nodiscard]] Result<StoredModel> find(std::string_view name);

    // Deletes the files too, except those that other models have in common with it.
    [[nodiscard]] Status remove(std::string_view name);

    // Writes the model as one GGUF file again.
    [[nodiscard]] Status exportTo(std::string_view name, const std::filesystem::path &output);

    // Where a block file lies, whether it is there or not. `sha256` must come from a manifest.
    [[nodiscard]] std::filesystem::path pathOf(const std::string &sha256) const;

private:
    ModelStore(std::filesystem::path folder, ModelTable &table, const KeyPair &key);

    [[nodiscard]] Result<StoredModel> check(const ModelTable::Row &row) const;
    [[nodiscard]] Status removeUnused(const ModelManifest &manifest);
    void removeLeftovers() const;

    std::filesystem::path m_folder;
    ModelTable *m_table;
    const KeyPair *m_key;
};

// A model name from a file's: "Some Model.Q8_0.gguf" gives "Some-Model.Q8_0".
[[nodiscard]] std::string modelNameFor(const std::filesystem::path &file);

} // namespace commonwatt
