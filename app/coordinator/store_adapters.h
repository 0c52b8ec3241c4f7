// The coordinator's database and books in the forms that other parts ask for.
#pragma once

#include "coordinator/api/key_store.h"
#include "coordinator/ledger/credit_book.h"
#include "coordinator/models/model_table.h"
#include "coordinator/routing/work_ledger.h"
#include "coordinator/store/coordinator_store.h"
#include "net/fabric/fabric_server.h"

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

// API keys. The store must outlive it.
class StoredKeys final : public KeyStore {
public:
    explicit StoredKeys(CoordinatorStore &store)
        : m_store(store) {}

    [[nodiscard]] Result<std::optional<ApiKey>> find(std::string_view key) override;

private:
    CoordinatorStore &m_store;
};

// Who may join. The store must outlive it.
class StoredEnrolment final : public Enrolment {
public:
    explicit StoredEnrolment(CoordinatorStore &store)
        : m_store(store) {}

    [[nodiscard]] Result<VolunteerId> admit(const PublicKey &key,
                                            const std::string &token) override;

private:
    CoordinatorStore &m_store;
};

// Finished work, priced by the model's manifest. The book must outlive it.
class PricedWork final : public WorkLedger {
public:
    explicit PricedWork(CreditBook &book)
        : m_book(book) {}

    void onWorkDone(const WorkDone &work) override;

private:
    CreditBook &m_book;
};

} // namespace commonwatt
