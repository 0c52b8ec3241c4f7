// A model table in memory; the coordinator's own lies in its database.
#pragma once

#include "coordinator/models/model_table.h"

#include <map>

namespace commonwatt {

class MemoryModelTable : public ModelTable {
public:
    Result<std::vector<Row>> list() override {
        std::vector<Row> rows;
        for (const auto &[name, manifest] : m_rows)
            rows.push_back({name, manifest});
        return rows;
    }
    Status insert(const Row &row) override {
        if (failInserts)
            return fail(ErrorCode::ResourceExhausted, "the disk is full");
        if (!m_rows.emplace(row.name, row.manifest).second)
            return fail(ErrorCode::AlreadyExists, "the name is taken");
        return {};
    }
    Status remove(std::string_view name) override {
        if (m_rows.erase(std::string(name)) == 0)
            return fail(ErrorCode::NotFound, "no such model");
        return {};
    }

    bool failInserts = false;

private:
    std::map<std::string, SignedManifest> m_rows;
};

} // namespace commonwatt
