#include "app/daemon/external_follower.h"

#include "net/transport/http_server.h"
#include "net/transport/loop_support.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <fstream>
#include <map>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr auto staleAfter = std::chrono::milliseconds(300); // asked every 100 ms

} // namespace

class TestExternalFollower : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_told.clear();
        m_asked.clear();
        m_waiting.clear();
        m_answer = {200, {}, "run"};
        m_loop = std::make_unique<EventLoop>();
        m_server = listen(0);
        m_follower = std::make_unique<ExternalFollower>(*m_loop, [this](Signal signal) {
            m_told[{signal.kind, signal.source}] = std::move(signal);
        });
    }
    void cleanup() {
        m_follower.reset();
        m_waiting.clear();
        m_server.reset();
        m_loop.reset();
    }

    void withoutAnAddressNothingIsOffered() {
        m_follower->follow("", staleAfter);
        QCOMPARE(m_told.size(), std::size_t(4));
        for (const auto &[of, signal] : m_told)
            QVERIFY(signal.state == SignalState::NotOffered);
    }

    void followsAFile() {
        write("37.5 %");
        m_follower->follow("file:" + file(), 1h);
        const Signal &first = told(SignalKind::External, "file");
        QVERIFY(runUntil(*m_loop, [&] { return first.state != SignalState::NotOffered; }));
        if (first.problem.find("not followed on this system") != std::string::npos)
            QSKIP("files are not followed on this system");
        QVERIFY(
            runUntil(*m_loop, [&] { return told(SignalKind::External, "file").number == .375; }));
        QVERIFY(!told(SignalKind::External, "file").active);
        write(R"({"run": false, "price": 0.41})");
        QVERIFY(runUntil(*m_loop, [&] { return told(SignalKind::External, "file").active; }));
        QVERIFY(runUntil(*m_loop, [&] { return told(SignalKind::Price, "file").number == .41; }));
        std::filesystem::remove(file());
        QVERIFY(runUntil(*m_loop, [&] {
            return told(SignalKind::External, "file").state == SignalState::Unknown;
        }));
        QVERIFY(told(SignalKind::External, "http").state == SignalState::NotOffered);
    }

    void followsAServer() {
        m_follower->follow(address(), staleAfter);
        // Until it has answered, nobody knows.
        QVERIFY(told(SignalKind::External).state == SignalState::Unknown);
        QVERIFY(isSaid([](const Signal &said) { return !said.active && said.number == 1; }));
        QVERIFY(told(SignalKind::Price).state == SignalState::NotOffered);
        QCOMPARE(m_asked.front(), "GET /surplus?of=roof");

        m_answer.body = R"({"limit": 40, "price": 0.32})";
        QVERIFY(isSaid([](const Signal &said) { return !said.active && said.number == 0.4; }));
        QCOMPARE(told(SignalKind::Price).number, 0.32);
        m_answer.body = "pause";
        QVERIFY(isSaid([](const Signal &said) { return said.active && said.number == 0; }));
        QVERIFY(told(SignalKind::Price).state == SignalState::NotOffered);
    }

    void whatIsNoAnswerIsUnknown_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("failure") << 503 << QByteArray("run") << QByteArray("status 503");
        QTest::newRow("redirect") << 302 << QByteArray("run") << QByteArray("status 302");
        QTest::newRow("another text") << 200 << QByteArray("<html>") << QByteArray();
        QTest::newRow("nothing") << 200 << QByteArray() << QByteArray();
        QTest::newRow("too much") << 200 << QByteArray(5000, ' ').append("run") << QByteArray();
    }

    void whatIsNoAnswerIsUnknown() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, words);
        m_answer = {status, {{"Location", "/elsewhere"}}, body.toStdString()};
        m_follower->follow(address(), staleAfter);
        const std::string before = told(SignalKind::External).problem;
        QVERIFY(runUntil(*m_loop, [&] {
            const std::string &problem = told(SignalKind::External).problem;
            return problem != before && problem.find(words.toStdString()) != std::string::npos;
        }));
        for (const SignalKind kind : {SignalKind::External, SignalKind::Price}) {
            QVERIFY(told(kind).state == SignalState::Unknown);
            QVERIFY(told(kind).problem.find(address()) != std::string::npos);
        }
        // It is asked again, and nobody else is.
        m_answer = {200, {}, "run"};
        QVERIFY(isSaid([](const Signal &said) { return said.number == 1; }));
        for (const std::string &asked : m_asked)
            QCOMPARE(asked, "GET /surplus?of=roof");
    }

    void aServerThatIsNotThereIsUnknownAndFoundLater() {
        const std::string where = address();
        const std::uint16_t port = m_server->port();
        m_server.reset();
        m_follower->follow(where, staleAfter);
        const std::string before = told(SignalKind::External).problem;
        QVERIFY(runUntil(*m_loop, [&] { return told(SignalKind::External).problem != before; }));
        QVERIFY(told(SignalKind::External).state == SignalState::Unknown);
        m_server = listen(port);
        QVERIFY(isSaid([](const Signal &said) { return said.number == 1; }));
    }

    // A server may be started anew: what it said holds until it is stale, and no longer.
    void whatAServerSaidHoldsUntilItIsStale() {
        m_follower->follow(address(), staleAfter);
        QVERIFY(isSaid([](const Signal &said) { return said.number == 1; }));
        m_server.reset();
        const Signal last = told(SignalKind::External);
        QVERIFY(last.expires && *last.expires - last.since == staleAfter);
        QVERIFY(runUntil(*m_loop,
                         [&] { return told(SignalKind::External).state == SignalState::Unknown; }));
        QVERIFY(told(SignalKind::External).since >= *last.expires);
    }

    void aServerThatDoesNotAnswerIsNotWaitedFor() {
        m_answer.status = 0; // none
        m_follower->follow(address(), staleAfter);
        const std::string before = told(SignalKind::External).problem;
        QVERIFY(runUntil(*m_loop, [&] { return m_asked.size() > 1; }));
        QVERIFY(told(SignalKind::External).state == SignalState::Unknown);
        QVERIFY(told(SignalKind::External).problem != before);
    }

    void anotherAddressCountsAtOnce() {
        m_follower->follow(address(), 1h);
        QVERIFY(isSaid([](const Signal &said) { return said.number == 1; }));
        const std::size_t asked = m_asked.size();
        m_follower->follow(address(), 1h); // the same: nothing is asked
        QVERIFY(told(SignalKind::External).state == SignalState::Known);

        write("pause");
        m_follower->follow("file:" + file(), 1h);
        QVERIFY(told(SignalKind::External).state == SignalState::NotOffered);
        QVERIFY(runUntil(*m_loop, [&] { return told(SignalKind::External, "file").active; }));
        QCOMPARE(m_asked.size(), asked);
        m_follower->follow("", 1h);
        for (const auto &[of, signal] : m_told)
            QVERIFY(signal.state == SignalState::NotOffered);
    }

    void saysNothingOnceItIsGone() {
        m_follower->follow(address(), staleAfter);
        m_follower.reset();
        m_told.clear();
        runFor(*m_loop, 50ms);
        QVERIFY(m_told.empty());
    }

