// The kernels of gpu/bench/cuda on the processor.
#pragma once

#include <array>
#include <string_view>

namespace commonwatt {

enum class ThreadOrder { Forwards, Backwards };

// As cuLaunchKernel: each of `arguments` points at one of the kernel's. False: there is no kernel
// of that name.
bool runKernelOnCpu(std::string_view name, std::array<unsigned, 2> grid, unsigned threads,
                    ThreadOrder order, void **arguments);

} // namespace commonwatt
