#include "net/transport/websocket.h"
#include "net/transport/http_server_impl.h"
#include "net/transport/net_stream.h"

#include "core/base/encoding.h"
#include "core/base/log.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <array>
#include <cstring>
#include <deque>

namespace commonwatt {

namespace {

namespace websocket = beast::websocket;
namespace http = beast::http;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

constexpr auto closeTime = std::chrono::seconds(5);
constexpr std::size_t closeReasonLimit = 123; // RFC 6455, section 5.5.1
// A client masks what it sends in a buffer of this size; a message that fits is one write.
constexpr std::size_t maskBufferSize = std::size_t(64) << 10;

struct Outgoing {
    ByteVector header;
    std::shared_ptr<const ByteVector> payload;

    [[nodiscard]] std::size_t size() const {
        return header.size() + (payload ? payload->size() : 0);
    }
};

Error closedError(error_code ec, const websocket::close_reason &reason) {
    if (ec == websocket::error::closed) {
        const std::string text =
            toPlainText(std::string_view(reason.reason.data(), reason.reason.size()));
        return {ErrorCode::Unavailable, "the other side ended the connection" +
                                            (text.empty() ? std::string() : ": " + text)};
    }
    if (ec == websocket::error::message_too_big || ec == websocket::error::buffer_overflow)
        return {ErrorCode::InvalidData, "the other side sent a message that is too large"};
    if (ec.category() == make_error_code(websocket::error::bad_opcode).category())
        return {ErrorCode::InvalidData,
                "the other side broke the WebSocket protocol: " + ec.message()};
    return networkError("WebSocket", ec);
}

} // namespace

struct WebSocket::State : std::enable_shared_from_this<WebSocket::State> {
    enum class Phase { Open, Closing, Closed };
    using Stream = websocket::stream<NetStream, false>;

    State(EventLoop &eventLoop, NetStream stream, WebSocketOptions socketOptions)
        : loop(eventLoop)
        , options(socketOptions)
        , remoteAddress(stream.remoteAddress())
        , serverCertificate(stream.serverCertificate())
        , ws(std::move(stream))
        , keepAlive(eventLoop)
        , closeTimer(eventLoop) {
        // Time-outs are kept here: Beast's idle pings carry nothing to measure by.
        ws.set_option(websocket::stream_base::timeout{websocket::stream_base::none(),
                                                      websocket::stream_base::none(), false});
        ws.binary(true);
        ws.auto_fragment(false);
        ws.write_buffer_bytes(maskBufferSize);
        setMessageLimit(options.messageLimit);
        ws.control_callback([this](websocket::frame_type type, beast::string_view payload) {
            if (type == websocket::frame_type::pong)
                onPong({payload.data(), payload.size()});
        });
    }

    void setHandlers(WebSocketHandlers newHandlers) {
        const bool first = !reading && phase == Phase::Open;
        handlers = std::make_shared<const WebSocketHandlers>(std::move(newHandlers));
        if (endReason)
            return tellEnd();
        if (!first)
            return;
        reading = true;
        read();
        ping();
    }

    void setMessageLimit(Bytes limit) {
        messageLimit = limit;
        ws.read_message_max(limit.value);
    }

    void read() {
        message.clear();
        messageBuffer.emplace(message, messageLimit.value);
        ws.async_read(*messageBuffer, [self = shared_from_this()](error_code ec, std::size_t) {
            self->onRead(ec);
        });
    }

    void onRead(error_code ec) {
        if (phase == Phase::Closed)
            return;
        if (ec)
            return end(closedError(ec, ws.reason()));
        if (!ws.got_binary())
            return end({ErrorCode::InvalidData,
                        "the other side sent text; only binary messages are spoken here"});
        if (const auto current = handlers; phase == Phase::Open && current && current->onMessage)
            current->onMessage(std::exchange(message, {}));
        if (phase != Phase::Closed)
            read();
    }

    void send(Outgoing outgoing) {
        if (phase != Phase::Open)
            return;
        queued += outgoing.size();
        queue.push_back(std::move(outgoing));
        if (queued > options.queueLimit.value)
            return end(
                {ErrorCode::ResourceExhausted, "more than " + formatBytes(options.queueLimit) +
                                                   " wait to be sent; the other side is too slow"});
        writeMore();
    }

    void writeMore() {
        if (writing || queue.empty())
            return;
        writing = true;
        inFlight = std::move(queue.front());
        queue.pop_front();
        const std::array<asio::const_buffer, 2> buffers{
            asio::buffer(inFlight.header),
            inFlight.payload ? asio::buffer(*inFlight.payload) : asio::const_buffer()};
        ws.async_write(buffers, [self = shared_from_this()](error_code ec, std::size_t) {
            self->onWritten(ec);
        });
    }

