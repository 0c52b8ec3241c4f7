#include "app/daemon/history.h"

#include "app/daemon/history_migrations.h"
#include "core/types/credits.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace commonwatt {

namespace {

constexpr int insertsBetweenTrims = 1000;

std::int64_t toMillis(WallTime time) {
    return time.time_since_epoch().count();
}

WallTime fromMillis(std::int64_t millis) {
    return WallTime(std::chrono::milliseconds(millis));
}

// The four columns of a span from `column` on.
StageSpan spanAt(const Statement &row, int column) {
    return {row.get<std::uint32_t>(column), row.get<std::uint32_t>(column + 1),
            row.get<bool>(column + 2), row.get<bool>(column + 3)};
}

} // namespace

History::History(Database database, HistoryLimits limits)
    : m_database(std::move(database))
    , m_limits(limits) {
}

Result<History> History::open(const std::filesystem::path &file, HistoryLimits limits) {
    CW_TRY_ASSIGN(Database database, Database::open(file));
    CW_TRY(database.migrate(historyMigrations));
    History history(std::move(database), limits);
    CW_TRY(history.m_database.run(
        "UPDATE assignments SET ended = began, outcome = 'interrupted' WHERE ended IS NULL"));
    CW_TRY(history.trim());
    return history;
}

Result<std::int64_t> History::beginAssignment(WallTime now, const std::string &device,
                                              const std::string &model, const StageSpan &span,
                                              Bytes size) {
    CW_TRY(m_database.run("INSERT INTO assignments (began, device, model, span_begin, span_end, "
                          "embedding, head, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                          toMillis(now), device, model, span.begin, span.end, span.embedding,
                          span.head, size));
    const std::int64_t id = m_database.lastInsertId();
    CW_TRY(trimNowAndThen());
    return id;
}

Status History::endAssignment(std::int64_t id, WallTime now, const std::string &outcome) {
    return m_database.run("UPDATE assignments SET ended = ?, outcome = ? WHERE id = ?",
                          toMillis(now), outcome, id);
}

Status History::addTask(const TaskRecord &task, std::uint64_t parameters) {
    CW_TRY(m_database.run(
        "INSERT INTO tasks (work, model, span_begin, span_end, embedding, head, device, "
        "parameters, tokens, received, sent, began, duration, outcome) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        task.work, task.model, task.span.begin, task.span.end, task.span.embedding, task.span.head,
        task.device, parameters, task.tokens, task.received, task.sent, toMillis(task.began),
        task.duration.count(), task.outcome));
    return trimNowAndThen();
}

Status History::addFailure(const FailureRecord &failure) {
    CW_TRY(m_database.run("INSERT INTO failures (time, device, model, span_begin, span_end, "
                          "embedding, head, code, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          toMillis(failure.time), failure.device, failure.model, failure.span.begin,
                          failure.span.end, failure.span.embedding, failure.span.head,
                          nameOf(failure.code), failure.message));
    return trimNowAndThen();
}

Status History::saveManual(const ManualState &manual, WallTime now) {
    CW_TRY_ASSIGN(const ManualState before, this->manual());
    const auto until = [](const std::optional<WallTime> &moment) {
        return moment ? std::optional(toMillis(*moment)) : std::nullopt;
    };
    CW_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    for (const Snooze &snooze : before.snoozes)
        if (std::ranges::find(manual.snoozes, snooze) == manual.snoozes.end())
            CW_TRY(m_database.run("UPDATE pauses SET ended = ? WHERE ended IS NULL AND boost = 0 "
                                  "AND device = ? AND began = ?",
                                  toMillis(now), snooze.device, toMillis(snooze.began)));
    for (const Snooze &snooze : manual.snoozes)
        if (std::ranges::find(before.snoozes, snooze) == before.snoozes.end())
            CW_TRY(m_database.run("INSERT INTO pauses (began, until, device, game) "
                                  "VALUES (?, ?, ?, ?)",
                                  toMillis(snooze.began), until(snooze.until), snooze.device,
                                  snooze.untilGameEnds));
    if (before.boostUntil != manual.boostUntil) {
        CW_TRY(m_database.run("UPDATE pauses SET ended = ? WHERE ended IS NULL AND boost = 1",
                              toMillis(now)));
        if (manual.boostUntil)
            CW_TRY(m_database.run("INSERT INTO pauses (began, until, boost) VALUES (?, ?, 1)",
                                  toMillis(now), until(manual.boostUntil)));
    }
    CW_TRY(transaction.commit());
    return trimNowAndThen();
}

