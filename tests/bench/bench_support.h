// What the measuring programs share.
#pragma once

#include "core/base/error.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace commonwatt::bench {

inline double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// Ends the program with the error's words.
inline void require(const Status &status) {
    if (!status) {
        std::fprintf(stderr, "%s\n", status.error().describe().c_str());
        std::exit(1);
    }
}

template <typename T>
T require(Result<T> result) {
    if (!result)
        require(Status(std::unexpected(result.error())));
    return std::move(*result);
}

} // namespace commonwatt::bench
