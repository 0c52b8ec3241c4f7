#include "net/transport/http_client.h"

#include "net/transport/net_stream.h"

#include "core/base/version.h"

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url.hpp>

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

namespace http = beast::http;
namespace urls = boost::urls;
using boost::system::error_code;

constexpr std::size_t readSize = std::size_t(64) << 10;
constexpr std::uint32_t headerLimit = std::uint32_t(64) << 10;

// A body that is handed on piece by piece.
struct SinkBody {
    using value_type = std::function<void(ByteView)>;

    class reader {
    public:
        template <bool isRequest, typename Fields>
        reader(http::header<isRequest, Fields> &, value_type &sink)
            : m_sink(sink) {}
        static void init(const boost::optional<std::uint64_t> &, error_code &ec) { ec = {}; }
        template <typename Buffers>
        std::size_t put(const Buffers &buffers, error_code &ec) {
            ec = {};
            const auto end = asio::buffer_sequence_end(buffers);
            for (auto each = asio::buffer_sequence_begin(buffers); each != end; ++each) {
                const asio::const_buffer piece(*each);
                m_sink({static_cast<const std::uint8_t *>(piece.data()), piece.size()});
            }
            return asio::buffer_size(buffers);
        }
        static void finish(error_code &ec) { ec = {}; }

    private:
        value_type &m_sink;
    };
};

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<urls::url> parseUrl(const std::string &text) {
    const auto url = urls::parse_uri(text);
    if (!url || (url->scheme() != "http" && url->scheme() != "https") || url->host().empty())
        return fail(ErrorCode::InvalidArgument,
                    "\"" + text + "\" is not an http:// or https:// address");
    urls::url parsed(*url);
    parsed.normalize_scheme();
    parsed.remove_fragment();
    if (parsed.encoded_path().empty())
        parsed.set_encoded_path("/");
    // Boost's own number wraps around.
    const std::string port(parsed.port());
    if (parsed.has_port() && (port.empty() || port.size() > 5 || std::stoi(port) > UINT16_MAX))
        return fail(ErrorCode::InvalidArgument, "\"" + text + "\" has no valid port");
    return parsed;
}

} // namespace

struct HttpTransfer::State : std::enable_shared_from_this<HttpTransfer::State> {
    State(EventLoop &eventLoop, HttpRequestOptions requestOptions,
          HttpDownloadHandlers userHandlers)
        : loop(eventLoop)
        , options(std::move(requestOptions))
        , handlers(std::make_shared<const HttpDownloadHandlers>(std::move(userHandlers)))
        , watch(
              loop, options.idleTimeout,
              [this] { return stream->bytesReceived() + stream->bytesSent(); },
              [this] {
                  finish(
                      fail(ErrorCode::Timeout, "nothing came from " + where() + " for too long"));
              }) {}

    // --- Connecting and asking ---

    void start(std::string requestMethod, const std::string &address, std::string requestBody) {
        method = std::move(requestMethod);
        body = std::move(requestBody);
        auto parsed = parseUrl(address);
        loop.post([self = shared_from_this(), parsed = std::move(parsed)] {
            if (self->done)
                return;
            if (!parsed)
                return self->finish(std::unexpected(parsed.error()));
            self->url = *parsed;
            self->firstHost = self->url.encoded_host_and_port();
            self->connect();
        });
    }

    [[nodiscard]] std::string where() const { return std::string(url.encoded_host_and_port()); }

    void connect() {
        const bool secure = url.scheme() == "https";
        if (secure && !options.tls) {
            auto trust = TlsClientContext::systemTrust();
            if (!trust)
                return finish(std::unexpected(std::move(trust).error()));
            options.tls = std::move(*trust);
        }
        const std::uint16_t standardPort = secure ? 443 : 80;
        const std::uint16_t port = url.has_port() ? url.port_number() : standardPort;
        connector = std::make_shared<Connector>(loop, std::string(url.host_address()), port,
                                                secure ? options.tls : nullptr);
        connector->start(options.connectTimeout,
                         [weak = weak_from_this()](Result<NetStream> result) {
                             const auto self = weak.lock();
                             if (!self || self->done)
                                 return;
                             self->connector.reset();
                             if (!result)
                                 return self->finish(std::unexpected(std::move(result).error()));
                             self->stream.emplace(std::move(*result));
                             self->ask();
                         });
    }

