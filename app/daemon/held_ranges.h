// What lies here of a model. Pure.
#pragma once

#include "core/types/manifest.h"
#include "net/control/model_types.h"

#include <set>
#include <string>
#include <vector>

namespace commonwatt {

// The parts of the model whose files are `complete` (by SHA-256) in the block cache and that are
// not in `assigned`, as few ranges as possible, in order.
[[nodiscard]] std::vector<HeldRange> cachedRanges(const ModelManifest &manifest,
                                                  const std::set<std::string> &complete,
                                                  const std::vector<HeldRange> &assigned);

} // namespace commonwatt
