// From a device's name to ggml's handle of it. For gpu/engine; not part of the folder's interface
// towards the programs.
#pragma once

#include <ggml-backend.h>

#include <string>
#include <string_view>

namespace commonwatt {

// "vulkan:0"; see ComputeDevice::name.
[[nodiscard]] std::string nameOf(ggml_backend_dev_t device);

// nullptr: no loaded backend has a device of that name.
[[nodiscard]] ggml_backend_dev_t findDevice(std::string_view name);

} // namespace commonwatt