    void ask() {
        request = method + " " + std::string(url.encoded_resource()) +
                  " HTTP/1.1\r\nHost: " + where() + "\r\nUser-Agent: commonwatt/" +
                  std::string(version) + "\r\nConnection: close\r\n";
        for (const auto &[name, value] : options.headers) {
            if (beast::iequals(name, "Authorization") && where() != firstHost)
                continue;
            request += name + ": " + value + "\r\n";
        }
        if (!body.empty() || method == "POST" || method == "PUT")
            request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
        request += "\r\n" + body;
        expectResponse();
        input.clear();
        if (!paused)
            watch.start();
        stream->writeAll(asio::buffer(request),
                         [self = shared_from_this()](error_code, std::size_t) {
                             // A server may answer and close before it has read everything: reading
                             // tells.
                             self->sending = false;
                             if (self->reconnecting)
                                 self->reconnect();
                         });
        sending = true;
        read();
    }

    void expectResponse() {
        parser.emplace();
        parser->header_limit(headerLimit);
        parser->body_limit(options.bodyLimit.value);
        parser->eager(true);
        parser->skip(method == "HEAD");
        parser->get().body() = [this](ByteView piece) { onBody(piece); };
        headersTold = false;
    }

    // --- The answer ---

    void read() {
        if (reading || paused || done)
            return;
        reading = true;
        if (!buffer)
            buffer = std::make_unique_for_overwrite<std::array<char, readSize>>();
        stream->readSome(asio::buffer(*buffer),
                         [self = shared_from_this()](error_code ec, std::size_t size) {
                             self->reading = false;
                             if (self->reconnecting)
                                 return self->reconnect();
                             self->onRead(ec, size);
                         });
    }

    void onRead(error_code ec, std::size_t size) {
        if (done)
            return;
        if (ec)
            return onEnd(ec);
        // A header that is not complete yet waits in `input`; body bytes are never copied.
        asio::const_buffer fresh(buffer->data(), size);
        if (!input.empty()) {
            input.append(buffer->data(), size);
            fresh = asio::buffer(input);
        }
        while (fresh.size() > 0 && !done && !parser->is_done()) {
            error_code parseError;
            fresh += parser->put(fresh, parseError);
            if (parseError == http::error::need_more)
                break;
            if (parseError)
                return finish(std::unexpected(parseFailure(parseError)));
            if (!onHeader())
                return;
        }
        if (done)
            return;
        if (parser->is_done())
            return finish({});
        std::string rest(static_cast<const char *>(fresh.data()), fresh.size());
        input = std::move(rest);
        read();
    }

    // False: this answer is not the one to deliver.
    bool onHeader() {
        if (!parser->is_header_done())
            return true;
        const int status = static_cast<int>(parser->get().result_int());
        if (status >= 100 && status < 200) { // an interim answer
            expectResponse();
            return true;
        }
        if (redirects()) {
            followRedirect(std::string(parser->get()[http::field::location]));
            return false;
        }
        tellHeaders(status);
        return !done;
    }

    // Whether the answer is a redirect that is to be followed.
    [[nodiscard]] bool redirects() const {
        const auto &answer = parser->get();
        return isRedirect(static_cast<int>(answer.result_int())) && options.maxRedirects > 0 &&
               (method == "GET" || method == "HEAD") && answer.count(http::field::location) > 0;
    }

    void tellHeaders(int status) {
        if (std::exchange(headersTold, true))
            return;
        HttpHeaders headers;
        for (const auto &field : parser->get())
            headers.add(std::string(field.name_string()), std::string(field.value()));
        if (const auto current = handlers; current->onHeaders)
            current->onHeaders(status, headers);
    }

    void onBody(ByteView piece) {
        if (done || redirects())
            return;
        // The parser may deliver the body along with the header.
        tellHeaders(static_cast<int>(parser->get().result_int()));
        if (const auto current = handlers; !done && current->onData)
            current->onData(piece);
    }

    void onEnd(error_code ec) {
        // A body of unknown length ends with the connection, but not with a lost one.
        if (ec == asio::error::eof && parser->is_header_done() && !parser->is_done()) {
            error_code incomplete;
            parser->put_eof(incomplete);
            if (!incomplete)
                return finish({});
        }
        finish(std::unexpected(networkError("the answer of " + where() + " is incomplete", ec)));
    }

    [[nodiscard]] Error parseFailure(error_code ec) const {
        if (ec == http::error::body_limit)
            return {ErrorCode::ResourceExhausted, "the answer of " + where() + " is larger than " +
                                                      formatBytes(options.bodyLimit)};
        return {ErrorCode::InvalidData,
                "the answer of " + where() + " is not valid HTTP: " + ec.message()};
    }

