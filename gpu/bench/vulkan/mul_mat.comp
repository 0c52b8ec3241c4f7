#version 450
#extension GL_GOOGLE_include_directive : require
#include "common.glsl"
#include "quantized.glsl"

// A work group for each tile of 64 rows and 64 columns of the result; a thread has 4 × 4 of its
// elements. Step by step a block of each row and the same part of each column are unpacked, into
// just the 16 KiB of shared memory that every device has.
layout(local_size_x = 256) in;
layout(binding = 0) writeonly buffer Output { float y[]; };
layout(binding = 2) readonly buffer Vectors { vec4 x[]; };

const uint side = 64;
const uint depth = 32; // values of a block
const uint quarter = depth / 4; // of a row or column, unpacked by a thread
shared vec4 weights[depth][side / 4]; // [k][row], four rows each
shared vec4 vectors[depth][side / 4]; // [k][column], four columns each

void storeWeight(uint k, uint row, float value) {
    weights[k][row / 4][row % 4] = value;
}

void unpackWeights(uint block, uint row, uint part) {
    const float scale = scaleOf(block);
#ifdef QUANTIZED_Q4
    for (uint j = 0; j < quarter / 4; ++j) {
        const uint i = part * quarter / 2 + 2 * j;
        const vec4 values = valuesAt(block, i) * scale;
        storeWeight(i, row, values.x);
        storeWeight(16 + i, row, values.y);
        storeWeight(i + 1, row, values.z);
        storeWeight(17 + i, row, values.w);
    }
#else
    for (uint j = 0; j < quarter / 2; ++j) {
        const uint i = part * quarter / 2 + j;
        const vec2 values = valuesAt(block, i) * scale;
        storeWeight(2 * i, row, values.x);
        storeWeight(2 * i + 1, row, values.y);
    }
#endif
}

void main() {
    const uint tilesAcross = (sizes.rows + side - 1) / side;
    const uint tile = workGroup();
    const uint firstRow = tile % tilesAcross * side;
    const uint firstColumn = tile / tilesAcross * side;
    const uint thread = gl_LocalInvocationID.x;
    const uint blocks = sizes.inner / depth;
    const uint loaded = thread / 4; // the row and the column that this thread unpacks for
    const uint part = thread % 4;
    // Past the end the last one again: its results are not written.
    const uint row = min(firstRow + loaded, sizes.rows - 1);
    const uint column = min(firstColumn + loaded, sizes.columns - 1);
    const uint r = thread % 16;
    const uint c = thread / 16;
    vec4 sums[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0)); // [column], rows
    for (uint b = 0; b < blocks; ++b) {
        unpackWeights(row * blocks + b, loaded, part);
        for (uint j = 0; j < quarter / 4; ++j) {
            const uint k = part * quarter + 4 * j;
            const vec4 values = x[(column * sizes.inner + b * depth + k) / 4];
            for (uint i = 0; i < 4; ++i)
                vectors[k + i][loaded / 4][loaded % 4] = values[i];
        }
        barrier();
        for (uint k = 0; k < depth; ++k) {
            const vec4 w = weights[k][r];
            const vec4 v = vectors[k][c];
            for (uint j = 0; j < 4; ++j)
                sums[j] += w * v[j];
        }
        barrier();
    }
    for (uint j = 0; j < 4; ++j)
        for (uint i = 0; i < 4; ++i)
            if (firstRow + 4 * r + i < sizes.rows && firstColumn + 4 * c + j < sizes.columns)
                y[(firstColumn + 4 * c + j) * sizes.rows + firstRow + 4 * r + i] = sums[j][i];
}
