// One list of devices out of what the sources tell. Pure.
#pragma once

#include "core/base/error.h"
#include "core/types/hardware.h"
#include "gpu/inventory/probe.h"

#include <map>

namespace commonwatt {

// What each source answered, or why it did not: Timeout, Unavailable (it crashed), InvalidData.
using ProbeAnswers = std::map<ProbeSource, Result<Inventory>>;

// Records with the same PCI address or UUID become one, with the interfaces of all. What keeps a
// device from being used is added in words, and so is each source that failed.
[[nodiscard]] Inventory mergeAnswers(const ProbeAnswers &answers);

} // namespace commonwatt
