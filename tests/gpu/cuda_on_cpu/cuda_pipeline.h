// Stands in for CUDA's header of the same name. A copy is made when it is waited for, no sooner.
#pragma once

#include "gpu/cuda_on_cpu/cuda_on_cpu.h"

inline void __pipeline_memcpy_async(void *to, const void *from, std::size_t size) {
    const auto isAligned = [&](const void *at) {
        return reinterpret_cast<std::uintptr_t>(at) % size == 0;
    };
    cudaOnCpu::require((size == 4 || size == 8 || size == 16) && isAligned(to) && isAligned(from),
                       "alignment of an asynchronous copy");
    cudaOnCpu::block->current->copies.back().push_back({to, from, size});
}

inline void __pipeline_commit() {
    cudaOnCpu::block->current->copies.emplace_back();
}

// All but the last `left` groups that were committed.
inline void __pipeline_wait_prior(std::size_t left) {
    auto &groups = cudaOnCpu::block->current->copies;
    for (std::size_t i = 0; i + 1 + left < groups.size(); ++i)
        for (const cudaOnCpu::AsyncCopy &copy : std::exchange(groups[i], {}))
            std::memcpy(copy.to, copy.from, copy.size);
}
