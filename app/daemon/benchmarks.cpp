#include "app/daemon/benchmarks.h"

#include "core/platform/process/capture.h"

#include <system_error>

namespace commonwatt {

namespace {

// Longer than any profile takes, with drivers that compile their kernels at first.
constexpr std::chrono::minutes timeLimit{5};
constexpr Bytes outputLimit(4 << 20);

void removeFolder(const std::filesystem::path &folder) {
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

} // namespace

Benchmarks::Benchmarks(EventLoop &loop, std::filesystem::path workerProgram,
                       std::filesystem::path folder, BenchHandlers handlers)
    : m_loop(loop)
    , m_program(std::move(workerProgram))
    , m_folder(std::move(folder))
    , m_handlers(std::move(handlers)) {
    removeFolder(m_folder);
}

Benchmarks::~Benchmarks() = default;

Status Benchmarks::start(BenchRequest request) {
    if (m_running)
        return fail(ErrorCode::AlreadyExists, "a benchmark of " + m_running->device +
                                                  " is running; wait for it, or cancel "
                                                  "it with: commonwattctl bench --cancel");
    m_running = std::move(request);
    const std::uint64_t number = ++*m_current;
    m_thread = std::jthread([this, request = *m_running, number](std::stop_token stop) {
        Result<BenchReport> result = run(request, number, std::move(stop));
        m_process = 0;
        removeFolder(m_folder);
        m_loop.post([this, number, result = std::move(result), current = std::weak_ptr(m_current)] {
            if (!current.expired())
                finish(number, result);
        });
    });
    return {};
}

std::optional<ProcessId> Benchmarks::process() const {
    const ProcessId process = m_process;
    return process != 0 ? std::optional(process) : std::nullopt;
}

void Benchmarks::cancel() {
    m_thread.request_stop();
}

Result<BenchReport> Benchmarks::run(const BenchRequest &request, std::uint64_t number,
                                    std::stop_token stop) {
    ProcessOptions options;
    options.program = m_program;
    options.arguments = {"--bench",  std::string(nameOf(request.profile)),
                         "--device", request.device,
                         "--data",   m_folder.string()};
    if (request.threads != 0)
        options.arguments.insert(options.arguments.end(),
                                 {"--threads", std::to_string(request.threads)});
    std::optional<Result<BenchReport>> report;
    const auto onLine = [&](std::string_view line) {
        const Result<json::object> object = parseJsonObject(line);
        if (!object)
            return;
        const JsonReader reader(*object);
        if (const auto progress = reader.object("progress")) {
            if (auto told = benchProgressFromJson(**progress))
                m_loop.post(
                    [this, number, told = std::move(*told), current = std::weak_ptr(m_current)] {
                        const auto still = current.lock();
                        if (still && *still == number && m_running)
                            m_handlers.onProgress(*m_running, told);
                    });
        } else if (const auto ended = reader.object("report")) {
            report = benchReportFromJson(**ended);
        }
    };
    CW_TRY_ASSIGN(const CapturedRun run,
                  runAndCapture(options, timeLimit, outputLimit, std::move(stop), onLine,
                                [this](ProcessId process) { m_process = process; }));
    if (!run.status.isSuccess())
        return fail(ErrorCode::Unavailable,
                    "the benchmark " + run.status.describe() + "; commonwattctl log tells more");
    if (!report)
        return fail(ErrorCode::InvalidData, "the benchmark gave no report");
    return std::move(*report);
}

void Benchmarks::finish(std::uint64_t number, Result<BenchReport> result) {
    if (*m_current != number || !m_running)
        return;
    const BenchRequest request = *std::exchange(m_running, std::nullopt);
    m_handlers.onEnd(request, std::move(result));
}

} // namespace commonwatt
