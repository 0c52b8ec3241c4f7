// A source's thread, and how it waits: for descriptors, until a time, and until it is told to end.
#pragma once

#include "core/platform/descriptor_linux.h"
#include "core/platform/presence/signal_source.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>

#include <poll.h>

namespace commonwatt {

class SourceWait {
public:
    SourceWait();

    // Waits until one of `entries` has something (their `revents`) or that time has come. Entries
    // with a descriptor below 0 are left out. False: end now.
    [[nodiscard]] bool wait(std::span<pollfd> entries, SignalTime until) const;

    void end(); // from another thread

private:
    Descriptor m_event;
    std::stop_source m_stop;
};

// A source whose `work` runs on a thread of its own and returns once wait() is false.
[[nodiscard]] std::unique_ptr<SignalSource>
startSourceThread(std::function<void(const SourceWait &)> work);

} // namespace commonwatt
