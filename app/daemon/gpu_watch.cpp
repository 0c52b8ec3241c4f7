#include "app/daemon/gpu_watch.h"

#include "core/base/log.h"
#include "core/platform/process/capture.h"

namespace commonwatt {

namespace {

// How soon a request to stop is seen.
constexpr std::chrono::milliseconds slice{250};
constexpr std::chrono::seconds endOfProcess{2};
constexpr std::size_t maxLine = std::size_t(16) << 10;
constexpr std::size_t maxTold = 4000;

Status tell(OwnedHandle &input, const std::set<ProcessId> &processes) {
    std::string line;
    for (const ProcessId process : processes)
        line += std::to_string(process) + " ";
    if (line.size() > maxTold)
        line.resize(line.rfind(' ', maxTold)); // between two numbers
    return writeShort(input.get(), std::chrono::seconds(1), line + "\n");
}

using LimitsByGpu = std::map<std::string, GpuLimits>;

// What changes from the ones told to the ones wanted.
Status tell(OwnedHandle &input, const LimitsByGpu &told, const LimitsByGpu &wanted) {
    std::string lines;
    const auto add = [&lines](const std::string &gpu, const GpuLimits &before,
                              const GpuLimits &now) {
        const auto text = [](const auto &limit) {
            return limit ? std::to_string(limit->value) : std::string("none");
        };
        if (before.watts != now.watts)
            lines += "watts " + gpu + " " + text(now.watts) + "\n";
        if (before.clock != now.clock)
            lines +=
                "clock " + gpu + " " + text(now.clock.clock) + " " + text(now.clock.ofMost) + "\n";
    };
    for (const auto &[gpu, limits] : wanted) {
        const auto before = told.find(gpu);
        add(gpu, before == told.end() ? GpuLimits() : before->second, limits);
    }
    for (const auto &[gpu, limits] : told)
        if (!wanted.contains(gpu))
            add(gpu, limits, {});
    return lines.empty() ? Status() : writeShort(input.get(), std::chrono::seconds(1), lines);
}

} // namespace

GpuWatch::GpuWatch(EventLoop &loop, GpuWatchOptions options,
                   std::function<void(const GpuSample &)> onSample, std::function<bool()> isNeeded)
    : m_loop(loop)
    , m_options(std::move(options))
    , m_onSample(std::move(onSample))
    , m_isNeeded(std::move(isNeeded))
    , m_restartTimer(loop) {
}

GpuWatch::~GpuWatch() {
    letGo();
}

void GpuWatch::start() {
    if (m_isOn || m_hasNothing)
        return;
    m_isOn = true;
    m_restarts = {};
    run();
}

void GpuWatch::stop() {
    m_isOn = false;
    m_restartTimer.cancel();
    ++*m_current;
    letGo();
}

void GpuWatch::letGo() {
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_loop.runAside([thread = std::make_shared<std::jthread>(std::move(m_thread))] {}, [] {});
}

void GpuWatch::setOurs(std::set<ProcessId> processes) {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->isNew = m_shared->isNew || processes != m_shared->ours;
    m_shared->ours = std::move(processes);
}

void GpuWatch::setGpuLimits(std::map<std::string, GpuLimits> limits) {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->limits = std::move(limits);
}

void GpuWatch::run() {
    letGo();
    const std::uint64_t number = ++*m_current;
    m_restarts.onStart(std::chrono::steady_clock::now());
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->isNew = true;
    }
    m_thread = std::jthread([this, &loop = m_loop, number, options = m_options, shared = m_shared,
                             current = std::weak_ptr(m_current)](const std::stop_token &stop) {
        // This object may be gone, which `current` tells on the loop's thread.
        const auto post = [&](std::function<void()> action) {
            loop.post([number, current, action = std::move(action)] {
                const auto still = current.lock();
                if (still && *still == number)
                    action();
            });
        };
        const Status ended = listen(options, *shared, stop, [&](GpuSample sample) {
            post([this, sample = std::move(sample)] { m_onSample(sample); });
        });
        if (!ended)
            post([this, number, reason = ended.error()] { onEnd(number, reason); });
    });
}

