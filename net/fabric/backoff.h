// How long to wait before connecting again. Pure: the clock and randomness come in.
#pragma once

#include <chrono>
#include <functional>

namespace commonwatt {

struct BackoffOptions {
    std::chrono::milliseconds first = std::chrono::seconds(1);
    std::chrono::milliseconds longest = std::chrono::seconds(60);
    // A connection that lasted this long makes the next wait the first one again.
    std::chrono::milliseconds stable = std::chrono::seconds(60);
};

// Waits double from `first` to `longest`. Each is drawn evenly from the upper half of its length,
// so that many volunteers do not come back at the same moment to a coordinator that restarted.
class Backoff {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    // `random` gives numbers in [0, 1).
    Backoff(BackoffOptions options, std::function<double()> random);

    void connected(TimePoint now);
    // The connection, or an attempt at one, failed: how long to wait now.
    [[nodiscard]] std::chrono::milliseconds lost(TimePoint now);
    void reset();

private:
    BackoffOptions m_options;
    std::function<double()> m_random;
    std::chrono::milliseconds m_next;
    TimePoint m_connectedAt;
    bool m_connected = false;
};

} // namespace commonwatt
