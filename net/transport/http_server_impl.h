// Inside net/transport: what an HttpServer and its connections share.
#pragma once

#include "net/transport/http_server.h"
#include "net/transport/net_stream.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include <unordered_map>

namespace commonwatt {

class HttpConnection;

// A place among the allowed connections; free again when the last copy is gone.
using ConnectionSlot = std::shared_ptr<void>;

struct HttpServer::Impl : std::enable_shared_from_this<HttpServer::Impl> {
    Impl(EventLoop &eventLoop, HttpServerOptions serverOptions, Handler requestHandler);

    struct WebSocketRoute {
        WebSocketOptions options;
        WebSocketHandler handler;
        WebSocketGuard guard;
    };

    [[nodiscard]] Status open();
    void accept();
    void close();

    // The answer to what no handler gets to see.
    [[nodiscard]] HttpResponse errorResponse(int status, std::string_view message) const;

    EventLoop &loop;
    HttpServerOptions options;
    Handler handler;
    std::unordered_map<std::string, WebSocketRoute> webSockets;
    TcpAcceptor acceptor;
    Timer retry;
    std::uint16_t port = 0;
    bool accepting = true;
    bool closed = false;
    std::unordered_map<HttpConnection *, std::shared_ptr<HttpConnection>> connections;
    std::size_t slotsTaken = 0;
    std::unordered_map<std::string, std::size_t> slotsTakenByAddress;

private:
    void admit(TcpSocket socket);
    [[nodiscard]] ConnectionSlot takeSlot(const std::string &remoteAddress);
};

// Finishes the upgrade that `request` asks for; calls back unless that fails.
void acceptWebSocket(EventLoop &loop, NetStream stream,
                     beast::http::request<beast::http::string_body> request,
                     WebSocketOptions options, ConnectionSlot slot,
                     std::function<void(std::shared_ptr<WebSocket>)> callback);

} // namespace commonwatt
