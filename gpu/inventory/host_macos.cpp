#include "gpu/inventory/driver_library.h"
#include "gpu/inventory/host.h"

#include <algorithm>
#include <cstdlib>
#include <sys/sysctl.h>

namespace commonwatt {

std::uint32_t usableCores() {
    // The fast cores alone: a slow one would keep the others waiting. Intel machines lack the
    // first name.
    for (const char *name : {"hw.perflevel0.physicalcpu", "hw.physicalcpu"}) {
        int cores = 0;
        std::size_t size = sizeof(cores);
        if (sysctlbyname(name, &cores, &size, nullptr, 0) == 0 && cores > 0)
            return static_cast<std::uint32_t>(cores);
    }
    return 1;
}

Bytes memoryLimit(const ControlGroups &) {
    return Bytes(UINT64_MAX);
}

std::optional<HostLoad::Ticks> HostLoad::now() {
    return std::nullopt;
}

void setEnvironment(const std::string &name, const std::string &value) {
    ::setenv(name.c_str(), value.c_str(), 1);
}

std::string fileNameOf(DriverLibrary library) {
    switch (library) {
    case DriverLibrary::Vulkan:
        return "libvulkan.1.dylib";
    default:
        break;
    }
    return "";
}

} // namespace commonwatt
