// BenchOp::MatrixF16 by the matrix units: a block of four warps for 128 × 128 of C, 64 × 64 by each
// warp, 16 of the inner dimension in a step. Shared memory has one step that is computed with and
// three that are on their way. That C is cut in whole parts of 64 is up to the caller.
#include "gpu/bench/cuda/sizes.h"

#include <cuda_fp16.h>
#include <cuda_pipeline.h>
#include <mma.h>

#include <cstdint>

namespace {

namespace wmma = nvcuda::wmma;

constexpr unsigned tile = 128;
constexpr unsigned warpTile = 64;
constexpr unsigned warpThreads = 32;
constexpr unsigned threads = warpThreads * (tile / warpTile) * (tile / warpTile);
constexpr unsigned part = 16; // side of what the matrix units take
constexpr unsigned depth = part;
constexpr unsigned parts = warpTile / part;
constexpr unsigned stages = 4;
constexpr unsigned piece = 8; // values of a copy of 16 bytes

// Rows are longer than need be, so that those read together lie in different banks.
struct alignas(32) Stage {
    __half a[tile][depth + piece];
    __half b[depth][tile + piece];
};

struct Operands {
    const __half *a;
    const __half *b;
    std::uint64_t rows;
    std::uint64_t columns;
    std::uint64_t inner;
    std::uint64_t firstRow; // of the block
    std::uint64_t firstColumn;
};

// Past the ends the last one again: what comes of it is not written.
__device__ void load(Stage &stage, const Operands &from, std::uint64_t k) {
    constexpr unsigned ofRowA = depth / piece;
    for (unsigned i = threadIdx.x; i < tile * ofRowA; i += threads) {
        const std::uint64_t row = min(from.firstRow + i / ofRowA, from.rows - 1);
        const unsigned at = i % ofRowA * piece;
        __pipeline_memcpy_async(&stage.a[i / ofRowA][at], from.a + row * from.inner + k + at,
                                piece * sizeof(__half));
    }
    constexpr unsigned ofRowB = tile / piece;
    for (unsigned i = threadIdx.x; i < depth * ofRowB; i += threads) {
        const unsigned at = i % ofRowB * piece;
        const std::uint64_t column = min(from.firstColumn + at, from.columns - piece);
        __pipeline_memcpy_async(&stage.b[i / ofRowB][at],
                                from.b + (k + i / ofRowB) * from.columns + column,
                                piece * sizeof(__half));
    }
}

} // namespace

// Grid: tiles of columns, tiles of rows; blocks of 128 threads.
extern "C" __global__ void __launch_bounds__(threads, 2)
    matrixF16(float *c, const __half *a, const __half *b, CudaSizes sizes) {
    __shared__ Stage shared[stages];
    const Operands from{a,
                        b,
                        sizes.rows,
                        sizes.columns,
                        sizes.inner,
                        std::uint64_t(blockIdx.y) * tile,
                        std::uint64_t(blockIdx.x) * tile};
    const unsigned warp = threadIdx.x / warpThreads;
    const unsigned warpRow = warp / (tile / warpTile) * warpTile;
    const unsigned warpColumn = warp % (tile / warpTile) * warpTile;

    wmma::fragment<wmma::accumulator, part, part, part, float> sums[parts][parts];
    for (unsigned m = 0; m < parts; ++m)
        for (unsigned n = 0; n < parts; ++n)
            wmma::fill_fragment(sums[m][n], 0.F);

    const std::uint32_t steps = sizes.inner / depth;
    for (unsigned step = 0; step < stages - 1; ++step) {
        if (step < steps)
            load(shared[step], from, step * depth);
        __pipeline_commit();
    }
    for (std::uint32_t step = 0; step < steps; ++step) {
        __pipeline_wait_prior(stages - 2);
        __syncthreads(); // what this step needs is there, and nobody needs the last one's any more
        const std::uint32_t next = step + stages - 1;
        if (next < steps)
            load(shared[next % stages], from, std::uint64_t(next) * depth);
        __pipeline_commit();

        const Stage &stage = shared[step % stages];
        wmma::fragment<wmma::matrix_a, part, part, part, __half, wmma::row_major> left[parts];
        wmma::fragment<wmma::matrix_b, part, part, part, __half, wmma::row_major> right[parts];
        for (unsigned m = 0; m < parts; ++m)
            wmma::load_matrix_sync(left[m], stage.a[warpRow + m * part], depth + piece);
        for (unsigned n = 0; n < parts; ++n)
            wmma::load_matrix_sync(right[n], &stage.b[0][warpColumn + n * part], tile + piece);
        for (unsigned m = 0; m < parts; ++m)
            for (unsigned n = 0; n < parts; ++n)
                wmma::mma_sync(sums[m][n], left[m], right[n], sums[m][n]);
    }

    const std::uint64_t row = from.firstRow + warpRow;
    const std::uint64_t column = from.firstColumn + warpColumn;
    if (row >= from.rows || column >= from.columns)
        return;
    for (unsigned m = 0; m < parts; ++m)
        for (unsigned n = 0; n < parts; ++n)
            wmma::store_matrix_sync(c + (row + m * part) * from.columns + column + n * part,
                                    sums[m][n], sizes.columns, wmma::mem_row_major);
}
