// How much of a GPU we and others use, by what a system counts for each client of it: engine times
// that only count up, and memory. Pure; Linux's and Windows' sensors feed it.
#pragma once

#include "core/base/duration.h"
#include "core/base/units.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace commonwatt {

// What was counted so far, for one client or for all together.
struct GpuCount {
    std::map<std::string, std::chrono::nanoseconds> engines; // busy time, by the engine's name
    Bytes memory;                                            // of the device's own, now
};

struct GpuClient {
    GpuCount count;
    bool isOurs = false;
};

struct GpuUse {
    Bytes memoryByUs;
    Bytes memoryByOthers;
    // 0 to 1 since the last reading, of the engine that is used most; both absent where one cannot
    // be told.
    std::optional<double> busyByUs;
    std::optional<double> busyByOthers;
};

// Keeps the counters of the last reading. One thread.
class UseCounter {
public:
    using Clients = std::map<std::uint64_t, GpuClient>; // by an identifier that stays

    // `all`: what the system counts for all clients together, where it hides some of them; what is
    // not ours of it is others'. Without it, the clients are all there are, and none means that
    // nobody tells.
    [[nodiscard]] GpuUse read(Clients clients, std::optional<GpuCount> all, WallTime now);

private:
    struct Reading {
        Clients clients;
        std::optional<GpuCount> all;
        WallTime time;
    };
    std::optional<Reading> m_last;
};

} // namespace commonwatt
