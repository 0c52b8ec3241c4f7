// The last argument of every kernel, after the output and the inputs: a case's sizes, as OpCase
// (op.h) names them. Read by nvcc as well.
#pragma once

#include <cstdint>

struct CudaSizes {
    std::uint64_t elements;
    std::uint32_t iterations;
    std::uint32_t rows;
    std::uint32_t columns;
    std::uint32_t inner;
};
