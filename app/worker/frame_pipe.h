// Frames on a pipe: each follows its length (u32, little endian). See docs/protocol/worker.md.
#pragma once

#include "app/worker/byte_stream.h"
#include "core/types/frame.h"
#include "core/types/worker_messages.h"

#include <memory>
#include <mutex>
#include <optional>

namespace commonwatt {

// The bytes of one frame. Not a ByteVector, which would clear megabytes before they are read.
class FrameBuffer {
public:
    FrameBuffer() = default;
    explicit FrameBuffer(std::size_t size)
        : m_bytes(std::make_unique_for_overwrite<std::uint8_t[]>(size))
        , m_size(size) {}

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::span<std::uint8_t> bytes() { return {m_bytes.get(), m_size}; }
    [[nodiscard]] ByteView bytes() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<std::uint8_t[]> m_bytes;
    std::size_t m_size = 0;
};

// Used by one thread, but for cancel().
class FrameReader {
public:
    explicit FrameReader(InputStream input);

    // Waits for the next frame; nothing: the input has ended between two frames, or cancel() was
    // called. InvalidData: an impossible length, or an end in the middle of a frame.
    [[nodiscard]] Result<std::optional<FrameBuffer>> next();
    void cancel() { m_input.cancel(); }

private:
    // How many bytes of `into` could be filled before the end.
    [[nodiscard]] Result<std::size_t> fill(std::span<std::uint8_t> into);

    InputStream m_input;
    // What was read beyond the last frame: many small frames come with one system call.
    std::unique_ptr<std::uint8_t[]> m_buffer;
    ByteView m_unread;
};

// Any thread. Waits while the reader of the pipe is slow.
class FrameWriter {
public:
    explicit FrameWriter(OutputStream output)
        : m_output(std::move(output)) {}

    [[nodiscard]] Status send(const FrameHeader &header, ByteView payload);
    [[nodiscard]] Status send(const WorkerMessage &message);

private:
    std::mutex m_mutex;
    OutputStream m_output;
};

} // namespace commonwatt
