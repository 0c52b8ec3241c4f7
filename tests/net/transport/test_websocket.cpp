#include "net/transport/websocket.h"

#include "core/base/log.h"
#include "loop_support.h"
#include "net/transport/http_server.h"
#include "raw_client.h"
#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

ByteVector pattern(std::size_t size, std::uint8_t seed) {
    ByteVector bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 31 + seed);
    return bytes;
}

// A server with one WebSocket path and what happened on it.
struct Server {
    explicit Server(EventLoop &loop, bool secure = true, WebSocketOptions options = {}) {
        HttpServerOptions httpOptions;
        if (secure)
            httpOptions.tls = testServerTls();
        http = HttpServer::listen(loop, httpOptions, [](HttpRequest, auto responder) {
                   responder->respond({200, {}, "not a WebSocket"});
               }).value();
        http->onWebSocket("/ws", options, [this](HttpRequest request, auto accepted) {
            token = std::string(request.headers.find("X-Token").value_or(""));
            socket = accepted;
            socket->setHandlers({[this](ByteVector message) {
                                     if (echo)
                                         socket->send(std::move(message));
                                     else
                                         received.push_back(std::move(message));
                                 },
                                 [this](Error error) { closed = std::move(error); }});
        });
    }

    std::unique_ptr<HttpServer> http;
    std::shared_ptr<WebSocket> socket;
    std::string token;
    bool echo = false;
    std::vector<ByteVector> received;
    std::optional<Error> closed;
};

WebSocketTarget targetOf(const Server &server, bool secure = true) {
    WebSocketTarget target;
    target.host = "127.0.0.1";
    target.port = server.http->port();
    target.path = "/ws";
    if (secure)
        target.tls = testClientTls();
    return target;
}

Result<std::shared_ptr<WebSocket>> connectTo(EventLoop &loop, WebSocketTarget target) {
    std::optional<Result<std::shared_ptr<WebSocket>>> result;
    connectWebSocket(loop, std::move(target), [&](auto outcome) { result = std::move(outcome); });
    runUntil(loop, [&] { return result.has_value(); });
    return result.value_or(fail(ErrorCode::Internal, "the callback did not come"));
}

// How the server's connection ended, once it has.
std::optional<ErrorCode> awaitEnd(LoopThread &thread, const Server &server) {
    std::optional<ErrorCode> code;
    for (int i = 0; i < 10'000 && !code; ++i, std::this_thread::sleep_for(1ms))
        thread.call([&] {
            if (server.closed)
                code = server.closed->code;
        });
    return code;
}

constexpr const char *upgradeRequest = "GET /ws HTTP/1.1\r\nHost: test\r\nUpgrade: websocket\r\n"
                                       "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

} // namespace

