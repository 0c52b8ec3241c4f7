#include "net/transport/local_socket.h"

#include "net/transport/local_socket_platform.h"

#include <boost/asio/error.hpp>

#include <algorithm>
#include <deque>
#include <optional>

namespace commonwatt {

namespace {

using boost::system::error_code;

constexpr std::size_t readSize = std::size_t(16) << 10;
constexpr auto closeTime = std::chrono::seconds(5);

} // namespace

struct LocalConnection::State : std::enable_shared_from_this<LocalConnection::State> {
    enum class Phase { Open, Closing, Closed };

    State(EventLoop &eventLoop, std::unique_ptr<ByteStream> byteStream, LocalSocketOptions limits)
        : loop(eventLoop)
        , stream(std::move(byteStream))
        , options(limits)
        , closeTimer(eventLoop) {}

    void setHandlers(LocalConnectionHandlers newHandlers) {
        handlers = std::make_shared<const LocalConnectionHandlers>(std::move(newHandlers));
        if (endReason)
            return tellEnd();
        if (phase == Phase::Open && !reading)
            read();
    }

    void read() {
        reading = true;
        stream->readSome(asio::buffer(buffer),
                         [self = shared_from_this()](error_code ec, std::size_t size) {
                             self->reading = false;
                             self->onRead(ec, size);
                         });
    }

    void onRead(error_code ec, std::size_t size) {
        if (phase != Phase::Open)
            return;
        if (ec)
            return end({ErrorCode::Unavailable, "the other side closed the connection"});
        std::size_t searchFrom = input.size();
        input.append(buffer.data(), size);
        std::size_t begin = 0;
        for (;;) {
            const auto lineEnd = input.find('\n', searchFrom);
            const std::size_t length = std::min(lineEnd, input.size()) - begin;
            if (length > options.lineLimit.value)
                return end({ErrorCode::InvalidData, "a message is longer than the " +
                                                        formatBytes(options.lineLimit) +
                                                        " that are allowed"});
            if (lineEnd == std::string::npos)
                break;
            if (const auto current = handlers; length > 0 && current && current->onLine)
                current->onLine(std::string_view(input).substr(begin, length));
            if (phase != Phase::Open)
                return;
            begin = searchFrom = lineEnd + 1;
        }
        input.erase(0, begin);
        if (input.empty())
            input.shrink_to_fit(); // a connection often rests after a large message
        read();
    }

    void send(std::string line) {
        if (phase != Phase::Open)
            return;
        line += '\n';
        queued += line.size();
        queue.push_back(std::move(line));
        if (queued > options.queueLimit.value)
            return end({ErrorCode::ResourceExhausted,
                        "more than " + formatBytes(options.queueLimit) +
                            " wait to be sent; the other side does not read them"});
        writeMore();
    }

    void writeMore() {
        if (writing || queue.empty())
            return;
        writing = true;
        inFlight = std::move(queue.front());
        queue.pop_front();
        stream->writeAll(
            {asio::buffer(inFlight)},
            [self = shared_from_this()](error_code ec, std::size_t) { self->onWritten(ec); });
    }

    void onWritten(error_code ec) {
        writing = false;
        queued -= inFlight.size();
        inFlight.clear();
        if (phase == Phase::Closed)
            return;
        if (ec)
            return end({ErrorCode::Unavailable, "the other side closed the connection"});
        if (queue.empty() && phase == Phase::Closing)
            return abort();
        writeMore();
    }

    void close() {
        if (phase != Phase::Open)
            return;
        phase = Phase::Closing;
        handlers.reset();
        if (!writing)
            return abort();
        closeTimer.start(closeTime, [self = shared_from_this()] { self->abort(); });
    }

    void end(Error reason) {
        if (phase == Phase::Open)
            endReason = std::move(reason);
        abort();
        if (endReason)
            tellEnd();
    }

    // Not from within a call of the user.
    void tellEnd() {
        if (!handlers)
            return;
        loop.post([self = shared_from_this()] {
            const auto current = std::exchange(self->handlers, nullptr);
            if (current && current->onClosed)
                current->onClosed(*self->endReason);
        });
    }

    void abort() {
        if (phase == Phase::Closed)
            return;
        const auto self = shared_from_this(); // the timer may be what holds this
        phase = Phase::Closed;
        closeTimer.cancel();
        queue.clear();
        stream->close();
        slot.reset();
    }

    void drop() {
        handlers.reset();
        if (phase == Phase::Open)
            abort();
    }

    EventLoop &loop;
    std::unique_ptr<ByteStream> stream;
    const LocalSocketOptions options;
    Phase phase = Phase::Open;
    std::shared_ptr<const LocalConnectionHandlers> handlers;
    std::optional<Error> endReason;
    std::shared_ptr<void> slot; // among a server's connections

    bool reading = false;
    std::array<char, readSize> buffer;
    std::string input; // lines that are not complete

    bool writing = false;
    std::deque<std::string> queue;
    std::string inFlight;
    std::size_t queued = 0;
    Timer closeTimer;
};

LocalConnection::LocalConnection(std::shared_ptr<State> state)
    : m_state(std::move(state)) {
}

LocalConnection::~LocalConnection() {
    m_state->drop();
}

void LocalConnection::setHandlers(LocalConnectionHandlers handlers) {
    m_state->setHandlers(std::move(handlers));
}

void LocalConnection::send(std::string line) {
    m_state->send(std::move(line));
}

void LocalConnection::close() {
    m_state->close();
}

bool LocalConnection::isOpen() const {
    return m_state->phase == State::Phase::Open;
}

std::size_t LocalConnection::queuedBytes() const {
    return m_state->queued;
}

LocalServer::LocalServer(std::unique_ptr<LocalAcceptor> acceptor)
    : m_acceptor(std::move(acceptor)) {
}

LocalServer::~LocalServer() = default;

Result<std::unique_ptr<LocalServer>> LocalServer::listen(EventLoop &loop,
                                                         const std::filesystem::path &path,
                                                         LocalSocketOptions options,
                                                         Handler handler) {
    auto onConnected = [&loop, options, count = std::make_shared<std::size_t>(0),
                        handler = std::move(handler)](std::unique_ptr<ByteStream> stream) {
        if (*count >= options.maxConnections)
            return;
        ++*count;
        const auto connection =
            std::make_shared<LocalConnection::State>(loop, std::move(stream), options);
        connection->slot = std::shared_ptr<void>(count.get(), [count](void *) { --*count; });
        handler(std::make_shared<LocalConnection>(connection));
    };
    CW_TRY_ASSIGN(auto acceptor, listenLocally(loop, path, std::move(onConnected)));
    return std::unique_ptr<LocalServer>(new LocalServer(std::move(acceptor)));
}

void connectLocal(EventLoop &loop, const std::filesystem::path &path, LocalSocketOptions options,
                  std::function<void(Result<std::shared_ptr<LocalConnection>>)> callback) {
    connectLocally(
        loop, path,
        [&loop, options,
         callback = std::move(callback)](Result<std::unique_ptr<ByteStream>> stream) {
            if (!stream)
                return callback(std::unexpected(std::move(stream).error()));
            callback(std::make_shared<LocalConnection>(
                std::make_shared<LocalConnection::State>(loop, std::move(*stream), options)));
        });
}

} // namespace commonwatt
