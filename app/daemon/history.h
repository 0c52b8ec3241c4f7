// What this machine has done, in DATA/history.db (SQLite): assignments, tasks, pauses, what the
// policy decided, failures and credits. Grows to a bound: the oldest rows go, their sums stay in
// the totals. One thread.
#pragma once

#include "core/base/duration.h"
#include "core/policy/decide.h"
#include "core/store/database.h"
#include "core/types/benchmark.h"
#include "core/types/fabric_messages.h"
#include "net/control/history_types.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace commonwatt {

struct HistoryLimits {
    std::int64_t tasks = 100'000;
    std::int64_t credits = 100'000;
    std::int64_t assignments = 10'000;
    std::int64_t pauses = 10'000;
    std::int64_t failures = 10'000;
    std::int64_t benchmarks = 1'000;
    std::int64_t decisions = 100'000;
    std::int64_t settingChanges = 10'000;
    std::int64_t runs = 10'000;
    std::int64_t days = 400; // of traffic, work and energy, those with any of it
};

// Which rows: those older than one that was told before, and within a time.
struct PageFilter {
    std::size_t limit = 20;
    std::optional<std::int64_t> before = {}; // id
    std::optional<WallTime> from = {};       // included
    std::optional<WallTime> to = {};         // not included
};
struct TaskFilter {
    PageFilter page = {};
    std::string device = {}; // empty: all
    std::string model = {};
    std::string state = {};
    std::string search = {}; // in what it was, on what, and how it ended
};

struct SettingChange {
    WallTime time{};
    std::string key;
    std::string before;
    std::string after;
    bool operator==(const SettingChange &) const = default;
};

// Our own count of a work item.
struct WorkCount {
    std::uint64_t parameters = 0;
    std::uint64_t tokens = 0;
};

struct CreditBooking {
    enum class Result { Booked, Repeated } result = Result::Booked;
    // By our own count and the formula of core/types/credits.h; none: we know no such work.
    std::optional<MicroCredits> expected;
    [[nodiscard]] bool agreesWith(MicroCredits amount) const { return expected == amount; }
};

class History {
public:
    // Makes the file if need be.
    [[nodiscard]] static Result<History> open(const std::filesystem::path &file,
                                              HistoryLimits limits = {});

    // The id for endAssignment. Assignments that a crash left open are ended by open().
    [[nodiscard]] Result<std::int64_t> beginAssignment(WallTime now, const std::string &device,
                                                       const std::string &model,
                                                       const StageSpan &span, Bytes size);
    [[nodiscard]] Status endAssignment(std::int64_t id, WallTime now, const std::string &outcome);

    // A work item that ended. One work may have several, when it came back here. The task as it is
    // kept, with its id and state.
    [[nodiscard]] Result<TaskRecord> addTask(TaskRecord task, std::uint64_t parameters);
    [[nodiscard]] Status addFailure(const FailureRecord &failure);

    // What the owner has said by hand, as it is now; what is no longer in it ended at `now`.
    [[nodiscard]] Status saveManual(const ManualState &manual, WallTime now);
    [[nodiscard]] Result<ManualState> manual();

    [[nodiscard]] Status addDecision(const DecisionRecord &decision);
    // The daemon runs: a sign of life of the run that begins with the first one. What came between
    // the last one and a crash counts as offline, and so does a time in which no signs came: the
    // machine slept. To be called at least every markRunningEvery.
    static constexpr std::chrono::minutes markRunningEvery{5};
    [[nodiscard]] Status markRunning(WallTime now);
    // Their costs are in that currency; what has none waits for priceEnergy().
    [[nodiscard]] Status addEnergy(const std::vector<EnergyDay> &days, const std::string &currency);
    // What that day used without a price costs so much per kilowatt-hour, and so does all of it
    // where it was kept in another currency.
    [[nodiscard]] Status priceEnergy(std::chrono::local_days day, double price,
                                     const std::string &currency);
    [[nodiscard]] Status addSettingChange(const SettingChange &change);

    // Bytes sent and received on a day of the local calendar.
    [[nodiscard]] Status addTraffic(std::chrono::local_days day, Bytes bytes);
    // From that day on.
    [[nodiscard]] Result<Bytes> trafficSince(std::chrono::local_days day);

    // Books a credit once, however often it is repeated. `running`: what of this work has not ended
    // yet and so is not among the tasks. The amount is booked as the coordinator says; what we
    // expected stands beside it.
    [[nodiscard]] Result<CreditBooking> bookCredit(const Credit &credit, WallTime now,
                                                   const WorkCount &running = {});

    [[nodiscard]] Status addBenchmark(const BenchReport &report);
    // Of a device by the name that its interface has, newest first; of all with an empty name.
    [[nodiscard]] Result<std::vector<BenchReport>> benchmarks(const std::string &device,
                                                              std::size_t count);

    // Newest first.
    [[nodiscard]] Result<TaskPage> tasks(const TaskFilter &filter);
    [[nodiscard]] Result<std::vector<FailureRecord>> failures(const PageFilter &filter);
    [[nodiscard]] Result<std::vector<DecisionRecord>> decisions(std::size_t count);
    [[nodiscard]] Result<std::vector<SettingChange>> settingChanges(std::size_t count);
    [[nodiscard]] Result<Totals> totals();
    // From one day to another, both included.
    [[nodiscard]] Result<std::vector<WorkDay>> workDays(std::chrono::local_days from,
                                                        std::chrono::local_days to);
    // Without the costs of days whose price is unknown for part of it, or in another currency.
    [[nodiscard]] Result<std::vector<EnergyDay>> energyDays(std::chrono::local_days from,
                                                            std::chrono::local_days to,
                                                            const std::string &currency);
    // From `from` to before `to`. InvalidArgument: more than maxDecisions.
    static constexpr std::size_t maxDecisions = 15'000;
    [[nodiscard]] Result<TimelineReport> timeline(WallTime from, WallTime to);
    // Bookings whose amount is not what we expected.
    [[nodiscard]] Result<std::uint64_t> disagreements();

private:
    History(Database database, HistoryLimits limits);
    [[nodiscard]] Status countCredit(const Credit &credit);
    [[nodiscard]] Status trim();
    [[nodiscard]] Status trimNowAndThen();

    Database m_database;
    HistoryLimits m_limits;
    int m_insertsSinceTrim = 0;
    std::optional<std::int64_t> m_run; // this one's
    WallTime m_seen{};                 // its last sign of life
};

} // namespace commonwatt