void GpuWatch::onEnd(std::uint64_t number, const Error &reason) {
    if (reason.code == ErrorCode::NotFound) {
        logInfo("the GPUs' sensors: " + reason.describe());
        m_hasNothing = true;
        return stop();
    }
    const auto wait = m_restarts.onFailure(std::chrono::steady_clock::now());
    logWarning("the GPUs' sensors: " + reason.describe() + "; next try in " + formatDuration(wait));
    m_restartTimer.start(wait, [this, number] {
        if (!m_isOn || *m_current != number)
            return;
        if (m_isNeeded())
            run();
        else
            stop();
    });
}

Status GpuWatch::listen(const GpuWatchOptions &options, Shared &shared, const std::stop_token &stop,
                        const std::function<void(GpuSample)> &onSample) {
    ProcessOptions process;
    process.program = options.program;
    process.orphan = Orphan::Told; // it puts back what drivers hold for us
    process.arguments = {"--watch", "--interval", std::to_string(options.interval.count())};
    if (options.gpu == WatchedGpu::Simulated)
        process.arguments.emplace_back("--simulate-gpu");
    CW_TRY_ASSIGN(ChildProcess child, ChildProcess::start(process));
    OwnedHandle input = child.takeInput();
    const OwnedHandle output = child.takeOutput();
    std::string buffer;
    auto lastLine = std::chrono::steady_clock::now();
    bool isFirst = true;
    LimitsByGpu limits; // as told
    while (!stop.stop_requested()) {
        std::optional<std::set<ProcessId>> ours;
        LimitsByGpu wanted;
        {
            const std::lock_guard lock(shared.mutex);
            if (std::exchange(shared.isNew, false))
                ours = shared.ours;
            wanted = shared.limits;
        }
        // Of one that has ended, its output tells.
        if (const Status told = ours ? tell(input, *ours) : Status();
            !told && told.error().code != ErrorCode::Unavailable)
            return told;
        if (const Status told = tell(input, limits, wanted);
            !told && told.error().code != ErrorCode::Unavailable)
            return told;
        limits = std::move(wanted);
        CW_TRY_ASSIGN(const ReadStep step, readSome(output.get(), slice, buffer));
        if (step == ReadStep::End) {
            const std::optional<ExitStatus> status = child.waitFor(endOfProcess);
            if (status == ExitStatus{ExitStatus::Kind::Exited, exitNothingToWatch})
                return fail(ErrorCode::NotFound, "no driver here tells anything");
            return fail(ErrorCode::Unavailable,
                        "the watching process " +
                            (status ? status->describe() : std::string("closed its output")));
        }
        std::size_t begin = 0;
        for (std::size_t end = 0; (end = buffer.find('\n', begin)) != std::string::npos;
             begin = end + 1) {
            lastLine = std::chrono::steady_clock::now();
            isFirst = false;
            const auto object =
                parseJsonObject(std::string_view(buffer).substr(begin, end - begin));
            CW_TRY(object);
            if (object->contains("notice")) {
                CW_TRY_ASSIGN(const std::string notice, JsonReader(*object).string("notice", 1024));
                logInfo("the GPUs' sensors: " + notice);
                continue;
            }
            CW_TRY_ASSIGN(GpuSample sample, gpuSampleFromJson(*object));
            // Asked for a real one, nothing that is computed is taken for one.
            if (sample.simulated != (options.gpu == WatchedGpu::Simulated))
                return fail(ErrorCode::InvalidData, "it tells of a GPU that was not asked for");
            onSample(std::move(sample));
        }
        buffer.erase(0, begin);
        if (buffer.size() > maxLine)
            return fail(ErrorCode::InvalidData, "it prints lines without end");
        const auto limit = isFirst ? options.start : options.silence;
        if (std::chrono::steady_clock::now() - lastLine > limit)
            return fail(ErrorCode::Timeout,
                        "a driver hangs: nothing was told for " + formatDuration(limit));
    }
    // Time to put back what it has set.
    input.reset();
    if (!limits.empty())
        (void)child.waitFor(endOfProcess);
    return {};
}

} // namespace commonwatt
