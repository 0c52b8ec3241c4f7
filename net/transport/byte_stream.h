// Inside net/transport: a stream of bytes within one machine: a local socket or a pipe.
#pragma once

#include "net/transport/event_loop_impl.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

#include <array>

namespace commonwatt {

// Must live until the handler of every operation has come; close() makes them come. One read and
// one write may be in progress at a time.
class ByteStream {
public:
    using IoHandler = std::function<void(boost::system::error_code, std::size_t)>;
    using Buffers = std::array<asio::const_buffer, 3>;

    virtual ~ByteStream() = default;
    virtual void readSome(asio::mutable_buffer buffer, IoHandler handler) = 0;
    virtual void writeAll(const Buffers &buffers, IoHandler handler) = 0;
    virtual void close() = 0;
};

template <typename Stream>
class AsioByteStream final : public ByteStream {
public:
    explicit AsioByteStream(Stream stream)
        : m_stream(std::move(stream)) {}

    void readSome(asio::mutable_buffer buffer, IoHandler handler) override {
        m_stream.async_read_some(buffer, std::move(handler));
    }
    void writeAll(const Buffers &buffers, IoHandler handler) override {
        asio::async_write(m_stream, buffers, std::move(handler));
    }
    void close() override {
        boost::system::error_code ignored;
        m_stream.close(ignored);
    }

private:
    Stream m_stream;
};

} // namespace commonwatt
