// As much of CUDA C++ as the kernels of gpu/bench/cuda use, so that a C++ compiler takes them as
// they are: one block at a time, its threads one after the other, each up to where it waits. The
// order is the caller's, so that what lacks a barrier is wrong in one of them. Asynchronous copies
// are made when they are waited for. Shared memory is static. One thread of the host; Linux.
#pragma once

#include "gpu/cuda_on_cpu/kernels.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iostream>
#include <span>
#include <utility>
#include <vector>

#include <ucontext.h>

#define __global__
#define __device__
#define __shared__ static
#define __launch_bounds__(...)

namespace cudaOnCpu {

constexpr unsigned warpThreads = 32;

struct Dim {
    unsigned x = 1;
    unsigned y = 1;
    unsigned z = 1;
};

inline void require(bool condition, const char *what) {
    if (condition)
        return;
    std::cerr << "a kernel breaks a rule of CUDA: " << what << std::endl;
    std::abort();
}

enum class Waiting { No, ForWarp, ForBlock, Done };

struct AsyncCopy {
    void *to;
    const void *from;
    std::size_t size;
};

struct Thread {
    ucontext_t context{};
    std::vector<char> stack = std::vector<char>(std::size_t(64) << 10);
    unsigned number = 0;
    Waiting waiting = Waiting::No;
    std::array<float, 2> exchanged{}; // the last two: others may still read the one before
    unsigned exchanges = 0;
    std::vector<std::vector<AsyncCopy>> copies; // groups; the last is not committed yet
};

// A block that runs.
struct Block {
    ucontext_t scheduler{};
    std::vector<Thread> threads;
    Thread *current = nullptr;
    const std::function<void()> *kernel = nullptr;
};
inline Block *block = nullptr;

} // namespace cudaOnCpu

inline cudaOnCpu::Dim threadIdx;
inline cudaOnCpu::Dim blockIdx;
inline cudaOnCpu::Dim blockDim;
inline cudaOnCpu::Dim gridDim;

namespace cudaOnCpu {

inline void wait(Waiting what) {
    block->current->waiting = what;
    swapcontext(&block->current->context, &block->scheduler);
}

inline void runThread() {
    (*block->kernel)();
    block->current->waiting = Waiting::Done;
}

// Of those that wait for each other, who has got all together goes on.
inline bool release(std::span<Thread> threads, Waiting what) {
    for (const Thread &thread : threads)
        if (thread.waiting != what && thread.waiting != Waiting::Done)
            return false;
    bool isAny = false;
    for (Thread &thread : threads) {
        isAny |= thread.waiting == what;
        if (thread.waiting == what)
            thread.waiting = Waiting::No;
    }
    return isAny;
}

inline void runBlock(Block &all, commonwatt::ThreadOrder order) {
    for (Thread &thread : all.threads) {
        getcontext(&thread.context);
        thread.context.uc_stack.ss_sp = thread.stack.data();
        thread.context.uc_stack.ss_size = thread.stack.size();
        thread.context.uc_link = &all.scheduler;
        makecontext(&thread.context, runThread, 0);
        thread.waiting = Waiting::No;
        thread.copies.assign(1, {});
    }
    for (;;) {
        for (std::size_t i = 0; i < all.threads.size(); ++i) {
            const std::size_t at =
                order == commonwatt::ThreadOrder::Forwards ? i : all.threads.size() - 1 - i;
            Thread &thread = all.threads[at];
            if (thread.waiting != Waiting::No)
                continue;
            all.current = &thread;
            threadIdx = {thread.number, 0, 0};
            swapcontext(&all.scheduler, &thread.context);
        }
        bool goesOn = release(all.threads, Waiting::ForBlock);
        for (std::size_t first = 0; first < all.threads.size(); first += warpThreads)
            goesOn |= release(std::span(all.threads).subspan(first, warpThreads), Waiting::ForWarp);
        if (!goesOn)
            break;
    }
    for (const Thread &thread : all.threads)
        require(thread.waiting == Waiting::Done, "no thread waits for ever");
}

// A block's threads: a multiple of 32, along x.
inline void launch(Dim grid, unsigned threads, commonwatt::ThreadOrder order,
                   const std::function<void()> &kernel) {
    require(threads > 0 && threads <= 1024 && threads % warpThreads == 0, "size of a block");
    require(grid.x > 0 && grid.y > 0 && grid.y <= 65535 && grid.z == 1, "size of a grid");
    Block all;
    all.threads.resize(threads);
    for (unsigned i = 0; i < threads; ++i)
        all.threads[i].number = i;
    all.kernel = &kernel;
    block = &all;
    blockDim = {threads, 1, 1};
    gridDim = grid;
    for (unsigned y = 0; y < grid.y; ++y)
        for (unsigned x = 0; x < grid.x; ++x) {
            blockIdx = {x, y, 0};
            runBlock(all, order);
        }
    block = nullptr;
}

inline unsigned lane() {
    return threadIdx.x % warpThreads;
}

} // namespace cudaOnCpu

inline void __syncthreads() {
    cudaOnCpu::wait(cudaOnCpu::Waiting::ForBlock);
}

inline float __shfl_down_sync(unsigned mask, float value, unsigned offset) {
    cudaOnCpu::require(mask == ~0U, "the whole warp takes part");
    cudaOnCpu::Thread *self = cudaOnCpu::block->current;
    const unsigned which = self->exchanges++ % 2;
    self->exchanged[which] = value;
    cudaOnCpu::wait(cudaOnCpu::Waiting::ForWarp);
    return cudaOnCpu::lane() + offset < cudaOnCpu::warpThreads ? self[offset].exchanged[which]
                                                               : value;
}

// Four products of signed bytes, and c.
inline int __dp4a(int a, int b, int c) {
    auto sum = static_cast<unsigned>(c);
    for (unsigned j = 0; j < 4; ++j)
        sum += static_cast<unsigned>(static_cast<signed char>(a >> 8 * j) *
                                     static_cast<signed char>(b >> 8 * j));
    return static_cast<int>(sum);
}

// Four of the eight bytes of b (upper) and a (lower), chosen by the nibbles of `selector`.
inline unsigned __byte_perm(unsigned a, unsigned b, unsigned selector) {
    const std::uint64_t bytes = std::uint64_t(b) << 32 | a;
    unsigned result = 0;
    for (unsigned j = 0; j < 4; ++j)
        result |= static_cast<unsigned>(bytes >> 8 * (selector >> 4 * j & 7) & 0xff) << 8 * j;
    return result;
}

inline float __uint_as_float(unsigned bits) {
    float value = 0;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
}

struct alignas(16) float4 {
    float x, y, z, w;
};
inline float4 make_float4(float x, float y, float z, float w) {
    return {x, y, z, w};
}

using std::min;
