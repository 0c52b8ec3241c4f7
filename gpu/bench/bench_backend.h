// One way of computing on a device, for the benchmark: cpu/, vulkan/ and cuda/ implement it. An
// object belongs to the thread that made it and is used by no other.
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"
#include "gpu/bench/op.h"

#include <chrono>
#include <memory>
#include <string>

namespace commonwatt {

using Seconds = std::chrono::duration<double>;

// An operation with its inputs on the device, ready to run.
class PreparedOp {
public:
    virtual ~PreparedOp() = default;
    // Runs it `times` in a row, in one submission, and waits. The time is the device's own, from
    // the first to the last, where it keeps one, else the host's.
    [[nodiscard]] virtual Result<Seconds> run(std::uint32_t times) = 0;
    // The output of the last run; before it, whatever stands there.
    [[nodiscard]] virtual Result<ByteVector> output() = 0;
};

enum class LinkDirection {
    ToDevice,   // from pinned memory of the host
    FromDevice, // into pinned memory of the host
    OnDevice,   // by the driver's own copy, the yardstick for BenchOp::Copy
};

class BenchBackend {
public:
    virtual ~BenchBackend() = default;

    [[nodiscard]] virtual std::string name() const = 0;   // "cpu", "vulkan", "cuda"
    [[nodiscard]] virtual std::string driver() const = 0; // name and version
    [[nodiscard]] virtual Bytes memoryFree() const = 0;
    // Of one input or output.
    [[nodiscard]] virtual Bytes largestBuffer() const { return memoryFree(); }
    // Past this size a vector does not fit the caches any more.
    [[nodiscard]] virtual Bytes cacheSize() const = 0;

    // Unsupported, with the reason: the device cannot do it, or this build has no kernel for it.
    [[nodiscard]] virtual Status supports(BenchOp op) const = 0;
    // ResourceExhausted: not enough memory. The inputs are copied.
    [[nodiscard]] virtual Result<std::unique_ptr<PreparedOp>> prepare(const OpCase &size,
                                                                      const OpInputs &inputs) = 0;

    // One copy of `size`. Unsupported where host and device are the same.
    [[nodiscard]] virtual Result<Seconds> copy(LinkDirection direction, Bytes size) = 0;
    // From the submission of a kernel that does nothing to its end, as the host sees it.
    [[nodiscard]] virtual Result<Seconds> launch() = 0;
};

// Each opens a device by the number that gpu/inventory gives it. Unsupported: this build lacks
// that backend; NotFound: the driver or the device is not there.
// `memory`: what it may take of the host's.
[[nodiscard]] Result<std::unique_ptr<BenchBackend>> openCpuBench(std::uint32_t threads,
                                                                 Bytes memory);
[[nodiscard]] Result<std::unique_ptr<BenchBackend>> openVulkanBench(std::uint32_t number);
[[nodiscard]] Result<std::unique_ptr<BenchBackend>> openCudaBench(std::uint32_t number);

} // namespace commonwatt
