// `commonwattctl devices`: what this machine can compute with, for people. Pure.
#pragma once

#include "app/cli/render.h"
#include "core/types/hardware.h"

#include <string>

namespace commonwatt {

[[nodiscard]] std::string renderInventory(const Inventory &inventory, Style style);

} // namespace commonwatt
