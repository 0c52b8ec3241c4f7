// Shared by the systems' folder locks: telling who holds one.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string_view>

namespace commonwatt {

// The error for a folder that another process holds; its pid is read from the lock's file.
[[nodiscard]] Error heldByAnother(const std::filesystem::path &folder,
                                  const std::filesystem::path &lockFile, std::string_view program);

} // namespace commonwatt
