// What of this folder differs per system: making a file, and forcing its content onto the disk.
#pragma once

#include <cstdio>
#include <filesystem>

namespace commonwatt {

// A new binary file for writing; nullptr, and errno tells why, also where there is one already.
[[nodiscard]] std::FILE *createFile(const std::filesystem::path &path);

// True on success; errno tells otherwise.
[[nodiscard]] bool flushToDisk(std::FILE *file);

} // namespace commonwatt
