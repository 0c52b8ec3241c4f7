// Binary messages over WebSocket (RFC 6455), both sides, plain or TLS. Made for low latency: no
// compression, no fragmentation, TCP_NODELAY, and a message starts on its way within send().
// One loop, one thread: see event_loop.h.
#pragma once

#include "core/base/encoding.h"
#include "core/base/error.h"
#include "core/base/units.h"
#include "net/transport/event_loop.h"
#include "net/transport/http_types.h"
#include "net/transport/tls.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace commonwatt {

struct WebSocketOptions {
    // What may wait to be sent; beyond it the connection is given up with ResourceExhausted.
    Bytes queueLimit{std::uint64_t(256) << 20};
    // The largest message taken; a larger one ends the connection with InvalidData.
    Bytes messageLimit{std::uint64_t(64) << 20};
    // A ping goes out this often, the first at once. If then nothing at all arrives for
    // `pongTimeout`, the peer counts as dead (Timeout).
    std::chrono::milliseconds pingInterval = std::chrono::seconds(20);
    std::chrono::milliseconds pongTimeout = std::chrono::seconds(20);
};

struct WebSocketHandlers {
    // One complete message. The handler owns it.
    std::function<void(ByteVector message)> onMessage;
    // Once, when the connection has ended for another reason than close() or destruction; nothing
    // comes afterwards. Unavailable: closed or lost; Timeout: dead; InvalidData: broke the
    // protocol; ResourceExhausted: the queue limit.
    std::function<void(Error reason)> onClosed;
};

// One connection. Destroying it drops the connection without a farewell; no handler is called then.
class WebSocket {
public:
    struct State;
    explicit WebSocket(std::shared_ptr<State> state);
    ~WebSocket();
    WebSocket(const WebSocket &) = delete;
    WebSocket &operator=(const WebSocket &) = delete;

    // Nothing is read before the first call, so no message is lost; what happened to the connection
    // meanwhile is told afterwards. The handlers are let go of when the connection ends.
    void setHandlers(WebSocketHandlers handlers);

    // Another limit than the options' for the messages after the one that is being delivered: more
    // for a peer that has proved who it is.
    void setMessageLimit(Bytes limit);

    // Sends one binary message: `header`, then `payload`, which is not copied and must not change
    // until it is sent. Messages arrive in the order of the calls. Nothing happens when the
    // connection has ended.
    void send(ByteVector message);
    void send(ByteVector header, std::shared_ptr<const ByteVector> payload);

    // Sends what is queued, then says goodbye; gives up after 5 s. No handler is called any more.
    // `reason` reaches the peer's onClosed (at most 123 bytes of UTF-8; more is cut).
    void close(std::string_view reason);
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] std::size_t queuedBytes() const; // handed to send(), not yet to the system
    // On the wire since the TCP connection began: TLS, HTTP and WebSocket overhead included, TCP
    // and IP not.
    [[nodiscard]] Bytes bytesSent() const;
    [[nodiscard]] Bytes bytesReceived() const;
    // Of the last ping that was answered.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> lastRoundTrip() const;
    [[nodiscard]] const std::string &remoteAddress() const; // without the port
    // The fingerprint of the certificate that TLS showed, the same on both ends; none without TLS.
    [[nodiscard]] const std::optional<Sha256Digest> &serverCertificate() const;

private:
    std::shared_ptr<State> m_state;
};

struct WebSocketTarget {
    std::string host; // a name or an IP address, without brackets
    std::uint16_t port = 443;
    std::string path = "/";
    HttpHeaders headers;                   // beside those of the handshake
    std::shared_ptr<TlsClientContext> tls; // null: plain
    CertificateCheck check = CertificateCheck::ByContext;
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(15); // all steps together
    WebSocketOptions options;
};

// Connects and calls back once, never from within this call. Unauthorized: the certificate is not
// the expected one, or the server answered 401 or 403 (its text is in the message); NotFound: 404;
// Unavailable: no connection, other answers; Timeout.
void connectWebSocket(EventLoop &loop, WebSocketTarget target,
                      std::function<void(Result<std::shared_ptr<WebSocket>>)> callback);

} // namespace commonwatt
