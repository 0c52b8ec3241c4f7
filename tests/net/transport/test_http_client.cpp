#include "net/transport/http_client.h"

#include "core/base/hash.h"
#include "loop_support.h"
#include "net/transport/http_server.h"
#include "raw_client.h"
#include "support/qtest_support.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>

#include <QTemporaryDir>

#include <fstream>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

struct Download {
    std::unique_ptr<HttpTransfer> transfer;
    int status = 0;
    HttpHeaders headers;
    std::string data;
    std::optional<Status> done;

    void start(EventLoop &loop, const std::string &url, HttpDownloadOptions options = {}) {
        transfer = startDownload(loop, url, std::move(options),
                                 {[this](int code, const HttpHeaders &fields) {
                                      status = code;
                                      headers = fields;
                                  },
                                  [this](ByteView piece) { data += asText(piece); },
                                  [this](Status end) { done = std::move(end); }});
    }
};

// Answers one connection with fixed bytes and closes it, on a thread of its own: a server that
// need not keep to the protocol.
class RawServer {
public:
    explicit RawServer(std::string answer)
        : m_acceptor(m_context, {boost::asio::ip::make_address("127.0.0.1"), 0})
        , m_thread([this, answer = std::move(answer)] {
            boost::system::error_code ec;
            auto socket = m_acceptor.accept(ec);
            std::string request;
            boost::asio::read_until(socket, boost::asio::dynamic_buffer(request), "\r\n\r\n", ec);
            boost::asio::write(socket, boost::asio::buffer(answer), ec);
        }) {}
    ~RawServer() { m_thread.join(); }

    [[nodiscard]] std::string url() const {
        return "http://127.0.0.1:" + std::to_string(m_acceptor.local_endpoint().port()) + "/";
    }

private:
    boost::asio::io_context m_context;
    boost::asio::ip::tcp::acceptor m_acceptor;
    std::thread m_thread;
};

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_loop = std::make_unique<EventLoop>();
        HttpServerOptions options;
        options.tls = testServerTls();
        const auto handler = [this](HttpRequest request, auto responder) {
            handle(std::move(request), std::move(responder));
        };
        m_server = HttpServer::listen(*m_loop, options, handler).value();
        m_plain = HttpServer::listen(*m_loop, {}, handler).value();
        m_content = asText(randomBytes(5'000'000));
        std::ofstream(m_folder.filePath("file").toStdString(), std::ios::binary) << m_content;
        m_seen.clear();
    }
    void cleanup() {
        m_server.reset();
        m_plain.reset();
        m_loop.reset();
    }

    void downloadsOverTls() {
        Download download;
        download.start(*m_loop, secure("/file"), pinned());
        QVERIFY(runUntil(*m_loop, [&] { return download.done.has_value(); }));
        QVERIFY2(*download.done, "the download failed");
        QCOMPARE(download.status, 200);
        QVERIFY(download.data == m_content);
        QCOMPARE(std::string(download.headers.find("content-length").value()), "5000000");
    }

    void resumesWhereItWas() {
        Download download;
        auto options = pinned();
        options.rangeStart = 4'000'000;
        download.start(*m_loop, secure("/file"), options);
        QVERIFY(runUntil(*m_loop, [&] { return download.done.has_value(); }));
        QCOMPARE(download.status, 206);
        QVERIFY(download.data == m_content.substr(4'000'000));
    }

    void pausesAndResumes() {
        HttpDownloadOptions options = pinned();
        options.idleTimeout = 100ms; // must not strike during the pause
        std::string data;
        std::optional<Status> done;
        std::unique_ptr<HttpTransfer> transfer;
        transfer = startDownload(*m_loop, secure("/file"), options,
                                 {{},
                                  [&](ByteView piece) {
                                      data += asText(piece);
                                      transfer->pause();
                                  },
                                  [&](Status status) { done = std::move(status); }});
        QVERIFY(runUntil(*m_loop, [&] { return !data.empty(); }));
        runFor(*m_loop, 300ms);
        QVERIFY(!done);
        QVERIFY(data.size() <= 128 * 1024);
        int pauses = 0;
        while (!done) {
            const std::size_t before = data.size();
            transfer->resume();
            QVERIFY(runUntil(*m_loop, [&] { return done || data.size() > before; }));
            ++pauses;
        }
        QVERIFY(*done);
        QVERIFY(data == m_content);
        QVERIFY(pauses > 5);
    }

    void requestsCarryTheirBody() {
        std::optional<Result<HttpResponse>> result;
        HttpRequestOptions options = pinned();
        options.headers.add("X-Test", "1");
        const std::string body(300'000, 'b');
        const auto transfer = startRequest(*m_loop, "POST", secure("/echo?a=1"), body, options,
                                           [&](auto outcome) { result = std::move(outcome); });
        QVERIFY(runUntil(*m_loop, [&] { return result.has_value(); }));
        QVERIFY(result->has_value());
        QCOMPARE((*result)->status, 201);
        QVERIFY((*result)->body == "POST /echo?a=1 1 " + body);
    }

    void anErrorStatusIsAnAnswer() {
        const auto result = request(plain("/missing"));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 404);
    }

    void followsRedirects() {
        HttpRequestOptions options;
        options.headers.add("Authorization", "Bearer secret");
        const auto result = request(plain("/redirect?to=/redirect%3Fto%3D%252Fseen"), options);
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 200);
        QCOMPARE(m_seen, "Bearer secret");
    }

    void credentialsDoNotLeaveTheirHost() {
        HttpRequestOptions options = pinned();
        options.headers.add("Authorization", "Bearer secret");
        m_seen = "?";
        const auto result = request(plain("/redirect?to=" + secure("/seen")), options);
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 200);
        QCOMPARE(m_seen, "none");
    }

    void redirectsEndSomewhere() {
        const auto result = request(plain("/loop"));
        QVERIFY(!result);
        QVERIFY(result.error().message.find("redirects too often") != std::string::npos);
        const auto downgrade = request(secure("/redirect?to=" + plain("/seen")), pinned());
        QVERIFY(!downgrade);
        QCOMPARE(downgrade.error().code, ErrorCode::Unauthorized);
        const auto odd = request(plain("/redirect?to=ftp://x/"));
        QVERIFY(!odd);
        HttpRequestOptions none;
        none.maxRedirects = 0;
        QCOMPARE(request(plain("/loop"), none)->status, 302);
    }

    void brokenAnswersAreErrors_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code"); // -1: a good answer
        const auto row = [](const char *name, const char *answer, int code) {
            QTest::newRow(name) << QByteArray(answer) << code;
        };
        const int lost = int(ErrorCode::Unavailable);
        const int bad = int(ErrorCode::InvalidData);
        row("nothing", "", lost);
        row("half a header", "HTTP/1.1 200 OK\r\nCont", lost);
        row("short body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", lost);
        row("torn chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
            lost);
        row("not HTTP", "SSH-2.0-OpenSSH\r\n\r\n", bad);
        row("too much", "HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n",
            int(ErrorCode::ResourceExhausted));
        row("until the end", "HTTP/1.1 200 OK\r\n\r\nabc", -1);
        row("interim",
            "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", -1);
        row("chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n2;x=y\r\nbc\r\n"
            "0\r\n\r\n",
            -1);
    }
    void brokenAnswersAreErrors() {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        RawServer server(answer.toStdString());
        HttpRequestOptions options;
        options.bodyLimit = Bytes(1000);
        const auto result = request(server.url(), options);
        QCOMPARE(result ? -1 : int(result.error().code), code);
        if (result)
            QCOMPARE(result->body, "abc");
    }

    void silenceIsATimeout() {
        HttpRequestOptions options;
        options.idleTimeout = 100ms;
        const auto result = request(plain("/never"), options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Timeout);
        m_waiting.reset();
    }

    void badAddressesAreExplained() {
        for (const char *url :
             {"", "example.org", "ftp://example.org/", "http://", "http://a:99999/"}) {
            const auto result = request(url);
            QVERIFY2(!result, url);
            QVERIFY2(result.error().code == ErrorCode::InvalidArgument,
                     result.error().describe().c_str());
        }
        QCOMPARE(request("http://127.0.0.1:1/").error().code, ErrorCode::Unavailable);
        QCOMPARE(request(secure("/file")).error().code,
                 ErrorCode::Unauthorized); // unknown authority
    }

    void cancellingIsSilent() {
        bool done = false;
        std::size_t pieces = 0;
        std::unique_ptr<HttpTransfer> transfer;
        transfer = startDownload(*m_loop, secure("/file"), pinned(),
                                 {{},
                                  [&](ByteView) {
                                      ++pieces;
                                      transfer.reset(); // from within
                                  },
                                  [&](const Status &) { done = true; }});
        QVERIFY(runUntil(*m_loop, [&] { return pieces > 0; }));
        QVERIFY(runUntil(*m_loop, [&] { return m_server->connectionCount() == 0; }));
        QCOMPARE(pieces, std::size_t(1));
        QVERIFY(!done);
        // Before anything was sent.
        startDownload(*m_loop, secure("/file"), pinned(),
                      {{}, {}, [&](const Status &) { done = true; }})
            .reset();
        runFor(*m_loop, 20ms);
        QVERIFY(!done);
    }

