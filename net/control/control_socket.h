// Where daemon and clients of one data folder meet.
#pragma once

#include <filesystem>

namespace commonwatt {

[[nodiscard]] inline std::filesystem::path
controlSocketPath(const std::filesystem::path &dataFolder) {
    return dataFolder / "control.sock";
}

} // namespace commonwatt
