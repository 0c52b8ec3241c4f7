// Sizes of the operations that a backend is tried with.
#pragma once

#include "gpu/bench/op.h"

namespace commonwatt {

// Small ones, odd ones, and ones that take several groups of a GPU's threads.
inline std::vector<OpCase> casesOf(BenchOp op) {
    switch (op) {
    case BenchOp::Copy:
    case BenchOp::Triad:
        return {{.op = op, .elements = 1},
                {.op = op, .elements = 1003},
                {.op = op, .elements = 300'001}};
    case BenchOp::Read:
        return {{.op = op, .elements = readGroups},
                {.op = op, .elements = std::uint64_t(readGroups) * 7},
                {.op = op, .elements = std::uint64_t(readGroups) * 1000}};
    case BenchOp::FmaF32:
    case BenchOp::FmaF16:
    case BenchOp::DotI8:
        return {{.op = op, .elements = 1, .iterations = 1},
                {.op = op, .elements = 1001, .iterations = 7},
                {.op = op, .elements = 40'000, .iterations = maxIterations}};
    case BenchOp::MatrixF16:
        return {{.op = op, .rows = 64, .columns = 64, .inner = 64},
                {.op = op, .rows = 128, .columns = 320, .inner = 192}};
    case BenchOp::MulMatVecQ4_0:
    case BenchOp::MulMatVecQ8_0:
        return {{.op = op, .rows = 1, .columns = 1, .inner = 32},
                {.op = op, .rows = 77, .columns = 1, .inner = 96},
                {.op = op, .rows = 1000, .columns = 1, .inner = 2048}};
    case BenchOp::MulMatQ4_0:
    case BenchOp::MulMatQ8_0:
        return {{.op = op, .rows = 1, .columns = 2, .inner = 32},
                {.op = op, .rows = 77, .columns = 33, .inner = 96},
                {.op = op, .rows = 300, .columns = 130, .inner = 512}};
    }
    return {};
}

// For kernels that the processor runs in place of a GPU. The least, odd ones, and ones of several
// blocks with a last one that is not full.
inline std::vector<OpCase> smallCasesOf(BenchOp op) {
    switch (op) {
    case BenchOp::Copy:
    case BenchOp::Triad:
        return {{.op = op, .elements = 1},
                {.op = op, .elements = 1003},
                {.op = op, .elements = 10'002}};
    case BenchOp::Read:
        return {{.op = op, .elements = std::uint64_t(readGroups) * 7},
                {.op = op, .elements = std::uint64_t(readGroups) * 1500}};
    case BenchOp::FmaF32:
    case BenchOp::FmaF16:
    case BenchOp::DotI8:
        return {{.op = op, .elements = 1, .iterations = 1},
                {.op = op, .elements = 1001, .iterations = 7},
                {.op = op, .elements = 100, .iterations = maxIterations}};
    case BenchOp::MatrixF16:
        return {{.op = op, .rows = 64, .columns = 64, .inner = 64},
                {.op = op, .rows = 128, .columns = 320, .inner = 192},
                {.op = op, .rows = 192, .columns = 128, .inner = 128}};
    case BenchOp::MulMatVecQ4_0:
    case BenchOp::MulMatVecQ8_0:
        return {{.op = op, .rows = 1, .columns = 1, .inner = 32},
                {.op = op, .rows = 77, .columns = 1, .inner = 96},
                {.op = op, .rows = 90, .columns = 1, .inner = 2048 + 32}};
    case BenchOp::MulMatQ4_0:
    case BenchOp::MulMatQ8_0:
        return {{.op = op, .rows = 1, .columns = 2, .inner = 32},
                {.op = op, .rows = 77, .columns = 33, .inner = 96},
                {.op = op, .rows = 130, .columns = 65, .inner = 256}};
    }
    return {};
}

inline std::string describe(const OpCase &size) {
    return std::string(nameOf(size.op)) + " of " + std::to_string(size.elements) + " x " +
           std::to_string(size.iterations) + ", " + std::to_string(size.rows) + " x " +
           std::to_string(size.columns) + " x " + std::to_string(size.inner);
}

} // namespace commonwatt
