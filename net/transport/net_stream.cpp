#include "net/transport/net_stream.h"

#include "core/base/hash.h"
#include "net/transport/tls_impl.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include <openssl/err.h>
#include <openssl/x509.h>

namespace commonwatt {

namespace {

using boost::system::error_code;

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

using Tcp = beast::basic_stream<asio::ip::tcp, NetStream::executor_type, ByteCounter>;
using Tls = asio::ssl::stream<Tcp &>;

std::string addressOf(const TcpSocket &socket) {
    error_code ec;
    auto address = socket.remote_endpoint(ec).address();
    if (ec)
        return "unknown";
    // A dual-stack socket shows IPv4 clients in IPv6 clothes.
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    return address.to_string();
}

bool isAddress(const std::string &host) {
    error_code ec;
    asio::ip::make_address(host, ec);
    return !ec;
}

Error untrusted(SSL *ssl, const TlsClientContext::Impl &tls) {
    if (tls.pin)
        return {ErrorCode::Unauthorized,
                "the server shows another certificate than the expected one (SHA-256 " +
                    toHex(*tls.pin) +
                    "); either it was replaced, then ask its operator for a new link, or somebody "
                    "sits in between"};
    return {ErrorCode::Unauthorized, std::string("the server's certificate is not trusted: ") +
                                         X509_verify_cert_error_string(SSL_get_verify_result(ssl))};
}

} // namespace

struct NetStream::Impl {
    // In this order: TLS refers to TCP and to the context's certificate pin.
    std::shared_ptr<TlsClientContext> clientContext;
    Tcp tcp;
    std::optional<Tls> tls;
    std::string remoteAddress;
    std::unique_ptr<std::array<char, gatherSize>> gathered;
};

NetStream::NetStream(TcpSocket socket) {
    std::string address = addressOf(socket);
    keepFromChildren(socket.native_handle());
    error_code ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    m_impl.reset(
        new Impl{nullptr, Tcp(std::move(socket)), std::nullopt, std::move(address), nullptr});
}

NetStream::~NetStream() = default;
NetStream::NetStream(NetStream &&) noexcept = default;
NetStream &NetStream::operator=(NetStream &&) noexcept = default;

void NetStream::handshakeAsServer(TlsServerContext &tls, std::function<void(Status)> callback) {
    m_impl->tls.emplace(m_impl->tcp, *tls.impl().context);
    m_impl->tls->async_handshake(
        asio::ssl::stream_base::server, [callback = std::move(callback)](error_code ec) {
            ERR_clear_error();
            if (ec)
                callback(std::unexpected(networkError("TLS handshake", ec)));
            else
                callback({});
        });
}

void NetStream::handshakeAsClient(std::shared_ptr<TlsClientContext> tls, CertificateCheck check,
                                  const std::string &host, std::function<void(Status)> callback) {
    m_impl->clientContext = std::move(tls);
    const auto &context = m_impl->clientContext;
    m_impl->tls.emplace(m_impl->tcp, context->impl().context);
    SSL *ssl = m_impl->tls->native_handle();
    if (check == CertificateCheck::ByCaller)
        SSL_set_verify(ssl, SSL_VERIFY_NONE, nullptr);
    X509_VERIFY_PARAM *verification = SSL_get0_param(ssl);
    if (isAddress(host)) {
        X509_VERIFY_PARAM_set1_ip_asc(verification, host.c_str());
    } else {
        X509_VERIFY_PARAM_set1_host(verification, host.c_str(), host.size());
        // SSL_set_tlsext_host_name, without the macro's casts.
        SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char *>(host.c_str()));
    }
    m_impl->tls->async_handshake(asio::ssl::stream_base::client,
                                 [ssl, context, callback = std::move(callback)](error_code ec) {
                                     ERR_clear_error();
                                     if (!ec)
                                         callback({});
                                     else if (ec != asio::error::operation_aborted &&
                                              SSL_get_verify_mode(ssl) != SSL_VERIFY_NONE &&
                                              SSL_get_verify_result(ssl) != X509_V_OK)
                                         callback(std::unexpected(untrusted(ssl, context->impl())));
                                     else
                                         callback(
                                             std::unexpected(networkError("TLS handshake", ec)));
                                 });
}

void NetStream::readSome(asio::mutable_buffer buffer, IoHandler handler) {
    if (m_impl->tls)
        m_impl->tls->async_read_some(buffer, std::move(handler));
    else
        m_impl->tcp.async_read_some(buffer, std::move(handler));
}

void NetStream::cancelRead() {
    m_impl->tcp.cancel();
}

void NetStream::writeSome(asio::const_buffer buffer, IoHandler handler) {
    if (m_impl->tls)
        m_impl->tls->async_write_some(buffer, std::move(handler));
    else
        m_impl->tcp.async_write_some(buffer, std::move(handler));
}

void NetStream::writeAll(asio::const_buffer buffer, IoHandler handler) {
    asio::async_write(*this, buffer, std::move(handler));
}

void NetStream::shutdownSend(std::shared_ptr<void> keepAlive) {
    if (m_impl->tls) {
        m_impl->tls->async_shutdown(
            [keepAlive = std::move(keepAlive)](error_code) { ERR_clear_error(); });
        return;
    }
    error_code ignored;
    m_impl->tcp.socket().shutdown(asio::socket_base::shutdown_send, ignored);
}

void NetStream::close() {
    error_code ignored;
    m_impl->tcp.socket().close(ignored);
}

std::uint64_t NetStream::bytesSent() const {
    return m_impl->tcp.rate_policy().written();
}

std::uint64_t NetStream::bytesReceived() const {
    return m_impl->tcp.rate_policy().read();
}

