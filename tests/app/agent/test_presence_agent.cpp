// The agent in the session of a real X server, telling a control server.
#include "app/agent/presence_agent.h"
#include "core/platform/x_servers.h"
#include "net/control/control_server.h"
#include "support/qtest_support.h"
#include "support/signal_recorder.h"

#include <QTemporaryDir>

#include <thread>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

// Records what it is told, as the daemon would.
class Listener {
public:
    explicit Listener(const std::filesystem::path &socket, SignalSink sink) {
        m_server = ControlServer::listen(m_loop, socket, "testd 1").value();
        m_server->addMethod("presence.tell",
                            [sink = std::move(sink)](const json::object &params,
                                                     const ControlServer::Reply &reply) {
                                for (const json::value &entry : params.at("signals").as_array())
                                    sink(signalFromJson(entry.as_object(), signalNow()).value());
                                reply(json::object());
                            });
        m_thread = std::thread([this] { m_loop.run(); });
    }
    ~Listener() {
        m_loop.stop();
        m_thread.join();
        m_server.reset();
    }

private:
    EventLoop m_loop;
    std::unique_ptr<ControlServer> m_server;
    std::thread m_thread;
};

bool isActive(const Signal &signal) {
    return signal.state == SignalState::Known && signal.active;
}
bool isInactive(const Signal &signal) {
    return signal.state == SignalState::Known && !signal.active;
}
bool isNotOffered(const Signal &signal) {
    return signal.state == SignalState::NotOffered;
}

} // namespace

class TestPresenceAgent : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!XServer::isInstalled())
            QSKIP("there is no X server here");
        QVERIFY(m_folder.isValid());
        QVERIFY(m_server.start());
        qputenv("DISPLAY", QByteArray::fromStdString(m_server.display()));
        qunsetenv("WAYLAND_DISPLAY");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void tellsWhatIsSeenAndThatItEnds() {
        SignalRecorder told;
        const Listener listener(socket(), told.sink());
        {
            const PresenceAgent agent(options(), [](const Status &) {});
            QVERIFY(told.waitFor(SignalKind::Input, isInactive));
            QVERIFY(m_server.giveInput({"key", "a"}));
            const auto input = told.waitFor(SignalKind::Input, isActive);
            QVERIFY(input);
            QCOMPARE(input->source, std::string("7/x11"));
            // Again and again, though nothing changes: no window manager, no full screen.
            for (int times = 0; times < 4; ++times)
                QVERIFY(told.waitFor(SignalKind::FullScreen, isNotOffered));
        }
        QVERIFY(told.waitFor(SignalKind::Input, [](const Signal &signal) {
            return isNotOffered(signal) && signal.source == "7/x11";
        }));
    }

    void findsADaemonThatStartsAnew() {
        SignalRecorder told;
        SignalRecorder toldLater;
        std::mutex mutex;
        std::vector<bool> couldTell;
        const PresenceAgent agent(options(), [&](const Status &status) {
            const std::scoped_lock lock(mutex);
            couldTell.push_back(status.has_value());
        });
        const auto count = [&] {
            const std::scoped_lock lock(mutex);
            return couldTell.size();
        };
        QTRY_COMPARE(count(), std::size_t(1)); // nobody is there yet
        {
            const Listener listener(socket(), told.sink());
            QVERIFY(told.waitFor(SignalKind::Input, isInactive));
        }
        QTRY_COMPARE(count(), std::size_t(3));
        const Listener listener(socket(), toldLater.sink());
        QVERIFY(toldLater.waitFor(SignalKind::Input, isInactive));
        QTRY_COMPARE(count(), std::size_t(4));
        const std::scoped_lock lock(mutex);
        QCOMPARE(couldTell, (std::vector<bool>{false, true, false, true}));
    }

private:
    [[nodiscard]] std::filesystem::path socket() const {
        return std::filesystem::path(m_folder.path().toStdString()) / "control.sock";
    }
    [[nodiscard]] PresenceAgentOptions options() const {
        PresenceAgentOptions options;
        options.socket = socket();
        options.client = "test 1";
        options.session = "7";
        options.timing.idleAfter = 300ms;
        options.timing.renewAfter = 200ms;
        options.tellEvery = 200ms;
        options.retryAfter = 200ms;
        return options;
    }

    QTemporaryDir m_folder;
    XServer m_server;
};

QTEST_GUILESS_MAIN(TestPresenceAgent)
#include "test_presence_agent.moc"
