// How an operation is launched on CUDA: which kernel, with how many threads. Pure; needs no CUDA.
#pragma once

#include "gpu/bench/cuda/sizes.h"
#include "gpu/bench/op.h"

#include <array>
#include <cstdint>

namespace commonwatt {

enum class CudaSource { Memory, Chains, MatrixF16, MulMatVec, MulMat }; // a .cu file

// The kernel's arguments are the addresses of the output and of the inputs, then the sizes.
struct CudaCall {
    CudaSource source = CudaSource::Memory;
    const char *kernel = "";
    std::array<std::uint64_t, 2> grid{1, 1};
    std::uint32_t threads = 32; // of a block
    CudaSizes sizes{};
};

[[nodiscard]] CudaCall cudaCallOf(const OpCase &size);
[[nodiscard]] CudaCall cudaCallOfNothing(); // takes no arguments

} // namespace commonwatt
