#include "gpu/inventory/probe.h"

#include "core/base/encoding.h"
#include "gpu/inventory/inventory.h"

#include <ggml.h>

namespace commonwatt {

std::string_view nameOf(ProbeSource source) {
    switch (source) {
    case ProbeSource::Ggml:
        return "ggml";
    case ProbeSource::Cuda:
        return "cuda";
    case ProbeSource::Vulkan:
        return "vulkan";
    case ProbeSource::Nvml:
        return "nvml";
    case ProbeSource::Pci:
        return "pci";
    }
    return "unknown";
}

std::string_view describe(ProbeSource source) {
    switch (source) {
    case ProbeSource::Ggml:
        return "the CPU's compute library";
    case ProbeSource::Cuda:
        return "the CUDA driver";
    case ProbeSource::Vulkan:
        return "a Vulkan driver";
    case ProbeSource::Nvml:
        return "NVIDIA's management library";
    case ProbeSource::Pci:
        return "the list of PCI devices";
    }
    return "unknown";
}

Result<Inventory> probe(ProbeSource source, const std::filesystem::path &backends) {
    switch (source) {
    case ProbeSource::Ggml:
        return probeGgml(backends);
    case ProbeSource::Cuda:
        return probeCuda(backends);
    case ProbeSource::Vulkan:
        return probeVulkan(backends);
    case ProbeSource::Nvml:
        return probeNvml();
    case ProbeSource::Pci:
        return probePci();
    }
    return fail(ErrorCode::InvalidArgument, "there is no such source");
}

Result<Inventory> probeGgml(const std::filesystem::path &backends) {
    CW_TRY(loadBackends(backends, "metal"));
    Inventory inventory;
    for (const ComputeDevice &device : listDevices()) {
        Hardware hardware;
        hardware.name = toPlainText(device.description);
        hardware.kind = device.kind;
        hardware.memoryTotal = device.memoryTotal;
        hardware.memoryFree = std::min(device.memoryFree, device.memoryTotal);
        hardware.backends = {{.device = device.name,
                              .name = device.backend,
                              .driver = std::string("ggml ") + ggml_version()}};
        inventory.hardware.push_back(std::move(hardware));
    }
    return inventory;
}

} // namespace commonwatt