private:
    void handle(HttpRequest request, std::shared_ptr<HttpResponder> responder) {
        if (request.path == "/file")
            return responder->sendFile(m_folder.filePath("file").toStdString());
        if (request.path == "/echo")
            return responder->respond({201,
                                       {},
                                       request.method + " " + request.target + " " +
                                           std::string(*request.headers.find("x-test")) + " " +
                                           request.body});
        if (request.path == "/redirect")
            return responder->respond({302, {{"Location", request.query["to"]}}, "over there"});
        if (request.path == "/loop")
            return responder->respond({302, {{"Location", "loop"}}, ""});
        if (request.path == "/seen")
            m_seen = request.headers.find("Authorization").value_or("none");
        if (request.path == "/never") {
            m_waiting = std::move(responder);
            return;
        }
        responder->respond({request.path == "/missing" ? 404 : 200, {}, "text"});
    }

    Result<HttpResponse> request(const std::string &url, HttpRequestOptions options = {}) {
        std::optional<Result<HttpResponse>> result;
        const auto transfer = startRequest(*m_loop, "GET", url, {}, std::move(options),
                                           [&](auto outcome) { result = std::move(outcome); });
        runUntil(*m_loop, [&] { return result.has_value(); });
        return result.value_or(fail(ErrorCode::Internal, "the callback did not come"));
    }

    static HttpDownloadOptions pinned() {
        HttpDownloadOptions options;
        options.tls = testClientTls();
        return options;
    }
    [[nodiscard]] std::string secure(const std::string &path) const {
        return "https://127.0.0.1:" + std::to_string(m_server->port()) + path;
    }
    [[nodiscard]] std::string plain(const std::string &path) const {
        return "http://127.0.0.1:" + std::to_string(m_plain->port()) + path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<EventLoop> m_loop;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HttpServer> m_plain;
    std::shared_ptr<HttpResponder> m_waiting;
    std::string m_content;
    std::string m_seen;
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "test_http_client.moc"
