// What the operating system tells about this process's share of the processor, and its
// environment; the calls of this folder that differ per system.
#pragma once

#include <cstdint>
#include <string>

namespace commonwatt {

// Physical cores that this process may keep busy: those of its affinity mask, at most the CPU
// quota it runs under; at least 1. ggml's threads spin while they wait for each other, so one
// more than this makes everything many times slower.
[[nodiscard]] std::uint32_t usableCores();

// Sets a variable of this process's environment. Not while other threads run.
void setEnvironment(const std::string &name, const std::string &value);

} // namespace commonwatt
