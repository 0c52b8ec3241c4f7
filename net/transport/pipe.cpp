#include "net/transport/pipe.h"

#include "net/transport/pipe_platform.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <optional>

namespace commonwatt {

namespace {

using boost::system::error_code;

constexpr std::size_t lengthSize = 4;
constexpr std::size_t readSize = std::size_t(64) << 10;
// A frame's announced length is believed step by step: a length alone must not cost memory.
constexpr std::size_t growStep = std::size_t(4) << 20;

struct Outgoing {
    std::array<std::uint8_t, lengthSize> length;
    ByteVector header;
    std::shared_ptr<const ByteVector> payload;

    [[nodiscard]] std::size_t size() const {
        return header.size() + (payload ? payload->size() : 0);
    }
};

std::array<std::uint8_t, lengthSize> toLittleEndian(std::uint32_t value) {
    return {static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value >> 8),
            static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 24)};
}

std::uint32_t fromLittleEndian(const std::uint8_t *bytes) {
    return std::uint32_t(bytes[0]) | std::uint32_t(bytes[1]) << 8 | std::uint32_t(bytes[2]) << 16 |
           std::uint32_t(bytes[3]) << 24;
}

} // namespace

struct PipeConnection::State : std::enable_shared_from_this<PipeConnection::State> {
    State(EventLoop &eventLoop, NativePipe inputPipe, NativePipe outputPipe, PipeOptions limits)
        : loop(eventLoop)
        , input(openPipe(eventLoop, inputPipe))
        , output(openPipe(eventLoop, outputPipe))
        , options(limits)
        , buffer(std::make_unique_for_overwrite<std::array<std::uint8_t, readSize>>()) {}

    void setHandlers(PipeHandlers newHandlers) {
        handlers = std::make_shared<const PipeHandlers>(std::move(newHandlers));
        if (endReason)
            return tellEnd();
        if (open && !reading)
            read();
    }

    // --- Reading: many small frames in one read, a large one directly to its place ---

    void read() {
        reading = true;
        if (frame && frame->size() - frameFilled >= readSize) {
            readInto(asio::buffer(frame->data() + frameFilled, frame->size() - frameFilled));
            return;
        }
        readInto(asio::buffer(buffer->data() + buffered, readSize - buffered));
    }

    void readInto(asio::mutable_buffer target) {
        const bool direct = target.data() != buffer->data() + buffered;
        input->readSome(target,
                        [self = shared_from_this(), direct](error_code ec, std::size_t size) {
                            self->reading = false;
                            self->onRead(ec, size, direct);
                        });
    }

    void onRead(error_code ec, std::size_t size, bool direct) {
        if (!open)
            return;
        if (ec)
            return end({ErrorCode::Unavailable, "the other process closed the pipe"});
        if (direct)
            frameFilled += size;
        else
            buffered += size;
        if (takeFrames() && open)
            read();
    }

    // False: the connection has ended.
    bool takeFrames() {
        std::size_t used = 0;
        for (;;) {
            if (!frame) {
                if (buffered - used < lengthSize)
                    break;
                frameLength = fromLittleEndian(buffer->data() + used);
                used += lengthSize;
                if (frameLength > options.messageLimit.value) {
                    end({ErrorCode::InvalidData, "the other process announced a message of " +
                                                     formatBytes(Bytes(frameLength)) +
                                                     "; the limit is " +
                                                     formatBytes(options.messageLimit)});
                    return false;
                }
                frame.emplace(std::min(frameLength, growStep));
                frameFilled = 0;
            }
            const std::size_t taken = std::min(buffered - used, frame->size() - frameFilled);
            std::copy_n(buffer->data() + used, taken, frame->data() + frameFilled);
            frameFilled += taken;
            used += taken;
            if (frameFilled < frame->size())
                break;
            if (frame->size() < frameLength) {
                frame->resize(std::min(frameLength, frame->size() + growStep));
                continue;
            }
            ByteVector message = std::move(*frame);
            frame.reset();
            if (const auto current = handlers; current && current->onMessage)
                current->onMessage(std::move(message));
            if (!open)
                return false;
        }
        std::memmove(buffer->data(), buffer->data() + used, buffered - used);
        buffered -= used;
        return true;
    }

