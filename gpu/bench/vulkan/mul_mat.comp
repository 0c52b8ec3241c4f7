#version 450
#extension GL_GOOGLE_include_directive : require
#include "common.glsl"
#include "quantized.glsl"

// A work group for each tile of 32 rows and 32 columns of the result; a thread has four of its
// elements. Step by step a block of each row and the same part of each column are unpacked.
layout(local_size_x = 256) in;
layout(binding = 0) writeonly buffer Output { float y[]; };
layout(binding = 2) readonly buffer Vectors { float x[]; };

const uint side = 32;
shared float weights[side][side + 1]; // [row][k]; one more, against conflicts of the banks
shared float vectors[side][side + 1]; // [column][k]

void store(uint row, uint k, float value) {
    weights[row][k] = value;
}

void unpack(uint row, uint block, uint part, bool inside) {
    // Eight threads share a block: each has four values.
    const float scale = inside ? scaleOf(block) : 0.0;
#ifdef QUANTIZED_Q4
    const uint i = 2 * part;
    const vec4 values = inside ? valuesAt(block, i) * scale : vec4(0.0);
    store(row, i, values.x);
    store(row, 16 + i, values.y);
    store(row, i + 1, values.z);
    store(row, 17 + i, values.w);
#else
    for (uint j = 0; j < 2; ++j) {
        const uint i = 2 * part + j;
        const vec2 values = inside ? valuesAt(block, i) * scale : vec2(0.0);
        store(row, 2 * i, values.x);
        store(row, 2 * i + 1, values.y);
    }
#endif
}

void main() {
    const uint tilesAcross = (sizes.rows + side - 1) / side;
    const uint tile = workGroup();
    const uint firstRow = tile % tilesAcross * side;
    const uint firstColumn = tile / tilesAcross * side;
    const uint thread = gl_LocalInvocationID.x;
    const uint blocks = sizes.inner / 32;
    const uint loaded = thread / 8; // the row and the column that this thread unpacks for
    const uint part = thread % 8;
    const uint r = thread % 16;
    const uint c = thread / 16;
    float sum[2][2] = float[2][2](float[2](0.0, 0.0), float[2](0.0, 0.0));
    for (uint b = 0; b < blocks; ++b) {
        const uint row = firstRow + loaded;
        unpack(loaded, row * blocks + b, part, row < sizes.rows);
        const uint column = firstColumn + loaded;
        for (uint j = 0; j < 4; ++j) {
            const uint k = part * 4 + j;
            vectors[loaded][k] =
                column < sizes.columns ? x[column * sizes.inner + b * 32 + k] : 0.0;
        }
        barrier();
        for (uint k = 0; k < side; ++k)
            for (uint i = 0; i < 2; ++i)
                for (uint j = 0; j < 2; ++j)
                    sum[i][j] += weights[r + 16 * i][k] * vectors[c + 16 * j][k];
        barrier();
    }
    for (uint i = 0; i < 2; ++i)
        for (uint j = 0; j < 2; ++j) {
            const uint row = firstRow + r + 16 * i;
            const uint column = firstColumn + c + 16 * j;
            if (row < sizes.rows && column < sizes.columns)
                y[column * sizes.rows + row] = sum[i][j];
        }
}
