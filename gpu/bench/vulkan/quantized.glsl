// Blocks of quantized weights, read as 16-bit words since they start at any even address. Q4_0 or
// Q8_0 by QUANTIZED_Q4; the layouts are those of gpu/bench/op.h.
#extension GL_EXT_shader_16bit_storage : require
#extension GL_EXT_shader_explicit_arithmetic_types_int16 : require

#ifdef QUANTIZED_Q4
const uint blockWords = 9;
#else
const uint blockWords = 17;
#endif

layout(binding = 1) readonly buffer Weights { uint16_t w[]; };

uint wordAt(uint block, uint index) {
    return uint(w[block * blockWords + index]);
}

float scaleOf(uint block) {
    return unpackHalf2x16(wordAt(block, 0)).x;
}

// Values 2i, 2i + 1 of Q8_0; values i, 16 + i, i + 1, 17 + i of Q4_0 for an even i; without scale.
#ifdef QUANTIZED_Q4
vec4 valuesAt(uint block, uint i) {
    const uint word = wordAt(block, 1 + i / 2);
    return vec4(word & 0xf, (word >> 4) & 0xf, (word >> 8) & 0xf, word >> 12) - 8.0;
}
#else
vec2 valuesAt(uint block, uint i) {
    const int word = int(wordAt(block, 1 + i));
    return vec2(bitfieldExtract(word, 0, 8), bitfieldExtract(word, 8, 8));
}
#endif
