#include "net/transport/local_socket_platform.h"

#include "core/base/hash.h"
#include "core/base/log.h"

#include <boost/asio/post.hpp>
#include <boost/asio/windows/basic_stream_handle.hpp>
#include <boost/asio/windows/overlapped_ptr.hpp>

#include <windows.h>

#include <sddl.h>

namespace commonwatt {

namespace {

namespace fs = std::filesystem;
using boost::system::error_code;
using Handle = asio::windows::basic_stream_handle<asio::io_context::executor_type>;

std::wstring pipeName(const fs::path &path) {
    const std::string digest = toHex(sha256(asBytes(fs::absolute(path).generic_string())));
    return L"\\\\.\\pipe\\commonwatt-" + std::wstring(digest.begin(), digest.end());
}

Error systemError(const std::string &what, DWORD code) {
    return {code == ERROR_ACCESS_DENIED ? ErrorCode::PermissionDenied : ErrorCode::Unavailable,
            what + ": " +
                error_code(static_cast<int>(code), boost::system::system_category()).message()};
}

// One instance of the pipe waits for one client; the next is made when that has come.
struct Listening : std::enable_shared_from_this<Listening> {
    Listening(EventLoop &eventLoop, fs::path pipePath,
              std::function<void(std::unique_ptr<ByteStream>)> then)
        : loop(eventLoop)
        , path(std::move(pipePath))
        , onConnected(std::move(then))
        , waiting(eventLoop.impl().context) {}

    enum class Instance { First, Further };

    Status open(Instance instance) {
        // Only the user and the system may open it.
        PSECURITY_DESCRIPTOR descriptor = nullptr;
        if (!::ConvertStringSecurityDescriptorToSecurityDescriptorW(
                L"D:P(A;;GA;;;OW)(A;;GA;;;SY)", SDDL_REVISION_1, &descriptor, nullptr))
            return std::unexpected(systemError("protect a pipe", ::GetLastError()));
        SECURITY_ATTRIBUTES security{sizeof(SECURITY_ATTRIBUTES), descriptor, FALSE};
        constexpr DWORD bufferSize = 64 * 1024;
        const DWORD first = instance == Instance::First ? FILE_FLAG_FIRST_PIPE_INSTANCE : 0;
        const HANDLE handle = ::CreateNamedPipeW(
            pipeName(path).c_str(), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | first,
            PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS,
            PIPE_UNLIMITED_INSTANCES, bufferSize, bufferSize, 0, &security);
        const DWORD code = ::GetLastError();
        ::LocalFree(descriptor);
        if (handle == INVALID_HANDLE_VALUE && instance == Instance::First &&
            code == ERROR_ACCESS_DENIED)
            return fail(ErrorCode::AlreadyExists,
                        "another process listens on " + path.string() + " already");
        if (handle == INVALID_HANDLE_VALUE)
            return std::unexpected(systemError("listen on " + path.string(), code));
        waiting = Handle(loop.impl().context.get_executor(), handle);
        accept();
        return {};
    }

    void accept() {
        asio::windows::overlapped_ptr overlapped(
            loop.impl().context, [self = shared_from_this()](error_code ec, std::size_t) {
                if (self->onConnected)
                    self->onAccepted(ec);
            });
        const BOOL done = ::ConnectNamedPipe(waiting.native_handle(), overlapped.get());
        const DWORD code = done ? ERROR_SUCCESS : ::GetLastError();
        if (code == ERROR_IO_PENDING) {
            overlapped.release();
            return;
        }
        const DWORD result = code == ERROR_PIPE_CONNECTED ? ERROR_SUCCESS : code;
        overlapped.complete(error_code(static_cast<int>(result), boost::system::system_category()),
                            0);
    }

    void onAccepted(error_code ec) {
        Handle connected = std::move(waiting);
        if (const Status next = open(Instance::Further); !next)
            logError("no further local connections: " + next.error().describe());
        if (ec)
            return;
        const auto callback = onConnected; // it may stop the listening
        callback(std::make_unique<AsioByteStream<Handle>>(std::move(connected)));
    }

    void close() {
        onConnected = nullptr;
        error_code ignored;
        waiting.close(ignored);
    }

    EventLoop &loop;
    fs::path path;
    std::function<void(std::unique_ptr<ByteStream>)> onConnected;
    Handle waiting;
};

class WindowsAcceptor final : public LocalAcceptor {
public:
    explicit WindowsAcceptor(std::shared_ptr<Listening> listening)
        : m_listening(std::move(listening)) {}
    ~WindowsAcceptor() override { m_listening->close(); }

private:
    std::shared_ptr<Listening> m_listening;
};

struct Connecting : std::enable_shared_from_this<Connecting> {
    Connecting(EventLoop &eventLoop, fs::path pipePath,
               std::function<void(Result<std::unique_ptr<ByteStream>>)> then)
        : loop(eventLoop)
        , path(std::move(pipePath))
        , callback(std::move(then))
        , timer(eventLoop) {}

    void tryIn(std::chrono::milliseconds delay) {
        timer.start(delay, [self = shared_from_this()] { self->attempt(); });
    }

    void attempt() {
        // The server learns nothing of our identity beyond who we are.
        const HANDLE handle = ::CreateFileW(
            pipeName(path).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
            FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION, nullptr);
        if (handle != INVALID_HANDLE_VALUE)
            return callback(std::make_unique<AsioByteStream<Handle>>(
                Handle(loop.impl().context.get_executor(), handle)));
        const DWORD code = ::GetLastError();
        // Between one client and the server's next instance of the pipe.
        if (code == ERROR_PIPE_BUSY && std::chrono::steady_clock::now() < busyUntil)
            return tryIn(std::chrono::milliseconds(10));
        const std::string what = "cannot connect to " + path.string();
        if (code == ERROR_FILE_NOT_FOUND)
            return callback(fail(ErrorCode::NotFound, what + ": there is no such pipe"));
        callback(std::unexpected(systemError(what, code)));
    }

    EventLoop &loop;
    fs::path path;
    std::function<void(Result<std::unique_ptr<ByteStream>>)> callback;
    Timer timer;
    std::chrono::steady_clock::time_point busyUntil =
        std::chrono::steady_clock::now() + std::chrono::seconds(5);
};

} // namespace

Result<std::unique_ptr<LocalAcceptor>>
listenLocally(EventLoop &loop, const fs::path &path,
              std::function<void(std::unique_ptr<ByteStream>)> onConnected) {
    const auto listening = std::make_shared<Listening>(loop, path, std::move(onConnected));
    CW_TRY(listening->open(Listening::Instance::First));
    return std::make_unique<WindowsAcceptor>(listening);
}

void connectLocally(EventLoop &loop, const fs::path &path,
                    std::function<void(Result<std::unique_ptr<ByteStream>>)> callback) {
    const auto connecting = std::make_shared<Connecting>(loop, path, std::move(callback));
    connecting->tryIn(std::chrono::milliseconds(0));
}

} // namespace commonwatt
