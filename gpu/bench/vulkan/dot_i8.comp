#version 450
#extension GL_GOOGLE_include_directive : require
#include "common.glsl"

layout(local_size_x = 256) in;
layout(binding = 0) writeonly buffer Output { int y[]; };
layout(binding = 1) readonly buffer Input { int x[]; };
layout(binding = 2) readonly buffer Step { int p; };

// SPIR-V has an instruction for it, which the compilers of older systems cannot write; drivers know
// this form.
ivec4 bytesOf(int word) {
    return ivec4(bitfieldExtract(word, 0, 8), bitfieldExtract(word, 8, 8),
                 bitfieldExtract(word, 16, 8), bitfieldExtract(word, 24, 8));
}

int dot4(int word, ivec4 factors) {
    const ivec4 products = bytesOf(word) * factors;
    return products.x + products.y + products.z + products.w;
}

void main() {
    const uint i = workGroup() * gl_WorkGroupSize.x + gl_LocalInvocationID.x;
    if (i >= sizes.elements)
        return;
    const ivec4 factors = bytesOf(p);
    int s[8];
    for (int c = 0; c < 8; ++c)
        s[c] = x[i] + c;
    for (uint step = 0; step < sizes.iterations; ++step) {
        for (int c = 0; c < 8; ++c)
            s[c] += dot4(s[c], factors);
    }
    int sum = 0;
    for (int c = 0; c < 8; ++c)
        sum += s[c];
    y[i] = sum;
}
