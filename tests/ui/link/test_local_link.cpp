// The link to a real control server.
#include "ui/link/local_link.h"

#include "net/control/control_server.h"
#include "support/qtest_support.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <fstream>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

// A daemon with a few methods, on a thread of its own.
class Daemon {
public:
    explicit Daemon(const std::filesystem::path &socket) {
        m_server = ControlServer::listen(m_loop, socket, "testd 1").value();
        m_server->addMethod("echo", [](const json::object &params, const auto &reply) {
            reply(json::value(params));
        });
        m_server->addMethod("refuse", [](const json::object &, const auto &reply) {
            reply(fail(ErrorCode::NotFound, "there is no such thing"));
        });
        m_server->addMethod("never", [this](const json::object &, auto reply) {
            m_kept.push_back(std::move(reply));
        });
        m_server->addMethod("tell", [this](const json::object &params, const auto &reply) {
            m_server->publish("log", params);
            reply(json::object());
        });
        m_thread = std::thread([this] { m_loop.run(); });
    }
    ~Daemon() {
        m_loop.stop();
        m_thread.join();
        m_kept.clear();
        m_server.reset();
    }

private:
    EventLoop m_loop;
    std::unique_ptr<ControlServer> m_server;
    std::vector<ControlServer::Reply> m_kept;
    std::thread m_thread;
};

// Something that listens and says what it likes, or nothing.
class Stranger {
public:
    explicit Stranger(const std::filesystem::path &socket)
        : m_listener(::socket(AF_UNIX, SOCK_STREAM, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        socket.string().copy(address.sun_path, sizeof address.sun_path - 1);
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
        const auto *const raw = reinterpret_cast<const sockaddr *>(&address);
        if (::bind(m_listener, raw, sizeof address) != 0 || ::listen(m_listener, 1) != 0)
            qFatal("cannot listen");
    }
    ~Stranger() {
        ::close(m_client);
        ::close(m_listener);
    }
    void accept() { m_client = ::accept(m_listener, nullptr, nullptr); }
    void say(const std::string &text) const {
        QCOMPARE(::send(m_client, text.data(), text.size(), MSG_NOSIGNAL),
                 static_cast<ssize_t>(text.size()));
    }

private:
    int m_listener;
    int m_client = -1;
};

} // namespace

