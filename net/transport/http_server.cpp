#include "net/transport/http_server_impl.h"

#include "core/base/log.h"
#include "net/transport/http_connection.h"

#include <boost/asio/ip/v6_only.hpp>

namespace commonwatt {

using boost::system::error_code;

std::string addressGroup(const std::string &remoteAddress) {
    error_code ec;
    const auto address = asio::ip::make_address(remoteAddress, ec);
    if (ec || address.is_v4())
        return remoteAddress;
    const auto bytes = address.to_v6().to_bytes();
    return {reinterpret_cast<const char *>(bytes.data()), 8};
}

HttpServer::Impl::Impl(EventLoop &eventLoop, HttpServerOptions serverOptions,
                       Handler requestHandler)
    : loop(eventLoop)
    , options(std::move(serverOptions))
    , handler(std::move(requestHandler))
    , acceptor(eventLoop.impl().context)
    , retry(eventLoop) {
}

Status HttpServer::Impl::open() {
    error_code ec;
    const auto address = asio::ip::make_address(options.bindAddress, ec);
    if (ec)
        return fail(ErrorCode::InvalidArgument,
                    "cannot listen on \"" + options.bindAddress +
                        "\": give an IP address of this machine, or 0.0.0.0 or :: for all of them");
    const asio::ip::tcp::endpoint endpoint(address, options.port);
    const std::string where =
        (address.is_v6() ? "[" + options.bindAddress + "]" : options.bindAddress) + ":" +
        std::to_string(options.port);
    acceptor.open(endpoint.protocol(), ec);
    if (!ec) {
        keepFromChildren(acceptor.native_handle());
        claimPort(acceptor);
        error_code ignored;
        if (address.is_v6() && address.is_unspecified())
            acceptor.set_option(asio::ip::v6_only(false), ignored);
        acceptor.bind(endpoint, ec);
    }
    if (!ec)
        acceptor.listen(asio::socket_base::max_listen_connections, ec);
    if (ec == asio::error::address_in_use) {
        const auto holder = portHolder(options.port);
        return fail(ErrorCode::AlreadyExists, "cannot listen on " + where + ": port " +
                                                  std::to_string(options.port) + " is in use by " +
                                                  holder.value_or("another program") +
                                                  "; end it or choose another port");
    }
    if (ec == asio::error::access_denied)
        return fail(ErrorCode::PermissionDenied,
                    "cannot listen on " + where +
                        ": the system keeps this port for administrators; choose one above 1023");
    if (ec == boost::system::errc::address_not_available)
        return fail(ErrorCode::InvalidArgument,
                    "cannot listen on " + where + ": this machine has no such address");
    if (ec)
        return std::unexpected(networkError("cannot listen on " + where, ec));
    port = acceptor.local_endpoint(ec).port();
    return {};
}

void HttpServer::Impl::accept() {
    acceptor.async_accept([self = shared_from_this()](error_code ec, TcpSocket socket) {
        if (!self->accepting)
            return;
        if (!ec)
            self->admit(std::move(socket));
        if (!ec || ec == asio::error::connection_aborted)
            return self->accept();
        // Out of file descriptors or memory: others have to end first.
        logWarning("cannot accept connections for the moment: " + ec.message());
        self->retry.start(std::chrono::milliseconds(200), [weak = self->weak_from_this()] {
            if (const auto server = weak.lock(); server && server->accepting)
                server->accept();
        });
    });
}

void HttpServer::Impl::admit(TcpSocket socket) {
    NetStream stream(std::move(socket));
    ConnectionSlot slot = takeSlot(stream.remoteAddress());
    if (!slot)
        return;
    const auto connection =
        std::make_shared<HttpConnection>(shared_from_this(), std::move(stream), std::move(slot));
    connections.emplace(connection.get(), connection);
    connection->start();
}

ConnectionSlot HttpServer::Impl::takeSlot(const std::string &remoteAddress) {
    std::string group = addressGroup(remoteAddress);
    const auto known = slotsTakenByAddress.find(group);
    if (slotsTaken >= options.maxConnections ||
        (known != slotsTakenByAddress.end() && known->second >= options.maxConnectionsPerAddress))
        return nullptr;
    ++slotsTaken;
    ++slotsTakenByAddress[group];
    // Shares no ownership of the server: a WebSocket may outlive it.
    return {static_cast<void *>(this), [weak = weak_from_this(), group](void *) {
                const auto self = weak.lock();
                if (!self)
                    return;
                --self->slotsTaken;
                const auto taken = self->slotsTakenByAddress.find(group);
                if (--taken->second == 0)
                    self->slotsTakenByAddress.erase(taken);
            }};
}

void HttpServer::Impl::close() {
    closed = true;
    accepting = false;
    retry.cancel();
    error_code ignored;
    acceptor.close(ignored);
    const auto open = std::exchange(connections, {});
    for (const auto &[key, connection] : open)
        connection->close();
}

HttpResponse HttpServer::Impl::errorResponse(int status, std::string_view message) const {
    if (options.errorResponse)
        return options.errorResponse(status, message);
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, std::string(message) + "\n"};
}

HttpServer::HttpServer(std::shared_ptr<Impl> impl)
    : m_impl(std::move(impl)) {
}

HttpServer::~HttpServer() {
    m_impl->close();
}

Result<std::unique_ptr<HttpServer>> HttpServer::listen(EventLoop &loop, HttpServerOptions options,
                                                       Handler handler) {
    const auto impl = std::make_shared<Impl>(loop, std::move(options), std::move(handler));
    CW_TRY(impl->open());
    impl->accept();
    return std::unique_ptr<HttpServer>(new HttpServer(impl));
}

std::uint16_t HttpServer::port() const {
    return m_impl->port;
}

std::size_t HttpServer::connectionCount() const {
    return m_impl->slotsTaken;
}

void HttpServer::onWebSocket(std::string path, WebSocketOptions options, WebSocketHandler handler,
                             WebSocketGuard guard) {
    m_impl->webSockets[std::move(path)] = {options, std::move(handler), std::move(guard)};
}

void HttpServer::stopAccepting() {
    m_impl->accepting = false;
    m_impl->retry.cancel();
    error_code ignored;
    m_impl->acceptor.close(ignored);
    const auto open = m_impl->connections; // closing takes out of the list
    for (const auto &[key, connection] : open)
        connection->closeWhenIdle();
}

HttpResponder::HttpResponder(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {
}

HttpResponder::~HttpResponder() {
    m_impl->connection->abandon(m_impl->request);
}

void HttpResponder::respond(HttpResponse response) {
    m_impl->connection->respond(m_impl->request, std::move(response));
}

void HttpResponder::startStream(int status, HttpHeaders headers) {
    m_impl->connection->startStream(m_impl->request, status, headers);
}

std::size_t HttpResponder::write(std::string_view chunk) {
    return m_impl->connection->write(m_impl->request, chunk);
}

void HttpResponder::finish() {
    m_impl->connection->finish(m_impl->request);
}

std::size_t HttpResponder::queuedBytes() const {
    return m_impl->connection->queuedBytes(m_impl->request);
}

void HttpResponder::sendFile(const std::filesystem::path &path, FileOptions options) {
    m_impl->connection->sendFile(m_impl->request, path, std::move(options));
}

void HttpResponder::onClientGone(std::function<void()> callback) {
    m_impl->connection->onClientGone(m_impl->request, std::move(callback));
}

bool HttpResponder::clientGone() const {
    return m_impl->connection->clientGone(m_impl->request);
}

} // namespace commonwatt