    void onWritten(error_code ec) {
        writing = false;
        queued -= inFlight.size();
        inFlight = {};
        if (phase == Phase::Closed)
            return;
        if (ec) // while closing, reading tells how it ends
            return phase == Phase::Open ? end(closedError(ec, ws.reason())) : abort();
        if (queue.empty() && phase == Phase::Closing)
            return sayGoodbye();
        writeMore();
    }

    // --- Is the peer alive? ---

    void ping() {
        if (phase != Phase::Open)
            return;
        if (!pingPending) {
            pingPending = true;
            ++pingNumber;
            pingTime = Clock::now();
            websocket::ping_data payload;
            payload.append(reinterpret_cast<const char *>(&pingNumber), sizeof pingNumber);
            ws.async_ping(payload, [self = shared_from_this()](error_code) {
                self->pingPending = false;
                self->pingSent = Clock::now();
            });
        }
        receivedAtPing = ws.next_layer().bytesReceived();
        sentAtCheck = ws.next_layer().bytesSent();
        checkAfter(options.pongTimeout);
    }

    void checkAfter(std::chrono::nanoseconds delay) {
        keepAlive.start(delay, [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->check();
        });
    }

    void check() {
        if (phase != Phase::Open)
            return;
        if (ws.next_layer().bytesReceived() != receivedAtPing) {
            if (options.pingInterval <= options.pongTimeout)
                return ping();
            keepAlive.start(options.pingInterval - options.pongTimeout, [weak = weak_from_this()] {
                if (const auto self = weak.lock())
                    self->ping();
            });
            return;
        }
        // A ping waits its turn behind a large message; as long as that moves, the peer lives.
        const auto sent = ws.next_layer().bytesSent();
        if (pingPending && std::exchange(sentAtCheck, sent) != sent)
            return checkAfter(options.pongTimeout);
        const auto left = pingSent + options.pongTimeout - Clock::now();
        if (!pingPending && left > std::chrono::nanoseconds(0))
            return checkAfter(left);
        end({ErrorCode::Timeout, "the other side does not answer any more"});
    }

    void onPong(std::string_view payload) {
        if (payload.size() == sizeof pingNumber &&
            std::memcmp(payload.data(), &pingNumber, sizeof pingNumber) == 0)
            roundTrip = Clock::now() - pingTime;
    }

    // --- The end ---

    void close(std::string_view reason) {
        if (phase != Phase::Open)
            return;
        phase = Phase::Closing;
        handlers.reset();
        keepAlive.cancel();
        const auto cut = reason.substr(0, closeReasonLimit);
        goodbye = websocket::close_reason(websocket::close_code::normal,
                                          beast::string_view(cut.data(), completeUtf8Prefix(cut)));
        // Holds this object until then: the WebSocket may be destroyed right after close().
        closeTimer.start(closeTime, [self = shared_from_this()] { self->abort(); });
        if (!writing)
            sayGoodbye();
    }

    void sayGoodbye() {
        ws.async_close(goodbye, [self = shared_from_this()](error_code) { self->abort(); });
    }