Result<ManualState> History::manual() {
    CW_TRY_ASSIGN(Statement rows,
                  m_database.query("SELECT began, until, device, game, boost FROM pauses "
                                   "WHERE ended IS NULL ORDER BY id"));
    ManualState manual;
    CW_TRY(rows.forEach([&](const Statement &row) {
        std::optional<WallTime> until;
        if (const auto millis = row.get<std::optional<std::int64_t>>(1))
            until = fromMillis(*millis);
        if (row.get<bool>(4))
            manual.boostUntil = until;
        else
            manual.snoozes.push_back({row.get<std::string>(2), fromMillis(row.get<std::int64_t>(0)),
                                      until, row.get<bool>(3)});
    }));
    return manual;
}

Status History::addDecision(const DecisionRecord &decision) {
    CW_TRY(m_database.run("INSERT INTO decisions (time, device, action, duty, code, words) "
                          "VALUES (?, ?, ?, ?, ?, ?)",
                          toMillis(decision.time), decision.device, decision.action, decision.duty,
                          decision.code, decision.words));
    return trimNowAndThen();
}

Result<std::vector<DecisionRecord>> History::decisions(std::size_t count) {
    CW_TRY_ASSIGN(Statement rows,
                  m_database.query("SELECT time, device, action, duty, code, words FROM decisions "
                                   "ORDER BY id DESC LIMIT ?",
                                   count));
    std::vector<DecisionRecord> decisions;
    CW_TRY(rows.forEach([&](const Statement &row) {
        decisions.push_back({fromMillis(row.get<std::int64_t>(0)), row.get<std::string>(1),
                             row.get<std::string>(2), row.get<double>(3), row.get<std::string>(4),
                             row.get<std::string>(5)});
    }));
    return decisions;
}

Status History::addSettingChange(const SettingChange &change) {
    CW_TRY(m_database.run("INSERT INTO setting_changes (time, key, value_before, value_after) "
                          "VALUES (?, ?, ?, ?)",
                          toMillis(change.time), change.key, change.before, change.after));
    return trimNowAndThen();
}

Result<std::vector<SettingChange>> History::settingChanges(std::size_t count) {
    CW_TRY_ASSIGN(Statement rows, m_database.query("SELECT time, key, value_before, value_after "
                                                   "FROM setting_changes ORDER BY id DESC LIMIT ?",
                                                   count));
    std::vector<SettingChange> changes;
    CW_TRY(rows.forEach([&](const Statement &row) {
        changes.push_back({fromMillis(row.get<std::int64_t>(0)), row.get<std::string>(1),
                           row.get<std::string>(2), row.get<std::string>(3)});
    }));
    return changes;
}

Status History::addTraffic(std::chrono::local_days day, Bytes bytes) {
    return m_database.run("INSERT INTO traffic (day, bytes) VALUES (?, ?) "
                          "ON CONFLICT (day) DO UPDATE SET bytes = bytes + excluded.bytes",
                          std::int64_t(day.time_since_epoch().count()), bytes);
}

Result<Bytes> History::trafficSince(std::chrono::local_days day) {
    return m_database.value<Bytes>("SELECT coalesce(sum(bytes), 0) FROM traffic WHERE day >= ?",
                                   std::int64_t(day.time_since_epoch().count()));
}

Result<CreditBooking> History::bookCredit(const Credit &credit, WallTime now,
                                          const WorkCount &running) {
    CreditBooking booking;
    WorkCount own = running;
    bool known = running.parameters > 0;
    {
        CW_TRY_ASSIGN(Statement rows,
                      m_database.query("SELECT sum(tokens), max(parameters), count(*) "
                                       "FROM tasks WHERE work = ?",
                                       credit.work));
        CW_TRY(rows.step());
        own.tokens += rows.get<std::uint64_t>(0);
        own.parameters = std::max(own.parameters, rows.get<std::uint64_t>(1));
        known = known || rows.get<std::int64_t>(2) > 0;
    }
    if (known)
        booking.expected = creditsFor(own.parameters, own.tokens);
    CW_TRY(m_database.run("INSERT INTO credits (work, booked, model, tokens, amount, expected) "
                          "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (work) DO NOTHING",
                          credit.work, toMillis(now), credit.model, credit.tokens, credit.amount,
                          booking.expected));
    if (m_database.changes() == 0)
        booking.result = CreditBooking::Result::Repeated;
    CW_TRY(trimNowAndThen());
    return booking;
}

Result<std::vector<TaskRecord>> History::tasks(std::size_t count) {
    CW_TRY_ASSIGN(Statement rows,
                  m_database.query("SELECT tasks.work, tasks.model, span_begin, span_end, "
                                   "embedding, head, device, tasks.tokens, received, sent, began, "
                                   "duration, outcome, credits.amount "
                                   "FROM tasks LEFT JOIN credits ON credits.work = tasks.work "
                                   "ORDER BY tasks.id DESC LIMIT ?",
                                   count));
    std::vector<TaskRecord> tasks;
    CW_TRY(rows.forEach([&](const Statement &row) {
        tasks.push_back({row.get<std::string>(0), row.get<std::string>(1), spanAt(row, 2),
                         row.get<std::string>(6), row.get<std::uint64_t>(7), row.get<Bytes>(8),
                         row.get<Bytes>(9), fromMillis(row.get<std::int64_t>(10)),
                         std::chrono::milliseconds(row.get<std::int64_t>(11)),
                         row.get<std::string>(12), row.get<std::optional<MicroCredits>>(13)});
    }));
    return tasks;
}

