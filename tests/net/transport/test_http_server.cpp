#include "net/transport/http_server.h"

#include "core/base/file.h"
#include "loop_support.h"
#include "raw_client.h"
#include "support/qtest_support.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

bool contains(const std::string &text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

// A server on a loop of its own.
class Server {
public:
    explicit Server(HttpServer::Handler handler, HttpServerOptions options = {}) {
        m_thread.call([&] {
            m_server =
                HttpServer::listen(m_thread.loop, std::move(options), std::move(handler)).value();
        });
    }
    ~Server() {
        m_thread.call([&] { m_server.reset(); });
    }

    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }
    void call(const std::function<void()> &work) { m_thread.call(work); }
    [[nodiscard]] std::size_t connections() {
        std::size_t count = 0;
        call([&] { count = m_server->connectionCount(); });
        return count;
    }
    [[nodiscard]] bool hasConnections(std::size_t count) {
        for (int i = 0; i < 5000 && connections() != count; ++i)
            std::this_thread::sleep_for(1ms);
        return connections() == count;
    }
    void stopAccepting() {
        call([&] { m_server->stopAccepting(); });
    }

private:
    LoopThread m_thread;
    std::unique_ptr<HttpServer> m_server;
};

void echo(const HttpRequest &request, const std::shared_ptr<HttpResponder> &responder) {
    std::string text = request.method + " " + request.path;
    for (const auto &[name, value] : request.query)
        text += " " + name + "=" + value;
    responder->respond({200, {{"Content-Type", "text/plain"}}, text + "\n" + request.body});
}

std::string get(std::string_view path, std::string_view more = "") {
    return "GET " + std::string(path) + " HTTP/1.1\r\nHost: test\r\n" + std::string(more) + "\r\n";
}

constexpr std::string_view closing = "Connection: close\r\n";

struct CurlResult {
    int exitCode = -1;
    QByteArray output;
};

// The independent client.
CurlResult curl(const QStringList &arguments) {
    QProcess process;
    process.start("curl", QStringList{"--silent", "--show-error", "--max-time", "30"} + arguments);
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput()};
}

