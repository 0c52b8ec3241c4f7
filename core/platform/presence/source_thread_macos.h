// A source's thread, and how it waits: for what its run loop brings, until a time, and until it is
// told to end.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <functional>
#include <memory>
#include <stop_token>

#include <CoreFoundation/CoreFoundation.h>

namespace commonwatt {

class SourceWait {
public:
    SourceWait();
    ~SourceWait();
    SourceWait(const SourceWait &) = delete;
    SourceWait &operator=(const SourceWait &) = delete;

    // On the source's thread, before it waits.
    void begin();
    // Waits until something of this thread's run loop was handled or that time has come. False: end
    // now.
    [[nodiscard]] bool wait(SignalTime until) const;

    void end(); // from another thread

private:
    CFRunLoopSourceRef m_ended = nullptr; // stays signalled until the loop has seen it
    CFRunLoopRef m_loop = nullptr;        // of the thread, once it has begun
    std::stop_source m_stop;
};

// A source whose `work` runs on a thread of its own and returns once wait() is false.
[[nodiscard]] std::unique_ptr<SignalSource>
startSourceThread(std::function<void(const SourceWait &)> work);

} // namespace commonwatt