    // --- Writing ---

    void send(ByteVector header, std::shared_ptr<const ByteVector> payload) {
        if (!open || outputClosing)
            return;
        Outgoing outgoing{{}, std::move(header), std::move(payload)};
        const std::size_t size = outgoing.size();
        queued += size;
        if (queued > options.queueLimit.value || size > UINT32_MAX)
            return end({ErrorCode::ResourceExhausted,
                        "more than " + formatBytes(options.queueLimit) +
                            " wait to be sent; the other process does not read them"});
        outgoing.length = toLittleEndian(static_cast<std::uint32_t>(size));
        queue.push_back(std::move(outgoing));
        writeMore();
    }

    void writeMore() {
        if (writing)
            return;
        if (queue.empty()) {
            if (outputClosing)
                output->close();
            return;
        }
        writing = true;
        inFlight = std::move(queue.front());
        queue.pop_front();
        output->writeAll(
            {asio::buffer(inFlight.length), asio::buffer(inFlight.header),
             inFlight.payload ? asio::buffer(*inFlight.payload) : asio::const_buffer()},
            [self = shared_from_this()](error_code ec, std::size_t) { self->onWritten(ec); });
    }

    void onWritten(error_code ec) {
        writing = false;
        queued -= inFlight.size();
        inFlight = {};
        if (!open)
            return;
        if (ec)
            return end({ErrorCode::Unavailable, "the other process closed the pipe"});
        writeMore();
    }

    void closeOutput() {
        outputClosing = true;
        if (open)
            writeMore();
    }

    // --- The end ---

    void end(Error reason) {
        if (!open)
            return;
        endReason = std::move(reason);
        close();
        tellEnd();
    }

    // Not from within a call of the user.
    void tellEnd() {
        if (!handlers)
            return;
        loop.post([self = shared_from_this()] {
            const auto current = std::exchange(self->handlers, nullptr);
            if (current && current->onClosed)
                current->onClosed(*self->endReason);
        });
    }

    void close() {
        open = false;
        queue.clear();
        input->close();
        output->close();
    }

    void drop() {
        handlers.reset();
        close();
    }

    EventLoop &loop;
    std::unique_ptr<ByteStream> input;
    std::unique_ptr<ByteStream> output;
    const PipeOptions options;
    bool open = true;
    std::shared_ptr<const PipeHandlers> handlers;
    std::optional<Error> endReason;

    bool reading = false;
    std::unique_ptr<std::array<std::uint8_t, readSize>> buffer;
    std::size_t buffered = 0;
    std::optional<ByteVector> frame; // grows up to frameLength
    std::size_t frameLength = 0;
    std::size_t frameFilled = 0;

    bool writing = false;
    bool outputClosing = false;
    std::deque<Outgoing> queue;
    Outgoing inFlight{};
    std::size_t queued = 0; // inFlight included
};

PipeConnection::PipeConnection(EventLoop &loop, NativePipe input, NativePipe output,
                               PipeOptions options)
    : m_state(std::make_shared<State>(loop, input, output, options)) {
}

PipeConnection::~PipeConnection() {
    m_state->drop();
}

void PipeConnection::setHandlers(PipeHandlers handlers) {
    m_state->setHandlers(std::move(handlers));
}

void PipeConnection::send(ByteVector message) {
    m_state->send(std::move(message), nullptr);
}

void PipeConnection::send(ByteVector header, std::shared_ptr<const ByteVector> payload) {
    m_state->send(std::move(header), std::move(payload));
}

void PipeConnection::closeOutput() {
    m_state->closeOutput();
}

bool PipeConnection::isOpen() const {
    return m_state->open;
}

std::size_t PipeConnection::queuedBytes() const {
    return m_state->queued;
}

} // namespace commonwatt
