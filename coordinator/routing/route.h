// Choosing the holders that a request runs through. Pure.
#pragma once

#include "coordinator/fleet/holder.h"
#include "core/types/manifest.h"

#include <span>
#include <vector>

namespace commonwatt {

struct RouteStage {
    AssignmentId assignment = 0;
    StageSpan span;

    bool operator==(const RouteStage &) const = default;
};

// The quickest way through `part` of the model over the given holders, using any part of what each
// holds: every stage costs its holder's round trip and some fixed time, every block its bytes /
// speed, times 1 + the sequences that run there already. Empty if they do not cover it.
[[nodiscard]] std::vector<RouteStage> chooseRoute(const ModelManifest &model, const StageSpan &part,
                                                  std::span<const Holder *const> holders);

} // namespace commonwatt
