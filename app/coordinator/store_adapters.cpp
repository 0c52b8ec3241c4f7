#include "app/coordinator/store_adapters.h"

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

} // namespace commonwatt
