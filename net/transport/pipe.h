// Length-framed messages on a pair of pipes between a process and its child. A frame is a 32-bit
// little-endian length and that many bytes. One loop, one thread: see event_loop.h.
#pragma once

#include "core/base/encoding.h"
#include "core/base/error.h"
#include "core/base/units.h"
#include "net/transport/event_loop.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace commonwatt {

// A file descriptor; on Windows a HANDLE opened for overlapped use.
using NativePipe = std::intptr_t;

struct PipeOptions {
    Bytes messageLimit{std::uint64_t(256) << 20}; // a longer frame ends it with InvalidData
    Bytes queueLimit{std::uint64_t(512) << 20};   // beyond it: ends with ResourceExhausted
};

struct PipeHandlers {
    std::function<void(ByteVector message)> onMessage; // one complete message, the handler's own
    // Once, when it has ended for another reason than destruction. Unavailable: the other process
    // closed its end or is gone.
    std::function<void(Error reason)> onClosed;
};

class PipeConnection {
public:
    // Takes both over and closes them in the end. On POSIX systems the process ignores SIGPIPE from
    // then on.
    PipeConnection(EventLoop &loop, NativePipe input, NativePipe output, PipeOptions options = {});
    // Closes at once; no handler is called.
    ~PipeConnection();
    PipeConnection(const PipeConnection &) = delete;
    PipeConnection &operator=(const PipeConnection &) = delete;

    // Nothing is read before the first call. The handlers are let go of at the end.
    void setHandlers(PipeHandlers handlers);

    // Sends one message: `header`, then `payload`, which is not copied and must not change until it
    // is sent. Nothing happens after the end.
    void send(ByteVector message);
    void send(ByteVector header, std::shared_ptr<const ByteVector> payload);
    // Closes the output once all that is queued is sent: the child sees the end of its input. What
    // it still has to say is read on.
    void closeOutput();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] std::size_t queuedBytes() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace commonwatt
