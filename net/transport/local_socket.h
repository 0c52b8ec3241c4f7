// Lines of text between processes of one user on one machine: a Unix domain stream socket, a named
// pipe on Windows. Each line is one message (JSON-RPC: one JSON value a line, without line breaks
// inside). One loop, one thread: see event_loop.h.
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"
#include "net/transport/event_loop.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace commonwatt {

class LocalAcceptor;

struct LocalSocketOptions {
    // The longest line taken; a longer one ends the connection with InvalidData.
    Bytes lineLimit{std::uint64_t(4) << 20};
    // What may wait to be sent; beyond it the connection ends with ResourceExhausted.
    Bytes queueLimit{std::uint64_t(16) << 20};
    // Per server; further ones are closed at once.
    std::size_t maxConnections = 64;
};

struct LocalConnectionHandlers {
    // Without its line break. Empty lines are left out.
    std::function<void(std::string_view line)> onLine;
    // Once, when the connection has ended for another reason than close() or destruction.
    // Unavailable: the peer closed it.
    std::function<void(Error reason)> onClosed;
};

// One connection. Destroying it closes at once; no handler is called then.
class LocalConnection {
public:
    struct State;
    explicit LocalConnection(std::shared_ptr<State> state);
    ~LocalConnection();
    LocalConnection(const LocalConnection &) = delete;
    LocalConnection &operator=(const LocalConnection &) = delete;

    // Nothing is read before the first call. The handlers are let go of when the connection ends.
    void setHandlers(LocalConnectionHandlers handlers);
    // `line` has no line break inside; one is appended. Nothing happens after the end.
    void send(std::string line);
    // Sends what is queued, for at most 5 s, then closes. No handler is called any more.
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] std::size_t queuedBytes() const;

private:
    std::shared_ptr<State> m_state;
};

// Listens at `path`, which only the user can reach (0600); other users' processes, root's excepted,
// are turned away by their credentials as well. On Windows the path is turned into a pipe's name.
class LocalServer {
public:
    using Handler = std::function<void(std::shared_ptr<LocalConnection>)>;

    // A socket file that nobody listens at any more is replaced. AlreadyExists: somebody listens.
    [[nodiscard]] static Result<std::unique_ptr<LocalServer>>
    listen(EventLoop &loop, const std::filesystem::path &path, LocalSocketOptions options,
           Handler handler);
    // Stops listening and removes the socket file. Connections live on.
    ~LocalServer();
    LocalServer(const LocalServer &) = delete;
    LocalServer &operator=(const LocalServer &) = delete;

private:
    explicit LocalServer(std::unique_ptr<LocalAcceptor> acceptor);
    std::unique_ptr<LocalAcceptor> m_acceptor;
};

// Calls back once, never from within this call. NotFound: there is no such socket; Unavailable:
// nobody listens; PermissionDenied: it is another user's.
void connectLocal(EventLoop &loop, const std::filesystem::path &path, LocalSocketOptions options,
                  std::function<void(Result<std::shared_ptr<LocalConnection>>)> callback);

} // namespace commonwatt
