#include "coordinator/models/served_models.h"

namespace commonwatt {

Result<std::shared_ptr<const ServedModel>>
ServedModels::load(const StoredModel &model, const std::filesystem::path &embeddingFile) {
    auto served = std::make_shared<ServedModel>();
    served->manifest = model.manifest;
    std::error_code error;
    const auto written = std::filesystem::last_write_time(embeddingFile, error);
    if (error)
        return std::unexpected(errorFromErrno("open " + embeddingFile.string(), error.value()));
    served->added =
        std::chrono::floor<std::chrono::seconds>(std::chrono::file_clock::to_sys(written));
    CW_TRY_ASSIGN(served->vocabulary, Vocabulary::load(embeddingFile));
    CW_TRY_ASSIGN(served->chatTemplate, ChatTemplate::load(served->vocabulary));
    return served;
}

void ServedModels::put(std::shared_ptr<const ServedModel> model) {
    const std::string name = model->manifest.name;
    m_models.insert_or_assign(name, std::move(model));
}

void ServedModels::remove(std::string_view name) {
    if (const auto found = m_models.find(name); found != m_models.end())
        m_models.erase(found);
}

std::shared_ptr<const ServedModel> ServedModels::find(std::string_view name) const {
    const auto found = m_models.find(name);
    return found == m_models.end() ? nullptr : found->second;
}

std::vector<std::shared_ptr<const ServedModel>> ServedModels::list() const {
    std::vector<std::shared_ptr<const ServedModel>> models;
    for (const auto &[name, model] : m_models)
        models.push_back(model);
    return models;
}

} // namespace commonwatt
