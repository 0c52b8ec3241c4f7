#include "net/transport/local_socket.h"

#include "loop_support.h"
#include "support/qtest_support.h"

#include <QFile>
#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <optional>
#include <vector>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

struct Peer {
    std::shared_ptr<LocalConnection> connection;
    std::vector<std::string> lines;
    std::optional<Error> closed;

    void take(std::shared_ptr<LocalConnection> accepted) {
        connection = std::move(accepted);
        connection->setHandlers({[this](std::string_view line) { lines.emplace_back(line); },
                                 [this](Error error) { closed = std::move(error); }});
    }
};

Result<std::shared_ptr<LocalConnection>> connectTo(EventLoop &loop, const fs::path &path,
                                                   LocalSocketOptions options = {}) {
    std::optional<Result<std::shared_ptr<LocalConnection>>> result;
    connectLocal(loop, path, options, [&](auto outcome) { result = std::move(outcome); });
    runUntil(loop, [&] { return result.has_value(); });
    return result.value_or(fail(ErrorCode::Internal, "the callback did not come"));
}

} // namespace

class TestLocalSocket : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder.emplace();
        m_path = fs::path(m_folder->path().toStdString()) / "control.sock";
        m_loop = std::make_unique<EventLoop>();
        m_peer = {};
    }
    void cleanup() {
        m_peer = {};
        m_server.reset();
        m_loop.reset();
    }

    void linesGoBothWays() {
        listen();
        Peer client;
        client.take(connectTo(*m_loop, m_path).value());
        QVERIFY(runUntil(*m_loop, [&] { return m_peer.connection != nullptr; }));
        const std::string large(3'000'000, 'x');
        client.connection->send("{\"a\":1}");
        client.connection->send("");
        client.connection->send(large);
        client.connection->send("end");
        m_peer.connection->send("hello");
        QVERIFY(runUntil(*m_loop,
                         [&] { return m_peer.lines.size() == 3 && client.lines.size() == 1; }));
        QVERIFY(m_peer.lines == (std::vector<std::string>{"{\"a\":1}", large, "end"}));
        QCOMPARE(client.lines[0], "hello");
        client.connection.reset();
        QVERIFY(runUntil(*m_loop, [&] { return m_peer.closed.has_value(); }));
        QCOMPARE(m_peer.closed->code, ErrorCode::Unavailable);
    }

