#version 450
#extension GL_GOOGLE_include_directive : require
#extension GL_KHR_memory_scope_semantics : require
#extension GL_KHR_shader_subgroup_basic : require
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : require
#ifdef MATRIX_KHR
#extension GL_KHR_cooperative_matrix : require
#else
#extension GL_NV_cooperative_matrix : require
#endif
#pragma use_vulkan_memory_model
#include "common.glsl"

// BenchOp::MatrixF16 by the device's matrix units. A work group of four subgroups for 128 × 128 of
// C, 64 × 64 by each, 32 of the inner dimension in a step. That C is cut in whole parts of 64 is up
// to the caller. Two extensions have such matrices, of which drivers and compilers know one or both.
#ifdef MATRIX_KHR
#define MatrixA coopmat<float16_t, gl_ScopeSubgroup, 16, 16, gl_MatrixUseA>
#define MatrixB coopmat<float16_t, gl_ScopeSubgroup, 16, 16, gl_MatrixUseB>
#define MatrixC coopmat<float, gl_ScopeSubgroup, 16, 16, gl_MatrixUseAccumulator>
#define load(to, from, at, stride)                                                                 \
    coopMatLoad(to, from, at, stride, gl_CooperativeMatrixLayoutRowMajor)
#define store(what, to, at, stride)                                                                \
    coopMatStore(what, to, at, stride, gl_CooperativeMatrixLayoutRowMajor)
#define multiplyAdd coopMatMulAdd
#else
#define MatrixA fcoopmatNV<16, gl_ScopeSubgroup, 16, 16>
#define MatrixB fcoopmatNV<16, gl_ScopeSubgroup, 16, 16>
#define MatrixC fcoopmatNV<32, gl_ScopeSubgroup, 16, 16>
#define load(to, from, at, stride) coopMatLoadNV(to, from, at, stride, false)
#define store(what, to, at, stride) coopMatStoreNV(what, to, at, stride, false)
#define multiplyAdd coopMatMulAddNV
#endif

layout(local_size_x_id = 0) in; // four times the size of a subgroup
layout(binding = 0) writeonly buffer Output { float c[]; };
layout(binding = 1) readonly buffer Left { uvec4 a[]; }; // 8 values each
layout(binding = 2) readonly buffer Right { uvec4 b[]; };

const uint side = 128;
const uint ofSubgroup = 64;
const uint part = 16;
const uint parts = ofSubgroup / part;
const uint depth = 32;
const uint piece = 8; // values of a uvec4
// One more in a row than is needed, so that those read together lie in different banks.
const uint strideA = depth / piece + 1;
const uint strideB = side / piece + 1;
shared uvec4 stageA[side * strideA];  // [row][k]
shared uvec4 stageB[depth * strideB]; // [k][column]

void main() {
    const uint across = (sizes.columns + side - 1) / side;
    const uint tile = workGroup();
    const uint firstRow = tile / across * side;
    const uint firstColumn = tile % across * side;
    const uint myRow = gl_SubgroupID / 2 * ofSubgroup;
    const uint myColumn = gl_SubgroupID % 2 * ofSubgroup;
    MatrixC sums[parts][parts];
    for (uint m = 0; m < parts; ++m)
        for (uint n = 0; n < parts; ++n)
            sums[m][n] = MatrixC(0.0);
    for (uint k = 0; k < sizes.inner; k += depth) {
        // Past the ends the last one again: what comes of it is not written.
        for (uint i = gl_LocalInvocationID.x; i < side * depth / piece;
             i += gl_WorkGroupSize.x) {
            const uint row = min(firstRow + i / (depth / piece), sizes.rows - 1);
            stageA[i / (depth / piece) * strideA + i % (depth / piece)] =
                a[(row * sizes.inner + k) / piece + i % (depth / piece)];
            const uint column = min(firstColumn + i % (side / piece) * piece, sizes.columns - piece);
            stageB[i / (side / piece) * strideB + i % (side / piece)] =
                b[((k + i / (side / piece)) * sizes.columns + column) / piece];
        }
        barrier();
        for (uint step = 0; step < depth / part; ++step) {
            MatrixA left[parts];
            MatrixB right[parts];
            for (uint m = 0; m < parts; ++m)
                load(left[m], stageA, (myRow + m * part) * strideA + step * part / piece, strideA);
            for (uint n = 0; n < parts; ++n)
                load(right[n], stageB, step * part * strideB + (myColumn + n * part) / piece,
                     strideB);
            for (uint m = 0; m < parts; ++m)
                for (uint n = 0; n < parts; ++n)
                    sums[m][n] = multiplyAdd(left[m], right[n], sums[m][n]);
        }
        barrier();
    }
    if (firstRow + myRow >= sizes.rows || firstColumn + myColumn >= sizes.columns)
        return;
    for (uint m = 0; m < parts; ++m)
        for (uint n = 0; n < parts; ++n)
            store(sums[m][n], c,
                  (firstRow + myRow + m * part) * sizes.columns + firstColumn + myColumn + n * part,
                  sizes.columns);
}
