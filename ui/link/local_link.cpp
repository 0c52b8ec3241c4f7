#include "ui/link/local_link.h"

#include "net/control/control_types.h"
#include "net/control/json_rpc.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

// docs/protocol/control.md, "Transport".
constexpr qsizetype longestLine = qsizetype{4} << 20;
constexpr qint64 mostUnsent = qint64{16} << 20;
constexpr auto letItListen = std::chrono::milliseconds(50);

Error lost() {
    return {ErrorCode::Unavailable, "the connection to commonwattd was lost"};
}

} // namespace

LocalLink::LocalLink(LocalLinkOptions options, QObject *parent)
    : DaemonLink(parent)
    , m_options(std::move(options)) {
    m_clock.start();
    m_retry.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &LocalLink::open);
    connect(&m_deadline, &QTimer::timeout, this, &LocalLink::onDeadline);
    connect(&m_socket, &QLocalSocket::connected, this, &LocalLink::shakeHands);
    connect(&m_socket, &QLocalSocket::readyRead, this, &LocalLink::onReadable);
    connect(&m_socket, &QLocalSocket::disconnected, this,
            [this] { end(State::Absent, QString()); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this,
            [this](QLocalSocket::LocalSocketError error) {
                end(error == QLocalSocket::SocketAccessError ? State::Refused : State::Absent,
                    m_socket.errorString());
            });
    // A daemon that starts makes its socket there.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_state == State::Absent || m_state == State::Refused)
            m_retry.start(letItListen);
    });
    m_retry.start(0);
}

LocalLink::~LocalLink() {
    m_socket.disconnect(this);
    m_socket.abort();
}

void LocalLink::open() {
    if (m_socket.state() != QLocalSocket::UnconnectedState)
        return;
    m_retry.stop();
    const QString folder = QString::fromStdString(m_options.socket.parent_path().string());
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(folder); // it may not be there yet
    m_buffer.clear();
    m_socket.connectToServer(QString::fromStdString(m_options.socket.string()));
}

void LocalLink::retry() {
    m_retry.start(0);
}

void LocalLink::shakeHands() {
    m_state = State::Connecting;
    const std::uint64_t id = ++m_lastId;
    m_calls[id] = {this,
                   [this](const Result<json::object> &greeting) {
                       if (!greeting) {
                           const bool isGone = greeting.error().code == ErrorCode::Unavailable;
                           return end(isGone ? State::Absent : State::Refused,
                                      QString::fromStdString(greeting.error().describe()));
                       }
                       m_software = QString::fromStdString(
                           JsonReader(*greeting).string("software", 256).value_or(""));
                       m_problem.clear();
                       m_state = State::Connected;
                       sendSubscription();
                       Q_EMIT stateChanged();
                   },
                   m_clock.elapsed() + m_options.answerWithin.count()};
    armDeadline();
    send(encodeCall(id, "hello", {{"protocol", controlProtocol}, {"client", m_options.client}}));
    Q_EMIT stateChanged();
}

// The one way out of a connection, and of trying to have one.
void LocalLink::end(State state, QString problem) {
    const bool isNew = m_state != state || m_problem != problem;
    m_state = state;
    m_problem = std::move(problem);
    m_retry.start(m_options.retryAfter);
    m_deadline.stop();
    {
        const QSignalBlocker itIsKnown(m_socket);
        m_socket.abort();
    }
    const auto calls = std::exchange(m_calls, {});
    for (const auto &[id, call] : calls)
        if (call.context && call.context != this)
            call.answer(std::unexpected(lost()));
    if (isNew)
        Q_EMIT stateChanged();
}

void LocalLink::startCall(std::string method, json::object params, QObject *context, Answer answer,
                          std::chrono::milliseconds timeout) {
    if (m_state != State::Connected) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(std::unexpected(lost())); },
            Qt::QueuedConnection);
        return;
    }
    const std::uint64_t id = ++m_lastId;
    m_calls[id] = {context, std::move(answer), m_clock.elapsed() + timeout.count()};
    armDeadline();
    send(encodeCall(id, method, std::move(params)));
}

void LocalLink::subscribe(std::vector<std::string> events) {
    if (events == m_events)
        return;
    m_events = std::move(events);
    if (m_state == State::Connected)
        sendSubscription();
}

void LocalLink::sendSubscription() {
    call(
        "subscribe", {{"events", json::array(m_events.begin(), m_events.end())}}, this,
        [](const Result<json::object> &) {}, m_options.answerWithin);
}

void LocalLink::send(std::string line) {
    line += '\n';
    m_socket.write(line.data(), static_cast<qint64>(line.size()));
    if (m_socket.bytesToWrite() > mostUnsent)
        end(State::Absent, tr("The daemon does not read what it is sent."));
}

void LocalLink::onReadable() {
    m_buffer += m_socket.readAll();
    qsizetype begin = 0;
    const QPointer<LocalLink> alive = this;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', begin);
        if (end < 0)
            break;
        // What is told may end the connection, and with it the buffer.
        const QByteArray line = m_buffer.mid(begin, end - begin);
        begin = end + 1;
        onLine(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
        if (!alive || m_socket.state() != QLocalSocket::ConnectedState)
            return;
    }
    m_buffer.remove(0, begin);
    if (m_buffer.size() > longestLine)
        end(State::Absent, tr("The daemon's answer is too long."));
}

void LocalLink::onLine(std::string_view line) {
    std::expected<RpcMessage, RpcFault> message = parseRpc(line);
    if (!message)
        return end(State::Absent, tr("The daemon said what is no message: %1")
                                      .arg(QString::fromStdString(message.error().message)));
    if (auto *const answer = std::get_if<RpcAnswer>(&*message)) {
        if (answer->id.is_int64())
            onAnswer(static_cast<std::uint64_t>(answer->id.get_int64()), std::move(answer->result));
        return;
    }
    const RpcCall &call = std::get<RpcCall>(*message);
    const JsonReader reader(call.params);
    const Result<std::string> type = reader.string("type", 64);
    const Result<const json::object *> data = reader.object("data");
    if (call.method == "event" && type && data)
        Q_EMIT eventCame(*type, **data);
}

void LocalLink::onAnswer(std::uint64_t id, Result<json::value> result) {
    auto call = m_calls.extract(id);
    armDeadline();
    if (call.empty() || !call.mapped().context)
        return; // it timed out, or nobody waits for it any more
    if (!result)
        return call.mapped().answer(std::unexpected(std::move(result.error())));
    if (!result->is_object())
        return call.mapped().answer(
            fail(ErrorCode::InvalidData, "the daemon's answer is malformed"));
    call.mapped().answer(std::move(result->get_object()));
}

void LocalLink::armDeadline() {
    if (m_calls.empty())
        return m_deadline.stop();
    const auto next = std::ranges::min_element(
        m_calls, {}, [](const auto &entry) { return entry.second.deadline; });
    m_deadline.start(
        std::chrono::milliseconds(std::max<qint64>(0, next->second.deadline - m_clock.elapsed())));
}

void LocalLink::onDeadline() {
    const QPointer<LocalLink> alive = this;
    std::vector<Call> late;
    for (auto call = m_calls.begin(); call != m_calls.end();) {
        if (call->second.deadline > m_clock.elapsed()) {
            ++call;
            continue;
        }
        late.push_back(std::move(call->second));
        call = m_calls.erase(call);
    }
    for (const Call &call : late)
        if (call.context)
            call.answer(fail(ErrorCode::Timeout, "commonwattd does not answer"));
    if (alive)
        armDeadline();
}

} // namespace commonwatt
