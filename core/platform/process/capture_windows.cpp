#include "core/platform/process/capture.h"

#include <array>

#include <windows.h>

namespace commonwatt {

Result<ReadStep> readSome(NativeHandle handle, std::chrono::milliseconds timeout,
                          std::string &buffer) {
    const auto pipe = reinterpret_cast<HANDLE>(handle);
    const auto failed = [](DWORD code) {
        return fail(ErrorCode::Internal,
                    "cannot read a program's output (Windows error " + std::to_string(code) + ")");
    };
    DWORD available = 0;
    if (!PeekNamedPipe(pipe, nullptr, 0, nullptr, &available, nullptr)) {
        const DWORD code = GetLastError();
        if (code == ERROR_BROKEN_PIPE)
            return ReadStep::End;
        return failed(code);
    }
    if (available == 0) {
        Sleep(static_cast<DWORD>(timeout.count()));
        return ReadStep::Nothing;
    }
    std::array<char, 4096> piece;
    OVERLAPPED operation{};
    operation.hEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    DWORD count = 0;
    BOOL done = ReadFile(pipe, piece.data(), static_cast<DWORD>(piece.size()), nullptr, &operation);
    if (done || GetLastError() == ERROR_IO_PENDING)
        done = GetOverlappedResult(pipe, &operation, &count, TRUE);
    const DWORD code = GetLastError();
    CloseHandle(operation.hEvent);
    if (!done)
        return failed(code);
    buffer.append(piece.data(), count);
    return ReadStep::Data;
}

Status writeShort(NativeHandle handle, std::chrono::milliseconds timeout, std::string_view text) {
    const auto pipe = reinterpret_cast<HANDLE>(handle);
    OVERLAPPED operation{};
    operation.hEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    DWORD count = 0;
    BOOL done = WriteFile(pipe, text.data(), static_cast<DWORD>(text.size()), nullptr, &operation);
    if (done || GetLastError() == ERROR_IO_PENDING) {
        if (WaitForSingleObject(operation.hEvent, static_cast<DWORD>(timeout.count())) !=
            WAIT_OBJECT_0)
            CancelIo(pipe);
        done = GetOverlappedResult(pipe, &operation, &count, TRUE);
    }
    const DWORD code = GetLastError();
    CloseHandle(operation.hEvent);
    if (!done && code == ERROR_OPERATION_ABORTED)
        return fail(ErrorCode::Timeout, "a program does not read its input");
    if (!done && (code == ERROR_NO_DATA || code == ERROR_BROKEN_PIPE))
        return fail(ErrorCode::Unavailable, "a program has closed its input");
    if (!done || count != text.size())
        return fail(ErrorCode::Internal,
                    "cannot write a program's input (Windows error " + std::to_string(code) + ")");
    return {};
}

} // namespace commonwatt
