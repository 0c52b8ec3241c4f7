// The compute devices of this machine, as ggml's backends see them. Only the worker links this: it
// loads backend plugins, and with them GPU drivers, into the process.
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"
#include "core/types/hardware.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

struct ComputeDevice {
    std::string name;        // "cpu", "cuda:0", "vulkan:1": the backend and its device's number
    std::string backend;     // "cpu", "cuda", "vulkan"
    std::string description; // as the driver names it
    HardwareKind kind = HardwareKind::Cpu;
    Bytes memoryTotal;
    Bytes memoryFree; // when it was asked
};

// The folder of the backend plugins: COMMONWATT_BACKEND_DIR of the environment, else the folder
// of this build's ggml.
[[nodiscard]] std::filesystem::path backendFolder();

// Whether the folder has a plugin of that backend.
[[nodiscard]] bool hasBackend(const std::filesystem::path &folder, std::string_view backend);

// Loads the plugins of `folder` that a device of this name needs: the CPU's always, and of the
// others those that can hold it; without a name all that are there. Software Vulkan devices are
// visible only if `device` names a Vulkan device. Loaded plugins stay for the process's life, and
// the first load of a kind decides what it can see, so call this once, before anything else of
// ggml, from one thread. NotFound: the folder holds no CPU backend.
[[nodiscard]] Status loadBackends(const std::filesystem::path &folder,
                                  std::optional<std::string_view> device = std::nullopt);

// The devices of the loaded backends, the CPU last. Any thread.
[[nodiscard]] std::vector<ComputeDevice> listDevices();

// The device of that name; without a name the first CUDA device, else the first Vulkan device that
// is real hardware, else the CPU. NotFound names the devices there are.
[[nodiscard]] Result<ComputeDevice> chooseDevice(std::optional<std::string_view> name);

} // namespace commonwatt