class TestLocalLink : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void callsAndIsAnswered() {
        const Daemon daemon(socket());
        LocalLink link(options());
        QTRY_COMPARE(link.state(), DaemonLink::State::Connected);
        QCOMPARE(link.software(), "testd 1");
        std::vector<std::string> answers;
        link.call("echo", {{"a", 1}}, this, [&](const Result<json::object> &answer) {
            answers.push_back(std::to_string(answer.value().at("a").as_int64()));
        });
        link.call("refuse", {}, this, [&](const Result<json::object> &answer) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::NotFound);
            answers.push_back(answer.error().message);
        });
        QVERIFY(answers.empty()); // never from within
        QTRY_COMPARE(answers.size(), std::size_t(2));
        QCOMPARE(answers, (std::vector<std::string>{"1", "there is no such thing"}));
    }

    void aCallerThatHasGoneIsNotAnswered() {
        const Daemon daemon(socket());
        LocalLink link(options());
        QTRY_COMPARE(link.state(), DaemonLink::State::Connected);
        bool isAnswered = false;
        auto caller = std::make_unique<QObject>();
        link.call("echo", {}, caller.get(),
                  [&](const Result<json::object> &) { isAnswered = true; });
        caller.reset();
        bool isNextAnswered = false;
        link.call("echo", {}, this, [&](const Result<json::object> &) { isNextAnswered = true; });
        QTRY_VERIFY(isNextAnswered);
        QVERIFY(!isAnswered);
    }

    void givesUpWaiting() {
        const Daemon daemon(socket());
        LocalLink link(options());
        QTRY_COMPARE(link.state(), DaemonLink::State::Connected);
        std::optional<ErrorCode> code;
        link.call(
            "never", {}, this,
            [&](const Result<json::object> &answer) { code = answer.error().code; }, 50ms);
        QTRY_COMPARE(code, std::optional(ErrorCode::Timeout));
        QCOMPARE(link.state(), DaemonLink::State::Connected);
    }

    void findsADaemonThatStartsAndComesAgain() {
        LocalLinkOptions rare = options();
        rare.retryAfter = 1h; // what makes it look is the socket in the folder
        LocalLink link(rare);
        QSignalSpy states(&link, &DaemonLink::stateChanged);
        QTRY_VERIFY(!link.problem().isEmpty());
        QCOMPARE(link.state(), DaemonLink::State::Absent);
        std::vector<std::string> told;
        QObject::connect(&link, &DaemonLink::eventCame, this,
                         [&](const std::string &type, const json::object &data) {
                             told.push_back(type + " " + data.at("message").as_string().c_str());
                         });
        link.subscribe({"log"});
        for (int times = 0; times < 2; ++times) {
            QTRY_COMPARE(link.state(), DaemonLink::State::Absent);
            const Daemon daemon(socket());
            QTRY_COMPARE(link.state(), DaemonLink::State::Connected);
            QVERIFY(link.problem().isEmpty());
            told.clear();
            link.call("tell", {{"message", "hello"}}, this, [](const Result<json::object> &) {});
            QTRY_COMPARE(told, std::vector<std::string>{"log hello"});
        }
        QTRY_COMPARE(link.state(), DaemonLink::State::Absent);
        // Nobody waits for an answer that cannot come any more.
        std::optional<ErrorCode> code;
        link.call("echo", {}, this,
                  [&](const Result<json::object> &answer) { code = answer.error().code; });
        QVERIFY(!code);
        QTRY_COMPARE(code, std::optional(ErrorCode::Unavailable));
    }

    void callsFailWhenTheDaemonGoes() {
        auto daemon = std::make_unique<Daemon>(socket());
        LocalLink link(options());
        QTRY_COMPARE(link.state(), DaemonLink::State::Connected);
        std::optional<ErrorCode> code;
        link.call("never", {}, this,
                  [&](const Result<json::object> &answer) { code = answer.error().code; });
        bool isSent = false;
        link.call("echo", {}, this, [&](const Result<json::object> &) { isSent = true; });
        QTRY_VERIFY(isSent);
        daemon.reset();
        QTRY_COMPARE(link.state(), DaemonLink::State::Absent);
        QVERIFY(code.has_value());
    }

    void saysThatAnotherVersionRuns() {
        Stranger stranger(socket());
        LocalLink link(options());
        QTRY_COMPARE(link.state(), DaemonLink::State::Connecting);
        stranger.accept();
        stranger.say(R"({"jsonrpc":"2.0","id":1,"error":{"code":-32001,)"
                     R"("message":"this daemon speaks version 9, you speak 1",)"
                     R"("data":{"kind":"unsupported"}}})"
                     "\n");
        QTRY_COMPARE(link.state(), DaemonLink::State::Refused);
        QVERIFY(link.problem().contains("version 9"));
    }

    void givesUpOnWhatSaysNothingAndOnNonsense() {
        LocalLinkOptions impatient = options();
        impatient.answerWithin = 100ms;
        {
            Stranger silent(socket());
            LocalLink link(impatient);
            QTRY_COMPARE(link.state(), DaemonLink::State::Connecting);
            QTRY_COMPARE(link.state(), DaemonLink::State::Refused);
        }
        std::filesystem::remove(socket());
        Stranger babbling(socket());
        LocalLink link(options());
        QTRY_COMPARE(link.state(), DaemonLink::State::Connecting);
        babbling.accept();
        babbling.say("hello?\n");
        QTRY_COMPARE(link.state(), DaemonLink::State::Absent);
        QVERIFY(!link.problem().isEmpty());
    }

private:
    [[nodiscard]] std::filesystem::path socket() const {
        return std::filesystem::path(m_folder->path().toStdString()) / "control.sock";
    }
    [[nodiscard]] LocalLinkOptions options() const {
        return {.socket = socket(), .client = "test 1", .retryAfter = 200ms};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLocalLink)
#include "test_local_link.moc"
