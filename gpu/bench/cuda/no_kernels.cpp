// Built where CUDA's compiler was missing.
#include "gpu/bench/cuda/kernels.h"

namespace commonwatt::cudaKernels {

const ByteView memory;
const ByteView chains;
const ByteView matrix_f16;
const ByteView mul_mat_vec;
const ByteView mul_mat;

} // namespace commonwatt::cudaKernels
