#include "core/platform/process/capture.h"

namespace commonwatt {

namespace {

// How soon a request to stop is seen.
constexpr std::chrono::milliseconds slice{100};
// Between the end of the output and that of the process.
constexpr std::chrono::seconds endOfProcess{10}; // drivers are unloaded

} // namespace

Result<CapturedRun> runAndCapture(const ProcessOptions &options, std::chrono::milliseconds timeout,
                                  Bytes limit, std::stop_token stop,
                                  const std::function<void(std::string_view)> &onLine,
                                  const std::function<void(ProcessId)> &onStart) {
    CW_TRY_ASSIGN(ChildProcess child, ChildProcess::start(options));
    if (onStart)
        onStart(child.id());
    child.takeInput().reset();
    const OwnedHandle output = child.takeOutput();
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    const std::string name = options.program.filename().string();
    CapturedRun run;
    std::size_t told = 0; // of the output, to onLine
    for (;;) {
        CW_TRY_ASSIGN(const ReadStep step, readSome(output.get(), slice, run.output));
        for (std::size_t end = 0;
             onLine && (end = run.output.find('\n', told)) != std::string::npos; told = end + 1)
            onLine(std::string_view(run.output).substr(told, end - told));
        if (step == ReadStep::End)
            break;
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, name + " was stopped");
        if (run.output.size() > limit.value)
            return fail(ErrorCode::ResourceExhausted, name + " printed too much");
        if (std::chrono::steady_clock::now() >= deadline)
            return fail(ErrorCode::Timeout, name + " did not end in time");
    }
    const std::optional<ExitStatus> status = child.waitFor(endOfProcess);
    if (!status)
        return fail(ErrorCode::Timeout, name + " did not end in time");
    run.status = *status;
    return run;
}

} // namespace commonwatt
