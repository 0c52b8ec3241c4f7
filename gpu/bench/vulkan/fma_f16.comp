#version 450
#extension GL_GOOGLE_include_directive : require
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : require
#include "common.glsl"

layout(local_size_x = 256) in;
layout(binding = 0) writeonly buffer Output { float y[]; };
layout(binding = 1) readonly buffer Input { float x[]; };
layout(binding = 2) readonly buffer Step { float a; float b; };

void main() {
    const uint i = workGroup() * gl_WorkGroupSize.x + gl_LocalInvocationID.x;
    if (i >= sizes.elements)
        return;
    // Eight chains, in pairs as the hardware packs them.
    const f16vec2 start = f16vec2(vec2(x[i]) + vec2(0.0, 0.125));
    f16vec2 s = start;
    f16vec2 t = start + f16vec2(0.25);
    f16vec2 u = start + f16vec2(0.5);
    f16vec2 v = start + f16vec2(0.75);
    const f16vec2 factor = f16vec2(a);
    const f16vec2 summand = f16vec2(b);
    for (uint step = 0; step < sizes.iterations; ++step) {
        s = fma(s, factor, summand);
        t = fma(t, factor, summand);
        u = fma(u, factor, summand);
        v = fma(v, factor, summand);
    }
    const vec2 sum = vec2(s) + vec2(t) + vec2(u) + vec2(v);
    y[i] = sum.x + sum.y;
}
