// Counts what is sent and received, by days of the local calendar, and tells the idle policy.
// Belongs to its loop's thread.
#pragma once

#include "app/daemon/history.h"
#include "core/types/signals.h"
#include "net/transport/event_loop.h"

#include <functional>

namespace commonwatt {

class TrafficMeter {
public:
    // The history must outlive it. `tell` gets TrafficToday and TrafficMonth.
    TrafficMeter(EventLoop &loop, History &history, std::function<void(Signal)> tell);
    ~TrafficMeter(); // keeps what was counted

    void start();
    void count(Bytes bytes);

private:
    void keep();
    void tellNow();

    History &m_history;
    std::function<void(Signal)> m_tell;
    Bytes m_counted; // not yet kept
    Timer m_keep;
    Timer m_midnight;
};

} // namespace commonwatt
