#include "core/platform/turn/processor_turn.h"

#include <string>
#include <windows.h>

namespace commonwatt {

namespace {

// A mutex serves in the order of asking, so that no queue is needed; when its owner's process has
// ended, it passes on as "abandoned".
bool wait(std::intptr_t mutex, std::chrono::milliseconds time) {
    const DWORD result =
        ::WaitForSingleObject(reinterpret_cast<HANDLE>(mutex), static_cast<DWORD>(time.count()));
    return result == WAIT_OBJECT_0 || result == WAIT_ABANDONED;
}

} // namespace

Result<ProcessorTurn> ProcessorTurn::open(const std::filesystem::path &) {
    const HANDLE mutex = ::CreateMutexW(nullptr, FALSE, L"Local\\CommonwattProcessorTurn");
    if (mutex == nullptr)
        return fail(ErrorCode::Unavailable, "Cannot make the mutex of the processor's turns: "
                                            "Windows error " +
                                                std::to_string(::GetLastError()));
    return ProcessorTurn(-1, reinterpret_cast<std::intptr_t>(mutex));
}

ProcessorTurn::Holder ProcessorTurn::take(std::chrono::milliseconds patience) {
    if (wait(m_turn, std::chrono::milliseconds(0))) {
        m_hasGivenUp = false;
        return {*this, Start::AtOnce};
    }
    m_hasGivenUp = m_hasGivenUp || !wait(m_turn, patience);
    return {*this, m_hasGivenUp ? Start::Anyway : Start::AfterWaiting};
}

void ProcessorTurn::end() const {
    ::ReleaseMutex(reinterpret_cast<HANDLE>(m_turn));
}

ProcessorTurn::ProcessorTurn(ProcessorTurn &&other) noexcept
    : m_queue(std::exchange(other.m_queue, -1))
    , m_turn(std::exchange(other.m_turn, -1))
    , m_hasGivenUp(other.m_hasGivenUp) {
}

ProcessorTurn::~ProcessorTurn() {
    if (m_turn != -1)
        ::CloseHandle(reinterpret_cast<HANDLE>(m_turn));
}

ProcessorTurn::Holder::~Holder() {
    if (m_turn != nullptr)
        m_turn->end();
}

} // namespace commonwatt
