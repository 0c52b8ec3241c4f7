// One stage of a running request: what came in for it, what of that its holder has been sent, and
// what is under way. Internal to coordinator/routing.
#pragma once

#include "coordinator/routing/route.h"
#include "core/types/frame.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>

namespace commonwatt {

// Bytes of inputs that are held for all requests, against the budget.
struct KeptInputs {
    std::uint64_t bytes = 0;
    std::uint64_t budget = 0;
};

// A call as it goes out: a whole frame, whose header the router completes.
struct StagePiece {
    std::uint32_t position = 0;
    std::uint32_t count = 0;
    std::shared_ptr<ByteVector> frame;
};

struct StageCallInFlight {
    std::uint64_t id = 0;
    std::uint32_t position = 0;
    std::uint32_t count = 0;
    StageOutput output = StageOutput::Nothing;
};

class Stage {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    Stage(const StageSpan &span, KeptInputs &kept);
    ~Stage();
    Stage(Stage &&other) noexcept;
    Stage &operator=(Stage &&other) noexcept;

    // --- Its holder; none while `assignment` is 0 ---
    StageSpan span;
    AssignmentId assignment = 0;
    VolunteerId volunteer = 0;
    std::uint32_t sequence = 0;
    std::string work;
    std::uint64_t tokensDone = 0; // results that arrived, replays included
    std::uint32_t sentEnd = 0;    // positions before it have been sent to the holder
    std::uint32_t doneEnd = 0;    // and their results have arrived
    std::deque<StageCallInFlight> calls;
    TimePoint waitingSince; // for the result of the first of them

    [[nodiscard]] bool hasHolder() const { return assignment != 0; }
    // Forgets the holder, not the inputs.
    void dropHolder();

    // --- Its inputs: activations, from position 0 on (the first stage has none: it takes tokens)
    // --- Takes a whole frame; its position must be inputEnd().
    void addInput(std::uint32_t count, std::shared_ptr<ByteVector> frame);
    [[nodiscard]] std::uint32_t inputEnd() const { return m_inputEnd; }
    // Whether all inputs are still here, so that another holder can be brought up to date.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool hasUnsent() const { return m_next < m_inputs.size(); }
    // The next to be sent: one input, or several small ones joined to at most `maxTokens`.
    [[nodiscard]] StagePiece takeUnsent(std::uint32_t maxTokens);
    // Takes over what `other` has received, as not sent yet.
    void inheritInputs(Stage &other);

private:
    struct Input {
        std::uint32_t position = 0;
        std::uint32_t count = 0;
        std::shared_ptr<ByteVector> frame;
    };
    void dropFirst();

    KeptInputs *m_kept;
    std::deque<Input> m_inputs;
    std::size_t m_next = 0; // into m_inputs: the first that is not sent
    std::uint32_t m_inputEnd = 0;
    bool m_complete = true;
};

} // namespace commonwatt
