// NVIDIA's management library: what is free, and the PCIe link. The few declarations needed are
// written down here, after the "NVML API Reference Guide".
#include "core/base/encoding.h"
#include "gpu/inventory/driver_library.h"
#include "gpu/inventory/probe.h"

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

using NvmlResult = int; // 0: success
using NvmlDevice = void *;
constexpr NvmlResult driverNotLoaded = 9; // NVML_ERROR_DRIVER_NOT_LOADED

constexpr unsigned maxDevices = 64;
constexpr std::uint64_t maxMemory = std::uint64_t(1) << 50;
// By generation: giga-transfers a second and lane (PCI Express base specifications).
constexpr std::array linkSpeeds{0.0, 2.5, 5.0, 8.0, 16.0, 32.0, 64.0};

struct NvmlMemory { // nvmlMemory_t
    unsigned long long total = 0;
    unsigned long long free = 0;
    unsigned long long used = 0;
};
struct NvmlPci { // nvmlPciInfo_t, of nvmlDeviceGetPciInfo_v3
    std::array<char, 16> legacyAddress{};
    unsigned domain = 0;
    unsigned bus = 0;
    unsigned device = 0;
    unsigned deviceId = 0;
    unsigned subsystemId = 0;
    std::array<char, 32> address{};
};

using Init = NvmlResult();
using GetCount = NvmlResult(unsigned *);
using GetHandle = NvmlResult(unsigned, NvmlDevice *);
using GetText = NvmlResult(NvmlDevice, char *, unsigned);
using GetMemory = NvmlResult(NvmlDevice, NvmlMemory *);
using GetPci = NvmlResult(NvmlDevice, NvmlPci *);
using GetNumber = NvmlResult(NvmlDevice, unsigned *);
using ErrorString = const char *(NvmlResult);

struct Nvml {
    boost::dll::shared_library library = openDriverLibrary(DriverLibrary::Nvml);
    Init *init = functionOf<Init>(library, "nvmlInit_v2");
    Init *shutdown = functionOf<Init>(library, "nvmlShutdown");
    GetCount *count = functionOf<GetCount>(library, "nvmlDeviceGetCount_v2");
    GetHandle *handle = functionOf<GetHandle>(library, "nvmlDeviceGetHandleByIndex_v2");
    GetText *name = functionOf<GetText>(library, "nvmlDeviceGetName");
    GetText *uuid = functionOf<GetText>(library, "nvmlDeviceGetUUID");
    GetMemory *memory = functionOf<GetMemory>(library, "nvmlDeviceGetMemoryInfo");
    GetPci *pci = functionOf<GetPci>(library, "nvmlDeviceGetPciInfo_v3");
    GetNumber *generation = functionOf<GetNumber>(library, "nvmlDeviceGetCurrPcieLinkGeneration");
    GetNumber *maxGeneration = functionOf<GetNumber>(library, "nvmlDeviceGetMaxPcieLinkGeneration");
    GetNumber *lanes = functionOf<GetNumber>(library, "nvmlDeviceGetCurrPcieLinkWidth");
    GetNumber *maxLanes = functionOf<GetNumber>(library, "nvmlDeviceGetMaxPcieLinkWidth");
    ErrorString *errorString = functionOf<ErrorString>(library, "nvmlErrorString");

    [[nodiscard]] bool isComplete() const {
        return init && shutdown && count && handle && name && uuid && memory && pci && generation &&
               maxGeneration && lanes && maxLanes && errorString;
    }

    [[nodiscard]] Error error(std::string_view what, NvmlResult result) const {
        const char *text = errorString(result);
        return {ErrorCode::Unavailable, "NVIDIA's management library cannot " + std::string(what) +
                                            ": " + (text ? toPlainText(text) : "unknown error")};
    }
};

// "GPU-8f3c…" with dashes.
std::string digitsOf(std::string_view uuid) {
    if (uuid.starts_with("GPU-"))
        uuid.remove_prefix(4);
    std::string digits(uuid);
    std::erase(digits, '-');
    return digits;
}

double speedOf(unsigned generation) {
    return generation < linkSpeeds.size() ? linkSpeeds[generation] : 0;
}

Result<Hardware> describe(const Nvml &nvml, unsigned number) {
    NvmlDevice device = nullptr;
    if (const NvmlResult result = nvml.handle(number, &device))
        return std::unexpected(nvml.error("open device " + std::to_string(number), result));
    std::array<char, 128> name{};
    std::array<char, 128> uuid{};
    NvmlMemory memory;
    NvmlPci pci;
    for (const NvmlResult result :
         {nvml.name(device, name.data(), name.size() - 1),
          nvml.uuid(device, uuid.data(), uuid.size() - 1), nvml.pci(device, &pci)})
        if (result)
            return std::unexpected(nvml.error("describe device " + std::to_string(number), result));
    // Not every GPU tells these; those that share the host's memory do not tell theirs.
    if (nvml.memory(device, &memory) != 0)
        memory = {};
    pci.address.back() = 0;
    if (memory.total > maxMemory || memory.free > memory.total)
        return fail(ErrorCode::InvalidData,
                    "NVIDIA's management library tells nonsense of device " +
                        std::to_string(number));
    Hardware hardware;
    hardware.name = toPlainText(name.data());
    hardware.vendor = "NVIDIA";
    hardware.kernelDriver = "nvidia";
    // Eight digits for the domain here, four everywhere else.
    const std::string address = toLowerAscii(toPlainText(pci.address.data()));
    hardware.pciAddress =
        address.size() == 16 && address.starts_with("0000") ? address.substr(4) : address;
    hardware.uuid = digitsOf(toPlainText(uuid.data()));
    hardware.memoryTotal = Bytes(memory.total);
    hardware.memoryFree = Bytes(memory.free);
    unsigned generation = 0;
    unsigned maxGeneration = 0;
    PcieLink link;
    if (nvml.generation(device, &generation) == 0 &&
        nvml.maxGeneration(device, &maxGeneration) == 0 && nvml.lanes(device, &link.lanes) == 0 &&
        nvml.maxLanes(device, &link.maxLanes) == 0) {
        link.speed = speedOf(generation);
        link.maxSpeed = speedOf(maxGeneration);
        hardware.pcie = link;
    }
    return hardware;
}

Result<Inventory> list(const Nvml &nvml) {
    unsigned count = 0;
    if (const NvmlResult result = nvml.count(&count))
        return std::unexpected(nvml.error("count its devices", result));
    if (count > maxDevices)
        return fail(ErrorCode::InvalidData,
                    "NVIDIA's management library tells of " + std::to_string(count) + " devices");
    Inventory inventory;
    for (unsigned number = 0; number < count; ++number) {
        CW_TRY_ASSIGN(Hardware hardware, describe(nvml, number));
        inventory.hardware.push_back(std::move(hardware));
    }
    return inventory;
}

} // namespace

Result<Inventory> probeNvml() {
    const Nvml nvml;
    if (!nvml.library.is_loaded())
        return Inventory();
    if (!nvml.isComplete())
        return fail(ErrorCode::Unsupported, "NVIDIA's management library is too old");
    if (const NvmlResult result = nvml.init(); result == driverNotLoaded)
        return Inventory(); // the device itself is told by its PCI address
    else if (result)
        return std::unexpected(nvml.error("start", result));
    Result<Inventory> inventory = list(nvml);
    nvml.shutdown();
    return inventory;
}

} // namespace commonwatt
