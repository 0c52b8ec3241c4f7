// Inside net/transport: one TCP connection, with or without TLS. A single type for both, so that
// what is built on it is compiled once.
#pragma once

#include "net/transport/event_loop_impl.h"
#include "net/transport/platform.h"
#include "net/transport/tls.h"

#include "core/base/encoding.h"
#include "core/base/error.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_stream.hpp>
#include <boost/beast/websocket/teardown.hpp>

namespace commonwatt {

namespace beast = boost::beast;

// Counts what goes over a TCP stream, and limits nothing.
class ByteCounter {
public:
    [[nodiscard]] std::uint64_t read() const { return m_read; }
    [[nodiscard]] std::uint64_t written() const { return m_written; }

private:
    friend class beast::rate_policy_access;
    static std::size_t available_read_bytes() { return SIZE_MAX; }
    static std::size_t available_write_bytes() { return SIZE_MAX; }
    void transfer_read_bytes(std::size_t n) { m_read += n; }
    void transfer_write_bytes(std::size_t n) { m_written += n; }
    static void on_timer() {}

    std::uint64_t m_read = 0;
    std::uint64_t m_written = 0;
};

class NetStream {
public:
    using executor_type = asio::io_context::executor_type;
    using Tcp = beast::basic_stream<asio::ip::tcp, executor_type, ByteCounter>;
    // flat_stream makes one TLS record of a gathered write.
    using Tls = beast::flat_stream<asio::ssl::stream<Tcp &>>;
    using IoHandler = std::function<void(boost::system::error_code, std::size_t)>;

    explicit NetStream(TcpSocket socket);

    // `callback` comes once; on failure the connection is of no use any more.
    void handshakeAsServer(TlsServerContext &tls, std::function<void(Status)> callback);
    void handshakeAsClient(std::shared_ptr<TlsClientContext> tls, const std::string &host,
                           std::function<void(Status)> callback);

    void readSome(asio::mutable_buffer buffer, IoHandler handler);
    void writeAll(asio::const_buffer buffer, IoHandler handler);
    // Tells the peer that nothing more is coming; reading goes on. `keepAlive` holds what this
    // stream is part of until that is done.
    void shutdownSend(std::shared_ptr<void> keepAlive);
    // Pending operations end with operation_aborted.
    void close();

    [[nodiscard]] std::uint64_t bytesSent() const { return m_tcp->rate_policy().written(); }
    [[nodiscard]] std::uint64_t bytesReceived() const { return m_tcp->rate_policy().read(); }
    [[nodiscard]] const std::string &remoteAddress() const { return m_remoteAddress; }

    // What Beast asks of a stream.
    executor_type get_executor() noexcept { return m_tcp->get_executor(); }

    template <typename Buffers, typename Handler>
    void async_read_some(const Buffers &buffers, Handler &&handler) {
        if (m_tls)
            m_tls->async_read_some(buffers, std::forward<Handler>(handler));
        else
            m_tcp->async_read_some(buffers, std::forward<Handler>(handler));
    }
    template <typename Buffers, typename Handler>
    void async_write_some(const Buffers &buffers, Handler &&handler) {
        if (m_tls)
            m_tls->async_write_some(buffers, std::forward<Handler>(handler));
        else
            m_tcp->async_write_some(buffers, std::forward<Handler>(handler));
    }
    template <typename Handler>
    friend void async_teardown(beast::role_type role, NetStream &stream, Handler &&handler) {
        beast::websocket::async_teardown(role, stream.m_tcp->socket(),
                                         std::forward<Handler>(handler));
    }
    friend void beast_close_socket(NetStream &stream) { stream.close(); }

private:
    // In this order: TLS refers to TCP and to the context's certificate pin.
    std::shared_ptr<TlsClientContext> m_clientContext;
    std::unique_ptr<Tcp> m_tcp;
    std::unique_ptr<Tls> m_tls;
    std::string m_remoteAddress;
};

// Finds a connection's end: "connection refused" and so on in a sentence about `what`.
[[nodiscard]] Error networkError(const std::string &what, boost::system::error_code ec);

// Resolves, connects and shakes hands; calls back once unless cancelled.
class Connector : public std::enable_shared_from_this<Connector> {
public:
    using Callback = std::function<void(Result<NetStream>)>;

    Connector(EventLoop &loop, std::string host, std::uint16_t port,
              std::shared_ptr<TlsClientContext> tls);
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
