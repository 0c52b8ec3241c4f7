// The setting `devices`, which says what is lent, as a switch for each device.
#pragma once

#include "core/types/hardware.h"

#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

// Whether the setting means this device; empty means the usual ones (Inventory::usual()).
[[nodiscard]] bool isMeant(const Inventory &inventory, const std::vector<std::string> &setting,
                           const Hardware &hardware);

// The setting once the device is lent, by its best interface, or no longer lent by any. Entries of
// devices that are not there now stay; one that says what empty means becomes empty, so that GPUs
// that are built in later are lent too. Nothing: none would be left, which the setting cannot say.
[[nodiscard]] std::optional<std::vector<std::string>> withLent(const Inventory &inventory,
                                                               std::vector<std::string> setting,
                                                               const Hardware &hardware,
                                                               bool isLent);

} // namespace commonwatt
