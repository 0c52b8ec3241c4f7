#include "gpu/bench/cuda/call.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr std::uint32_t threads = 256;
constexpr std::uint64_t rowsOfBlock = threads / 32 * 2; // of mul_mat_vec.cu
constexpr std::uint64_t mulMatTile = 128;               // of mul_mat.cu

std::uint64_t blocksFor(std::uint64_t items, std::uint64_t ofBlock) {
    return (items + ofBlock - 1) / ofBlock;
}

constexpr std::uint64_t matrixTile = 128; // of matrix_f16.cu
constexpr std::uint32_t matrixThreads = 128;

} // namespace

CudaCall cudaCallOf(const OpCase &size) {
    const CudaSizes sizes{size.elements, size.iterations, size.rows, size.columns, size.inner};
    const std::uint64_t ofFours = std::max<std::uint64_t>(blocksFor(size.elements, threads * 4), 1);
    const std::uint64_t ofElements = blocksFor(size.elements, threads);
    const std::uint64_t ofRows = blocksFor(size.rows, rowsOfBlock);
    const std::array<std::uint64_t, 2> tiles{blocksFor(size.rows, mulMatTile),
                                             blocksFor(size.columns, mulMatTile)};
    const std::array<std::uint64_t, 2> matrixTiles{blocksFor(size.columns, matrixTile),
                                                   blocksFor(size.rows, matrixTile)};
    switch (size.op) {
    case BenchOp::Copy:
        return {CudaSource::Memory, "copyVector", {ofFours, 1}, threads, sizes};
    case BenchOp::Triad:
        return {CudaSource::Memory, "triad", {ofFours, 1}, threads, sizes};
    case BenchOp::Read:
        return {CudaSource::Memory, "readGroup", {readGroups, 1}, threads, sizes};
    case BenchOp::FmaF32:
        return {CudaSource::Chains, "fmaF32", {ofElements, 1}, threads, sizes};
    case BenchOp::FmaF16:
        return {CudaSource::Chains, "fmaF16", {ofElements, 1}, threads, sizes};
    case BenchOp::DotI8:
        return {CudaSource::Chains, "dotI8", {ofElements, 1}, threads, sizes};
    case BenchOp::MatrixF16:
        return {CudaSource::MatrixF16, "matrixF16", matrixTiles, matrixThreads, sizes};
    case BenchOp::MulMatVecQ4_0:
        return {CudaSource::MulMatVec, "mulMatVecQ4", {ofRows, 1}, threads, sizes};
    case BenchOp::MulMatVecQ8_0:
        return {CudaSource::MulMatVec, "mulMatVecQ8", {ofRows, 1}, threads, sizes};
    case BenchOp::MulMatQ4_0:
        return {CudaSource::MulMat, "mulMatQ4", tiles, threads, sizes};
    case BenchOp::MulMatQ8_0:
        return {CudaSource::MulMat, "mulMatQ8", tiles, threads, sizes};
    }
    return {};
}

CudaCall cudaCallOfNothing() {
    return {.source = CudaSource::Memory, .kernel = "nothing"};
}

} // namespace commonwatt
