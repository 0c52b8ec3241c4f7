// Asking one source what devices there are. Each runs in a process of its own (`commonwatt-worker
// --probe SOURCE`), since a driver may hang, crash or tell nonsense; merge.h puts the answers
// together. None of the libraries asked needs to be there.
#pragma once

#include "core/base/error.h"
#include "core/types/hardware.h"

#include <array>
#include <filesystem>
#include <string_view>

namespace commonwatt {

enum class ProbeSource {
    Ggml,   // what ggml itself knows without a driver of its own: the CPU, and Metal
    Cuda,   // the CUDA driver API, libcuda
    Vulkan, // the Vulkan loader and what it finds
    Nvml,   // NVIDIA's management library
    Pci,    // the system's list of display controllers, with or without a driver
};
inline constexpr std::array allProbeSources{
    ProbeSource::Ggml, ProbeSource::Cuda, ProbeSource::Vulkan, ProbeSource::Nvml, ProbeSource::Pci};
[[nodiscard]] std::string_view nameOf(ProbeSource source);
// "the CUDA driver", for sentences.
[[nodiscard]] std::string_view describe(ProbeSource source);

// What the source tells; nothing where its library is missing, which is no error. `backends`: the
// folder of ggml's plugins, without which a device is found but cannot run models.
[[nodiscard]] Result<Inventory> probe(ProbeSource source, const std::filesystem::path &backends);

// The sources, for probe().
[[nodiscard]] Result<Inventory> probeGgml(const std::filesystem::path &backends);
[[nodiscard]] Result<Inventory> probeCuda(const std::filesystem::path &backends);
[[nodiscard]] Result<Inventory> probeVulkan(const std::filesystem::path &backends);
[[nodiscard]] Result<Inventory> probeNvml();

// Where Linux shows its devices; tests have folders of their own.
struct SystemFolders {
    std::filesystem::path sys = "/sys";
    std::filesystem::path dev = "/dev";
    // Names of PCI devices, as the pciutils and hwdata projects keep them (https://pci-ids.ucw.cz).
    std::vector<std::filesystem::path> pciNames{"/usr/share/misc/pci.ids",
                                                "/usr/share/hwdata/pci.ids"};
};
// Unsupported outside Linux.
[[nodiscard]] Result<Inventory> probePci(const SystemFolders &folders = {});

} // namespace commonwatt
