// Which part of a model is meant.
#pragma once

#include <compare>
#include <cstdint>

namespace commonwatt {

// A contiguous range [begin, end) of a model's blocks and whether the token embedding before the
// first block and the output head after the last belong to it. Used for what a volunteer holds
// (an assignment) and for what a sequence runs on it (any part of that).
struct StageSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool embedding = false;
    bool head = false;

    auto operator<=>(const StageSpan &) const = default;

    [[nodiscard]] std::uint32_t blocks() const { return end - begin; }
    // Whether everything in `part` is here too.
    [[nodiscard]] bool contains(const StageSpan &part) const {
        return begin <= part.begin && part.end <= end && part.begin <= part.end &&
               (embedding || !part.embedding) && (head || !part.head);
    }
};

} // namespace commonwatt