std::optional<Sha256Digest> NetStream::serverCertificate() const {
    if (!m_impl->tls)
        return std::nullopt;
    SSL *ssl = m_impl->tls->native_handle();
    const X509 *certificate =
        SSL_is_server(ssl) != 0 ? SSL_get_certificate(ssl) : SSL_get0_peer_certificate(ssl);
    if (certificate == nullptr)
        return std::nullopt;
    return fingerprintOf(certificate);
}

const std::string &NetStream::remoteAddress() const {
    return m_impl->remoteAddress;
}

NetStream::executor_type NetStream::get_executor() noexcept {
    return m_impl->tcp.get_executor();
}

asio::mutable_buffer NetStream::gatherRoom() {
    if (!m_impl->gathered)
        m_impl->gathered = std::make_unique_for_overwrite<std::array<char, gatherSize>>();
    return asio::buffer(*m_impl->gathered);
}

void NetStream::teardown(beast::role_type role, std::move_only_function<void(error_code)> handler) {
    beast::websocket::async_teardown(role, m_impl->tcp.socket(), std::move(handler));
}

Error networkError(const std::string &what, error_code ec) {
    ErrorCode code = ErrorCode::Unavailable;
    std::string reason = ec.message();
    if (ec == asio::error::eof || ec == asio::ssl::error::stream_truncated)
        reason = "the other side closed the connection";
    else if (ec == asio::error::connection_reset || ec == asio::error::broken_pipe)
        reason = "the connection was lost";
    else if (ec == asio::error::connection_refused)
        reason = "nobody listens there (connection refused)";
    else if (ec == asio::error::host_not_found || ec == asio::error::host_not_found_try_again)
        reason = "there is no host of that name, or no name service";
    else if (ec == asio::error::operation_aborted)
        code = ErrorCode::Cancelled;
    else if (ec == asio::error::timed_out || ec == beast::error::timeout)
        code = ErrorCode::Timeout;
    return {code, what + ": " + reason};
}

Connector::Connector(EventLoop &loop, std::string host, std::uint16_t port,
                     std::shared_ptr<TlsClientContext> tls, CertificateCheck check)
    : m_host(std::move(host))
    , m_port(port)
    , m_tls(std::move(tls))
    , m_check(check)
    , m_resolver(loop.impl().context)
    , m_socket(loop.impl().context)
    , m_timer(loop) {
}

std::string Connector::target() const {
    const bool bare = m_host.find(':') != std::string::npos;
    return (bare ? "[" + m_host + "]" : m_host) + ":" + std::to_string(m_port);
}

void Connector::start(std::chrono::nanoseconds timeout, Callback callback) {
    m_callback = std::move(callback);
    m_timer.start(timeout, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->finish(fail(ErrorCode::Timeout,
                              "cannot connect to " + self->target() + ": no answer in time"));
    });
    m_resolver.async_resolve(m_host, std::to_string(m_port),
                             asio::ip::resolver_base::numeric_service,
                             [self = shared_from_this()](error_code ec, auto endpoints) {
                                 if (!self->m_callback)
                                     return;
                                 if (ec)
                                     return self->finish(std::unexpected(
                                         networkError("cannot connect to " + self->target(), ec)));
                                 self->connect(std::move(endpoints));
                             });
}

void Connector::connect(asio::ip::tcp::resolver::results_type endpoints) {
    asio::async_connect(
        m_socket, endpoints, [self = shared_from_this()](error_code ec, const auto &) {
            if (!self->m_callback)
                return;
            if (ec)
                return self->finish(
                    std::unexpected(networkError("cannot connect to " + self->target(), ec)));
            self->shakeHands();
        });
}

void Connector::shakeHands() {
    m_stream.emplace(std::move(m_socket));
    if (!m_tls)
        return finish(std::move(*m_stream));
    m_stream->handshakeAsClient(m_tls, m_check, m_host, [self = shared_from_this()](Status status) {
        if (!self->m_callback)
            return;
        if (status)
            return self->finish(std::move(*self->m_stream));
        self->finish(fail("cannot connect to " + self->target(), std::move(status).error()));
    });
}

void Connector::finish(Result<NetStream> result) {
    if (!m_callback)
        return;
    const Callback callback = std::exchange(m_callback, nullptr);
    const auto self = shared_from_this();
    if (!result)
        cancel();
    m_timer.cancel();
    callback(std::move(result));
}

void Connector::cancel() {
    m_callback = nullptr;
    m_timer.cancel();
    m_resolver.cancel();
    error_code ignored;
    m_socket.close(ignored);
    if (m_stream)
        m_stream->close();
}

StallWatch::StallWatch(EventLoop &loop, std::chrono::nanoseconds timeout,
                       std::function<std::uint64_t()> counter, std::function<void()> onStall)
    : m_timer(loop)
    , m_timeout(timeout)
    , m_counter(std::move(counter))
    , m_onStall(std::move(onStall)) {
}

void StallWatch::start() {
    if (m_watching)
        return;
    m_watching = true;
    m_lastCount = m_counter();
    m_lastProgress = std::chrono::steady_clock::now();
    if (!m_timer.isActive())
        m_timer.start(m_timeout, [this] { check(); });
}

void StallWatch::cancel() {
    m_watching = false;
    m_timer.cancel();
}

void StallWatch::check() {
    if (!m_watching)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (const std::uint64_t count = m_counter(); count != m_lastCount) {
        m_lastCount = count;
        m_lastProgress = now;
    }
    const auto left = m_lastProgress + m_timeout - now;
    if (left <= std::chrono::nanoseconds(0)) {
        m_watching = false;
        // May destroy this object.
        const auto onStall = m_onStall;
        return onStall();
    }
    m_timer.start(left, [this] { check(); });
}

} // namespace commonwatt
