// Where finished work is told, to be paid.
#pragma once

#include "core/types/range.h"
#include "core/types/volunteer_id.h"

#include <cstdint>
#include <string>

namespace commonwatt {

// What a volunteer computed for one request on one part of a model, until the request ended or
// moved elsewhere.
struct WorkDone {
    std::string work; // the id that was sent with OpenSequence, 32 hexadecimal digits
    VolunteerId volunteer = 0;
    std::string model;
    StageSpan span;
    std::uint64_t parameters = 0; // of the span
    std::uint64_t tokens = 0;     // whose results arrived; more than 0
};

class WorkLedger {
public:
    virtual ~WorkLedger() = default;

    // Exactly once for each work item whose results were used, also when the volunteer has gone
    // meanwhile.
    virtual void onWorkDone(const WorkDone &work) = 0;
};

} // namespace commonwatt
