#include "core/platform/process/process_posix.h"

#include "core/base/log.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace commonwatt {

namespace {

constexpr std::chrono::seconds killPatience{5};

struct Pipe {
    OwnedHandle read;
    OwnedHandle write;
};

int toDescriptor(const OwnedHandle &handle) {
    return static_cast<int>(handle.get());
}

// Above the standard streams, so that the child's dup2 calls cannot overwrite one another, and
// never inherited.
Result<Pipe> makePipe() {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return std::unexpected(errorFromErrno("make a pipe", errno));
    const OwnedHandle lowRead(ends[0]);
    const OwnedHandle lowWrite(ends[1]);
    Pipe pipe;
    pipe.read = OwnedHandle(::fcntl(ends[0], F_DUPFD_CLOEXEC, 3));
    pipe.write = OwnedHandle(::fcntl(ends[1], F_DUPFD_CLOEXEC, 3));
    if (!pipe.read.isOpen() || !pipe.write.isOpen())
        return std::unexpected(errorFromErrno("make a pipe", errno));
    return pipe;
}

std::vector<char *> pointersTo(std::vector<std::string> &strings) {
    std::vector<char *> pointers;
    for (std::string &text : strings)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> childEnvironment(const ProcessOptions &options) {
    std::vector<std::string> result;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const std::string_view variable(*entry);
        const std::string_view name = variable.substr(0, variable.find('='));
        bool replaced = false;
        for (const auto &[added, value] : options.environment)
            replaced = replaced || added == name;
        if (!replaced)
            result.emplace_back(variable);
    }
    for (const auto &[name, value] : options.environment)
        result.push_back(name + "=" + value);
    return result;
}

// Everything the child needs, made before the fork: after it only async-signal-safe calls are
// allowed, since other threads may have held locks.
struct ChildPlan {
    const ProcessOptions &options;
    char *const *arguments;
    char *const *environment;
    int input;
    int output;
    int errors; // -1: inherited
    int report; // an errno value goes here if the program cannot be started
    pid_t parent;
};

[[noreturn]] void runChild(const ChildPlan &plan) {
    const auto giveUp = [&plan](int error) {
        [[maybe_unused]] const ssize_t written = ::write(plan.report, &error, sizeof(error));
        ::_exit(127);
    };
    if (::dup2(plan.input, STDIN_FILENO) < 0 || ::dup2(plan.output, STDOUT_FILENO) < 0 ||
        (plan.errors >= 0 && ::dup2(plan.errors, STDERR_FILENO) < 0))
        giveUp(errno);
    for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD})
        ::signal(number, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    posix::takeRank(plan.options.rank);
    if (const int error = posix::prepareChild(plan.options, plan.parent); error != 0)
        giveUp(error);
    ::execve(plan.arguments[0], plan.arguments, plan.environment);
    giveUp(errno);
    __builtin_unreachable();
}

ExitStatus fromWaitStatus(int status) {
    if (WIFSIGNALED(status))
        return {ExitStatus::Kind::Signalled, WTERMSIG(status)};
    return {ExitStatus::Kind::Exited, WEXITSTATUS(status)};
}

std::string nameOfSignal(int number) {
    constexpr std::array<std::pair<int, const char *>, 16> names{{{SIGABRT, "SIGABRT"},
                                                                  {SIGBUS, "SIGBUS"},
                                                                  {SIGFPE, "SIGFPE"},
                                                                  {SIGHUP, "SIGHUP"},
                                                                  {SIGILL, "SIGILL"},
                                                                  {SIGINT, "SIGINT"},
                                                                  {SIGKILL, "SIGKILL"},
                                                                  {SIGPIPE, "SIGPIPE"},
                                                                  {SIGQUIT, "SIGQUIT"},
                                                                  {SIGSEGV, "SIGSEGV"},
                                                                  {SIGSYS, "SIGSYS"},
                                                                  {SIGTERM, "SIGTERM"},
                                                                  {SIGTRAP, "SIGTRAP"},
                                                                  {SIGXCPU, "SIGXCPU"},
                                                                  {SIGXFSZ, "SIGXFSZ"},
                                                                  {SIGALRM, "SIGALRM"}}};
    for (const auto &[candidate, name] : names)
        if (candidate == number)
            return name;
    return "unknown";
}

} // namespace

