#include "ui/models/earnings_export.h"

#include "net/control/history_types.h"
#include "ui/models/earnings_sums.h"

namespace commonwatt {

namespace {

constexpr int pageSize = 500;
constexpr int yearsBack = 10;

std::string isoDay(QDate day) {
    return day.toString(Qt::ISODate).toStdString();
}

double toCredits(MicroCredits credits) {
    return static_cast<double>(credits.value) / 1e6;
}

std::int64_t whole(std::uint64_t number) {
    return static_cast<std::int64_t>(number);
}

json::object yearUntil(QDate last) {
    return {{"from", isoDay(last.addYears(-1).addDays(1))}, {"to", isoDay(last)}};
}

Result<ExportJob::Page> tasksFrom(const json::object &answer) {
    CW_TRY_ASSIGN(const TaskPage tasks, taskPageFromJson(answer));
    ExportJob::Page page;
    for (const TaskRecord &task : tasks.tasks)
        page.rows.push_back({task.id, task.work, exportTime(task.began),
                             static_cast<std::int64_t>(task.duration.count()), task.model,
                             std::int64_t(task.span.begin), std::int64_t(task.span.end),
                             task.device, whole(task.tokens), whole(task.received.value),
                             whole(task.sent.value), task.outcome, task.state,
                             task.credits ? ExportCell(toCredits(*task.credits)) : ExportCell()});
    if (tasks.tasks.size() == pageSize)
        page.next = json::object{{"limit", pageSize}, {"before", tasks.tasks.back().id}};
    return page;
}

Result<ExportJob::Page> earningsFrom(const json::object &answer, const json::object &params,
                                     QDate oldest) {
    CW_TRY_ASSIGN(const EarningsReport report, earningsFromJson(answer));
    ExportJob::Page page;
    for (const WorkDay &work : report.work)
        page.rows.push_back({isoDay(toDate(work.day)), work.device, work.model, whole(work.tasks),
                             whole(work.pending), whole(work.tokens), toCredits(work.credits),
                             ExportCell(), ExportCell(), ExportCell(), ExportCell()});
    for (const EnergyDay &energy : report.energy)
        page.rows.push_back(
            {isoDay(toDate(energy.day)), energy.device, ExportCell(), ExportCell(), ExportCell(),
             ExportCell(), ExportCell(), energy.measuredWattHours, energy.estimatedWattHours,
             energy.cost ? ExportCell(*energy.cost) : ExportCell(), report.currency});
    CW_TRY_ASSIGN(const std::string from, JsonReader(params).string("from"));
    const QDate first = QDate::fromString(QString::fromStdString(from), Qt::ISODate);
    if (first > oldest)
        page.next = yearUntil(first.addDays(-1));
    return page;
}

} // namespace

ExportJob::Source allTasks() {
    return {"tasks",
            {{"limit", pageSize}},
            {"id", "work", "began", "duration_ms", "model", "first_block", "end_block", "device",
             "tokens", "received_bytes", "sent_bytes", "outcome", "state", "credits"},
            [](const json::object &answer, const json::object &) { return tasksFrom(answer); }};
}

ExportJob::Source earningsByDay(QDate today) {
    return {"earnings",
            yearUntil(today),
            {"day", "device", "model", "tasks", "pending_tasks", "tokens", "credits", "measured_wh",
             "estimated_wh", "electricity_cost", "currency"},
            [oldest = today.addYears(-yearsBack)](const json::object &answer,
                                                  const json::object &params) {
                return earningsFrom(answer, params, oldest);
            }};
}

} // namespace commonwatt
