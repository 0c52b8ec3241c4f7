// The tables of the coordinator's database, step by step. A released step is never edited.
#pragma once

#include "core/store/database.h"

#include <span>

namespace commonwatt {

[[nodiscard]] std::span<const Migration> coordinatorMigrations();

} // namespace commonwatt
