// A real model that some working copies have beside them.
#pragma once

#include <filesystem>

namespace commonwatt {

// Empty where it is absent.
inline std::filesystem::path realModel() {
    const std::filesystem::path path = COMMONWATT_SHARED_MODELS "/stories260K.gguf";
    return std::filesystem::exists(path) ? path : std::filesystem::path();
}

} // namespace commonwatt
