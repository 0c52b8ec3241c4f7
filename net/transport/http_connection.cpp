#include "net/transport/http_connection.h"

#include "core/base/log.h"

#include <boost/beast/websocket/rfc6455.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace commonwatt {

namespace {

namespace http = beast::http;
using boost::system::error_code;

constexpr std::size_t readSize = std::size_t(8) << 10;
constexpr std::size_t pieceSize = std::size_t(256) << 10;
constexpr std::size_t gatherBelow = std::size_t(64) << 10;
// How long a client has to take in the last answer before the connection is dropped.
constexpr auto lingerTime = std::chrono::seconds(2);

std::string httpDate() {
    using namespace std::chrono;
    constexpr const char *dayNames[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char *monthNames[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto now = floor<seconds>(system_clock::now());
    const auto day = floor<days>(now);
    const year_month_day date(day);
    const hh_mm_ss time(now - day);
    char text[40];
    std::snprintf(
        text, sizeof text, "%s, %02u %s %d %02d:%02d:%02d GMT", dayNames[weekday(day).c_encoding()],
        static_cast<unsigned>(date.day()), monthNames[static_cast<unsigned>(date.month()) - 1],
        static_cast<int>(date.year()), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return text;
}

bool isForServer(std::string_view name) {
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{"Content-Length", "Transfer-Encoding", "Connection",
                                                "Date"},
        [name](std::string_view each) { return beast::iequals(each, name); });
}

bool hasControlCharacters(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool mayHaveBody(int status) {
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

HttpConnection::HttpConnection(std::shared_ptr<HttpServer::Impl> server, NetStream stream,
                               ConnectionSlot slot)
    : m_server(std::move(server))
    , m_stream(std::move(stream))
    , m_slot(std::move(slot))
    , m_timer(m_server->loop)
    , m_readBuffer(std::make_unique_for_overwrite<char[]>(readSize))
    , m_writeWatch(
          m_server->loop, m_server->options.writeTimeout, [this] { return m_stream.bytesSent(); },
          [this] { lost(); }) {
}

void HttpConnection::start() {
    const auto timeout = m_server->options.headerTimeout;
    if (!m_server->options.tls)
        return waitForRequest(timeout);
    closeAfter(timeout);
    m_stream.handshakeAsServer(*m_server->options.tls, [self = shared_from_this()](Status status) {
        if (self->m_phase == Phase::Closed)
            return;
        if (!status)
            return self->close();
        self->waitForRequest(self->m_server->options.headerTimeout);
    });
}

void HttpConnection::close() {
    m_onGone = nullptr;
    if (m_phase == Phase::Closed)
        return;
    const auto self = shared_from_this();
    m_phase = Phase::Closed;
    m_timer.cancel();
    m_writeWatch.cancel();
    m_stream.close();
    m_slot.reset();
    m_server->connections.erase(this);
}

void HttpConnection::closeWhenIdle() {
    m_keepAlive = false;
    if (m_phase == Phase::Idle)
        close();
}

void HttpConnection::closeAfter(std::chrono::milliseconds timeout) {
    m_timer.start(timeout, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->close();
    });
}

void HttpConnection::waitForRequest(std::chrono::milliseconds timeout) {
    m_phase = Phase::Idle;
    m_isHead = false;
    closeAfter(timeout);
    parse(); // a client may send the next request before it has the answer
    readMore();
}

void HttpConnection::readMore() {
    if (m_reading || m_inputEnded || m_phase == Phase::Closed)
        return;
    if (m_phase == Phase::Handling && m_input.size() >= m_server->options.headerLimit.value)
        return;
    m_reading = true;
    m_stream.readSome(
        asio::buffer(m_readBuffer.get(), readSize),
        [self = shared_from_this()](error_code ec, std::size_t size) { self->onRead(ec, size); });
}

void HttpConnection::onRead(error_code ec, std::size_t size) {
    m_reading = false;
    if (m_phase == Phase::Closed)
        return;
    if (auto waiting = std::exchange(m_upgrade, nullptr)) {
        if (ec && ec != asio::error::operation_aborted)
            return close();
        m_input.append(m_readBuffer.get(), size);
        return waiting();
    }
    if (ec) {
        m_inputEnded = true;
        if (m_phase != Phase::Handling)
            return close();
        // A client that has only closed its sending side still gets its answer.
        if (ec == asio::error::eof)
            return clientLeft();
        return lost();
    }
    if (m_phase != Phase::Lingering)
        m_input.append(m_readBuffer.get(), size);
    if (m_phase != Phase::Handling)
        parse();
    readMore();
}

void HttpConnection::parse() {
    while ((m_phase == Phase::Idle || m_phase == Phase::Head || m_phase == Phase::Body) &&
           !m_input.empty()) {
        if (m_phase == Phase::Idle) {
            m_phase = Phase::Head;
            m_parser.emplace();
            m_parser->header_limit(static_cast<std::uint32_t>(m_server->options.headerLimit.value));
            m_parser->body_limit(m_server->options.bodyLimit.value);
            m_timer.start(m_server->options.headerTimeout, [weak = weak_from_this()] {
                if (const auto self = weak.lock())
                    self->refuse(408, "the request did not arrive in time");
            });
        }
        error_code ec;
        m_input.erase(0, m_parser->put(asio::buffer(m_input), ec));
        if (ec == http::error::need_more)
            return;
        if (ec)
            return onParseError(ec);
        if (m_phase == Phase::Head && m_parser->is_header_done())
            onHead();
        if (m_parser->is_done())
            return dispatch();
    }
}

void HttpConnection::onHead() {
    m_phase = Phase::Body;
    m_parser->eager(true);
    if (m_parser->is_done())
        return;
    m_timer.start(m_server->options.bodyTimeout, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->refuse(408, "the request's body did not arrive in time");
    });
    const bool waits = beast::iequals(m_parser->get()[http::field::expect], "100-continue");
    if (waits && m_parser->get().version() >= 11 && m_input.empty())
        enqueue("HTTP/1.1 100 Continue\r\n\r\n");
}

void HttpConnection::onParseError(error_code ec) {
    if (ec == http::error::header_limit)
        return refuse(431, "the request's headers are larger than " +
                               formatBytes(m_server->options.headerLimit));
    if (ec == http::error::body_limit)
        return refuse(413, "the request's body is larger than " +
                               formatBytes(m_server->options.bodyLimit));
    refuse(400, "this is not a well-formed HTTP request: " + ec.message());
}

void HttpConnection::dispatch() {
    Message message = m_parser->release();
    m_parser.reset();
    m_timer.cancel();
    m_phase = Phase::Handling;
    m_isHead = message.method() == http::verb::head;
    m_isHttp10 = message.version() < 11;
    m_keepAlive = message.keep_alive() && m_server->accepting;
    auto request = toRequest(message);
    if (!request)
        return refuse(400, "the request's target is not a valid path");
    if (!m_isHttp10 && !request->headers.has("Host"))
        return refuse(400, "the request has no Host header");
    if (beast::websocket::is_upgrade(message))
        return upgrade(std::move(message), std::move(*request));

    m_requestHeaders = request->headers;
    const auto responder = std::make_shared<HttpResponder>(
        std::make_unique<HttpResponder::Impl>(shared_from_this(), m_request));
    try {
        m_server->handler(std::move(*request), responder);
    } catch (const std::exception &e) {
        logError("the handler of " + std::string(message.target()) + " failed: " + e.what());
    }
}

std::optional<HttpRequest> HttpConnection::toRequest(Message &message) const {
    HttpRequest request;
    request.method = message.method_string();
    request.target = message.target();
    const auto url = boost::urls::parse_origin_form(request.target);
    if (!url)
        return std::nullopt;
    request.path = url->path();
    if (request.path.find('\0') != std::string::npos)
        return std::nullopt;
    for (const auto &parameter : url->params())
        request.query.insert_or_assign(std::string(parameter.key), std::string(parameter.value));
    for (const auto &field : message)
        request.headers.add(field.name_string(), field.value());
    request.body = std::move(message.body());
    request.remoteAddress = m_stream.remoteAddress();
    return request;
}

void HttpConnection::upgrade(Message message, HttpRequest request) {
    const auto route = m_server->webSockets.find(request.path);
    if (route == m_server->webSockets.end())
        return respond(m_request, m_server->errorResponse(404, "there is no WebSocket here"));
    // A request that came before the last one's answer went out finds a read under way, which would
    // take what is meant for the WebSocket.
    if (m_reading) {
        m_upgrade = [this, message = std::move(message), request = std::move(request)]() mutable {
            m_timer.cancel();
            upgrade(std::move(message), std::move(request));
        };
        // Half a TLS record keeps the read from ending.
        closeAfter(m_server->options.headerTimeout);
        return m_stream.cancelRead();
    }
    // Frames may only follow the answer; whatever came already is none.
    if (!m_input.empty() || !request.body.empty() || m_writing)
        return refuse(400, "a WebSocket upgrade has no body");
    const auto &[options, handler, guard] = route->second;
    if (auto refusal = guard ? guard(request) : std::nullopt)
        return respond(m_request, std::move(*refusal));

    const auto self = shared_from_this();
    m_phase = Phase::Closed;
    m_writeWatch.cancel();
    m_server->connections.erase(this);
    acceptWebSocket(m_server->loop, std::move(m_stream), std::move(message), options,
                    std::move(m_slot),
                    [server = m_server, handler = handler,
                     request = std::move(request)](std::shared_ptr<WebSocket> socket) mutable {
                        if (!server->closed)
                            handler(std::move(request), std::move(socket));
                    });
}

// Answers for the handler and ends the connection, since what follows cannot be relied on.
void HttpConnection::refuse(int status, std::string_view message) {
    m_phase = Phase::Handling;
    m_timer.cancel();
    m_keepAlive = false;
    respond(m_request, m_server->errorResponse(status, message));
}

bool HttpConnection::isCurrent(std::uint64_t request) const {
    return m_phase == Phase::Handling && request == m_request;
}

void HttpConnection::respond(std::uint64_t request, HttpResponse response) {
    if (!isCurrent(request) || m_answer != Answer::None)
        return;
    const std::size_t length = response.body.size();
    sendHead(response.status, response.headers, length, std::move(response.body));
    completeAnswer();
}

void HttpConnection::sendHead(int status, const HttpHeaders &headers,
                              std::optional<std::uint64_t> length, std::string body) {
    std::string head = "HTTP/1.1 " + std::to_string(status) + " ";
    head += reasonPhrase(status);
    head += "\r\nDate: " + httpDate() + "\r\n";
    for (const auto &[name, value] : headers) {
        if (isForServer(name) || hasControlCharacters(name) || hasControlCharacters(value)) {
            logWarning("left out the response header " + toValidUtf8(name));
            continue;
        }
        head += name + ": " + value + "\r\n";
    }
    if (!length && !m_isHttp10)
        head += "Transfer-Encoding: chunked\r\n";
    else if (length && mayHaveBody(status))
        head += "Content-Length: " + std::to_string(*length) + "\r\n";
    if (!length && m_isHttp10)
        m_keepAlive = false; // the end of the connection is the end of the answer
    if (!m_keepAlive)
        head += "Connection: close\r\n";
    else if (m_isHttp10)
        head += "Connection: keep-alive\r\n";
    head += "\r\n";
    const bool hasBody = !body.empty() && !m_isHead && mayHaveBody(status);
    if (hasBody && body.size() < gatherBelow)
        head += body;
    enqueue(std::move(head));
    if (hasBody && body.size() >= gatherBelow)
        enqueue(std::move(body));
}

void HttpConnection::startStream(std::uint64_t request, int status, const HttpHeaders &headers) {
    if (!isCurrent(request) || m_answer != Answer::None)
        return;
    m_answer = Answer::Streaming;
    sendHead(status, headers, std::nullopt);
}

std::size_t HttpConnection::write(std::uint64_t request, std::string_view chunk) {
    if (!isCurrent(request) || m_answer != Answer::Streaming)
        return 0;
    if (chunk.empty() || m_isHead)
        return m_queued;
    if (m_queued + chunk.size() > m_server->options.streamQueueLimit.value) {
        // Not from within the caller's call; until then nothing more is taken.
        m_answer = Answer::Broken;
        m_server->loop.post([self = shared_from_this()] { self->lost(); });
        return m_queued;
    }
    std::string bytes;
    if (!m_isHttp10) {
        char size[16];
        const auto end = std::to_chars(size, size + sizeof size, chunk.size(), 16).ptr;
        bytes.reserve(chunk.size() + sizeof size + 4);
        bytes.append(size, end).append("\r\n").append(chunk).append("\r\n");
    } else {
        bytes = chunk;
    }
    enqueue(std::move(bytes));
    return m_queued;
}

void HttpConnection::finish(std::uint64_t request) {
    if (!isCurrent(request) || m_answer != Answer::Streaming)
        return;
    if (!m_isHttp10 && !m_isHead)
        enqueue("0\r\n\r\n");
    completeAnswer();
}

std::size_t HttpConnection::queuedBytes(std::uint64_t request) const {
    return isCurrent(request) ? m_queued : 0;
}

void HttpConnection::completeAnswer() {
    m_answer = Answer::Complete;
    if (m_writing)
        return;
    m_server->loop.post([self = shared_from_this(), request = m_request] {
        if (self->isCurrent(request) && !self->m_writing)
            self->answered();
    });
}

void HttpConnection::sendFile(std::uint64_t request, const std::filesystem::path &path,
                              FileOptions options) {
    if (!isCurrent(request) || m_answer != Answer::None)
        return;
    m_answer = Answer::File;
    auto &loop = m_server->loop;
    loop.impl().runBlocking(
        [self = shared_from_this(), &loop, request, path, options = std::move(options)]() mutable {
            loop.post([self = std::move(self), request, options = std::move(options),
                       file = FilePieces::open(path)] {
                if (self->isCurrent(request))
                    self->onFileOpened(file, options);
            });
        });
}

void HttpConnection::onFileOpened(const Result<std::shared_ptr<FilePieces>> &file,
                                  const FileOptions &options) {
    if (!file) {
        m_answer = Answer::None;
        const bool isMissing = file.error().code == ErrorCode::NotFound;
        if (!isMissing)
            logWarning("cannot send a file: " + file.error().describe());
        return respond(m_request, m_server->errorResponse(isMissing ? 404 : 500,
                                                          isMissing ? "there is no such file"
                                                                    : "the file cannot be read"));
    }
    const std::uint64_t size = (*file)->size();
    const std::string tag =
        '"' + (options.entityTag.empty() ? (*file)->entityTag() : options.entityTag) + '"';
    const FilePart part = selectFilePart(m_requestHeaders, size, tag);
    HttpHeaders headers{{"ETag", tag}, {"Accept-Ranges", "bytes"}};
    const std::string total = "/" + std::to_string(size);
    if (part.status == 416)
        headers.add("Content-Range", "bytes *" + total);
    if (part.status == 206)
        headers.add("Content-Range", "bytes " + std::to_string(part.offset) + "-" +
                                         std::to_string(part.offset + part.length - 1) + total);
    if (part.status == 200 || part.status == 206)
        headers.add("Content-Type", options.contentType);
    sendHead(part.status, headers, part.length);
    if (m_isHead || part.length == 0)
        return completeAnswer();
    m_file = *file;
    m_fileLeft = part.length;
    readPiece(part.offset);
}

// Reads on while the piece before is being sent.
void HttpConnection::readPiece(std::optional<std::uint64_t> offset) {
    if (!m_file || m_fileReading || m_fileLeft == 0 || !m_output.empty())
        return;
    m_fileReading = true;
    const auto length = static_cast<std::size_t>(std::min<std::uint64_t>(m_fileLeft, pieceSize));
    auto &loop = m_server->loop;
    loop.impl().runBlocking([self = shared_from_this(), &loop, file = m_file, offset, length,
                             spare = std::exchange(m_spare, {})]() mutable {
        Result<std::string> piece;
        if (const Status sought = offset ? file->seek(*offset) : Status(); !sought)
            piece = std::unexpected(sought.error());
        else
            piece = file->read(length, std::move(spare));
        loop.post([self = std::move(self), piece = std::move(piece)]() mutable {
            self->m_fileReading = false;
            if (self->m_phase != Phase::Handling)
                return;
            if (!piece) {
                logWarning("a file is not sent to its end: " + piece.error().describe());
                return self->lost();
            }
            self->m_fileLeft -= piece->size();
            if (self->m_fileLeft == 0) {
                self->m_file.reset();
                self->m_spare = {};
                self->m_answer = Answer::Complete;
            }
            self->enqueue(std::move(*piece));
            self->readPiece(std::nullopt);
        });
    });
}

void HttpConnection::enqueue(std::string bytes) {
    m_queued += bytes.size();
    m_output.push_back(std::move(bytes));
    writeMore();
}

void HttpConnection::writeMore() {
    if (m_writing || m_output.empty())
        return;
    m_inFlight = std::move(m_output.front());
    m_output.pop_front();
    while (!m_output.empty() && m_inFlight.size() + m_output.front().size() <= gatherBelow) {
        m_inFlight += m_output.front();
        m_output.pop_front();
    }
    m_writing = true;
    m_writeWatch.start();
    m_stream.writeAll(
        asio::buffer(m_inFlight),
        [self = shared_from_this()](error_code ec, std::size_t) { self->onWritten(ec); });
}

void HttpConnection::onWritten(error_code ec) {
    m_writing = false;
    m_writeWatch.stop();
    if (m_phase == Phase::Closed)
        return;
    if (ec)
        return lost();
    m_queued -= m_inFlight.size();
    if (m_file)
        m_spare = std::move(m_inFlight);
    writeMore();
    readPiece(std::nullopt);
    if (!m_writing && m_answer == Answer::Complete)
        answered();
}

void HttpConnection::answered() {
    ++m_request;
    m_answer = Answer::None;
    m_onGone = nullptr;
    m_gone = false;
    if (!m_keepAlive || m_inputEnded)
        return linger();
    waitForRequest(m_server->options.idleTimeout);
}

// Closing at once could destroy the answer on its way: a client that is still sending would be
// answered with a reset. So say that no more is coming and listen until the client closes too.
void HttpConnection::linger() {
    m_phase = Phase::Lingering;
    m_input = {};
    m_stream.shutdownSend(shared_from_this());
    if (m_inputEnded)
        return close();
    closeAfter(lingerTime);
    readMore();
}

void HttpConnection::onClientGone(std::uint64_t request, std::function<void()> callback) {
    if (request != m_request || (m_phase == Phase::Closed && !m_gone))
        return;
    m_onGone = std::move(callback);
    if (m_gone)
        m_server->loop.post([self = shared_from_this(), request] {
            if (request == self->m_request)
                self->clientLeft();
        });
}

bool HttpConnection::clientGone(std::uint64_t request) const {
    return request == m_request && (m_gone || m_phase == Phase::Closed);
}

void HttpConnection::clientLeft() {
    m_gone = true;
    if (const auto callback = std::exchange(m_onGone, nullptr))
        callback();
}

void HttpConnection::lost() {
    const auto self = shared_from_this();
    clientLeft();
    close();
}

void HttpConnection::abandon(std::uint64_t request) {
    if (request != m_request)
        return;
    m_onGone = nullptr;
    if (!isCurrent(request))
        return;
    if (m_answer == Answer::None && !m_gone)
        respond(request, m_server->errorResponse(500, "the request could not be handled"));
    else if (m_answer == Answer::None || m_answer == Answer::Streaming)
        close();
}

} // namespace commonwatt
