#include "gpu/inventory/driver_library.h"
#include "gpu/inventory/host.h"

#include <windows.h>

#include <bit>
#include <cstdlib>
#include <vector>

namespace commonwatt {

std::uint32_t usableCores() {
    DWORD_PTR allowed = 0;
    DWORD_PTR system = 0;
    if (!GetProcessAffinityMask(GetCurrentProcess(), &allowed, &system))
        return 1;
    DWORD size = 0;
    GetLogicalProcessorInformation(nullptr, &size);
    std::vector<SYSTEM_LOGICAL_PROCESSOR_INFORMATION> entries(
        size / sizeof(SYSTEM_LOGICAL_PROCESSOR_INFORMATION));
    if (entries.empty() || !GetLogicalProcessorInformation(entries.data(), &size))
        return 1;
    std::uint32_t cores = 0;
    for (const auto &entry : entries)
        if (entry.Relationship == RelationProcessorCore && (entry.ProcessorMask & allowed) != 0)
            ++cores;
    return cores > 0 ? cores : 1;
}

Bytes memoryLimit(const ControlGroups &) {
    return Bytes(UINT64_MAX);
}

std::optional<HostLoad::Ticks> HostLoad::now() {
    return std::nullopt;
}

void setEnvironment(const std::string &name, const std::string &value) {
    _putenv_s(name.c_str(), value.c_str());
    // ggml's libraries may come with another C library than this program, and each keeps a copy.
    using Put = int (*)(const char *, const char *);
    if (const HMODULE universal = GetModuleHandleW(L"ucrtbase.dll"))
        if (void *const put = reinterpret_cast<void *>(GetProcAddress(universal, "_putenv_s")))
            reinterpret_cast<Put>(put)(name.c_str(), value.c_str());
}

std::string fileNameOf(DriverLibrary library) {
    switch (library) {
    case DriverLibrary::Cuda:
        return "nvcuda.dll";
    case DriverLibrary::Nvml:
        return "nvml.dll";
    case DriverLibrary::Vulkan:
        return "vulkan-1.dll";
    }
    return "";
}

} // namespace commonwatt
