// Client and server over a real socket.
#include "net/control/control_client.h"
#include "net/control/control_server.h"
#include "net/control/json_rpc.h"
#include "net/transport/local_socket.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <atomic>
#include <deque>
#include <thread>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

// A server on a thread of its own.
class ServerThread {
public:
    explicit ServerThread(const std::filesystem::path &socket) {
        m_server = ControlServer::listen(m_loop, socket, "testd 1").value();
        m_server->addMethod("echo", [](const json::object &params, const auto &reply) {
            reply(json::value(params));
        });
        m_server->addMethod("refuse", [](const json::object &, const auto &reply) {
            reply(fail(ErrorCode::Unauthorized, "used up"));
        });
        m_server->addMethod("never", [this](const json::object &, auto reply) {
            m_kept.push_back(std::move(reply));
        });
        m_server->addMethod("drop", [](const json::object &, const auto &) {});
        m_server->addMethod("shout", [this](const json::object &params, const auto &reply) {
            reply(json::object());
            for (std::int64_t i = 0; i < params.at("times").as_int64(); ++i)
                m_server->publish("log", {{"message", std::string(1000, 'x')}, {"number", i}});
        });
        m_server->addMethod("vanish", [this](const json::object &, auto reply) {
            m_kept.push_back(std::move(reply));
            m_loop.post([this] { m_server.reset(); });
        });
        m_thread = std::thread([this] { m_loop.run(); });
    }
    ~ServerThread() {
        m_loop.stop();
        m_thread.join();
        m_kept.clear();
        m_server.reset();
    }

private:
    EventLoop m_loop;
    std::unique_ptr<ControlServer> m_server;
    std::deque<ControlServer::Reply> m_kept;
    std::thread m_thread;
};

// A client that says what it likes.
class RawClient {
public:
    explicit RawClient(const std::filesystem::path &socket) {
        connectLocal(m_loop, socket, {}, [this](auto connection) {
            m_connection = std::move(connection).value();
            m_loop.stop();
        });
        m_loop.run();
        m_connection->setHandlers({.onLine =
                                       [this](std::string_view line) {
                                           m_lines.emplace_back(line);
                                           m_loop.stop();
                                       },
                                   .onClosed =
                                       [this](const Error &) {
                                           m_closed = true;
                                           m_loop.stop();
                                       }});
    }
    void send(std::string line) { m_connection->send(std::move(line)); }
    // Empty when the connection has ended.
    std::string receive() {
        while (m_lines.empty() && !m_closed)
            m_loop.run();
        if (m_lines.empty())
            return "";
        std::string line = std::move(m_lines.front());
        m_lines.pop_front();
        return line;
    }
    std::string ask(std::string line) {
        send(std::move(line));
        return receive();
    }

private:
    EventLoop m_loop;
    std::shared_ptr<LocalConnection> m_connection;
    std::deque<std::string> m_lines;
    bool m_closed = false;
};

} // namespace

