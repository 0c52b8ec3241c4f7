#include "core/platform/process/process.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <iomanip>
#include <map>
#include <sstream>

#include <windows.h>

#include <psapi.h>

namespace commonwatt {

namespace {

DWORD priorityClass(ProcessRank rank) {
    switch (rank) {
    case ProcessRank::Usual:
        break;
    case ProcessRank::Low:
        return BELOW_NORMAL_PRIORITY_CLASS;
    case ProcessRank::Background:
        return IDLE_PRIORITY_CLASS;
    }
    return 0;
}

constexpr DWORD pipeBufferSize = 1 << 20;
constexpr UINT killedExitCode = 0xC000013A; // STATUS_CONTROL_C_EXIT

HANDLE toHandle(const OwnedHandle &handle) {
    return reinterpret_cast<HANDLE>(handle.get());
}

OwnedHandle own(HANDLE handle) {
    return handle == nullptr ? OwnedHandle() : OwnedHandle(reinterpret_cast<NativeHandle>(handle));
}

Error lastError(std::string_view what) {
    const DWORD code = ::GetLastError();
    const ErrorCode kind = code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND
                               ? ErrorCode::NotFound
                           : code == ERROR_ACCESS_DENIED ? ErrorCode::PermissionDenied
                                                         : ErrorCode::Unavailable;
    return Error(kind, "Cannot " + std::string(what) + ": Windows error " + std::to_string(code));
}

std::wstring toWide(std::string_view text) {
    const int length =
        ::MultiByteToWideChar(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), nullptr, 0);
    std::wstring wide(static_cast<std::size_t>(length), L'\0');
    ::MultiByteToWideChar(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), wide.data(),
                          length);
    return wide;
}

enum class Direction { ToChild, FromChild };

struct Pipe {
    OwnedHandle ours;   // overlapped
    OwnedHandle theirs; // inheritable, blocking
};

// Anonymous pipes cannot be overlapped: a named one with a name of its own, for one client.
Result<Pipe> makePipe(Direction direction) {
    static std::atomic<unsigned> counter{0};
    const std::wstring name = L"\\\\.\\pipe\\commonwatt-" +
                              std::to_wstring(::GetCurrentProcessId()) + L"-" +
                              std::to_wstring(counter.fetch_add(1));
    const DWORD access =
        direction == Direction::ToChild ? PIPE_ACCESS_OUTBOUND : PIPE_ACCESS_INBOUND;
    Pipe pipe;
    pipe.ours = own(::CreateNamedPipeW(
        name.c_str(), access | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
        PIPE_TYPE_BYTE | PIPE_REJECT_REMOTE_CLIENTS, 1, pipeBufferSize, pipeBufferSize, 0,
        nullptr));
    if (!pipe.ours.isOpen())
        return std::unexpected(lastError("make a pipe"));
    SECURITY_ATTRIBUTES inheritable{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    pipe.theirs = own(::CreateFileW(name.c_str(),
                                    direction == Direction::ToChild ? GENERIC_READ : GENERIC_WRITE,
                                    0, &inheritable, OPEN_EXISTING, 0, nullptr));
    if (!pipe.theirs.isOpen())
        return std::unexpected(lastError("make a pipe"));
    return pipe;
}

// As CommandLineToArgvW takes it apart: backslashes count only before a quotation mark.
void appendQuoted(std::wstring &line, const std::wstring &argument) {
    if (!line.empty())
        line += L' ';
    line += L'"';
    std::size_t backslashes = 0;
    for (const wchar_t character : argument) {
        if (character == L'\\') {
            ++backslashes;
            continue;
        }
        line.append(character == L'"' ? 2 * backslashes + 1 : backslashes, L'\\');
        backslashes = 0;
        line += character;
    }
    line.append(2 * backslashes, L'\\');
    line += L'"';
}

struct CaseInsensitive {
    bool operator()(const std::wstring &a, const std::wstring &b) const {
        return ::CompareStringOrdinal(a.c_str(), -1, b.c_str(), -1, TRUE) == CSTR_LESS_THAN;
    }
};

std::wstring environmentBlock(const ProcessOptions &options) {
    std::map<std::wstring, std::wstring, CaseInsensitive> variables;
    wchar_t *const inherited = ::GetEnvironmentStringsW();
    for (const wchar_t *entry = inherited; entry && *entry;) {
        const std::wstring variable(entry);
        // The first character may be '=': the drives' current folders.
        const std::size_t equals = variable.find(L'=', 1);
        if (equals != std::wstring::npos)
            variables[variable.substr(0, equals)] = variable.substr(equals + 1);
        entry += variable.size() + 1;
    }
    if (inherited)
        ::FreeEnvironmentStringsW(inherited);
    for (const auto &[name, value] : options.environment)
        variables[toWide(name)] = toWide(value);
    std::wstring block;
    for (const auto &[name, value] : variables) {
        block += name + L"=" + value;
        block += L'\0';
    }
    block += L'\0';
    return block;
}

// The list of the handles that the child may inherit; everything else stays here.
class InheritedHandles {
public:
    explicit InheritedHandles(std::vector<HANDLE> handles)
        : m_handles(std::move(handles)) {
        // A handle may be listed once only.
        std::ranges::sort(m_handles);
        m_handles.erase(std::ranges::unique(m_handles).begin(), m_handles.end());
        SIZE_T size = 0;
        ::InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        m_storage.resize(size);
        m_isValid = ::InitializeProcThreadAttributeList(list(), 1, 0, &size) &&
                    ::UpdateProcThreadAttribute(list(), 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                                                m_handles.data(), m_handles.size() * sizeof(HANDLE),
                                                nullptr, nullptr);
    }
    ~InheritedHandles() {
        if (m_isValid)
            ::DeleteProcThreadAttributeList(list());
    }
    InheritedHandles(const InheritedHandles &) = delete;
    InheritedHandles &operator=(const InheritedHandles &) = delete;

    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] LPPROC_THREAD_ATTRIBUTE_LIST list() {
        return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_storage.data());
    }

