// The ends of a pipe as a child process holds them: reading and writing that block.
#pragma once

#include "core/base/encoding.h"
#include "core/platform/process/process.h"

#include <array>
#include <memory>
#include <span>

namespace commonwatt {

class InputStream {
public:
    explicit InputStream(OwnedHandle handle);
    ~InputStream();
    InputStream(InputStream &&) noexcept;
    InputStream &operator=(InputStream &&) noexcept;

    // Waits for bytes and reads what is there, at most `into`. 0: the end, or cancelled.
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> into);
    // Makes the read in progress and all later ones return 0. Any thread.
    void cancel();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

class OutputStream {
public:
    explicit OutputStream(OwnedHandle handle)
        : m_handle(std::move(handle)) {}

    // Writes both, one after the other, in as few system calls as it takes. Unavailable: the
    // reader is gone.
    [[nodiscard]] Status write(ByteView first, ByteView second);

private:
    OwnedHandle m_handle;
};

struct ProtocolStreams {
    InputStream input;
    OutputStream output;
};

// Takes this process's standard input and output for a protocol of its own. Whatever a library
// prints from now on goes to standard error, and whatever it reads is empty. Also makes writing to
// a closed pipe an error instead of a signal. Once, before other threads run.
[[nodiscard]] Result<ProtocolStreams> takeProtocolStreams();

} // namespace commonwatt
