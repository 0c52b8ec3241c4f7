// The compiled kernels of this folder, as fat binaries; empty: CUDA's compiler was missing.
#pragma once

#include "core/base/encoding.h"

namespace commonwatt::cudaKernels {

extern const ByteView memory;
extern const ByteView chains;
extern const ByteView matrix_f16;
extern const ByteView mul_mat_vec;
extern const ByteView mul_mat;

} // namespace commonwatt::cudaKernels