private:
    std::vector<HANDLE> m_handles;
    std::vector<std::uint8_t> m_storage;
    bool m_isValid = false;
};

// A job ends its processes with its last handle, which is ours: also when this process is killed.
Result<OwnedHandle> makeJob(const ProcessOptions &options) {
    OwnedHandle job = own(::CreateJobObjectW(nullptr, nullptr));
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    if (options.memoryLimit) {
        limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_MEMORY;
        limits.ProcessMemoryLimit = static_cast<SIZE_T>(options.memoryLimit->value);
    }
    if (!job.isOpen() ||
        !::SetInformationJobObject(toHandle(job), JobObjectExtendedLimitInformation, &limits,
                                   sizeof(limits)))
        return std::unexpected(lastError("make a job object"));
    return job;
}

} // namespace

void OwnedHandle::reset(NativeHandle handle) {
    const NativeHandle old = std::exchange(m_handle, handle);
    if (old != noHandle)
        ::CloseHandle(reinterpret_cast<HANDLE>(old));
}

std::string ExitStatus::describe() const {
    if (kind == Kind::Exited)
        return "exited with code " + std::to_string(code);
    if (static_cast<UINT>(code) == killedExitCode)
        return "ended from outside";
    std::ostringstream text;
    text << "crashed with exception 0x" << std::hex << std::uppercase << std::setw(8)
         << std::setfill('0') << static_cast<std::uint32_t>(code);
    return text.str();
}

struct ChildProcess::State {
    OwnedHandle job;
    OwnedHandle process;
    DWORD id = 0;
    OwnedHandle input;
    OwnedHandle output;
    OwnedHandle errors;
    std::optional<ExitStatus> ended;

    std::optional<ExitStatus> reap(std::chrono::milliseconds timeout) {
        if (ended)
            return ended;
        const auto limit = std::clamp<std::int64_t>(timeout.count(), 0, 1 << 30);
        DWORD code = 0;
        if (::WaitForSingleObject(toHandle(process), static_cast<DWORD>(limit)) == WAIT_OBJECT_0 &&
            ::GetExitCodeProcess(toHandle(process), &code)) {
            // Severity "error" of NTSTATUS: an exception that nobody handled.
            const bool crashed = code >= 0xC0000000U;
            ended = {crashed ? ExitStatus::Kind::Signalled : ExitStatus::Kind::Exited,
                     static_cast<int>(code)};
        }
        return ended;
    }
};

