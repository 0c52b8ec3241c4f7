// Measures a device: every operation with sizes well past its caches, warmed up, repeated, its
// values checked on each run, in bounded time. One thread; loads nothing but what `options` name.
#pragma once

#include "core/types/benchmark.h"
#include "gpu/bench/bench_backend.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace commonwatt {

// What a sensor told at a moment, where it could.
struct PowerSample {
    std::optional<Watts> power;
    std::optional<Celsius> temperature;
    std::optional<Hertz> clock;
};

struct BenchOptions {
    std::string device; // "cpu", "cuda:0", "vulkan:1"; its ggml backend must be loaded
    BenchProfile profile = BenchProfile::Quick;
    std::optional<Seconds> time;  // instead of the profile's, for all but the sustained load
    std::uint32_t threads = 0;    // of the CPU; 0: one for each core
    Bytes memory;                 // what it may take of the device's
    std::uint64_t seed = 0;       // of the inputs
    std::filesystem::path folder; // for a file of some 100 MB, removed before the end
    // Whether another process has used the device since the last call; empty: not known.
    std::function<bool()> disturbed;
    std::function<PowerSample()> power; // empty: there is no sensor
    std::function<void(const BenchProgress &)> onProgress;
};

// The report's figures; `hardware` and `name` are left to the caller. Cancelled: `stop` was asked
// for. Wrong values and steps that fail are figures that say so; a device that fails before it has
// given any figure is the error. On one that none of our kernels can compute on, what ggml does is
// measured all the same.
[[nodiscard]] Result<BenchReport> runBenchmark(const BenchOptions &options,
                                               const std::stop_token &stop);

// The backend of the device's name. As open*Bench of bench_backend.h.
[[nodiscard]] Result<std::unique_ptr<BenchBackend>> openBenchBackend(const BenchOptions &options);

} // namespace commonwatt
