#include "gpu/cuda_on_cpu/kernels.h"

#include "gpu/bench/cuda/sizes.h"
#include "gpu/cuda_on_cpu/cuda_on_cpu.h"

#include <cuda_fp16.h>
#include <cuda_pipeline.h>
#include <mma.h>

#include <cmath>
#include <functional>
#include <map>
#include <tuple>

// Each in a namespace of its own, as each is compiled alone otherwise.
namespace memoryKernels {
#include "gpu/bench/cuda/memory.cu"
}
namespace chainKernels {
#include "gpu/bench/cuda/chains.cu"
}
namespace matrixKernels {
#include "gpu/bench/cuda/matrix_f16.cu"
}
namespace mulMatVecKernels {
#include "gpu/bench/cuda/mul_mat_vec.cu"
}
namespace mulMatKernels {
#include "gpu/bench/cuda/mul_mat.cu"
}

namespace commonwatt {

namespace {

using Kernel = std::function<void(void **)>;

template <typename... Parameters, std::size_t... indices>
void call(void (*kernel)(Parameters...), void **arguments, std::index_sequence<indices...>) {
    kernel(*static_cast<std::remove_const_t<Parameters> *>(arguments[indices])...);
}

template <typename... Parameters>
Kernel kernelOf(void (*kernel)(Parameters...)) {
    return [kernel](void **arguments) {
        call(kernel, arguments, std::index_sequence_for<Parameters...>());
    };
}

const std::map<std::string_view, Kernel> &kernels() {
    static const std::map<std::string_view, Kernel> all{
        {"copyVector", kernelOf(memoryKernels::copyVector)},
        {"triad", kernelOf(memoryKernels::triad)},
        {"readGroup", kernelOf(memoryKernels::readGroup)},
        {"nothing", kernelOf(memoryKernels::nothing)},
        {"fmaF32", kernelOf(chainKernels::fmaF32)},
        {"fmaF16", kernelOf(chainKernels::fmaF16)},
        {"dotI8", kernelOf(chainKernels::dotI8)},
        {"matrixF16", kernelOf(matrixKernels::matrixF16)},
        {"mulMatVecQ4", kernelOf(mulMatVecKernels::mulMatVecQ4)},
        {"mulMatVecQ8", kernelOf(mulMatVecKernels::mulMatVecQ8)},
        {"mulMatQ4", kernelOf(mulMatKernels::mulMatQ4)},
        {"mulMatQ8", kernelOf(mulMatKernels::mulMatQ8)},
    };
    return all;
}

} // namespace

bool runKernelOnCpu(std::string_view name, std::array<unsigned, 2> grid, unsigned threads,
                    ThreadOrder order, void **arguments) {
    const auto found = kernels().find(name);
    if (found == kernels().end())
        return false;
    cudaOnCpu::launch({grid[0], grid[1], 1}, threads, order, [&] { found->second(arguments); });
    return true;
}

} // namespace commonwatt
