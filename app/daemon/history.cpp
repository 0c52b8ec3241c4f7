#include "app/daemon/history.h"

#include "app/daemon/history_migrations.h"
#include "core/types/credits.h"

#include <boost/json/serialize.hpp>

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

Status History::beginPause(const Pause &pause) {
    CW_TRY(endPause(pause.began));
    std::optional<std::int64_t> until;
    if (pause.until)
        until = toMillis(*pause.until);
    CW_TRY(m_database.run("INSERT INTO pauses (began, until) VALUES (?, ?)", toMillis(pause.began),
                          until));
    return trimNowAndThen();
}

Status History::endPause(WallTime now) {
    return m_database.run("UPDATE pauses SET ended = ? WHERE ended IS NULL", toMillis(now));
}

Result<std::optional<Pause>> History::openPause() {
    CW_TRY_ASSIGN(Statement row,
                  m_database.query("SELECT began, until FROM pauses WHERE ended IS NULL "
                                   "ORDER BY id DESC LIMIT 1"));
    CW_TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return std::nullopt;
    Pause pause{fromMillis(row.get<std::int64_t>(0)), std::nullopt};
    if (const auto until = row.get<std::optional<std::int64_t>>(1))
        pause.until = fromMillis(*until);
    return pause;
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
    return m_database.run("DELETE FROM failures WHERE id <= (SELECT max(id) FROM failures) - ?",
                          m_limits.failures);
}

} // namespace commonwatt
