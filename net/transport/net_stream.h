// Inside net/transport: one TCP connection, with or without TLS. A single type for both, so that
// what is built on it is compiled once.
#pragma once

#include "net/transport/event_loop_impl.h"
#include "net/transport/platform.h"
#include "net/transport/tls.h"

#include "core/base/encoding.h"
#include "core/base/error.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/role.hpp>

#include <array>
#include <functional>

namespace commonwatt {

namespace beast = boost::beast;

// Movable. Must live until the handler of every operation has come; close() makes them come.
// One read and one write may be in progress at a time.
class NetStream {
public:
    using executor_type = asio::io_context::executor_type;
    using IoHandler = std::move_only_function<void(boost::system::error_code, std::size_t)>;

    explicit NetStream(TcpSocket socket);
    ~NetStream();
    NetStream(NetStream &&) noexcept;
    NetStream &operator=(NetStream &&) noexcept;

    // `callback` comes once; on failure the connection is of no use any more.
    void handshakeAsServer(TlsServerContext &tls, std::function<void(Status)> callback);
    void handshakeAsClient(std::shared_ptr<TlsClientContext> tls, CertificateCheck check,
                           const std::string &host, std::function<void(Status)> callback);

    void readSome(asio::mutable_buffer buffer, IoHandler handler);
    // A read under way ends: with operation_aborted, or with what it has got. Nothing may be being
    // written.
    void cancelRead();
    void writeSome(asio::const_buffer buffer, IoHandler handler);
    void writeAll(asio::const_buffer buffer, IoHandler handler);
    // Tells the peer that nothing more is coming; reading goes on. `keepAlive` holds what this
    // stream is part of until that is done.
    void shutdownSend(std::shared_ptr<void> keepAlive);
    // Pending operations end with operation_aborted.
    void close();

    // On the wire: with TLS, without TCP and IP.
    [[nodiscard]] std::uint64_t bytesSent() const;
    [[nodiscard]] std::uint64_t bytesReceived() const;
    [[nodiscard]] const std::string &remoteAddress() const;
    // The certificate that TLS showed, ours on the server's side; none without TLS.
    [[nodiscard]] std::optional<Sha256Digest> serverCertificate() const;

    // What Beast asks of a stream. The handlers' types end here, which keeps the many operations
    // that Beast builds on a stream from being compiled for each layer below.
    executor_type get_executor() noexcept;

    template <typename Buffers, typename Handler>
    void async_read_some(const Buffers &buffers, Handler &&handler) {
        readSome(firstOf<asio::mutable_buffer>(buffers), std::forward<Handler>(handler));
    }
    template <typename Buffers, typename Handler>
    void async_write_some(const Buffers &buffers, Handler &&handler) {
        writeSome(gather(buffers), std::forward<Handler>(handler));
    }
    template <typename Handler>
    friend void async_teardown(beast::role_type role, NetStream &stream, Handler &&handler) {
        stream.teardown(role, std::forward<Handler>(handler));
    }
    friend void beast_close_socket(NetStream &stream) { stream.close(); }

private:
    static constexpr std::size_t gatherSize = std::size_t(16) << 10; // a TLS record

    template <typename Buffer, typename Buffers>
    [[nodiscard]] static Buffer firstOf(const Buffers &buffers) {
        const auto end = asio::buffer_sequence_end(buffers);
        for (auto each = asio::buffer_sequence_begin(buffers); each != end; ++each)
            if (Buffer buffer(*each); buffer.size() > 0)
                return buffer;
        return {};
    }

    // A header and what follows it leave in one TLS record and one packet.
    template <typename Buffers>
    [[nodiscard]] asio::const_buffer gather(const Buffers &buffers) {
        const auto first = firstOf<asio::const_buffer>(buffers);
        if (first.size() >= gatherSize || first.size() == asio::buffer_size(buffers))
            return first;
        const asio::mutable_buffer room = gatherRoom();
        return asio::buffer(room, asio::buffer_copy(room, buffers));
    }
    [[nodiscard]] asio::mutable_buffer gatherRoom();
    void teardown(beast::role_type role,
                  std::move_only_function<void(boost::system::error_code)> handler);

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

// "<what>: nobody listens there" and so on.
[[nodiscard]] Error networkError(const std::string &what, boost::system::error_code ec);

// Resolves, connects and shakes hands; calls back once unless cancelled.
class Connector : public std::enable_shared_from_this<Connector> {
public:
    using Callback = std::function<void(Result<NetStream>)>;

    Connector(EventLoop &loop, std::string host, std::uint16_t port,
              std::shared_ptr<TlsClientContext> tls,
              CertificateCheck check = CertificateCheck::ByContext);
    void start(std::chrono::nanoseconds timeout, Callback callback);
    void cancel();

private:
    void connect(asio::ip::tcp::resolver::results_type endpoints);
    void shakeHands();
    void finish(Result<NetStream> result);
    [[nodiscard]] std::string target() const;

    std::string m_host;
    std::uint16_t m_port;
    std::shared_ptr<TlsClientContext> m_tls;
    CertificateCheck m_check;
    asio::ip::basic_resolver<asio::ip::tcp, asio::io_context::executor_type> m_resolver;
    TcpSocket m_socket;
    std::optional<NetStream> m_stream;
    Timer m_timer;
    Callback m_callback;
};

// Notices when nothing moves although it should. Rests without a timer while not watching, but for
// at most one expiry.
class StallWatch {
public:
    StallWatch(EventLoop &loop, std::chrono::nanoseconds timeout,
               std::function<std::uint64_t()> counter, std::function<void()> onStall);
    void start(); // if it is not watching yet
    void stop() { m_watching = false; }
    // For good.
    void cancel();

private:
    void check();

    Timer m_timer;
    std::chrono::nanoseconds m_timeout;
    std::function<std::uint64_t()> m_counter;
    std::function<void()> m_onStall;
    bool m_watching = false;
    std::uint64_t m_lastCount = 0;
    std::chrono::steady_clock::time_point m_lastProgress;
};

} // namespace commonwatt