private:
    std::unique_ptr<HttpServer> listen(std::uint16_t port) {
        HttpServerOptions options;
        options.port = port;
        return HttpServer::listen(
                   *m_loop, options,
                   [this](const HttpRequest &request, std::shared_ptr<HttpResponder> responder) {
                       m_asked.push_back(request.method + " " + request.target);
                       if (m_answer.status == 0)
                           m_waiting.push_back(std::move(responder));
                       else
                           responder->respond(m_answer);
                   })
            .value();
    }
    [[nodiscard]] std::string address() const {
        return "http://127.0.0.1:" + std::to_string(m_server->port()) + "/surplus?of=roof";
    }
    [[nodiscard]] std::string file() const { return m_folder.filePath("signal").toStdString(); }
    // As home automation should: nobody reads half of it.
    void write(const std::string &text) {
        std::ofstream(file() + ".new") << text;
        std::filesystem::rename(file() + ".new", file());
    }
    [[nodiscard]] const Signal &told(SignalKind kind, const std::string &source = "http") {
        return m_told[{kind, source}];
    }
    [[nodiscard]] bool isSaid(const std::function<bool(const Signal &)> &as) {
        return runUntil(*m_loop, [&] {
            const Signal &said = told(SignalKind::External);
            return said.state == SignalState::Known && as(said);
        });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<EventLoop> m_loop;
    std::unique_ptr<HttpServer> m_server;
    HttpResponse m_answer; // status 0: none
    std::vector<std::string> m_asked;
    std::vector<std::shared_ptr<HttpResponder>> m_waiting;
    std::map<std::pair<SignalKind, std::string>, Signal> m_told; // the last
    std::unique_ptr<ExternalFollower> m_follower;
};

QTEST_MAIN(TestExternalFollower)
#include "test_external_follower.moc"
