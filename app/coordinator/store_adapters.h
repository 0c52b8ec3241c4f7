// The coordinator's database in the forms that other parts ask for.
#pragma once

#include "coordinator/models/model_table.h"
#include "coordinator/store/coordinator_store.h"

namespace commonwatt {

// The table of models. The store must outlive it.
class StoredModelTable final : public ModelTable {
public:
    explicit StoredModelTable(CoordinatorStore &store)
        : m_store(store) {}

    [[nodiscard]] Result<std::vector<Row>> list() override;
    [[nodiscard]] Status insert(const Row &row) override;
    [[nodiscard]] Status remove(std::string_view name) override;

private:
    CoordinatorStore &m_store;
};

} // namespace commonwatt
