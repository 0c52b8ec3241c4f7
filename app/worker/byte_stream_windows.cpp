#include "app/worker/byte_stream.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <thread>

#include <windows.h>

namespace commonwatt {

namespace {

HANDLE toHandle(const OwnedHandle &handle) {
    return reinterpret_cast<HANDLE>(handle.get());
}

Error lastError(std::string_view what) {
    return Error(ErrorCode::Unavailable, "Cannot " + std::string(what) + ": Windows error " +
                                             std::to_string(::GetLastError()));
}

Result<OwnedHandle> duplicate(DWORD stream) {
    HANDLE copy = nullptr;
    if (!::DuplicateHandle(::GetCurrentProcess(), ::GetStdHandle(stream), ::GetCurrentProcess(),
                           &copy, 0, FALSE, DUPLICATE_SAME_ACCESS))
        return std::unexpected(lastError("take over the standard streams"));
    return OwnedHandle(reinterpret_cast<NativeHandle>(copy));
}

} // namespace

struct InputStream::State {
    OwnedHandle source;
    std::atomic<bool> cancelled{false};
    std::atomic<HANDLE> readingThread{nullptr};
};

InputStream::InputStream(OwnedHandle handle)
    : m_state(std::make_unique<State>()) {
    m_state->source = std::move(handle);
}

InputStream::~InputStream() = default;
InputStream::InputStream(InputStream &&) noexcept = default;
InputStream &InputStream::operator=(InputStream &&) noexcept = default;

Result<std::size_t> InputStream::read(std::span<std::uint8_t> into) {
    const OwnedHandle self(reinterpret_cast<NativeHandle>(
        ::OpenThread(THREAD_TERMINATE, FALSE, ::GetCurrentThreadId())));
    m_state->readingThread = toHandle(self);
    DWORD got = 0;
    const DWORD wanted = static_cast<DWORD>(std::min<std::size_t>(into.size(), 1 << 30));
    const bool isRead = !m_state->cancelled &&
                        ::ReadFile(toHandle(m_state->source), into.data(), wanted, &got, nullptr);
    const DWORD error = isRead ? ERROR_SUCCESS : ::GetLastError();
    m_state->readingThread = nullptr;
    if (isRead)
        return got;
    if (m_state->cancelled || error == ERROR_BROKEN_PIPE || error == ERROR_HANDLE_EOF)
        return 0;
    ::SetLastError(error);
    return std::unexpected(lastError("read input"));
}

void InputStream::cancel() {
    m_state->cancelled = true;
    // The reader may be anywhere between announcing itself and waiting, so ask until it is out.
    while (const HANDLE thread = m_state->readingThread) {
        ::CancelSynchronousIo(thread);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

Status OutputStream::write(ByteView first, ByteView second) {
    for (ByteView part : {first, second}) {
        while (!part.empty()) {
            DWORD written = 0;
            const DWORD size = static_cast<DWORD>(std::min<std::size_t>(part.size(), 1 << 30));
            if (!::WriteFile(toHandle(m_handle), part.data(), size, &written, nullptr))
                return std::unexpected(lastError("write output"));
            part = part.subspan(written);
        }
    }
    return {};
}

Result<ProtocolStreams> takeProtocolStreams() {
    CW_TRY_ASSIGN(OwnedHandle input, duplicate(STD_INPUT_HANDLE));
    CW_TRY_ASSIGN(OwnedHandle output, duplicate(STD_OUTPUT_HANDLE));
    // Both views of the streams: that of the C library and that of the system.
    const int nothing = ::_open("NUL", _O_RDONLY);
    if (nothing < 0 || ::_dup2(nothing, 0) != 0 || ::_dup2(2, 1) != 0)
        return fail(ErrorCode::Unavailable, "Cannot redirect the standard streams");
    ::_close(nothing);
    ::SetStdHandle(STD_INPUT_HANDLE, reinterpret_cast<HANDLE>(::_get_osfhandle(0)));
    ::SetStdHandle(STD_OUTPUT_HANDLE, ::GetStdHandle(STD_ERROR_HANDLE));
    return ProtocolStreams{InputStream(std::move(input)), OutputStream(std::move(output))};
}

} // namespace commonwatt
