#include "coordinator/ledger/credit_book.h"

#include "core/base/log.h"
#include "core/types/credits.h"

namespace commonwatt {

namespace {

constexpr std::uint32_t resendAtOnce = 256;

} // namespace

CreditBook::CreditBook(CoordinatorStore &store, Send send)
    : m_store(store)
    , m_send(std::move(send)) {
}

void CreditBook::workDone(const FinishedWork &work, WallTime now) {
    if (work.tokens == 0)
        return;
    const Credit credit{work.work, work.model, work.span, work.tokens,
                        creditsFor(work.parameters, work.tokens)};
    const Result<bool> isNew = m_store.bookWork({work.volunteer, credit}, now);
    if (!isNew) {
        // The volunteer is not told of what is not in the books.
        logError("could not book work item " + work.work + ": " + isNew.error().describe());
        return;
    }
    if (*isNew)
        m_send(work.volunteer, credit);
}

void CreditBook::acknowledged(VolunteerId volunteer, const std::string &work, WallTime now) {
    if (const Status status = m_store.acknowledgeWork(volunteer, work, now); !status) {
        logError("could not note an acknowledgement: " + status.error().describe());
        return;
    }
    const auto resending = m_resending.find(volunteer);
    if (resending == m_resending.end() || --resending->second > 0)
        return;
    m_resending.erase(resending);
    volunteerJoined(volunteer); // the next ones, if there are any
}

void CreditBook::volunteerJoined(VolunteerId volunteer) {
    const Result<std::vector<Credit>> credits = m_store.unacknowledgedWork(volunteer, resendAtOnce);
    if (!credits) {
        logError("could not read unacknowledged work: " + credits.error().describe());
        return;
    }
    if (!credits->empty())
        m_resending[volunteer] = credits->size();
    for (const Credit &credit : *credits)
        m_send(volunteer, credit);
}

} // namespace commonwatt