    void end(Error reason) {
        if (phase == Phase::Closing)
            return abort();
        if (phase == Phase::Closed)
            return;
        endReason = std::move(reason);
        abort();
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

    void abort() {
        if (phase == Phase::Closed)
            return;
        const auto self = shared_from_this(); // a timer's callback may be what holds this
        phase = Phase::Closed;
        keepAlive.cancel();
        closeTimer.cancel();
        queue.clear();
        queued = writing ? inFlight.size() : 0;
        ws.next_layer().close();
        slot.reset();
    }

    void drop() {
        handlers.reset();
        if (phase == Phase::Open)
            abort();
    }

    EventLoop &loop;
    const WebSocketOptions options;
    const std::string remoteAddress;
    const std::optional<Sha256Digest> serverCertificate;
    Stream ws;
    Phase phase = Phase::Open;
    std::shared_ptr<const WebSocketHandlers> handlers;
    std::optional<Error> endReason;
    ConnectionSlot slot;

    bool reading = false;
    Bytes messageLimit;
    ByteVector message;
    std::optional<asio::dynamic_vector_buffer<std::uint8_t, std::allocator<std::uint8_t>>>
        messageBuffer;

    bool writing = false;
    std::deque<Outgoing> queue;
    Outgoing inFlight;
    std::size_t queued = 0; // inFlight included
    websocket::close_reason goodbye;
    Timer keepAlive;
    Timer closeTimer;

    bool pingPending = false;
    std::uint64_t pingNumber = 0;
    Clock::time_point pingTime;
    Clock::time_point pingSent;
    std::uint64_t receivedAtPing = 0;
    std::uint64_t sentAtCheck = 0;
    std::optional<std::chrono::nanoseconds> roundTrip;
};

WebSocket::WebSocket(std::shared_ptr<State> state)
    : m_state(std::move(state)) {
}

WebSocket::~WebSocket() {
    m_state->drop();
}

void WebSocket::setHandlers(WebSocketHandlers handlers) {
    m_state->setHandlers(std::move(handlers));
}

void WebSocket::send(ByteVector message) {
    m_state->send({std::move(message), nullptr});
}

void WebSocket::send(ByteVector header, std::shared_ptr<const ByteVector> payload) {
    m_state->send({std::move(header), std::move(payload)});
}

void WebSocket::setMessageLimit(Bytes limit) {
    m_state->setMessageLimit(limit);
}

void WebSocket::close(std::string_view reason) {
    m_state->close(reason);
}

bool WebSocket::isOpen() const {
    return m_state->phase == State::Phase::Open;
}

std::size_t WebSocket::queuedBytes() const {
    return m_state->queued;
}

Bytes WebSocket::bytesSent() const {
    return Bytes(m_state->ws.next_layer().bytesSent());
}

Bytes WebSocket::bytesReceived() const {
    return Bytes(m_state->ws.next_layer().bytesReceived());
}

std::optional<std::chrono::nanoseconds> WebSocket::lastRoundTrip() const {
    return m_state->roundTrip;
}

const std::optional<Sha256Digest> &WebSocket::serverCertificate() const {
    return m_state->serverCertificate;
}

const std::string &WebSocket::remoteAddress() const {
    return m_state->remoteAddress;
}

void acceptWebSocket(EventLoop &loop, NetStream stream, http::request<http::string_body> request,
                     WebSocketOptions options, ConnectionSlot slot,
                     std::function<void(std::shared_ptr<WebSocket>)> callback) {
    const auto state = std::make_shared<WebSocket::State>(loop, std::move(stream), options);
    state->slot = std::move(slot);
    const auto held = std::make_shared<http::request<http::string_body>>(std::move(request));
    state->ws.async_accept(*held, [state, held, callback = std::move(callback)](error_code ec) {
        if (ec)
            return state->abort();
        callback(std::make_shared<WebSocket>(state));
    });
}

namespace {

// What a server said that does not want the connection.
Error refusal(const std::string &where, error_code ec, const websocket::response_type &response) {
    if (ec != websocket::error::upgrade_declined)
        return networkError(where, ec);
    ErrorCode code = ErrorCode::Unavailable;
    if (response.result() == http::status::unauthorized ||
        response.result() == http::status::forbidden)
        code = ErrorCode::Unauthorized;
    else if (response.result() == http::status::not_found)
        code = ErrorCode::NotFound;
    constexpr std::size_t shown = 300;
    return {code, where + ": the server answered " + std::to_string(response.result_int()) + " " +
                      toPlainText(response.body().substr(0, shown))};
}

void shakeHands(EventLoop &loop, const std::shared_ptr<WebSocketTarget> &target, NetStream stream,
                std::chrono::nanoseconds timeout,
                std::function<void(Result<std::shared_ptr<WebSocket>>)> callback) {
    const bool bare = target->host.find(':') != std::string::npos;
    const std::string host =
        (bare ? "[" + target->host + "]" : target->host) + ":" + std::to_string(target->port);
    const auto state = std::make_shared<WebSocket::State>(loop, std::move(stream), target->options);
    // Beast moves the decorator without destroying what it moved from: a capture that is const, and
    // so copied, would never be released.
    state->ws.set_option(websocket::stream_base::decorator(
        [movable = std::shared_ptr(target)](websocket::request_type &request) {
            for (const auto &[name, value] : movable->headers)
                request.set(name, value);
        }));
    const auto timedOut = std::make_shared<bool>(false);
    state->closeTimer.start(timeout, [weak = std::weak_ptr(state), timedOut] {
        *timedOut = true;
        if (const auto open = weak.lock())
            open->abort();
    });
    const auto response = std::make_shared<websocket::response_type>();
    state->ws.async_handshake(
        *response, host, target->path,
        [state, response, host, timedOut, callback = std::move(callback)](error_code ec) {
            state->closeTimer.cancel();
            const std::string where = "cannot connect to " + host;
            if (*timedOut)
                return callback(fail(ErrorCode::Timeout, where + ": no answer in time"));
            if (ec) {
                state->abort();
                return callback(std::unexpected(refusal(where, ec, *response)));
            }
            callback(std::make_shared<WebSocket>(state));
        });
}

} // namespace

void connectWebSocket(EventLoop &loop, WebSocketTarget target,
                      std::function<void(Result<std::shared_ptr<WebSocket>>)> callback) {
    const auto deadline = Clock::now() + target.connectTimeout;
    const auto shared = std::make_shared<WebSocketTarget>(std::move(target));
    const auto connector =
        std::make_shared<Connector>(loop, shared->host, shared->port, shared->tls, shared->check);
    connector->start(shared->connectTimeout, [&loop, shared, deadline, connector,
                                              callback = std::move(callback)](
                                                 Result<NetStream> stream) mutable {
        if (!stream)
            return callback(std::unexpected(std::move(stream).error()));
        shakeHands(loop, shared, std::move(*stream), deadline - Clock::now(), std::move(callback));
    });
}

} // namespace commonwatt
