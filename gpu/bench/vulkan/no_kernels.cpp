// Built where the shader compiler was missing.
#include "gpu/bench/bench_backend.h"

namespace commonwatt {

Result<std::unique_ptr<BenchBackend>> openVulkanBench(std::uint32_t) {
    return fail(ErrorCode::Unsupported,
                "this build has no Vulkan kernels to measure with, since glslc was missing");
}

} // namespace commonwatt
