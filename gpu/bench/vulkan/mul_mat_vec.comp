#version 450
#extension GL_GOOGLE_include_directive : require
#include "common.glsl"
#include "quantized.glsl"

// A work group for each row.
layout(local_size_x = 64) in;
layout(binding = 0) writeonly buffer Output { float y[]; };
layout(binding = 2) readonly buffer Vector { float x[]; };

shared float sums[64];

float dotOfBlock(uint block, uint first) {
    float sum = 0.0;
#ifdef QUANTIZED_Q4
    for (uint i = 0; i < 16; i += 2)
        sum += dot(valuesAt(block, i), vec4(x[first + i], x[first + 16 + i], x[first + i + 1],
                                            x[first + 17 + i]));
#else
    for (uint i = 0; i < 16; ++i)
        sum += dot(valuesAt(block, i), vec2(x[first + 2 * i], x[first + 2 * i + 1]));
#endif
    return sum * scaleOf(block);
}

void main() {
    const uint row = workGroup();
    const uint thread = gl_LocalInvocationID.x;
    const uint blocks = sizes.inner / 32;
    float sum = 0.0;
    if (row < sizes.rows)
        for (uint b = thread; b < blocks; b += 64)
            sum += dotOfBlock(row * blocks + b, 32 * b);
    sums[thread] = sum;
    for (uint half_ = 32; half_ > 0; half_ /= 2) {
        barrier();
        if (thread < half_)
            sums[thread] += sums[thread + half_];
    }
    if (thread == 0 && row < sizes.rows)
        y[row] = sums[0];
}
