// The benchmark on a CUDA device that is open already.
#pragma once

#include "gpu/bench/bench_backend.h"
#include "gpu/bench/cuda/cuda_device.h"

namespace commonwatt {

[[nodiscard]] std::unique_ptr<BenchBackend> makeCudaBench(std::unique_ptr<CudaDevice> device);

} // namespace commonwatt