#ifndef Q_OS_WIN // a pipe there is no file
    void onlyTheUserCanReachIt() {
        listen();
        QCOMPARE(fs::status(m_path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    }
#endif

    void aLineThatIsTooLongEndsTheConnection() {
        listen({.lineLimit = Bytes(100'000)});
        Peer client;
        client.take(connectTo(*m_loop, m_path).value());
        client.connection->send(std::string(100'000, 'x'));
        client.connection->send(std::string(100'001, 'x'));
        client.connection->send("never seen");
        QVERIFY(runUntil(*m_loop, [&] { return m_peer.closed && client.closed; }));
        QCOMPARE(m_peer.closed->code, ErrorCode::InvalidData);
        QCOMPARE(m_peer.lines.size(), std::size_t(1));
    }

    void aPeerThatDoesNotReadIsGivenUp() {
        listen({.queueLimit = Bytes(1'000'000)});
        const auto client = connectTo(*m_loop, m_path).value(); // has no handlers, so does not read
        QVERIFY(runUntil(*m_loop, [&] { return m_peer.connection != nullptr; }));
        for (int i = 0; i < 100 && m_peer.connection->isOpen(); ++i)
            m_peer.connection->send(std::string(50'000, 'x'));
        QVERIFY(!m_peer.connection->isOpen());
        QVERIFY(!m_peer.closed); // not from within send
        QVERIFY(runUntil(*m_loop, [&] { return m_peer.closed.has_value(); }));
        QCOMPARE(m_peer.closed->code, ErrorCode::ResourceExhausted);
    }

    void closingSendsWhatIsQueued() {
        listen();
        Peer client;
        client.take(connectTo(*m_loop, m_path).value());
        for (int i = 0; i < 100; ++i)
            client.connection->send(std::string(20'000, 'x'));
        client.connection->close();
        client.connection.reset();
        QVERIFY(runUntil(*m_loop, [&] { return m_peer.closed.has_value(); }));
        QCOMPARE(m_peer.lines.size(), std::size_t(100));
    }

    void aHandlerMayDestroyItsConnection() {
        listen();
        const auto client = connectTo(*m_loop, m_path).value();
        QVERIFY(runUntil(*m_loop, [&] { return m_peer.connection != nullptr; }));
        int lines = 0;
        m_peer.connection->setHandlers({[&](std::string_view) {
                                            ++lines;
                                            m_peer.connection.reset();
                                        },
                                        {}});
        client->send("one");
        client->send("two");
        QVERIFY(runUntil(*m_loop, [&] { return lines > 0; }));
        runFor(*m_loop, 20ms);
        QCOMPARE(lines, 1);
    }

    void aSecondServerIsTurnedAway() {
        if (qEnvironmentVariableIsSet("COMMONWATT_UNDER_WINE"))
            QSKIP("wine 8 ignores FILE_FLAG_FIRST_PIPE_INSTANCE");
        listen();
        const auto second = LocalServer::listen(*m_loop, m_path, {}, [](auto) {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AlreadyExists);
        Peer client; // and the first works on
        client.take(connectTo(*m_loop, m_path).value());
    }

#ifndef Q_OS_WIN // a pipe there is no file
    void aStaleSocketIsReplaced() {
        // What a process leaves that was killed: keep a second name, since ours is removed.
        listen();
        fs::create_hard_link(m_path, m_path.string() + ".kept");
        m_server.reset();
        QVERIFY(!fs::exists(m_path));
        fs::rename(m_path.string() + ".kept", m_path);
        QCOMPARE(connectTo(*m_loop, m_path).error().code, ErrorCode::Unavailable);
        listen();
        QVERIFY(connectTo(*m_loop, m_path).has_value());
    }

    void whatIsNoSocketStays() {
        std::ofstream(m_path) << "precious";
        const auto server = LocalServer::listen(*m_loop, m_path, {}, [](auto) {});
        QVERIFY(!server);
        QCOMPARE(server.error().code, ErrorCode::AlreadyExists);
        QVERIFY(fs::is_regular_file(m_path));
    }
#endif

    void connectingFailsWithAReason() {
        QCOMPARE(connectTo(*m_loop, m_path).error().code, ErrorCode::NotFound);
#ifndef Q_OS_WIN // a pipe's name is a hash of the path
        const fs::path longPath = m_path.parent_path() / std::string(200, 'x');
        QCOMPARE(connectTo(*m_loop, longPath).error().code, ErrorCode::InvalidArgument);
        const auto server = LocalServer::listen(*m_loop, longPath, {}, [](auto) {});
        QVERIFY(!server);
        QCOMPARE(server.error().code, ErrorCode::InvalidArgument);
#endif
    }

    void connectionsAreLimited() {
        std::vector<std::shared_ptr<LocalConnection>> accepted;
        m_server =
            LocalServer::listen(*m_loop, m_path, {.maxConnections = 2}, [&](auto connection) {
                accepted.push_back(std::move(connection));
            }).value();
        Peer peers[3];
        for (Peer &peer : peers)
            peer.take(connectTo(*m_loop, m_path).value());
        QVERIFY(runUntil(*m_loop, [&] { return peers[2].closed.has_value(); }));
        QCOMPARE(accepted.size(), std::size_t(2));
        accepted.pop_back();
        Peer next;
        next.take(connectTo(*m_loop, m_path).value());
        QVERIFY(runUntil(*m_loop, [&] { return accepted.size() == 2; }));
        QVERIFY(!next.closed);
    }

private:
    void listen(LocalSocketOptions options = {}) {
        auto server = LocalServer::listen(*m_loop, m_path, options, [this](auto connection) {
            m_peer.take(std::move(connection));
        });
        QVERIFY2(server.has_value(), server ? "" : server.error().describe().c_str());
        m_server = std::move(*server);
    }

    std::optional<QTemporaryDir> m_folder;
    fs::path m_path;
    std::unique_ptr<EventLoop> m_loop;
    std::unique_ptr<LocalServer> m_server;
    Peer m_peer;
};

QTEST_GUILESS_MAIN(TestLocalSocket)
#include "test_local_socket.moc"