class TestWebSocket : public QObject {
    Q_OBJECT

private slots:
    void messagesOfAllSizesComeBackInOrder_data() {
        QTest::addColumn<bool>("secure");
        QTest::newRow("tls") << true;
        QTest::newRow("plain") << false;
    }
    void messagesOfAllSizesComeBackInOrder() {
        QFETCH(bool, secure);
        EventLoop loop;
        Server server(loop, secure);
        server.echo = true;
        auto target = targetOf(server, secure);
        target.headers.add("X-Token", "secret");
        const auto client = connectTo(loop, target);
        QVERIFY2(client.has_value(), client ? "" : client.error().describe().c_str());

        std::vector<ByteVector> sent;
        for (std::size_t i = 0; i < 2000; ++i)
            sent.push_back(pattern(i % 300, static_cast<std::uint8_t>(i)));
        for (const std::size_t size : {16370, 16384, 65535, 65536, 200'000, 9'000'000})
            sent.push_back(pattern(size, 7));
        std::size_t next = 0;
        bool same = true;
        (*client)->setHandlers({[&](ByteVector message) { same &= message == sent[next++]; }, {}});
        for (std::size_t i = 0; i < sent.size(); ++i) {
            const std::size_t cut = sent[i].size() / 3;
            const auto middle = sent[i].begin() + static_cast<std::ptrdiff_t>(cut);
            if (i % 2 == 0)
                (*client)->send(sent[i]);
            else
                (*client)->send(ByteVector(sent[i].begin(), middle),
                                std::make_shared<const ByteVector>(middle, sent[i].end()));
        }
        QVERIFY(runUntil(loop, [&] { return next == sent.size(); }));
        QVERIFY(same);
        QCOMPARE(server.token, "secret");
        QCOMPARE((*client)->queuedBytes(), std::size_t(0));
        QCOMPARE(server.socket->remoteAddress(), "127.0.0.1");
    }

    void aMessageCostsFewBytesMoreThanItsContent() {
        EventLoop loop;
        Server server(loop);
        const auto client = connectTo(loop, targetOf(server)).value();
        client->setHandlers({});
        QVERIFY(runUntil(loop, [&] { return client->lastRoundTrip().has_value(); }));
        runFor(loop, 20ms); // the server's ping and TLS session tickets
        const std::uint64_t before = client->bytesSent().value;
        const std::uint64_t serverBefore = server.socket->bytesReceived().value;
        constexpr int count = 100;
        constexpr std::size_t size = 8192; // F16 activations of width 4096
        for (int i = 0; i < count; ++i)
            client->send(ByteVector(20), std::make_shared<const ByteVector>(size));
        QVERIFY(runUntil(loop, [&] { return server.received.size() == count; }));
        const std::uint64_t sent = client->bytesSent().value - before;
        const std::uint64_t overhead = sent / count - size - 20;
        QVERIFY2(overhead <= 44, qPrintable(QString::number(overhead)));
        QVERIFY(sent >= count * (size + 20));
        QCOMPARE(server.socket->bytesReceived().value - serverBefore, sent);
    }

    void anotherCertificateIsRefused() {
        EventLoop loop;
        Server server(loop);
        auto target = targetOf(server);
        target.tls = TlsClientContext::pinned(Sha256Digest{}).value();
        const auto client = connectTo(loop, target);
        QVERIFY(!client);
        QCOMPARE(client.error().code, ErrorCode::Unauthorized);
        QVERIFY(client.error().describe().find("another certificate") != std::string::npos);
    }

    void anUnknownAuthorityIsRefused() {
        EventLoop loop;
        Server server(loop);
        auto target = targetOf(server);
        target.tls = TlsClientContext::systemTrust().value();
        const auto client = connectTo(loop, target);
        QVERIFY(!client);
        QCOMPARE(client.error().code, ErrorCode::Unauthorized);
    }

    void refusalsSayWhy() {
        EventLoop loop;
        Server server(loop);
        server.http->onWebSocket(
            "/guarded", {}, [](HttpRequest, auto) {},
            [](const HttpRequest &) {
                return HttpResponse{401, {}, "the token was used already"};
            });
        auto target = targetOf(server);
        target.path = "/guarded";
        auto client = connectTo(loop, target);
        QCOMPARE(client.error().code, ErrorCode::Unauthorized);
        QVERIFY(client.error().message.find("the token was used already") != std::string::npos);

        target.path = "/elsewhere";
        QCOMPARE(connectTo(loop, target).error().code, ErrorCode::NotFound);

        target.port = 1;
        client = connectTo(loop, target);
        QCOMPARE(client.error().code, ErrorCode::Unavailable);
        QVERIFY(client.error().message.find("127.0.0.1:1") != std::string::npos);
    }

    void aServerThatNeverAnswersIsATimeout() {
        EventLoop loop;
        Server server(loop, false);
        // A TLS client waits for the plain server, which waits for an HTTP request.
        auto target = targetOf(server, false);
        target.tls = testClientTls();
        target.connectTimeout = 100ms;
        const auto client = connectTo(loop, target);
        QVERIFY(!client);
        QVERIFY(client.error().code == ErrorCode::Timeout ||
                client.error().code == ErrorCode::Unavailable);
    }

    void tooMuchInTheQueueEndsTheConnection() {
        EventLoop loop;
        Server server(loop);
        auto target = targetOf(server);
        target.options.queueLimit = Bytes(std::uint64_t(32) << 20);
        const auto client = connectTo(loop, target).value();
        std::optional<Error> closed;
        client->setHandlers({{}, [&](Error error) { closed = std::move(error); }});
        const auto payload = std::make_shared<const ByteVector>(std::size_t(1) << 20);
        for (int i = 0; i < 40 && client->isOpen(); ++i)
            client->send({}, payload);
        QVERIFY(!closed.has_value()); // not from within send
        QVERIFY(!client->isOpen());
        QVERIFY(runUntil(loop, [&] { return closed && server.closed; }));
        QCOMPARE(closed->code, ErrorCode::ResourceExhausted);
        QCOMPARE(server.closed->code, ErrorCode::Unavailable);
    }

    void aMessageThatIsTooLargeEndsTheConnection() {
        EventLoop loop;
        Server server(loop, true, {.messageLimit = Bytes(1000)});
        const auto client = connectTo(loop, targetOf(server)).value();
        std::optional<Error> closed;
        client->setHandlers({{}, [&](Error error) { closed = std::move(error); }});
        client->send(ByteVector(1000));
        client->send(ByteVector(1001));
        QVERIFY(runUntil(loop, [&] { return closed && server.closed; }));
        QCOMPARE(server.received.size(), std::size_t(1));
        QCOMPARE(server.closed->code, ErrorCode::InvalidData);
    }

    void theReasonOfAFarewellArrivesAfterAllMessages() {
        EventLoop loop;
        Server server(loop);
        auto client = connectTo(loop, targetOf(server)).value();
        bool told = false;
        client->setHandlers({{}, [&](Error) { told = true; }});
        for (int i = 0; i < 50; ++i)
            client->send(ByteVector(100'000));
        client->close("the owner is back");
        client.reset();
        QVERIFY(runUntil(loop, [&] { return server.closed.has_value(); }));
        QCOMPARE(server.received.size(), std::size_t(50));
        QCOMPARE(server.closed->code, ErrorCode::Unavailable);
        QVERIFY(server.closed->message.ends_with("the owner is back"));
        QVERIFY(!told);
        QVERIFY(runUntil(loop, [&] { return server.http->connectionCount() == 0; }));
    }

    void destructionDropsTheConnection() {
        EventLoop loop;
        Server server(loop);
        auto client = connectTo(loop, targetOf(server)).value();
        client->setHandlers({[&](ByteVector) { client.reset(); }, {}});
        QVERIFY(runUntil(loop, [&] { return server.socket != nullptr; }));
        server.socket->send(ByteVector(10));
        server.socket->send(ByteVector(10));
        QVERIFY(runUntil(loop, [&] { return server.closed.has_value(); }));
        QVERIFY(client == nullptr);
    }

    void whatHappensBeforeThereAreHandlersIsNotLost() {
        EventLoop loop;
        Server server(loop);
        const auto client = connectTo(loop, targetOf(server)).value();
        QVERIFY(runUntil(loop, [&] { return server.socket != nullptr; }));
        server.socket->send(ByteVector{1, 2, 3});
        server.socket->close("done");
        runFor(loop, 20ms);
        std::vector<ByteVector> received;
        std::optional<Error> closed;
        client->setHandlers({[&](ByteVector message) { received.push_back(std::move(message)); },
                             [&](Error error) { closed = std::move(error); }});
        QVERIFY(runUntil(loop, [&] { return closed.has_value(); }));
        QCOMPARE(received, std::vector<ByteVector>{(ByteVector{1, 2, 3})});
    }

    void theRoundTripIsMeasured() {
        EventLoop loop;
        Server server(loop);
        const auto client = connectTo(loop, targetOf(server)).value();
        client->setHandlers({});
        QVERIFY(runUntil(
            loop, [&] { return client->lastRoundTrip() && server.socket->lastRoundTrip(); }));
        QVERIFY(*client->lastRoundTrip() > 0ns && *client->lastRoundTrip() < 5s);
    }

    void keepsAnIdleConnection() {
        EventLoop loop;
        const WebSocketOptions quick{.pingInterval = 30ms, .pongTimeout = 2s};
        Server server(loop, true, quick);
        auto target = targetOf(server);
        target.options = {.pingInterval = 60ms, .pongTimeout = 30ms};
        const auto client = connectTo(loop, target).value();
        client->setHandlers({});
        const std::uint64_t before = client->bytesSent().value;
        runFor(loop, 500ms);
        QVERIFY(client->isOpen());
        QVERIFY(client->bytesSent().value > before + 50); // it kept asking
        QVERIFY(!server.closed);
    }

    void aSilentPeerIsDead() {
        LoopThread thread;
        std::unique_ptr<Server> server;
        thread.call([&] {
            server = std::make_unique<Server>(
                thread.loop, false, WebSocketOptions{.pingInterval = 50ms, .pongTimeout = 50ms});
        });
        RawClient client(server->http->port());
        client.send(upgradeRequest);
        QVERIFY(client.receiveUntil("\r\n\r\n").starts_with("HTTP/1.1 101"));
        client.receiveAll(); // until the server gives up
        const auto code = awaitEnd(thread, *server);
        thread.call([&] { server.reset(); });
        QVERIFY(code.has_value());
        QCOMPARE(*code, ErrorCode::Timeout);
    }

    void hostileFramesEndTheConnectionOnly_data() {
        using namespace std::string_literals;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const std::string &bytes, ErrorCode code) {
            QTest::newRow(name) << QByteArray(bytes.data(), qsizetype(bytes.size())) << int(code);
        };
        row("text", "\x81\x82\0\0\0\0hi"s, ErrorCode::InvalidData);
        row("unmasked", "\x82\x02hi"s, ErrorCode::InvalidData);
        row("reserved bits", "\xf2\x82\0\0\0\0hi"s, ErrorCode::InvalidData);
        row("huge length", "\x82\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0"s,
            ErrorCode::InvalidData);
        row("long ping", "\x89\xfe\x01\0\0\0\0\0"s, ErrorCode::InvalidData);
        row("torn", "\x82\xff\0\0"s, ErrorCode::Unavailable);
    }
    void hostileFramesEndTheConnectionOnly() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        LoopThread thread;
        std::unique_ptr<Server> server;
        thread.call([&] { server = std::make_unique<Server>(thread.loop, false); });
        RawClient client(server->http->port());
        client.send(upgradeRequest);
        QVERIFY(client.receiveUntil("\r\n\r\n").starts_with("HTTP/1.1 101"));
        client.send(bytes.toStdString());
        client.finishSending();
        client.receiveAll();
        const auto end = awaitEnd(thread, *server);
        std::size_t messages = 0;
        thread.call([&] {
            messages = server->received.size();
            server.reset();
        });
        QVERIFY(end.has_value());
        QCOMPARE(*end, ErrorCode(code));
        QCOMPARE(messages, std::size_t(0));
    }

    // The upgrade comes while the answer to an earlier request is not yet there.
    void anUpgradeMayFollowAnotherRequestAtOnce() {
        LoopThread thread;
        std::unique_ptr<Server> server;
        thread.call([&] { server = std::make_unique<Server>(thread.loop, false); });
        for (int i = 0; i < 20; ++i) {
            RawClient client(server->http->port());
            client.send("GET /other HTTP/1.1\r\nHost: test\r\n\r\n" + std::string(upgradeRequest));
            QVERIFY(client.receiveUntil("\r\n\r\n").starts_with("HTTP/1.1 "));
            QVERIFY(client.receiveUntil("HTTP/1.1 101").ends_with("HTTP/1.1 101"));
            client.receiveUntil("\r\n\r\n");
            client.send(std::string("\x82\x82\0\0\0\0hi", 8));
            std::size_t messages = 0;
            for (int wait = 0; wait < 5000 && messages == 0; ++wait) {
                std::this_thread::sleep_for(1ms);
                thread.call([&] { messages = server->received.size(); });
            }
            QCOMPARE(messages, std::size_t(1));
            thread.call([&] { server->received.clear(); });
        }
        thread.call([&] { server.reset(); });
    }

    void aResetInTheMiddleOfAMessageIsNoHarm() {
        LoopThread thread;
        std::unique_ptr<Server> server;
        thread.call([&] { server = std::make_unique<Server>(thread.loop, false); });
        {
            RawClient client(server->http->port());
            client.send(upgradeRequest);
            client.receiveUntil("\r\n\r\n");
            client.send(std::string("\x82\xfe\x10\x00\0\0\0\0half", 12));
            client.reset();
        }
        const auto end = awaitEnd(thread, *server);
        std::size_t messages = 0;
        thread.call([&] {
            messages = server->received.size();
            server.reset();
        });
        QVERIFY(end.has_value());
        QCOMPARE(messages, std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestWebSocket)
#include "test_websocket.moc"