Result<ChildProcess> ChildProcess::start(const ProcessOptions &options) {
    auto state = std::make_unique<State>();
    CW_TRY_ASSIGN(state->job, makeJob(options));
    CW_TRY_ASSIGN(Pipe input, makePipe(Direction::ToChild));
    CW_TRY_ASSIGN(Pipe output, makePipe(Direction::FromChild));
    Pipe errors;
    HANDLE theirErrors = ::GetStdHandle(STD_ERROR_HANDLE);
    if (options.standardError == StandardError::Captured) {
        CW_TRY_ASSIGN(errors, makePipe(Direction::FromChild));
        theirErrors = toHandle(errors.theirs);
    }

    std::wstring line;
    appendQuoted(line, options.program.wstring());
    for (const std::string &argument : options.arguments)
        appendQuoted(line, toWide(argument));
    std::wstring environment = environmentBlock(options);

    std::vector<HANDLE> inherited{toHandle(input.theirs), toHandle(output.theirs)};
    // A process without a console may have no standard error; one that has may not let it be
    // inherited yet.
    const bool hasErrors =
        theirErrors != nullptr && theirErrors != INVALID_HANDLE_VALUE &&
        ::SetHandleInformation(theirErrors, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    if (hasErrors)
        inherited.push_back(theirErrors);
    InheritedHandles handles(std::move(inherited));
    if (!handles.isValid())
        return std::unexpected(lastError("start " + options.program.string()));

    STARTUPINFOEXW startup{};
    startup.StartupInfo.cb = sizeof(startup);
    startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    startup.StartupInfo.hStdInput = toHandle(input.theirs);
    startup.StartupInfo.hStdOutput = toHandle(output.theirs);
    startup.StartupInfo.hStdError = hasErrors ? theirErrors : nullptr;
    startup.lpAttributeList = handles.list();
    PROCESS_INFORMATION information{};
    // Suspended until it is in the job, so that it cannot outlive us.
    const DWORD flags = CREATE_SUSPENDED | CREATE_UNICODE_ENVIRONMENT | CREATE_NO_WINDOW |
                        EXTENDED_STARTUPINFO_PRESENT | priorityClass(options.rank);
    if (!::CreateProcessW(options.program.c_str(), line.data(), nullptr, nullptr, TRUE, flags,
                          environment.data(), nullptr, &startup.StartupInfo, &information))
        return std::unexpected(lastError("start " + options.program.string()));
    state->process = own(information.hProcess);
    const OwnedHandle thread = own(information.hThread);
    if (!::AssignProcessToJobObject(toHandle(state->job), information.hProcess) ||
        ::ResumeThread(information.hThread) == static_cast<DWORD>(-1)) {
        Error error = lastError("start " + options.program.string());
        ::TerminateProcess(information.hProcess, killedExitCode);
        return std::unexpected(std::move(error));
    }
    state->id = information.dwProcessId;
    state->input = std::move(input.ours);
    state->output = std::move(output.ours);
    state->errors = std::move(errors.ours);
    return ChildProcess(std::move(state));
}

ChildProcess::ChildProcess(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}
ChildProcess::ChildProcess(ChildProcess &&) noexcept = default;
ChildProcess &ChildProcess::operator=(ChildProcess &&) noexcept = default;
// The job's handle goes, and the process with it.
ChildProcess::~ChildProcess() = default;

ProcessId ownProcess() {
    return ::GetCurrentProcessId();
}

ProcessId ChildProcess::id() const {
    return m_state->id;
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
    kill();
}

void ChildProcess::kill() {
    if (!m_state->ended)
        ::TerminateJobObject(toHandle(m_state->job), killedExitCode);
}

Result<Bytes> residentMemory(ProcessId process) {
    const OwnedHandle handle =
        own(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process)));
    PROCESS_MEMORY_COUNTERS counters{};
    if (!handle.isOpen() || !::GetProcessMemoryInfo(toHandle(handle), &counters, sizeof(counters)))
        return fail(ErrorCode::NotFound, "there is no process " + std::to_string(process));
    return Bytes(counters.WorkingSetSize);
}

} // namespace commonwatt
