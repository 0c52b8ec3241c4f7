// What a placement of one model is worth. Internal to coordinator/placement.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace commonwatt::placement {

// A part [begin, end) of the model's blocks on a device; empty if begin == end.
struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool operator==(const Range &) const = default;
    [[nodiscard]] bool empty() const { return begin == end; }
    [[nodiscard]] std::uint32_t size() const { return end - begin; }
};

struct Holding {
    Range range;
    double speed = 0; // bytes a second
    double hop = 0;   // seconds
};

struct Outlook {
    double uncovered = 0; // bytes of blocks that nobody holds
    double throughput = 0;
    double latency = 0; // seconds; only if covered
    std::uint32_t stages = 0;
    double spread = 0;            // the larger, the more evenly spare speed lies over the blocks
    std::uint32_t bottleneck = 0; // a block that limits the throughput
};

// `work`: bytes that a token reads in each block (the head counted with the last).
[[nodiscard]] Outlook assess(std::span<const double> work, std::span<const Holding> holdings);

} // namespace commonwatt::placement
