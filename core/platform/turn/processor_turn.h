// Taking turns on the processor. Computations that use most of its cores slow each other down far
// beyond sharing it: their threads spin at barriers on cores that the others' threads need. So the
// processes of one installation compute one after another. Nobody depends on the others: the system
// ends the turn of a process that ends, and after a patient wait a computation begins anyway.
//
// Not thread-safe: a process has one, on the thread that computes.
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <utility>

namespace commonwatt {

class ProcessorTurn {
public:
    // How a turn began.
    enum class Start : std::uint8_t {
        AtOnce,
        AfterWaiting, // another process had computed
        Anyway,       // another process has kept its turn too long; nobody's turn now
    };

    // Ends the turn; must not outlive the ProcessorTurn.
    class Holder {
    public:
        ~Holder();
        Holder(Holder &&other) noexcept
            : m_turn(std::exchange(other.m_turn, nullptr))
            , m_start(other.m_start) {}
        Holder &operator=(Holder &&) = delete;

        [[nodiscard]] Start start() const { return m_start; }

    private:
        friend class ProcessorTurn;
        Holder(const ProcessorTurn &turn, Start start)
            : m_turn(start == Start::Anyway ? nullptr : &turn)
            , m_start(start) {}

        const ProcessorTurn *m_turn; // null: there is nothing to end
        Start m_start;
    };

    // Processes that name the same file take turns; it must exist and may be read-only, like a
    // program's own file. On Windows all processes of a user's session take turns.
    [[nodiscard]] static Result<ProcessorTurn> open(const std::filesystem::path &file);
    ~ProcessorTurn();
    ProcessorTurn(ProcessorTurn &&other) noexcept;
    ProcessorTurn &operator=(ProcessorTurn &&) = delete;

    // Waits for the turn in the order of asking, at most `patience`. After a wait in vain the next
    // calls do not wait, until the turn has been free once.
    [[nodiscard]] Holder take(std::chrono::milliseconds patience);

private:
    ProcessorTurn(std::intptr_t queue, std::intptr_t turn)
        : m_queue(queue)
        , m_turn(turn) {}
    void end() const;

    // The system's own handles; -1: none.
    std::intptr_t m_queue; // held by who is next
    std::intptr_t m_turn;
    bool m_hasGivenUp = false;
};

} // namespace commonwatt
