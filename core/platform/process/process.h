// Child processes: starting them with pipes, limits and no inherited handles, and learning how
// they ended.
//
// How to be told of an end without polling: every end of a child closes its end of the pipes, so
// the reader of takeOutput() sees the end of the file; waitFor() then gives the reason within
// milliseconds.
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace commonwatt {

// A file descriptor; on Windows a HANDLE. noHandle on both: none.
using NativeHandle = std::intptr_t;
inline constexpr NativeHandle noHandle = -1;

// Owns a handle and closes it.
class OwnedHandle {
public:
    OwnedHandle() = default;
    explicit OwnedHandle(NativeHandle handle)
        : m_handle(handle) {}
    OwnedHandle(OwnedHandle &&other) noexcept
        : m_handle(other.release()) {}
    OwnedHandle &operator=(OwnedHandle &&other) noexcept {
        reset(other.release());
        return *this;
    }
    ~OwnedHandle() { reset(); }

    [[nodiscard]] NativeHandle get() const { return m_handle; }
    [[nodiscard]] bool isOpen() const { return m_handle != noHandle; }
    // The caller closes it from now on.
    [[nodiscard]] NativeHandle release() { return std::exchange(m_handle, noHandle); }
    void reset(NativeHandle handle = noHandle);

private:
    NativeHandle m_handle = noHandle;
};

using ProcessId = std::int64_t;

enum class StandardError { Inherited, Captured };

// What becomes of a child whose parent has gone without ending it.
enum class Orphan {
    Killed,
    // Its input has ended, which it heeds by itself: for one that has to put something back. On
    // Windows killed all the same.
    Told,
};

// How a process stands behind others that want the processors and disks at the same time. What a
// system does not offer is left out.
enum class ProcessRank {
    Usual,
    // Behind whatever a person uses, and never kept waiting for long: for a process that feeds a
    // GPU. Linux: nice level 10; Windows: priority class "below normal".
    Low,
    // Only what nobody else wants. Linux: the scheduling policy SCHED_IDLE (or nice level 19);
    // Windows: the priority class "idle"; macOS: a background process.
    // Both on Linux, too: a session of its own, so that its level counts against other sessions
    // (sched(7), "The autogroup feature"), the idle class of disks (ioprio_set(2)), and among the
    // first to go when memory runs out.
    Background,
};

struct ProcessOptions {
    std::filesystem::path program; // not searched for in PATH
    std::vector<std::string> arguments;
    // Added to this process's environment, or in place of what is there.
    std::vector<std::pair<std::string, std::string>> environment;
    StandardError standardError = StandardError::Inherited;
    ProcessRank rank = ProcessRank::Usual;
    Orphan orphan = Orphan::Killed;
    // Beyond it the child's allocations fail. Linux: RLIMIT_DATA, that is private writable memory;
    // the address space that GPU drivers reserve without using it does not count, nor do files
    // mapped for reading. Windows: committed memory. Elsewhere Unsupported.
    std::optional<Bytes> memoryLimit;
};

struct ExitStatus {
    enum class Kind { Exited, Signalled };
    Kind kind = Kind::Exited;
    int code = 0; // of the exit, or the signal's number

    [[nodiscard]] bool isSuccess() const { return kind == Kind::Exited && code == 0; }
    // "exited with code 3", "killed by signal 11 (SIGSEGV)", "crashed with exception 0xC0000005"
    [[nodiscard]] std::string describe() const;

    bool operator==(const ExitStatus &) const = default;
};

// A running child. It inherits its three standard streams and nothing else, and it is killed when
// this object goes, or this process (but see Orphan). One thread at a time; on Linux the child also
// dies with the thread that started it, so start from one that lives as long as the child may.
class ChildProcess {
public:
    // NotFound, PermissionDenied, …: the program cannot be started; nothing is left running.
    [[nodiscard]] static Result<ChildProcess> start(const ProcessOptions &options);

    ChildProcess(ChildProcess &&) noexcept;
    ChildProcess &operator=(ChildProcess &&) noexcept;
    // Kills it if it still runs, and waits for its end (at most some seconds: a process that is
    // stuck in a driver cannot be killed; the system cleans it up later).
    ~ChildProcess();

    [[nodiscard]] ProcessId id() const;

    // This side of the pipes, once; afterwards noHandle. On Windows made for overlapped use.
    [[nodiscard]] OwnedHandle takeInput();  // the child's standard input; for writing
    [[nodiscard]] OwnedHandle takeOutput(); // its standard output; for reading
    [[nodiscard]] OwnedHandle takeErrors(); // its standard error, if captured; for reading

    // How it ended, or nothing if it still runs after `timeout`; zero only looks. Once ended, gives
    // the same answer again.
    [[nodiscard]] std::optional<ExitStatus> waitFor(std::chrono::milliseconds timeout);

    // Asks it to end (SIGTERM; on Windows the same as kill). Nothing happens once it has ended.
    void terminate();
    // Ends it without asking.
    void kill();

private:
    struct State;
    explicit ChildProcess(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// Physical memory that a process of this user holds now.
[[nodiscard]] Result<Bytes> residentMemory(ProcessId process);

[[nodiscard]] ProcessId ownProcess();

} // namespace commonwatt
