// Where the model store keeps its list of models; coordinator/store implements it.
#pragma once

#include "core/base/error.h"
#include "core/types/manifest.h"

#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

class ModelTable {
public:
    struct Row {
        std::string name; // the manifest's name
        SignedManifest manifest;

        bool operator==(const Row &) const = default;
    };

    virtual ~ModelTable() = default;

    // All models, by name.
    [[nodiscard]] virtual Result<std::vector<Row>> list() = 0;
    // Durable when it returns. AlreadyExists: the name is taken.
    [[nodiscard]] virtual Status insert(const Row &row) = 0;
    // NotFound: no such model.
    [[nodiscard]] virtual Status remove(std::string_view name) = 0;
};

} // namespace commonwatt