void OwnedHandle::reset(NativeHandle handle) {
    const NativeHandle old = std::exchange(m_handle, handle);
    if (old != noHandle)
        ::close(static_cast<int>(old));
}

std::string ExitStatus::describe() const {
    if (kind == Kind::Exited)
        return "exited with code " + std::to_string(code);
    return "killed by signal " + std::to_string(code) + " (" + nameOfSignal(code) + ")";
}

struct ChildProcess::State {
    pid_t pid = -1;
    OwnedHandle input;
    OwnedHandle output;
    OwnedHandle errors;
    std::optional<ExitStatus> ended;

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() {
        if (ended)
            return;
        ::kill(pid, SIGKILL);
        if (!reap(killPatience))
            logWarning("process " + std::to_string(pid) + " cannot be ended");
    }

    std::optional<ExitStatus> reap(std::chrono::milliseconds timeout) {
        if (ended)
            return ended;
        if (timeout.count() > 0)
            posix::awaitExit(pid, timeout);
        int status = 0;
        pid_t got = 0;
        do {
            got = ::waitpid(pid, &status, WNOHANG);
        } while (got < 0 && errno == EINTR);
        if (got == pid)
            ended = fromWaitStatus(status);
        return ended;
    }
};

Result<ChildProcess> ChildProcess::start(const ProcessOptions &options) {
    CW_TRY(posix::checkOptions(options));
    CW_TRY_ASSIGN(Pipe input, makePipe());
    CW_TRY_ASSIGN(Pipe output, makePipe());
    CW_TRY_ASSIGN(Pipe report, makePipe());
    Pipe errors;
    if (options.standardError == StandardError::Captured) {
        CW_TRY_ASSIGN(errors, makePipe());
    }
    posix::enlargePipe(toDescriptor(input.write));
    posix::enlargePipe(toDescriptor(output.write));

    std::vector<std::string> arguments{options.program.string()};
    arguments.insert(arguments.end(), options.arguments.begin(), options.arguments.end());
    std::vector<std::string> environment = childEnvironment(options);
    const std::vector<char *> argumentPointers = pointersTo(arguments);
    const std::vector<char *> environmentPointers = pointersTo(environment);
    const ChildPlan plan{options,
                         argumentPointers.data(),
                         environmentPointers.data(),
                         toDescriptor(input.read),
                         toDescriptor(output.write),
                         toDescriptor(errors.write),
                         toDescriptor(report.write),
                         ::getpid()};

    auto state = std::make_unique<State>();
    state->pid = ::fork();
    if (state->pid == 0)
        runChild(plan);
    if (state->pid < 0) {
        const int error = errno;
        state->ended.emplace();
        return std::unexpected(errorFromErrno("start " + arguments[0], error));
    }
    state->input = std::move(input.write);
    state->output = std::move(output.read);
    state->errors = std::move(errors.read);

    // The child's copy closes at exec: then the read ends without a word.
    report.write.reset();
    int error = 0;
    ssize_t got = 0;
    do {
        got = ::read(toDescriptor(report.read), &error, sizeof(error));
    } while (got < 0 && errno == EINTR);
    if (got == static_cast<ssize_t>(sizeof(error)))
        return std::unexpected(errorFromErrno("start " + arguments[0], error));
    return ChildProcess(std::move(state));
}

ChildProcess::ChildProcess(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}
ChildProcess::ChildProcess(ChildProcess &&) noexcept = default;
ChildProcess &ChildProcess::operator=(ChildProcess &&) noexcept = default;
ChildProcess::~ChildProcess() = default;

ProcessId ownProcess() {
    return ::getpid();
}

ProcessId ChildProcess::id() const {
    return m_state->pid;
}

OwnedHandle ChildProcess::takeInput() {
    return std::move(m_state->input);
}

OwnedHandle ChildProcess::takeOutput() {
    return std::move(m_state->output);
}

OwnedHandle ChildProcess::takeErrors() {
    return std::move(m_state->errors);
}

std::optional<ExitStatus> ChildProcess::waitFor(std::chrono::milliseconds timeout) {
    return m_state->reap(timeout);
}

void ChildProcess::terminate() {
    if (!m_state->ended)
        ::kill(m_state->pid, SIGTERM);
}

void ChildProcess::kill() {
    if (!m_state->ended)
        ::kill(m_state->pid, SIGKILL);
}

} // namespace commonwatt
