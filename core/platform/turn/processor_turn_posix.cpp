#include "core/platform/turn/processor_turn.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace commonwatt {

namespace {

using Clock = std::chrono::steady_clock;

// flock has no time-out. Who waits looks so often; the processor is busy then anyway.
constexpr std::chrono::microseconds lookAgainAfter{200};

Result<std::intptr_t> openForLocking(const std::filesystem::path &path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::unexpected(errorFromErrno("open " + path.string(), errno));
    return file;
}

bool lock(std::intptr_t file) {
    return ::flock(static_cast<int>(file), LOCK_EX | LOCK_NB) == 0;
}

bool lockUntil(std::intptr_t file, Clock::time_point deadline) {
    while (!lock(file)) {
        if (Clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(lookAgainAfter);
    }
    return true;
}

void unlock(std::intptr_t file) {
    ::flock(static_cast<int>(file), LOCK_UN);
}

void close(std::intptr_t file) {
    if (file >= 0)
        ::close(static_cast<int>(file));
}

} // namespace

// The folder is the queue: whoever computes again and again must not take the turn each time.
Result<ProcessorTurn> ProcessorTurn::open(const std::filesystem::path &file) {
    CW_TRY_ASSIGN(const std::intptr_t turn, openForLocking(file));
    ProcessorTurn result(-1, turn);
    CW_TRY_ASSIGN(result.m_queue, openForLocking(file.parent_path()));
    return result;
}

ProcessorTurn::Holder ProcessorTurn::take(std::chrono::milliseconds patience) {
    const auto start = Clock::now();
    const auto deadline = m_hasGivenUp ? start : start + patience;
    bool taken = false;
    bool waited = false;
    if (!lock(m_queue)) {
        waited = true;
        if (!lockUntil(m_queue, deadline)) {
            m_hasGivenUp = true;
            return {*this, Start::Anyway};
        }
    }
    taken = lock(m_turn);
    if (!taken) {
        waited = true;
        taken = lockUntil(m_turn, deadline);
    }
    unlock(m_queue);
    m_hasGivenUp = !taken;
    if (!taken)
        return {*this, Start::Anyway};
    return {*this, waited ? Start::AfterWaiting : Start::AtOnce};
}

void ProcessorTurn::end() const {
    unlock(m_turn);
}

ProcessorTurn::ProcessorTurn(ProcessorTurn &&other) noexcept
    : m_queue(std::exchange(other.m_queue, -1))
    , m_turn(std::exchange(other.m_turn, -1))
    , m_hasGivenUp(other.m_hasGivenUp) {
}

ProcessorTurn::~ProcessorTurn() {
    close(m_queue);
    close(m_turn);
}

ProcessorTurn::Holder::~Holder() {
    if (m_turn != nullptr)
        m_turn->end();
}

} // namespace commonwatt
