// `commonwattctl models`: what this machine may serve and does, for people. Pure.
#pragma once

#include "app/cli/render.h"
#include "net/control/model_types.h"

#include <string>

namespace commonwatt {

[[nodiscard]] std::string renderModels(const ModelsStatus &status, Style style);

} // namespace commonwatt
