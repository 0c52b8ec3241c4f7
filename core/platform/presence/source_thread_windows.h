// A source's thread, and how it waits: for handles and for messages to its windows, until a time,
// and until it is told to end.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>

namespace commonwatt {

class SourceWait {
public:
    SourceWait();
    ~SourceWait();
    SourceWait(const SourceWait &) = delete;
    SourceWait &operator=(const SourceWait &) = delete;

    // Waits until one of `handles` (HANDLE, nullptr: left out, 8 at most) is signalled, messages
    // have come and were dispatched, or that time has come. False: end now.
    [[nodiscard]] bool wait(std::span<void *const> handles, SignalTime until) const;

    void end(); // from another thread

private:
    void *m_event = nullptr;
    std::stop_source m_stop;
};

// A source whose `work` runs on a thread of its own and returns once wait() is false.
[[nodiscard]] std::unique_ptr<SignalSource>
startSourceThread(std::function<void(const SourceWait &)> work);

} // namespace commonwatt
