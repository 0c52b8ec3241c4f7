#version 450
#extension GL_GOOGLE_include_directive : require
#include "common.glsl"
#include "quantized.glsl"

// A work group for each four rows, of which a thread has every 64th block: what it reads of the
// vector serves all of them.
layout(local_size_x = 64) in;
layout(binding = 0) writeonly buffer Output { float y[]; };
layout(binding = 2) readonly buffer Vector { vec4 x[]; };

const uint rowsOfGroup = 4;
shared vec4 sums[64]; // a component for each row

#ifdef QUANTIZED_Q4
float dotOfBlock(uint block, vec4 v[8]) {
    // The low nibbles of a word are two values in a row, its high ones those 16 further on.
    vec4 sum = vec4(0.0);
    for (uint i = 0; i < 4; ++i) {
        sum += valuesAt(block, 4 * i) * vec4(v[i].x, v[4 + i].x, v[i].y, v[4 + i].y);
        sum += valuesAt(block, 4 * i + 2) * vec4(v[i].z, v[4 + i].z, v[i].w, v[4 + i].w);
    }
    return scaleOf(block) * (sum.x + sum.y + sum.z + sum.w);
}
#else
float dotOfBlock(uint block, vec4 v[8]) {
    vec4 sum = vec4(0.0);
    for (uint i = 0; i < 8; ++i)
        sum += vec4(valuesAt(block, 2 * i), valuesAt(block, 2 * i + 1)) * v[i];
    return scaleOf(block) * (sum.x + sum.y + sum.z + sum.w);
}
#endif

void main() {
    const uint first = workGroup() * rowsOfGroup;
    const uint thread = gl_LocalInvocationID.x;
    const uint blocks = sizes.inner / 32;
    // Past the end the last row again, of which nothing is written.
    const uvec4 rows = min(uvec4(first) + uvec4(0, 1, 2, 3), uvec4(sizes.rows - 1)) * blocks;
    vec4 sum = vec4(0.0);
    for (uint b = thread; b < blocks; b += 64) {
        vec4 v[8];
        for (uint i = 0; i < 8; ++i)
            v[i] = x[8 * b + i];
        for (uint r = 0; r < rowsOfGroup; ++r)
            sum[r] += dotOfBlock(rows[r] + b, v);
    }
    sums[thread] = sum;
    for (uint half_ = 32; half_ > 0; half_ /= 2) {
        barrier();
        if (thread < half_)
            sums[thread] += sums[thread + half_];
    }
    if (thread < rowsOfGroup && first + thread < sizes.rows)
        y[first + thread] = sums[0][thread];
}