class TestControlSocket : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_socket;

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_socket = std::filesystem::path(m_folder->path().toStdString()) / "control.sock";
    }

    void callsAreAnswered() {
        const ServerThread server(m_socket);
        ControlClient client = ControlClient::connect(m_socket, "test 1").value();
        QCOMPARE(client.serverSoftware(), "testd 1");
        for (int i = 0; i < 100; ++i)
            QVERIFY(client.call("echo", {{"n", i}}, 10s).value() == json::value({{"n", i}}));
        QCOMPARE(client.call("refuse", {}, 10s).error().code, ErrorCode::Unauthorized);
        QCOMPARE(client.call("refuse", {}, 10s).error().message, "used up");
        QCOMPARE(client.call("nothing", {}, 10s).error().code, ErrorCode::Unsupported);
        QCOMPARE(client.call("drop", {}, 10s).error().code, ErrorCode::Internal);
        QCOMPARE(client.call("never", {}, 50ms).error().code, ErrorCode::Timeout);
        // The late answer of a call that timed out does not answer another.
        QVERIFY(client.call("echo", {{"n", 1}}, 10s).value() == json::value({{"n", 1}}));
    }

    void eventsReachThoseWhoSubscribed() {
        const ServerThread server(m_socket);
        ControlClient subscriber = ControlClient::connect(m_socket, "test 1").value();
        ControlClient other = ControlClient::connect(m_socket, "test 1").value();
        QVERIFY(subscriber.subscribe({"log"}).has_value());
        QVERIFY(other.call("shout", {{"times", 1000}}, 10s).has_value());
        for (std::int64_t i = 0; i < 1000; ++i) {
            const auto event = subscriber.nextEvent(10s).value();
            QVERIFY(event && event->type == "log");
            QCOMPARE(event->data.at("number").as_int64(), i);
        }
        QVERIFY(!other.nextEvent(50ms)->has_value());
        QCOMPARE(subscriber.subscribe({"weather"}).error().code, ErrorCode::InvalidArgument);
    }

    void aSubscriberThatDoesNotReadIsDropped() {
        const ServerThread server(m_socket);
        RawClient lazy(m_socket);
        lazy.ask(encodeCall(1, "hello", {{"protocol", 1}}));
        lazy.ask(encodeCall(2, "subscribe", {{"events", {"log"}}}));
        ControlClient other = ControlClient::connect(m_socket, "test 1").value();
        // 40 MB for a queue of 16 MiB.
        QVERIFY(other.call("shout", {{"times", 40'000}}, 60s).has_value());
        QVERIFY(other.call("echo", {}, 10s).has_value());
        std::size_t lines = 0;
        while (!lazy.receive().empty())
            ++lines;
        QVERIFY(lines < 40'000);
    }

    void theHandshakeComesFirstAndMustFit() {
        const ServerThread server(m_socket);
        RawClient client(m_socket);
        QVERIFY(client.ask(encodeCall(1, "echo", {})).find("-32001") != std::string::npos);
        const std::string refused = client.ask(encodeCall(2, "hello", {{"protocol", 99}}));
        QVERIFY(refused.find("-32001") != std::string::npos);
        QVERIFY(refused.find("version 99") != std::string::npos);
        QVERIFY(client.ask(encodeCall(3, "hello", {})).find("-32001") != std::string::npos);
        QVERIFY(client.ask(encodeCall(4, "echo", {})).find("-32001") != std::string::npos);
        QVERIFY(client.ask(encodeCall(5, "hello", {{"protocol", 1}})).find("result") !=
                std::string::npos);
        QVERIFY(client.ask(encodeCall(6, "echo", {})).find("result") != std::string::npos);
    }

    void nonsenseIsAnsweredAndTheConnectionLives() {
        const ServerThread server(m_socket);
        RawClient client(m_socket);
        client.ask(encodeCall(1, "hello", {{"protocol", 1}}));
        QVERIFY(client.ask("nonsense").find("-32700") != std::string::npos);
        QVERIFY(client.ask("[]").find("-32600") != std::string::npos);
        // Notifications and answers are not answered.
        client.send(encodeNotification("echo", {}));
        client.send(encodeResult(1, {}));
        QVERIFY(client.ask(encodeCall(9, "echo", {})).find("\"id\":9") != std::string::npos);
    }

    void tooManyOpenCallsAreRefused() {
        const ServerThread server(m_socket);
        RawClient client(m_socket);
        client.ask(encodeCall(1, "hello", {{"protocol", 1}}));
        for (int i = 0; i < 64; ++i)
            client.send(encodeCall(100 + i, "never", {}));
        const std::string refused = client.ask(encodeCall(200, "never", {}));
        QVERIFY2(refused.find("\"id\":200") != std::string::npos, refused.c_str());
        QVERIFY(refused.find("too many") != std::string::npos);
    }

    void aLineThatIsTooLongEndsTheConnection() {
        const ServerThread server(m_socket);
        RawClient client(m_socket);
        client.send(std::string(std::size_t(2) << 20, 'x'));
        QCOMPARE(client.receive(), "");
        QVERIFY(ControlClient::connect(m_socket, "test 1").has_value());
    }

    void aVanishedServerEndsTheCall() {
        const ServerThread server(m_socket);
        ControlClient client = ControlClient::connect(m_socket, "test 1").value();
        const auto answer = client.call("vanish", {}, 10s);
        QVERIFY(!answer.has_value());
        QVERIFY(answer.error().message.starts_with(ControlClient::connectionEnded));
    }

    void nobodyThereIsSaid() {
        const auto client = ControlClient::connect(m_socket, "test 1");
        QVERIFY(!client.has_value());
        QCOMPARE(client.error().code, ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(TestControlSocket)
#include "test_control_socket.moc"
