// The models that are offered to requesters, with what is needed to read and write their texts.
#pragma once

#include "coordinator/models/chat_template.h"
#include "coordinator/models/model_store.h"

#include <chrono>
#include <map>

namespace commonwatt {

struct ServedModel {
    ModelManifest manifest;
    std::chrono::sys_seconds added; // to the store
    std::shared_ptr<const Vocabulary> vocabulary;
    std::shared_ptr<const ChatTemplate> chatTemplate;
};

// One thread at a time; what it hands out may live longer than its entry.
class ServedModels {
public:
    // Loads vocabulary and template, which takes a while: on any thread.
    [[nodiscard]] static Result<std::shared_ptr<const ServedModel>>
    load(const StoredModel &model, const std::filesystem::path &embeddingFile);
    void put(std::shared_ptr<const ServedModel> model); // replaces one of the same name
    void remove(std::string_view name);

    // nullptr: no such model.
    [[nodiscard]] std::shared_ptr<const ServedModel> find(std::string_view name) const;
    [[nodiscard]] std::vector<std::shared_ptr<const ServedModel>> list() const; // by name

private:
    std::map<std::string, std::shared_ptr<const ServedModel>, std::less<>> m_models;
};

} // namespace commonwatt
