#include "app/coordinator/store_adapters.h"

#include "core/base/log.h"

namespace commonwatt {

Result<std::vector<ModelTable::Row>> StoredModelTable::list() {
    CW_TRY_ASSIGN(const std::vector<ModelRow> models, m_store.models());
    std::vector<Row> rows;
    for (const ModelRow &model : models)
        rows.push_back({model.name, model.manifest});
    return rows;
}

Status StoredModelTable::insert(const Row &row) {
    return m_store.insertModel({row.name, row.manifest, 0}, wallNow());
}

Status StoredModelTable::remove(std::string_view name) {
    return m_store.removeModel(name);
}

Result<std::optional<ApiKey>> StoredKeys::find(std::string_view key) {
    CW_TRY_ASSIGN(const std::optional<ApiKeyRow> row, m_store.findApiKey(key));
    if (!row)
        return std::optional<ApiKey>();
    return ApiKey{row->id, row->name, row->requestsPerMinute, row->tokensPerMinute};
}

Result<VolunteerId> StoredEnrolment::admit(const PublicKey &key, const std::string &token) {
    return m_store.admit(key, token, wallNow());
}

void PricedWork::onWorkDone(const WorkDone &work) {
    m_book.workDone(
        {work.work, work.volunteer, work.model, work.span, work.tokens, work.parameters},
        wallNow());
}

} // namespace commonwatt
