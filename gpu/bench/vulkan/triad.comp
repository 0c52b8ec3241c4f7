#version 450
#extension GL_GOOGLE_include_directive : require
#include "common.glsl"

layout(local_size_x = 256) in;
layout(binding = 0) writeonly buffer Output { vec4 y[]; };
layout(binding = 1) readonly buffer InputA { vec4 a[]; };
layout(binding = 2) readonly buffer InputB { vec4 b[]; };

void main() {
    const uint i = workGroup() * gl_WorkGroupSize.x + gl_LocalInvocationID.x;
    if (4 * i < sizes.elements)
        y[i] = a[i] + 3.0 * b[i];
}
