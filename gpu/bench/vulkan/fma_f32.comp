#version 450
#extension GL_GOOGLE_include_directive : require
#include "common.glsl"

layout(local_size_x = 256) in;
layout(binding = 0) writeonly buffer Output { float y[]; };
layout(binding = 1) readonly buffer Input { float x[]; };
layout(binding = 2) readonly buffer Step { float a; float b; };

void main() {
    const uint i = workGroup() * gl_WorkGroupSize.x + gl_LocalInvocationID.x;
    if (i >= sizes.elements)
        return;
    // Eight chains.
    vec4 v = x[i] + vec4(0.0, 0.125, 0.25, 0.375);
    vec4 w = v + 0.5;
    const vec4 factor = vec4(a);
    const vec4 summand = vec4(b);
    for (uint step = 0; step < sizes.iterations; ++step) {
        v = fma(v, factor, summand);
        w = fma(w, factor, summand);
    }
    v += w;
    y[i] = v.x + v.y + v.z + v.w;
}
