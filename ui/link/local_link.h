// A daemon of this machine and user.
#pragma once

#include "ui/link/daemon_link.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <filesystem>
#include <map>

namespace commonwatt {

struct LocalLinkOptions {
    std::filesystem::path socket; // controlSocketPath()
    std::string client;           // the program and its version
    // Its folder is watched as well, so that this is for what the watching missed.
    std::chrono::milliseconds retryAfter = std::chrono::seconds(10);
    std::chrono::milliseconds answerWithin = std::chrono::seconds(5); // of connecting
};

class LocalLink final : public DaemonLink {
    Q_OBJECT

public:
    explicit LocalLink(LocalLinkOptions options, QObject *parent = nullptr);
    ~LocalLink() override; // answers nobody

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString software() const override { return m_software; }
    // Where the daemon keeps its data and its logs.
    [[nodiscard]] QString dataFolder() const {
        return QString::fromStdString(m_options.socket.parent_path().string());
    }
    void subscribe(std::vector<std::string> events) override;
    void retry() override;

protected:
    void startCall(std::string method, json::object params, QObject *context, Answer answer,
                   std::chrono::milliseconds timeout) override;

private:
    struct Call {
        QPointer<QObject> context;
        Answer answer;
        qint64 deadline; // of m_clock
    };

    void open();
    void shakeHands();
    void end(State state, QString problem);
    void onReadable();
    void onLine(std::string_view line);
    void onAnswer(std::uint64_t id, Result<json::value> result);
    void sendSubscription();
    void armDeadline();
    void onDeadline();
    void send(std::string line);

    const LocalLinkOptions m_options;
    QLocalSocket m_socket;
    QFileSystemWatcher m_watcher;
    QTimer m_retry;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    State m_state = State::Absent;
    QString m_problem;
    QString m_software;
    QByteArray m_buffer;
    std::vector<std::string> m_events;
    std::map<std::uint64_t, Call> m_calls;
    std::uint64_t m_lastId = 0;
};

} // namespace commonwatt