    void followRedirect(const std::string &location) {
        if (++redirectCount > options.maxRedirects)
            return finish(fail(ErrorCode::Unavailable, where() + " redirects too often"));
        const auto reference = urls::parse_uri_reference(location);
        urls::url next;
        if (!reference || urls::resolve(url, *reference, next).has_error())
            return finish(
                fail(ErrorCode::InvalidData, where() + " redirects to an invalid address"));
        auto parsed = parseUrl(std::string(next.buffer()));
        if (!parsed)
            return finish(std::unexpected(std::move(parsed).error()));
        if (url.scheme() == "https" && parsed->scheme() != "https")
            return finish(fail(ErrorCode::Unauthorized,
                               where() + " redirects to an address without TLS; not followed"));
        url = std::move(*parsed);
        watch.cancel();
        stream->close();
        reconnecting = true;
        reconnect();
    }

    // The old stream has to outlive its operations.
    void reconnect() {
        if (done || sending || reading)
            return;
        reconnecting = false;
        loop.post([self = shared_from_this()] {
            if (self->done)
                return;
            self->stream.reset();
            self->connect();
        });
    }

    // --- Control ---

    void pause() {
        paused = true;
        watch.stop();
    }

    void resume() {
        if (!std::exchange(paused, false) || done || !stream || reconnecting)
            return;
        watch.start();
        // Not at once: this may be called by onData, with more in the buffer.
        loop.post([self = shared_from_this()] {
            if (!self->done && self->stream && !self->reconnecting)
                self->read();
        });
    }

    void finish(Status status) {
        if (done)
            return;
        const auto self = shared_from_this();
        const auto current = handlers;
        cancel();
        if (current->onDone)
            current->onDone(std::move(status));
    }

    void cancel() {
        done = true;
        // The handlers may hold what holds this object. One that runs now is held by its caller.
        handlers = std::make_shared<const HttpDownloadHandlers>();
        watch.cancel();
        if (connector)
            connector->cancel();
        if (stream)
            stream->close();
    }

    EventLoop &loop;
    HttpRequestOptions options;
    std::shared_ptr<const HttpDownloadHandlers> handlers;
    std::string method;
    std::string body;
    urls::url url;
    std::string firstHost;
    int redirectCount = 0;

    std::shared_ptr<Connector> connector;
    std::optional<NetStream> stream;
    StallWatch watch;
    std::string request;
    bool sending = false;
    bool reading = false;
    bool reconnecting = false;
    bool paused = false;
    bool done = false;
    std::unique_ptr<std::array<char, readSize>> buffer;
    std::string input;
    std::optional<http::response_parser<SinkBody>> parser;
    bool headersTold = false;
};

HttpTransfer::HttpTransfer(std::shared_ptr<State> state)
    : m_state(std::move(state)) {
}

HttpTransfer::~HttpTransfer() {
    m_state->cancel();
}

void HttpTransfer::pause() {
    m_state->pause();
}

void HttpTransfer::resume() {
    m_state->resume();
}

std::unique_ptr<HttpTransfer> startDownload(EventLoop &loop, std::string url,
                                            HttpDownloadOptions options,
                                            HttpDownloadHandlers handlers) {
    if (options.rangeStart > 0)
        options.headers.set("Range", "bytes=" + std::to_string(options.rangeStart) + "-");
    const auto state =
        std::make_shared<HttpTransfer::State>(loop, std::move(options), std::move(handlers));
    state->start("GET", url, {});
    return std::make_unique<HttpTransfer>(state);
}

std::unique_ptr<HttpTransfer> startRequest(EventLoop &loop, std::string method, std::string url,
                                           std::string body, HttpRequestOptions options,
                                           std::function<void(Result<HttpResponse>)> callback) {
    const auto response = std::make_shared<HttpResponse>();
    HttpDownloadHandlers handlers;
    handlers.onHeaders = [response](int status, const HttpHeaders &headers) {
        response->status = status;
        response->headers = headers;
    };
    handlers.onData = [response](ByteView data) { response->body += asText(data); };
    handlers.onDone = [response, callback = std::move(callback)](Status status) {
        if (status)
            callback(std::move(*response));
        else
            callback(std::unexpected(std::move(status).error()));
    };
    const auto state =
        std::make_shared<HttpTransfer::State>(loop, std::move(options), std::move(handlers));
    state->start(std::move(method), url, std::move(body));
    return std::make_unique<HttpTransfer>(state);
}

} // namespace commonwatt
