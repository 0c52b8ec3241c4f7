#version 450
#extension GL_GOOGLE_include_directive : require
#include "common.glsl"

layout(local_size_x = 256) in;
layout(binding = 0) writeonly buffer Output { vec4 y[]; };
layout(binding = 1) readonly buffer Input { vec4 x[]; };

void main() {
    const uint i = workGroup() * gl_WorkGroupSize.x + gl_LocalInvocationID.x;
    if (4 * i < sizes.elements)
        y[i] = x[i];
}
