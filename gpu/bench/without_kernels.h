// A device that none of our kernels can compute on, in this build or at all: what ggml and the
// engine do there can be measured all the same.
#pragma once

#include "gpu/bench/bench_backend.h"

namespace commonwatt {

class WithoutKernels : public BenchBackend {
public:
    explicit WithoutKernels(Error reason)
        : m_reason(std::move(reason)) {}

    std::string name() const override { return "none"; }
    std::string driver() const override { return "unknown driver"; }
    Bytes memoryFree() const override { return Bytes(UINT64_MAX); }             // not known
    Bytes cacheSize() const override { return Bytes(std::uint64_t(96) << 20); } // of any
    Status supports(BenchOp) const override { return std::unexpected(m_reason); }
    Result<std::unique_ptr<PreparedOp>> prepare(const OpCase &, const OpInputs &) override {
        return std::unexpected(m_reason);
    }
    Result<Seconds> copy(LinkDirection, Bytes) override { return std::unexpected(m_reason); }
    Result<Seconds> launch() override { return std::unexpected(m_reason); }

private:
    Error m_reason; // Unsupported
};

} // namespace commonwatt
