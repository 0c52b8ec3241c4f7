// What the idle policy decides, as a person reads it.
#pragma once

#include "app/cli/render.h"
#include "core/base/duration.h"
#include "core/base/json.h"

#include <string>

namespace commonwatt {

// The answers of the control methods policy.why, policy.test (docs/protocol/control.md, "Policy").
// InvalidData: malformed.
[[nodiscard]] Result<std::string> renderWhy(const json::object &answer, WallTime now, Style style);
// That of policy.history.
[[nodiscard]] Result<std::string> renderDecisions(const json::object &answer);

// That of config.history.
[[nodiscard]] Result<std::string> renderSettingChanges(const json::object &answer);

} // namespace commonwatt
