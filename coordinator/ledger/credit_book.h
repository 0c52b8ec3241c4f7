// Pays volunteers for their work: books each work item once, tells the volunteer, and tells it
// again after every reconnection until it has acknowledged. Verification, when it comes, stands
// before workDone().
//
// On the coordinator's loop thread.
#pragma once

#include "coordinator/store/coordinator_store.h"

#include <functional>
#include <map>
#include <string>

namespace commonwatt {

// A part of a request that a volunteer has computed.
struct FinishedWork {
    std::string work; // id of the work item, as in OpenSequence
    VolunteerId volunteer = 0;
    std::string model;
    StageSpan span;
    std::uint64_t tokens = 0;     // confirmed by results
    std::uint64_t parameters = 0; // of the span
};

class CreditBook {
public:
    // Sends to a volunteer if it is connected, and otherwise does nothing.
    using Send = std::function<void(VolunteerId, const Credit &)>;

    // The store must outlive the book.
    CreditBook(CoordinatorStore &store, Send send);

    // Books and sends. Work without tokens is worth nothing and not booked; work that was booked
    // before changes nothing.
    void workDone(const FinishedWork &work, WallTime now);
    void acknowledged(VolunteerId volunteer, const std::string &work, WallTime now);
    // Sends what is not acknowledged, the oldest first, a bounded number at a time: the next ones
    // follow as these are acknowledged.
    void volunteerJoined(VolunteerId volunteer);

private:
    CoordinatorStore &m_store;
    Send m_send;
    // How many of the credits that were sent again on joining are still open, by volunteer.
    std::map<VolunteerId, std::size_t> m_resending;
};

} // namespace commonwatt
