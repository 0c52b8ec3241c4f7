#include "gpu/inventory/probe.h"

namespace commonwatt {

Result<Inventory> probePci(const SystemFolders &) {
    return fail(ErrorCode::Unsupported, "this system's list of PCI devices is not read");
}

} // namespace commonwatt
