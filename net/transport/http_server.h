// An HTTP/1.1 server, plain or TLS, with WebSocket upgrade (RFC 9110, 9112, 6455). Made for hostile
// clients: whatever they send or fail to send, memory, connections and time stay bounded.
// One loop, one thread: see event_loop.h.
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"
#include "net/transport/event_loop.h"
#include "net/transport/http_types.h"
#include "net/transport/tls.h"
#include "net/transport/websocket.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace commonwatt {

// Whose connections are counted together: an IPv4 address, or an IPv6 network /64, of which one
// host has all addresses.
[[nodiscard]] std::string addressGroup(const std::string &remoteAddress);

struct HttpServerOptions {
    std::string bindAddress = "127.0.0.1"; // an IP address; "::" is every IPv6 and IPv4 address
    std::uint16_t port = 0;                // 0: any free one, see HttpServer::port
    std::shared_ptr<TlsServerContext> tls; // null: plain HTTP

    Bytes headerLimit{std::uint64_t(16) << 10}; // beyond: 431
    Bytes bodyLimit{std::uint64_t(1) << 20};    // beyond: 413
    // From the first byte of a request (or the start of the TLS handshake) to its last header.
    std::chrono::milliseconds headerTimeout = std::chrono::seconds(10);
    std::chrono::milliseconds bodyTimeout = std::chrono::seconds(60); // for the whole body
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(60); // between requests
    // A client that takes none of what is sent to it for this long is dropped.
    std::chrono::milliseconds writeTimeout = std::chrono::seconds(30);
    // What may be queued in one stream; a client that lets more pile up is dropped.
    Bytes streamQueueLimit{std::uint64_t(4) << 20};
    std::size_t maxConnections = 4096;          // further ones are closed at once
    std::size_t maxConnectionsPerAddress = 256; // IPv6: per /64 network

    // The answer to what no handler gets to see (400, 408, 413, 431, …) and to a handler that fails
    // (500). Without it: plain text.
    std::function<HttpResponse(int status, std::string_view message)> errorResponse;
};

struct FileOptions {
    std::string contentType = "application/octet-stream";
    // A strong entity tag without quotes, such as the content's hash; empty: made of size and
    // modification time.
    std::string entityTag;
};

// Answers one request. Exactly one of respond, startStream and sendFile is called, once, at any
// later time; a second call does nothing. Destroyed unanswered, it answers 500. When the connection
// has ended, all calls do nothing.
class HttpResponder {
public:
    struct Impl;
    explicit HttpResponder(std::unique_ptr<Impl> impl);
    ~HttpResponder();
    HttpResponder(const HttpResponder &) = delete;
    HttpResponder &operator=(const HttpResponder &) = delete;

    void respond(HttpResponse response);

    // Begins an answer of unknown length (chunked transfer). Destroying the responder before
    // finish() breaks the connection off, so that the client sees an incomplete answer as such.
    void startStream(int status, HttpHeaders headers);
    // Sends a piece now. Returns how many bytes wait to be sent: the producer can stop while that
    // is much. Empty pieces are left out.
    std::size_t write(std::string_view chunk);
    void finish();
    [[nodiscard]] std::size_t queuedBytes() const;

    // Sends a regular file, or the part that the request's Range asks for (a single range; 206,
    // 416, If-Range, If-None-Match, HEAD: RFC 9110 sections 13 and 14). 404 when there is no such
    // file. Read in pieces by another thread, never held in memory as a whole.
    void sendFile(const std::filesystem::path &path, FileOptions options = {});

    // `callback` comes once if the client closes its end, or the connection ends, before the answer
    // is complete: the work for it can be dropped. Not called when the server is destroyed. If the
    // client has gone already, it comes soon, not from within this call.
    void onClientGone(std::function<void()> callback);
    [[nodiscard]] bool clientGone() const;

private:
    std::unique_ptr<Impl> m_impl;
};

class HttpServer {
public:
    struct Impl;

    // Gets every request but WebSocket upgrades. What it throws becomes a 500.
    using Handler = std::function<void(HttpRequest, std::shared_ptr<HttpResponder>)>;
    using WebSocketHandler = std::function<void(HttpRequest, std::shared_ptr<WebSocket>)>;
    // Says no to an upgrade by returning the answer to give (401, …).
    using WebSocketGuard = std::function<std::optional<HttpResponse>(const HttpRequest &)>;

    // Listens. AlreadyExists when the port is taken: the message names the port and, where it can
    // be found out, the process that holds it.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>>
    listen(EventLoop &loop, HttpServerOptions options, Handler handler);
    // Stops listening and closes all connections. WebSockets that were handed over live on.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::size_t connectionCount() const; // WebSockets included

    // Takes WebSocket upgrades for exactly this path. The upgraded connection counts toward the
    // connection limits until it ends.
    void onWebSocket(std::string path, WebSocketOptions options, WebSocketHandler handler,
                     WebSocketGuard guard = {});

    // Stops listening, lets the requests in progress be answered and closes idle connections.
    void stopAccepting();

private:
    explicit HttpServer(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

} // namespace commonwatt
