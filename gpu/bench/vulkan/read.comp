#version 450
#extension GL_GOOGLE_include_directive : require
#include "common.glsl"

// A work group for each of the sums.
layout(local_size_x = 256) in;
layout(binding = 0) writeonly buffer Output { float y[]; };
layout(binding = 1) readonly buffer Input { float x[]; };

shared float sums[256];

void main() {
    const uint part = sizes.elements / 1024;
    const uint begin = workGroup() * part;
    const uint thread = gl_LocalInvocationID.x;
    // Four sums, so that as many reads are under way.
    vec4 sum = vec4(0.0);
    uint i = thread;
    for (; i + 768 < part; i += 1024)
        sum += vec4(x[begin + i], x[begin + i + 256], x[begin + i + 512], x[begin + i + 768]);
    for (; i < part; i += 256)
        sum.x += x[begin + i];
    sums[thread] = sum.x + sum.y + sum.z + sum.w;
    for (uint half_ = 128; half_ > 0; half_ /= 2) {
        barrier();
        if (thread < half_)
            sums[thread] += sums[thread + half_];
    }
    if (thread == 0)
        y[workGroup()] = sums[0];
}
