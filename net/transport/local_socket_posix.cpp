#include "net/transport/local_socket_platform.h"
#include "net/transport/platform_posix.h"

#include "core/base/log.h"

#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>

#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace commonwatt {

namespace {

namespace fs = std::filesystem;
using boost::system::error_code;
using Protocol = asio::local::stream_protocol;
using Socket = asio::basic_stream_socket<Protocol, asio::io_context::executor_type>;
using Acceptor = asio::basic_socket_acceptor<Protocol, asio::io_context::executor_type>;

Status checkLength(const fs::path &path) {
    constexpr std::size_t longest = sizeof(sockaddr_un::sun_path) - 1;
    if (path.native().size() <= longest)
        return {};
    return fail(ErrorCode::InvalidArgument,
                path.string() + " is too long for a socket's path (" +
                    std::to_string(path.native().size()) + " bytes; the system takes " +
                    std::to_string(longest) + "): choose a folder with a shorter path");
}

bool isOurs(int socket) {
    const auto user = peerUser(socket);
    return user && (*user == ::geteuid() || *user == 0);
}

// Whether a process accepts connections at `path`.
bool somebodyListens(const fs::path &path) {
    const int probe = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (probe < 0)
        return true;
    ::fcntl(probe, F_SETFD, FD_CLOEXEC);
    ::fcntl(probe, F_SETFL, O_NONBLOCK);
    const Protocol::endpoint endpoint(path.native());
    const int result = ::connect(probe, endpoint.data(), static_cast<socklen_t>(endpoint.size()));
    const bool refused = result != 0 && errno == ECONNREFUSED;
    ::close(probe);
    return !refused;
}

std::unique_ptr<ByteStream> toStream(Socket socket) {
    return std::make_unique<AsioByteStream<Socket>>(std::move(socket));
}

struct Listening : std::enable_shared_from_this<Listening> {
    Listening(EventLoop &loop, fs::path socketPath,
              std::function<void(std::unique_ptr<ByteStream>)> then)
        : acceptor(loop.impl().context)
        , retry(loop)
        , path(std::move(socketPath))
        , onConnected(std::move(then)) {}

    Status open() {
        CW_TRY(checkLength(path));
        CW_TRY(removeStale());
        const Protocol::endpoint endpoint(path.native());
        error_code ec;
        acceptor.open(endpoint.protocol(), ec);
        if (!ec) {
            ::fcntl(acceptor.native_handle(), F_SETFD, FD_CLOEXEC);
            acceptor.bind(endpoint, ec);
        }
        // Nobody can connect between these two: a socket that does not listen refuses.
        if (!ec && ::chmod(path.c_str(), S_IRUSR | S_IWUSR) != 0)
            ec.assign(errno, boost::system::system_category());
        if (!ec)
            acceptor.listen(asio::socket_base::max_listen_connections, ec);
        if (ec)
            return std::unexpected(errorFromErrno("listen on " + path.string(), ec.value()));
        if (::stat(path.c_str(), &created) != 0)
            return std::unexpected(errorFromErrno("examine " + path.string(), errno));
        return {};
    }

    Status removeStale() const {
        struct stat existing{};
        if (::lstat(path.c_str(), &existing) != 0)
            return {};
        if (!S_ISSOCK(existing.st_mode))
            return fail(ErrorCode::AlreadyExists,
                        path.string() + " exists and is not a socket: remove it");
        if (somebodyListens(path))
            return fail(ErrorCode::AlreadyExists,
                        "another process listens on " + path.string() + " already");
        if (::unlink(path.c_str()) != 0)
            return std::unexpected(errorFromErrno("remove " + path.string(), errno));
        return {};
    }

    void accept() {
        acceptor.async_accept([self = shared_from_this()](error_code ec, Socket socket) {
            if (!self->onConnected)
                return;
            if (!ec)
                self->admit(std::move(socket));
            if (!self->onConnected)
                return;
            if (!ec || ec == asio::error::connection_aborted)
                return self->accept();
            logWarning("cannot accept local connections for the moment: " + ec.message());
            self->retry.start(std::chrono::milliseconds(200), [weak = self->weak_from_this()] {
                if (const auto listening = weak.lock())
                    listening->accept();
            });
        });
    }

    void admit(Socket socket) {
        ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
        if (!isOurs(socket.native_handle()))
            return logWarning("turned away another user's process on " + path.string());
        const auto callback = onConnected; // it may stop the listening
        callback(toStream(std::move(socket)));
    }

    void close() {
        onConnected = nullptr;
        retry.cancel();
        error_code ignored;
        acceptor.close(ignored);
        struct stat now{};
        // Not another's that has taken the place.
        if (::lstat(path.c_str(), &now) == 0 && now.st_ino == created.st_ino &&
            now.st_dev == created.st_dev)
            ::unlink(path.c_str());
    }

    Acceptor acceptor;
    Timer retry;
    fs::path path;
    struct stat created{};
    std::function<void(std::unique_ptr<ByteStream>)> onConnected;
};

class PosixAcceptor final : public LocalAcceptor {
public:
    explicit PosixAcceptor(std::shared_ptr<Listening> listening)
        : m_listening(std::move(listening)) {}
    ~PosixAcceptor() override { m_listening->close(); }

private:
    std::shared_ptr<Listening> m_listening;
};

Error connectError(const fs::path &path, error_code ec) {
    const std::string what = "cannot connect to " + path.string();
    if (ec.value() == ENOENT)
        return {ErrorCode::NotFound, what + ": there is no such socket"};
    if (ec.value() == ECONNREFUSED)
        return {ErrorCode::Unavailable, what + ": nobody listens there any more"};
    if (ec.value() == EACCES)
        return {ErrorCode::PermissionDenied, what + ": it belongs to another user"};
    return {ErrorCode::Unavailable, what + ": " + ec.message()};
}

} // namespace

Result<std::unique_ptr<LocalAcceptor>>
listenLocally(EventLoop &loop, const fs::path &path,
              std::function<void(std::unique_ptr<ByteStream>)> onConnected) {
    const auto listening = std::make_shared<Listening>(loop, path, std::move(onConnected));
    CW_TRY(listening->open());
    listening->accept();
    return std::make_unique<PosixAcceptor>(listening);
}

void connectLocally(EventLoop &loop, const fs::path &path,
                    std::function<void(Result<std::unique_ptr<ByteStream>>)> callback) {
    if (const Status status = checkLength(path); !status) {
        loop.post([callback = std::move(callback), error = status.error()] {
            callback(std::unexpected(error));
        });
        return;
    }
    const Protocol::endpoint endpoint(path.native());
    const auto socket = std::make_shared<Socket>(loop.impl().context, endpoint.protocol());
    ::fcntl(socket->native_handle(), F_SETFD, FD_CLOEXEC);
    socket->async_connect(endpoint, [socket, path, callback = std::move(callback)](error_code ec) {
        if (ec)
            return callback(std::unexpected(connectError(path, ec)));
        // Whoever listens in a place that others can write to may be an impostor.
        if (!isOurs(socket->native_handle()))
            return callback(fail(ErrorCode::PermissionDenied, "cannot connect to " + path.string() +
                                                                  ": it belongs to another user"));
        callback(toStream(std::move(*socket)));
    });
}

} // namespace commonwatt
