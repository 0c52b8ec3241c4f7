// How a test rules the driver of this folder, whose library it loads.
#pragma once

#include <cstddef>

extern "C" {

// Has `function` (nullptr: none) and no other answer with `result`, instead of doing what it is
// for. "capability" is none of the driver's: the device's compute capability, 89 for 8.9.
void cudaOnCpuFail(const char *function, int result);
// Of all that was made and not destroyed.
std::size_t cudaOnCpuLeft();
// All of that, as the end of a process would.
void cudaOnCpuForget();

} // extern "C"
