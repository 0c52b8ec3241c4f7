// Runs an event loop in a test, but not for ever.
#pragma once

#include "net/transport/event_loop.h"

namespace commonwatt {

// Until somebody calls loop.stop() (true) or the time is up (false).
[[nodiscard]] inline bool
runUntilStopped(EventLoop &loop, std::chrono::milliseconds limit = std::chrono::seconds(20)) {
    bool timedOut = false;
    Timer timer(loop);
    timer.start(limit, [&] {
        timedOut = true;
        loop.stop();
    });
    loop.run();
    return !timedOut;
}

} // namespace commonwatt
