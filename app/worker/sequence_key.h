// A sequence of a worker: numbers are unique within an assignment.
#pragma once

#include <cstdint>
#include <tuple>

namespace commonwatt {

struct SequenceKey {
    std::uint32_t assignment = 0;
    std::uint32_t sequence = 0;

    bool operator<(const SequenceKey &other) const {
        return std::tie(assignment, sequence) < std::tie(other.assignment, other.sequence);
    }
};

} // namespace commonwatt
