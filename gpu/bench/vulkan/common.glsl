// What all kernels share: the sizes, and which element a thread has. Buffers are padded, so that
// the last vector of four may be written as a whole.
layout(push_constant) uniform Sizes {
    uint elements;
    uint iterations;
    uint rows;
    uint columns;
    uint inner;
} sizes;

// Work groups are numbered over both dimensions, of which each has its limit.
uint workGroup() {
    return gl_WorkGroupID.y * gl_NumWorkGroups.x + gl_WorkGroupID.x;
}