Result<std::vector<FailureRecord>> History::failures(std::size_t count) {
    CW_TRY_ASSIGN(Statement rows,
                  m_database.query("SELECT time, device, model, span_begin, span_end, embedding, "
                                   "head, code, message FROM failures ORDER BY id DESC LIMIT ?",
                                   count));
    std::vector<FailureRecord> failures;
    CW_TRY(rows.forEach([&](const Statement &row) {
        failures.push_back({fromMillis(row.get<std::int64_t>(0)), row.get<std::string>(1),
                            row.get<std::string>(2), spanAt(row, 3),
                            errorCodeFromString(row.get<std::string>(7)), row.get<std::string>(8)});
    }));
    return failures;
}

Status History::addBenchmark(const BenchReport &report) {
    CW_TRY(m_database.run("INSERT INTO benchmarks (began, hardware, device, profile, report) "
                          "VALUES (?, ?, ?, ?, ?)",
                          toMillis(report.began), report.hardware, report.device,
                          nameOf(report.profile), json::serialize(toJson(report))));
    return trimNowAndThen();
}

Result<std::vector<BenchReport>> History::benchmarks(const std::string &device, std::size_t count) {
    CW_TRY_ASSIGN(Statement rows,
                  m_database.query("SELECT report FROM benchmarks WHERE ?1 = '' OR device = ?1 "
                                   "ORDER BY id DESC LIMIT ?2",
                                   device, count));
    std::vector<BenchReport> reports;
    CW_TRY(rows.forEach([&](const Statement &row) {
        const Result<json::object> object = parseJsonObject(row.get<std::string>(0));
        // One that a later version wrote may have what is not known here.
        if (auto report = object ? benchReportFromJson(*object) : std::unexpected(object.error()))
            reports.push_back(std::move(*report));
    }));
    return reports;
}

Result<Totals> History::totals() {
    CW_TRY_ASSIGN(Statement row,
                  m_database.query("SELECT tasks, tokens, failures, received, sent, credits "
                                   "FROM totals"));
    CW_TRY(row.step());
    return Totals{row.get<std::uint64_t>(0), row.get<std::uint64_t>(1), row.get<std::uint64_t>(2),
                  row.get<Bytes>(3),         row.get<Bytes>(4),         row.get<MicroCredits>(5)};
}

Result<std::uint64_t> History::disagreements() {
    return m_database.value<std::uint64_t>("SELECT disagreements FROM totals");
}

Status History::trimNowAndThen() {
    if (++m_insertsSinceTrim < insertsBetweenTrims)
        return {};
    return trim();
}

Status History::trim() {
    m_insertsSinceTrim = 0;
    CW_TRY(m_database.run("DELETE FROM tasks WHERE id <= (SELECT max(id) FROM tasks) - ?",
                          m_limits.tasks));
    CW_TRY(m_database.run("DELETE FROM credits WHERE id <= (SELECT max(id) FROM credits) - ?",
                          m_limits.credits));
    CW_TRY(m_database.run("DELETE FROM assignments WHERE ended IS NOT NULL AND "
                          "id <= (SELECT max(id) FROM assignments) - ?",
                          m_limits.assignments));
    CW_TRY(m_database.run("DELETE FROM pauses WHERE ended IS NOT NULL AND "
                          "id <= (SELECT max(id) FROM pauses) - ?",
                          m_limits.pauses));
    CW_TRY(m_database.run("DELETE FROM benchmarks WHERE id <= (SELECT max(id) FROM benchmarks) - ?",
                          m_limits.benchmarks));
    CW_TRY(m_database.run("DELETE FROM decisions WHERE id <= (SELECT max(id) FROM decisions) - ?",
                          m_limits.decisions));
    CW_TRY(m_database.run("DELETE FROM setting_changes "
                          "WHERE id <= (SELECT max(id) FROM setting_changes) - ?",
                          m_limits.settingChanges));
    CW_TRY(m_database.run("DELETE FROM traffic WHERE day <= (SELECT max(day) FROM traffic) - ?",
                          m_limits.trafficDays));
    return m_database.run("DELETE FROM failures WHERE id <= (SELECT max(id) FROM failures) - ?",
                          m_limits.failures);
}

} // namespace commonwatt
