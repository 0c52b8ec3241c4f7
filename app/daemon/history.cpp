#include "app/daemon/history.h"

#include "app/daemon/history_migrations.h"
#include "core/types/credits.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <limits>

namespace commonwatt {

namespace {

constexpr int insertsBetweenTrims = 1000;

std::int64_t toMillis(WallTime time) {
    return time.time_since_epoch().count();
}

WallTime fromMillis(std::int64_t millis) {
    return WallTime(std::chrono::milliseconds(millis));
}

std::int64_t toDays(std::chrono::local_days day) {
    return day.time_since_epoch().count();
}

std::chrono::local_days fromDays(std::int64_t days) {
    return std::chrono::local_days(std::chrono::days(days));
}

std::optional<std::int64_t> millisOf(const std::optional<WallTime> &time) {
    return time ? std::optional(toMillis(*time)) : std::nullopt;
}

// Of a text anywhere; what has a meaning in a pattern means itself.
std::string likePattern(const std::string &text) {
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

// Its columns in the order of all these statements.
DecisionRecord decisionAt(const Statement &row) {
    return {fromMillis(row.get<std::int64_t>(0)),
            row.get<std::string>(1),
            row.get<std::string>(2),
            row.get<double>(3),
            row.get<std::string>(4),
            row.get<std::string>(5),
            row.get<std::string>(6),
            row.get<bool>(7)};
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

Result<TaskRecord> History::addTask(TaskRecord task, std::uint64_t parameters) {
    const std::int64_t day = toDays(localDay(task.began));
    CW_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    CW_TRY_ASSIGN(task.credits,
                  m_database.value<std::optional<MicroCredits>>(
                      "SELECT (SELECT amount FROM credits WHERE work = ?)", task.work));
    task.state = task.credits ? "credited" : task.tokens > 0 ? "pending" : "none";
    CW_TRY(m_database.run(
        "INSERT INTO tasks (work, model, span_begin, span_end, embedding, head, device, "
        "parameters, tokens, received, sent, began, duration, outcome, day, state) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        task.work, task.model, task.span.begin, task.span.end, task.span.embedding, task.span.head,
        task.device, parameters, task.tokens, task.received, task.sent, toMillis(task.began),
        task.duration.count(), task.outcome, day, task.state));
    task.id = m_database.lastInsertId();
    MicroCredits counts;
    if (task.credits) {
        CW_TRY(m_database.run("UPDATE credits SET counted = 1 WHERE work = ? AND counted = 0",
                              task.work));
        if (m_database.changes() > 0)
            counts = *task.credits;
    }
    CW_TRY(m_database.run("INSERT INTO work_days (day, device, model, tasks, tokens, amount) "
                          "VALUES (?, ?, ?, 1, ?, ?) ON CONFLICT DO UPDATE SET tasks = tasks + 1, "
                          "tokens = tokens + excluded.tokens, amount = amount + excluded.amount",
                          day, task.device, task.model, task.tokens, counts));
    CW_TRY(transaction.commit());
    CW_TRY(trimNowAndThen());
    return task;
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
    CW_TRY(m_database.run("INSERT INTO decisions (time, device, action, duty, code, words, detail, "
                          "unknown) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                          toMillis(decision.time), decision.device, decision.action, decision.duty,
                          decision.code, decision.words, decision.detail, decision.unknown));
    return trimNowAndThen();
}

Result<std::vector<DecisionRecord>> History::decisions(std::size_t count) {
    CW_TRY_ASSIGN(
        Statement rows,
        m_database.query("SELECT time, device, action, duty, code, words, detail, unknown "
                         "FROM decisions ORDER BY id DESC LIMIT ?",
                         count));
    std::vector<DecisionRecord> decisions;
    CW_TRY(rows.forEach([&](const Statement &row) { decisions.push_back(decisionAt(row)); }));
    return decisions;
}

Status History::markRunning(WallTime now) {
    // Asleep since then, or the clock was set.
    constexpr auto asleep = 2 * markRunningEvery;
    if (m_run && std::chrono::abs(now - m_seen) <= asleep) {
        m_seen = std::max(m_seen, now);
        return m_database.run("UPDATE runs SET seen = ? WHERE id = ?", toMillis(m_seen), *m_run);
    }
    CW_TRY(m_database.run("INSERT INTO runs (began, seen) VALUES (?1, ?1)", toMillis(now)));
    m_run = m_database.lastInsertId();
    m_seen = now;
    return {};
}

Result<TimelineReport> History::timeline(WallTime from, WallTime to) {
    TimelineReport report;
    {
        // Of each device the last one before; the devices one by one, not all rows.
        CW_TRY_ASSIGN(
            Statement rows,
            m_database.query(
                "WITH RECURSIVE names (device) AS (SELECT min(device) FROM decisions UNION ALL "
                "SELECT (SELECT min(device) FROM decisions WHERE decisions.device > names.device) "
                "FROM names WHERE names.device IS NOT NULL) "
                "SELECT time, device, action, duty, code, words, detail, unknown FROM decisions "
                "WHERE id IN (SELECT (SELECT id FROM decisions WHERE decisions.device = "
                "names.device AND time < ?1 ORDER BY time DESC, id DESC LIMIT 1) FROM names "
                "WHERE names.device IS NOT NULL) ORDER BY time, id",
                toMillis(from)));
        CW_TRY(rows.forEach(
            [&](const Statement &row) { report.decisions.push_back(decisionAt(row)); }));
    }
    {
        CW_TRY_ASSIGN(Statement rows,
                      m_database.query("SELECT time, device, action, duty, code, words, detail, "
                                       "unknown FROM decisions WHERE time >= ? AND time < ? "
                                       "ORDER BY time, id LIMIT ?",
                                       toMillis(from), toMillis(to), maxDecisions + 1));
        CW_TRY(rows.forEach(
            [&](const Statement &row) { report.decisions.push_back(decisionAt(row)); }));
    }
    if (report.decisions.size() > maxDecisions)
        return fail(ErrorCode::InvalidArgument,
                    "there are more than " + std::to_string(maxDecisions) +
                        " decisions in this time; ask for a shorter one");
    CW_TRY_ASSIGN(Statement rows, m_database.query("SELECT began, seen FROM runs "
                                                   "WHERE seen > ? AND began < ? ORDER BY began",
                                                   toMillis(from), toMillis(to)));
    CW_TRY(rows.forEach([&](const Statement &row) {
        report.running.push_back(
            {fromMillis(row.get<std::int64_t>(0)), fromMillis(row.get<std::int64_t>(1))});
    }));
    return report;
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
    CW_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    CW_TRY(m_database.run("INSERT INTO credits (work, booked, model, tokens, amount, expected) "
                          "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (work) DO NOTHING",
                          credit.work, toMillis(now), credit.model, credit.tokens, credit.amount,
                          booking.expected));
    if (m_database.changes() == 0)
        booking.result = CreditBooking::Result::Repeated;
    else
        CW_TRY(countCredit(credit));
    CW_TRY(transaction.commit());
    CW_TRY(trimNowAndThen());
    return booking;
}

// It belongs to the last of its tasks; one that is still running takes it along when it ends.
Status History::countCredit(const Credit &credit) {
    CW_TRY(m_database.run("UPDATE tasks SET state = 'credited' WHERE work = ?", credit.work));
    CW_TRY(m_database.run(
        "UPDATE work_days SET amount = amount + ?1 WHERE (day, device, model) = "
        "(SELECT day, device, model FROM tasks WHERE work = ?2 ORDER BY id DESC LIMIT 1)",
        credit.amount, credit.work));
    if (m_database.changes() > 0)
        return {};
    return m_database.run("UPDATE credits SET counted = 0 WHERE work = ?", credit.work);
}

Result<TaskPage> History::tasks(const TaskFilter &filter) {
    // What is not asked for holds for all rows.
    constexpr std::string_view matches =
        " WHERE (?1 IS NULL OR began >= ?1) AND (?2 IS NULL OR began < ?2) "
        "AND (?3 = '' OR device = ?3) AND (?4 = '' OR tasks.model = ?4) "
        "AND (?5 = '' OR state = ?5) "
        "AND (?6 = '' OR tasks.model LIKE ?6 ESCAPE '\\' OR device LIKE ?6 ESCAPE '\\' "
        "OR outcome LIKE ?6 ESCAPE '\\' OR tasks.work LIKE ?6 ESCAPE '\\')";
    const std::string pattern = filter.search.empty() ? "" : likePattern(filter.search);
    const auto from = millisOf(filter.page.from);
    const auto to = millisOf(filter.page.to);
    TaskPage page;
    const bool isAll = !from && !to && filter.device.empty() && filter.model.empty() &&
                       filter.state.empty() && filter.search.empty();
    // Of all an index alone tells how many there are.
    CW_TRY_ASSIGN(page.total, isAll ? m_database.value<std::uint64_t>("SELECT count(*) FROM tasks")
                                    : m_database.value<std::uint64_t>(
                                          "SELECT count(*) FROM tasks" + std::string(matches), from,
                                          to, filter.device, filter.model, filter.state, pattern));
    CW_TRY_ASSIGN(
        Statement rows,
        m_database.query("SELECT tasks.work, tasks.model, span_begin, span_end, embedding, head, "
                         "device, tasks.tokens, received, sent, began, duration, outcome, "
                         "credits.amount, state, tasks.id "
                         "FROM tasks LEFT JOIN credits ON credits.work = tasks.work" +
                             std::string(matches) +
                             " AND tasks.id < ?7 ORDER BY tasks.id DESC LIMIT ?8",
                         from, to, filter.device, filter.model, filter.state, pattern,
                         filter.page.before.value_or(std::numeric_limits<std::int64_t>::max()),
                         filter.page.limit));
    CW_TRY(rows.forEach([&](const Statement &row) {
        page.tasks.push_back({row.get<std::string>(0), row.get<std::string>(1), spanAt(row, 2),
                              row.get<std::string>(6), row.get<std::uint64_t>(7), row.get<Bytes>(8),
                              row.get<Bytes>(9), fromMillis(row.get<std::int64_t>(10)),
                              std::chrono::milliseconds(row.get<std::int64_t>(11)),
                              row.get<std::string>(12), row.get<std::optional<MicroCredits>>(13),
                              row.get<std::string>(14), row.get<std::int64_t>(15)});
    }));
    return page;
}

Result<std::vector<FailureRecord>> History::failures(const PageFilter &filter) {
    CW_TRY_ASSIGN(Statement rows,
                  m_database.query("SELECT time, device, model, span_begin, span_end, embedding, "
                                   "head, code, message, id FROM failures WHERE id < ?1 "
                                   "AND (?2 IS NULL OR time >= ?2) AND (?3 IS NULL OR time < ?3) "
                                   "ORDER BY id DESC LIMIT ?4",
                                   filter.before.value_or(std::numeric_limits<std::int64_t>::max()),
                                   millisOf(filter.from), millisOf(filter.to), filter.limit));
    std::vector<FailureRecord> failures;
    CW_TRY(rows.forEach([&](const Statement &row) {
        failures.push_back({fromMillis(row.get<std::int64_t>(0)), row.get<std::string>(1),
                            row.get<std::string>(2), spanAt(row, 3),
                            errorCodeFromString(row.get<std::string>(7)), row.get<std::string>(8),
                            row.get<std::int64_t>(9)});
    }));
    return failures;
}

Result<std::vector<WorkDay>> History::workDays(std::chrono::local_days from,
                                               std::chrono::local_days to) {
    CW_TRY_ASSIGN(
        Statement rows,
        m_database.query("SELECT day, device, model, tasks, tokens, amount, "
                         "(SELECT count(*) FROM tasks WHERE state = 'pending' "
                         "AND tasks.day = work_days.day AND tasks.device = work_days.device "
                         "AND tasks.model = work_days.model) "
                         "FROM work_days WHERE day BETWEEN ? AND ? ORDER BY day, device, model",
                         toDays(from), toDays(to)));
    std::vector<WorkDay> days;
    CW_TRY(rows.forEach([&](const Statement &row) {
        days.push_back({fromDays(row.get<std::int64_t>(0)), row.get<std::string>(1),
                        row.get<std::string>(2), row.get<std::uint64_t>(3),
                        row.get<std::uint64_t>(4), row.get<std::uint64_t>(6),
                        row.get<MicroCredits>(5)});
    }));
    return days;
}

Status History::addEnergy(const std::vector<EnergyDay> &days, const std::string &currency) {
    CW_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    for (const EnergyDay &day : days)
        // What was kept in another currency has no price in this one.
        CW_TRY(m_database.run(
            "INSERT INTO energy_days "
            "(day, device, measured, estimated, ran, cost, unpriced, currency) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "measured = measured + excluded.measured, estimated = estimated + excluded.estimated, "
            "ran = ran + excluded.ran, cost = excluded.cost + iif(currency = excluded.currency, "
            "cost, 0), unpriced = excluded.unpriced + iif(currency = excluded.currency, unpriced, "
            "measured + estimated), currency = excluded.currency",
            toDays(day.day), day.device, day.measuredWattHours, day.estimatedWattHours,
            day.ran.count(), day.cost.value_or(0),
            day.cost ? 0 : day.measuredWattHours + day.estimatedWattHours, currency));
    return transaction.commit();
}

Status History::priceEnergy(std::chrono::local_days day, double price,
                            const std::string &currency) {
    CW_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    CW_TRY(m_database.run("UPDATE energy_days SET cost = 0, unpriced = measured + estimated, "
                          "currency = ? WHERE day = ? AND currency != ?",
                          currency, toDays(day), currency));
    CW_TRY(m_database.run("UPDATE energy_days SET cost = cost + unpriced / 1000 * ?, unpriced = 0 "
                          "WHERE day = ? AND unpriced > 0",
                          price, toDays(day)));
    return transaction.commit();
}

Result<std::vector<EnergyDay>> History::energyDays(std::chrono::local_days from,
                                                   std::chrono::local_days to,
                                                   const std::string &currency) {
    CW_TRY_ASSIGN(Statement rows, m_database.query("SELECT day, device, measured, estimated, ran, "
                                                   "iif(currency = ? AND unpriced = 0, cost, NULL) "
                                                   "FROM energy_days WHERE day BETWEEN ? AND ? "
                                                   "ORDER BY day, device",
                                                   currency, toDays(from), toDays(to)));
    std::vector<EnergyDay> days;
    CW_TRY(rows.forEach([&](const Statement &row) {
        days.push_back({fromDays(row.get<std::int64_t>(0)), row.get<std::string>(1),
                        row.get<double>(2), row.get<double>(3),
                        std::chrono::milliseconds(row.get<std::int64_t>(4)),
                        row.get<std::optional<double>>(5)});
    }));
    return days;
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
    CW_TRY(m_database.run("DELETE FROM runs WHERE id <= (SELECT max(id) FROM runs) - ?",
                          m_limits.runs));
    for (const std::string table : {"traffic", "work_days", "energy_days"})
        // By their number: a clock that was once years ahead must not take the real days along.
        CW_TRY(m_database.run("DELETE FROM " + table +
                                  " WHERE day NOT IN (SELECT DISTINCT day FROM " + table +
                                  " ORDER BY day DESC LIMIT ?)",
                              m_limits.days));
    return m_database.run("DELETE FROM failures WHERE id <= (SELECT max(id) FROM failures) - ?",
                          m_limits.failures);
}

} // namespace commonwatt