QByteArray content(const QString &path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHttpServer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_bytes.resize(3'000'000);
        for (int i = 0; i < m_bytes.size(); ++i)
            m_bytes[i] = char((unsigned(i) * 7919) >> 5);
        m_path = m_folder.filePath("block.gguf");
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(m_bytes), m_bytes.size());
        m_hasCurl = !QStandardPaths::findExecutable("curl").isEmpty();
    }

    // --- Requests ---

    void aConnectionServesSeveralRequests() {
        Server server(echo);
        RawClient client(server.port());
        client.send(get("/a%20b?x=1&y=%C3%A9&x=2"));
        QVERIFY(client.receiveUntil("\n").starts_with("HTTP/1.1 200 OK"));
        QVERIFY(contains(client.receiveUntil("\r\n\r\n"), "Content-Length: "));
        QCOMPARE(client.receiveUntil("\n"), "GET /a b x=2 y=é\n");
        client.send("POST /b HTTP/1.1\r\nHost: test\r\nContent-Length: 5\r\n\r\nhello");
        QVERIFY(client.receiveUntil("hello").ends_with("POST /b\nhello"));
        client.send("PUT /c HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        QVERIFY(client.receiveUntil("abcde").ends_with("PUT /c\nabcde"));
        client.send(get("/d", closing));
        const std::string last = client.receiveAll(); // so the server closed
        QVERIFY(contains(last, "Connection: close"));
        QVERIFY(last.ends_with("GET /d\n"));
    }

    void requestsSentAtOnceAreAnsweredInTurn() {
        std::vector<std::shared_ptr<HttpResponder>> waiting;
        std::vector<std::string> paths;
        Server server([&](HttpRequest request, std::shared_ptr<HttpResponder> responder) {
            paths.push_back(request.path);
            waiting.push_back(std::move(responder));
        });
        RawClient client(server.port());
        client.send(get("/1") + get("/2") + get("/3", closing));
        std::string all;
        for (std::size_t i = 0; i < 3; ++i) {
            for (bool arrived = false; !arrived; std::this_thread::sleep_for(1ms))
                server.call([&] { arrived = waiting.size() == i + 1; });
            std::this_thread::sleep_for(5ms);
            std::size_t arrivals = 0;
            server.call([&] {
                arrivals = waiting.size();
                waiting[i]->respond({200, {}, paths[i]});
                waiting[i]->respond({200, {}, "a second answer"});
            });
            QCOMPARE(arrivals, i + 1); // the next waited for this answer
        }
        all = client.receiveAll();
        QVERIFY(all.find("\r\n\r\n/1HTTP") < all.find("\r\n\r\n/2HTTP"));
        QVERIFY(all.ends_with("\r\n\r\n/3"));
        QVERIFY(!contains(all, "second"));
        server.call([&] { waiting.clear(); });
    }

    void aClientThatWaitsForLeaveGetsIt() {
        Server server(echo);
        RawClient client(server.port());
        client.send("POST / HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\n"
                    "Expect: 100-continue\r\n\r\n");
        QCOMPARE(client.receiveUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
        client.send("ok");
        QVERIFY(client.receiveUntil("ok").ends_with("POST /\nok"));
    }

    void aHalfClosedClientGetsItsAnswer() {
        Server server(echo);
        RawClient client(server.port());
        client.send(get("/late"));
        client.finishSending();
        QVERIFY(client.receiveAll().ends_with("GET /late\n"));
    }

    void anOldClientGetsPlainAnswers() {
        Server server([](const HttpRequest &, const std::shared_ptr<HttpResponder> &responder) {
            responder->startStream(200, {});
            responder->write("one");
            responder->write("two");
            responder->finish();
        });
        RawClient client(server.port());
        client.send("GET / HTTP/1.0\r\n\r\n");
        const std::string answer = client.receiveAll();
        QVERIFY(!contains(answer, "chunked"));
        QVERIFY(answer.ends_with("\r\n\r\nonetwo"));
    }

    // --- Bad requests ---

    void badRequestsAreAnsweredAndTheConnectionEnds_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00 nonsense\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("bad escape") << QByteArray("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("zero byte") << QByteArray("GET /a%00b HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("no path") << QByteArray("GET x HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1"
                                                   "\r\nContent-Length: 2\r\n\r\nab")
                                     << 400;
        QTest::newRow("length and chunks")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            << 400;
        QTest::newRow("bad chunk") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\n"
                                                 "Transfer-Encoding: chunked\r\n\r\nxyz\r\n")
                                   << 400;
        QTest::newRow("large header")
            << "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n"
            << 431;
        QTest::newRow("endless header")
            << "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(40'000, 'x') << 431;
        QTest::newRow("large body")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n") << 413;
        QTest::newRow("large chunks")
            << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" +
                   QByteArray(1001, 'x') + "\r\n0\r\n\r\n"
            << 413;
    }
    void badRequestsAreAnsweredAndTheConnectionEnds() {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        HttpServerOptions options;
        options.bodyLimit = Bytes(1000);
        options.errorResponse = [](int code, std::string_view message) {
            return jsonResponse(code, "{\"error\":\"" + std::string(message) + "\"}");
        };
        bool handled = false;
        Server server([&](const HttpRequest &, const auto &) { handled = true; }, options);
        RawClient client(server.port());
        client.send(request.toStdString());
        const std::string answer = client.receiveAll();
        QVERIFY2(answer.starts_with("HTTP/1.1 " + std::to_string(status)), answer.c_str());
        QVERIFY(contains(answer, "Connection: close"));
        QVERIFY(contains(answer, "{\"error\":\""));
        QVERIFY(!handled);
    }

    void aLargeBodyIsRefusedBeforeItIsSent() {
        if (!m_hasCurl)
            QSKIP("needs curl");
        Server server(echo);
        const QString url = QString("http://127.0.0.1:%1/").arg(server.port());
        const auto result = curl({"--data-binary", "@" + m_path, "-w", "%{http_code}", url});
        QVERIFY2(result.output.endsWith("413"), result.output);
    }

    void slowClientsAreCutOff() {
        HttpServerOptions options;
        options.headerTimeout = 100ms;
        options.bodyTimeout = 100ms;
        options.idleTimeout = 100ms;
        Server server(echo, options);
        RawClient silent(server.port());
        RawClient slowHead(server.port());
        slowHead.send("GET / HT");
        RawClient slowBody(server.port());
        slowBody.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
        RawClient idle(server.port());
        idle.send(get("/"));
        QCOMPARE(silent.receiveAll(), "");
        QVERIFY(slowHead.receiveAll().starts_with("HTTP/1.1 408"));
        QVERIFY(slowBody.receiveAll().starts_with("HTTP/1.1 408"));
        QVERIFY(idle.receiveAll().ends_with("GET /\n"));
    }

    void aTricklingHeaderDoesNotEscapeTheTimeout() {
        HttpServerOptions options;
        options.headerTimeout = 150ms;
        Server server(echo, options);
        RawClient client(server.port());
        const auto begin = std::chrono::steady_clock::now();
        client.send("GET / HTTP/1.1\r\n");
        while (client.send("X: y\r\n") && std::chrono::steady_clock::now() < begin + 10s)
            std::this_thread::sleep_for(10ms);
        QVERIFY(std::chrono::steady_clock::now() < begin + 9s);
    }

    void aClientThatNeverFinishesTlsIsCutOff() {
        HttpServerOptions options;
        options.headerTimeout = 100ms;
        options.tls = testServerTls();
        Server server(echo, options);
        RawClient client(server.port());
        client.send("\x16\x03\x01");
        QCOMPARE(client.receiveAll(), "");
        RawClient plain(server.port());
        plain.send(get("/"));
        QVERIFY(!contains(plain.receiveAll(), "HTTP"));
    }

    void oneAddressGetsItsShareOnly() {
        HttpServerOptions options;
        options.maxConnectionsPerAddress = 2;
        Server server(echo, options);
        {
            RawClient first(server.port());
            RawClient second(server.port());
            RawClient third(server.port());
            QCOMPARE(third.receiveAll(), "");
            first.send(get("/", closing));
            QVERIFY(first.receiveAll().ends_with("GET /\n"));
        }
        QVERIFY(server.hasConnections(0));
        RawClient fourth(server.port());
        fourth.send(get("/", closing));
        QVERIFY(fourth.receiveAll().ends_with("GET /\n"));
    }

    // --- Handlers ---

    void whoeverForgetsOrFailsToAnswerAnswers500() {
        Server server([](const HttpRequest &request, const auto &) {
            if (request.path == "/throws")
                throw std::runtime_error("on purpose");
        });
        RawClient client(server.port());
        client.send(get("/forgets"));
        QVERIFY(client.receiveUntil("\r\n\r\n").starts_with("HTTP/1.1 500"));
        client.receiveUntil("\n");
        client.send(get("/throws"));
        QVERIFY(client.receiveUntil("\r\n\r\n").starts_with("HTTP/1.1 500"));
    }

    void headersCannotBeSplit() {
        Server server([](const HttpRequest &, const std::shared_ptr<HttpResponder> &responder) {
            responder->respond({200, {{"X-A", "a\r\nX-Evil: 1"}, {"Content-Length", "99"}}, "ok"});
        });
        RawClient client(server.port());
        client.send(get("/", closing));
        const std::string answer = client.receiveAll();
        QVERIFY(!contains(answer, "Evil"));
        QVERIFY(contains(answer, "Content-Length: 2\r\n"));
    }

    void aStreamArrivesPieceByPiece() {
        std::shared_ptr<HttpResponder> stream;
        Server server([&](const HttpRequest &, std::shared_ptr<HttpResponder> responder) {
            stream = std::move(responder);
            stream->startStream(200, {{"Content-Type", "text/event-stream"}});
            stream->write("data: 1\n\n");
        });
        RawClient client(server.port());
        client.send(get("/"));
        QVERIFY(contains(client.receiveUntil("\r\n\r\n"), "Transfer-Encoding: chunked"));
        QCOMPARE(client.receiveUntil("\n\n\r\n"), "9\r\ndata: 1\n\n\r\n");
        server.call([&] { stream->write("data: 2\n\n"); });
        QCOMPARE(client.receiveUntil("\n\n\r\n"), "9\r\ndata: 2\n\n\r\n");
        server.call([&] {
            stream->write("");
            stream->finish();
            stream->write("too late");
            stream.reset();
        });
        QCOMPARE(client.receiveUntil("\r\n\r\n"), "0\r\n\r\n");
        client.send(get("/again")); // the connection goes on
        QVERIFY(client.receiveUntil("\r\n\r\n").starts_with("HTTP/1.1 200"));
        server.call([&] { stream.reset(); });
        QVERIFY(!client.receiveAll().ends_with("0\r\n\r\n")); // broken off, and seen to be
    }

    void theProducerLearnsThatTheClientHasGone_data() {
        QTest::addColumn<bool>("reset");
        QTest::newRow("reset") << true;
        QTest::newRow("closed") << false;
    }
    void theProducerLearnsThatTheClientHasGone() {
        QFETCH(bool, reset);
        std::shared_ptr<HttpResponder> stream;
        std::promise<void> gone;
        Server server([&](const HttpRequest &, std::shared_ptr<HttpResponder> responder) {
            stream = std::move(responder);
            stream->onClientGone([&] {
                stream.reset(); // a handler may well do that
                gone.set_value();
            });
            stream->startStream(200, {});
            stream->write("data");
        });
        {
            RawClient client(server.port());
            client.send(get("/"));
            client.receiveUntil("data");
            if (reset)
                client.reset();
        }
        QVERIFY(gone.get_future().wait_for(10s) == std::future_status::ready);
        QVERIFY(server.hasConnections(0));
    }

    void aClientThatDoesNotReadIsDropped_data() {
        QTest::addColumn<bool>("byTime");
        QTest::newRow("by time") << true;
        QTest::newRow("by the queue's limit") << false;
    }
    void aClientThatDoesNotReadIsDropped() {
        QFETCH(bool, byTime);
        HttpServerOptions options;
        options.writeTimeout = byTime ? 200ms : 60s;
        options.streamQueueLimit = Bytes(std::uint64_t(32) << 20);
        std::shared_ptr<HttpResponder> stream;
        std::promise<void> gone;
        Server server(
            [&](const HttpRequest &, std::shared_ptr<HttpResponder> responder) {
                stream = std::move(responder);
                stream->onClientGone([&] { gone.set_value(); });
                stream->startStream(200, {});
                const std::string piece(std::size_t(1) << 20, 'x');
                const std::size_t enough = std::size_t(byTime ? 24 : 64) << 20;
                for (std::size_t sent = 0; sent < enough; sent += piece.size())
                    stream->write(piece);
            },
            options);
        RawClient client(server.port());
        client.send(get("/"));
        QVERIFY(gone.get_future().wait_for(20s) == std::future_status::ready);
        QVERIFY(server.hasConnections(0));
        bool clientGone = false;
        std::size_t queued = 1;
        server.call([&] {
            clientGone = stream->clientGone();
            queued = stream->write("more");
            stream.reset();
        });
        QVERIFY(clientGone);
        QCOMPARE(queued, std::size_t(0));
    }

    // --- Files ---

    void filesAndPartsOfThemAreSent_data() {
        QTest::addColumn<QString>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("length");
        QTest::newRow("all") << "" << 200 << 0 << 3'000'000;
        QTest::newRow("middle") << "1000-999999" << 206 << 1000 << 999'000;
        QTest::newRow("from") << "2999990-" << 206 << 2'999'990 << 10;
        QTest::newRow("last") << "-300000" << 206 << 2'700'000 << 300'000;
        QTest::newRow("beyond the end") << "2999999-99999999999999999999" << 206 << 2'999'999 << 1;
        QTest::newRow("outside") << "3000000-" << 416 << 0 << 0;
        QTest::newRow("several") << "0-1,5-6" << 200 << 0 << 3'000'000;
        QTest::newRow("backwards") << "9-1" << 200 << 0 << 3'000'000;
    }
    void filesAndPartsOfThemAreSent() {
        if (!m_hasCurl)
            QSKIP("needs curl");
        QFETCH(QString, range);
        QFETCH(int, status);
        QFETCH(int, first);
        QFETCH(int, length);
        HttpServerOptions options;
        options.tls = testServerTls();
        Server server(fileHandler(), options);
        QStringList arguments{"--insecure", "-w", "%{stderr}%{http_code}",
                              QString("https://127.0.0.1:%1/file").arg(server.port())};
        if (!range.isEmpty())
            arguments << "-H"
                      << "Range: bytes=" + range;
        QProcess process;
        process.start("curl", QStringList{"--silent"} + arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray::number(status));
        QVERIFY(process.readAllStandardOutput() == m_bytes.mid(first, length));
    }

    void curlResumesADownload() {
        if (!m_hasCurl)
            QSKIP("needs curl");
        Server server(fileHandler());
        const QString part = m_folder.filePath("part");
        QFile file(part);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(m_bytes.left(1'234'567));
        file.close();
        const auto result =
            curl({"-C", "-", "-o", part, QString("http://127.0.0.1:%1/file").arg(server.port())});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(content(part) == m_bytes);
    }

    void theTagDecidesAboutRanges() {
        Server server(fileHandler());
        RawClient client(server.port());
        client.send("HEAD /file HTTP/1.1\r\nHost: test\r\n\r\n");
        const std::string head = client.receiveUntil("\r\n\r\n");
        QVERIFY(contains(head, "Content-Length: 3000000\r\n"));
        QVERIFY(contains(head, "ETag: \"sha\"\r\n"));
        QVERIFY(contains(head, "Accept-Ranges: bytes\r\n"));
        client.send(get("/file", "Range: bytes=0-9\r\nIf-Range: \"sha\"\r\n"));
        QVERIFY(contains(client.receiveUntil("\r\n\r\n"), "Content-Range: bytes 0-9/3000000\r\n"));
        QCOMPARE(client.receiveUntil(m_bytes.left(10).toStdString()),
                 m_bytes.left(10).toStdString());
        client.send(get("/file", "If-None-Match: \"x\", W/\"sha\"\r\n"));
        QVERIFY(client.receiveUntil("\r\n\r\n").starts_with("HTTP/1.1 304"));
        client.send(get("/missing"));
        QVERIFY(client.receiveUntil("\r\n\r\n").starts_with("HTTP/1.1 404"));
        client.receiveUntil("\n");
        client.send(get("/file", "Range: bytes=0-9\r\nIf-Range: \"old\"\r\nConnection: close\r\n"));
        const std::string all = client.receiveAll();
        QVERIFY(all.starts_with("HTTP/1.1 200"));
        QVERIFY(all.ends_with(m_bytes.right(100).toStdString()));
    }

    void aFileSentToAClientThatGoesAwayIsNoHarm() {
        Server server(fileHandler());
        for (int i = 0; i < 20; ++i) {
            RawClient client(server.port());
            client.send(get("/file"));
            client.receiveUntil("\r\n\r\n");
            if (i % 2 == 0)
                client.reset();
        }
        QVERIFY(server.hasConnections(0));
    }

    // --- Listening ---

    void aPortInUseIsNamedWithItsHolder() {
        Server server(echo);
        EventLoop loop;
        HttpServerOptions options;
        options.port = server.port();
        const auto second = HttpServer::listen(loop, options, echo);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AlreadyExists);
        const std::string &message = second.error().message;
        QVERIFY2(contains(message, "port " + std::to_string(server.port())), message.c_str());
        const auto process = QCoreApplication::applicationPid();
        if (QSysInfo::kernelType() == "linux")
            QVERIFY2(contains(message, "(process " + std::to_string(process) + ")"),
                     message.c_str());
    }

    void anAddressThatIsNoneIsExplained() {
        EventLoop loop;
        HttpServerOptions options;
        options.bindAddress = "example";
        QCOMPARE(HttpServer::listen(loop, options, echo).error().code, ErrorCode::InvalidArgument);
        options.bindAddress = "203.0.113.1"; // for documentation, nobody's
        const auto result = HttpServer::listen(loop, options, echo);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    }

    void aRestartedServerGetsItsPortAgain() {
        HttpServerOptions options;
        std::optional<Server> server;
        server.emplace(echo);
        options.port = server->port();
        RawClient client(server->port());
        client.send(get("/"));
        client.receiveUntil("GET /\n");
        server.reset(); // the server closes first, so its side lingers in TIME_WAIT
        QCOMPARE(client.receiveAll(), "");
        server.emplace(echo, options);
        RawClient next(server->port());
        next.send(get("/", closing));
        QVERIFY(next.receiveAll().ends_with("GET /\n"));
    }

    void stoppingLetsRequestsInProgressEnd() {
        std::shared_ptr<HttpResponder> waiting;
        std::promise<void> arrived;
        Server server([&](const HttpRequest &, std::shared_ptr<HttpResponder> responder) {
            waiting = std::move(responder);
            arrived.set_value();
        });
        RawClient idle(server.port());
        RawClient busy(server.port());
        busy.send(get("/"));
        arrived.get_future().wait();
        server.stopAccepting();
        QCOMPARE(idle.receiveAll(), "");
        server.call([&] { waiting->respond({200, {}, "done"}); });
        QVERIFY(busy.receiveAll().ends_with("done"));
        QVERIFY_THROWS_EXCEPTION(std::exception, RawClient(server.port()));
        server.call([&] { waiting.reset(); });
    }

    void aHandlerMayDestroyTheServer() {
        EventLoop loop;
        std::unique_ptr<HttpServer> server;
        server = HttpServer::listen(loop, {}, [&](const HttpRequest &, const auto &responder) {
                     server.reset();
                     responder->respond({200, {}, "nobody gets this"});
                 }).value();
        RawClient client(server->port());
        client.send(get("/"));
        QVERIFY(runUntil(loop, [&] { return server == nullptr; }));
        QCOMPARE(client.receiveAll(), "");
    }

private:
    HttpServer::Handler fileHandler() {
        return [this](const HttpRequest &request, const std::shared_ptr<HttpResponder> &responder) {
            responder->sendFile(request.path == "/file" ? m_path.toStdString() : "/nonexistent",
                                {.contentType = "application/gguf", .entityTag = "sha"});
        };
    }

    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QString m_path;
    bool m_hasCurl = false;
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "test_http_server.moc"
