// Forces a file's content onto the disk; the one call of this folder that differs per system.
#pragma once

#include <cstdio>

namespace commonwatt {

// True on success; errno tells otherwise.
[[nodiscard]] bool flushToDisk(std::FILE *file);

} // namespace commonwatt
