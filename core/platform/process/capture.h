// Running a program to its end for what it prints.
#pragma once

#include "core/platform/process/process.h"

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace commonwatt {

struct CapturedRun {
    ExitStatus status;
    std::string output; // of its standard output
};

// Starts the program, closes its input and reads its output until it ends. Blocks: for a thread of
// its own. Timeout, ResourceExhausted (more than `limit` was printed) and Cancelled end the
// program. `onLine` is given each line as it comes, without its end; `onStart` the process.
[[nodiscard]] Result<CapturedRun>
runAndCapture(const ProcessOptions &options, std::chrono::milliseconds timeout,
              Bytes limit = Bytes(1 << 20), std::stop_token stop = {},
              const std::function<void(std::string_view)> &onLine = nullptr,
              const std::function<void(ProcessId)> &onStart = nullptr);

// The part that differs per system: waits for at most `timeout` for something to read and appends
// it.
enum class ReadStep { Data, Nothing, End };
[[nodiscard]] Result<ReadStep> readSome(NativeHandle handle, std::chrono::milliseconds timeout,
                                        std::string &buffer);
// Writes all of a short text (at most 4096 bytes). Timeout: the program does not read.
// Unavailable: it has closed its input or ended. On POSIX systems the process ignores SIGPIPE from
// then on.
[[nodiscard]] Status writeShort(NativeHandle handle, std::chrono::milliseconds timeout,
                                std::string_view text);

} // namespace commonwatt
