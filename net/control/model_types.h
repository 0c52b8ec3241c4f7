// What this machine may serve and does: the answer to `models`, typed, and its JSON form as
// docs/protocol/control.md describes it. Unknown fields are ignored.
#pragma once

#include "core/base/json.h"
#include "core/base/units.h"
#include "core/types/fabric_messages.h"
#include "core/types/range.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

// A part of a model that lies here.
struct HeldRange {
    std::string device; // id; empty: only in the block cache
    StageSpan span;
    std::optional<AssignmentState> state; // none: in the block cache, and no device holds it
    Bytes size;                           // of its block files
    bool operator==(const HeldRange &) const = default;
};

struct ModelStatus {
    std::string name;
    std::string architecture;
    std::string quantization; // for people: "q8_0"
    std::string licence;      // empty: the model does not say
    Bytes size;               // of all its block files
    std::uint32_t blocks = 0;
    std::uint64_t parameters = 0;
    bool offered = false; // the coordinator serves it now
    bool allowed = true;  // by the owner's settings
    std::string rule;     // the entry of `models_allow` or `models_deny` that decided; may be empty
    std::vector<HeldRange> held;
    bool operator==(const ModelStatus &) const = default;
};

// Who asks: the name of an API key at the coordinator.
struct RequesterStatus {
    std::string name;
    bool allowed = true;
    bool operator==(const RequesterStatus &) const = default;
};

struct WorkKindStatus {
    std::string name; // "chat", "completion"
    bool allowed = true;
    bool operator==(const WorkKindStatus &) const = default;
};

struct ModelsStatus {
    std::vector<ModelStatus> models; // by name
    std::vector<RequesterStatus> requesters;
    std::vector<WorkKindStatus> kinds;
    bool operator==(const ModelsStatus &) const = default;
};

[[nodiscard]] json::object toJson(const ModelsStatus &status);
[[nodiscard]] Result<ModelsStatus> modelsStatusFromJson(const json::object &object);

} // namespace commonwatt
