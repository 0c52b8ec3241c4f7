#include "net/control/history_types.h"

#include "core/types/message_codec.h"
#include "net/control/json_fields.h"

namespace commonwatt {

namespace {

using control::listToJson;
using control::readList;

// The way to name one overload of several.
constexpr auto asJson = [](const auto &value) { return toJson(value); };

json::object workDayToJson(const WorkDay &row) {
    return {{"day", formatDay(row.day)},
            {"device", row.device},
            {"model", row.model},
            {"tasks", row.tasks},
            {"tokens", row.tokens},
            {"pending", row.pending},
            {"microCredits", row.credits.value}};
}

Result<WorkDay> workDayFromJson(const json::object &object) {
    const JsonReader reader(object);
    WorkDay row;
    CW_TRY_ASSIGN(row.day, control::readDay(reader, "day"));
    CW_TRY_ASSIGN(row.device, reader.string("device"));
    CW_TRY_ASSIGN(row.model, reader.string("model"));
    CW_TRY_ASSIGN(row.tasks, reader.unsignedInteger("tasks"));
    CW_TRY_ASSIGN(row.tokens, reader.unsignedInteger("tokens"));
    CW_TRY_ASSIGN(row.pending, reader.unsignedInteger("pending"));
    CW_TRY_ASSIGN(row.credits, control::readCredits(reader, "microCredits"));
    return row;
}

json::object energyDayToJson(const EnergyDay &row) {
    json::object object{{"day", formatDay(row.day)},
                        {"device", row.device},
                        {"measuredWattHours", row.measuredWattHours},
                        {"estimatedWattHours", row.estimatedWattHours},
                        {"ranMillis", row.ran.count()}};
    control::putNumber(object, "cost", row.cost);
    return object;
}

Result<EnergyDay> energyDayFromJson(const json::object &object) {
    const JsonReader reader(object);
    EnergyDay row;
    CW_TRY_ASSIGN(row.day, control::readDay(reader, "day"));
    CW_TRY_ASSIGN(row.device, reader.string("device"));
    CW_TRY_ASSIGN(row.measuredWattHours, reader.number("measuredWattHours"));
    CW_TRY_ASSIGN(row.estimatedWattHours, reader.number("estimatedWattHours"));
    CW_TRY_ASSIGN(const std::int64_t ran, reader.integer("ranMillis"));
    row.ran = std::chrono::milliseconds(ran);
    CW_TRY_ASSIGN(row.cost, control::readNumberIfThere(reader, "cost"));
    return row;
}

json::object runningToJson(const RunningSpan &span) {
    return {{"begin", control::toMillis(span.begin)}, {"end", control::toMillis(span.end)}};
}

Result<RunningSpan> runningFromJson(const json::object &object) {
    const JsonReader reader(object);
    RunningSpan span;
    CW_TRY_ASSIGN(span.begin, control::readTime(reader, "begin"));
    CW_TRY_ASSIGN(span.end, control::readTime(reader, "end"));
    return span;
}

} // namespace

bool countsAsMeasured(double measuredWattHours, double estimatedWattHours) {
    return estimatedWattHours <= 0 ||
           estimatedWattHours < (measuredWattHours + estimatedWattHours) / 100;
}

json::object toJson(const EarningsReport &report) {
    return {{"currency", report.currency},
            {"work", listToJson(report.work, workDayToJson)},
            {"energy", listToJson(report.energy, energyDayToJson)}};
}

Result<EarningsReport> earningsFromJson(const json::object &object) {
    const JsonReader reader(object);
    EarningsReport report;
    CW_TRY_ASSIGN(report.currency, reader.string("currency"));
    CW_TRY_ASSIGN(report.work, readList<WorkDay>(reader, "work", workDayFromJson));
    CW_TRY_ASSIGN(report.energy, readList<EnergyDay>(reader, "energy", energyDayFromJson));
    return report;
}

json::object toJson(const TaskPage &page) {
    return {{"tasks", listToJson(page.tasks, asJson)}, {"total", page.total}};
}

Result<TaskPage> taskPageFromJson(const json::object &object) {
    const JsonReader reader(object);
    TaskPage page;
    CW_TRY_ASSIGN(page.tasks, readList<TaskRecord>(reader, "tasks", taskFromJson));
    CW_TRY_ASSIGN(page.total, reader.unsignedInteger("total"));
    return page;
}

json::object toJson(const DecisionRecord &decision) {
    return {{"time", control::toMillis(decision.time)},
            {"device", decision.device},
            {"action", decision.action},
            {"duty", decision.duty},
            {"code", decision.code},
            {"detail", decision.detail},
            {"unknown", decision.unknown},
            {"words", decision.words}};
}

Result<DecisionRecord> decisionFromJson(const json::object &object) {
    const JsonReader reader(object);
    DecisionRecord decision;
    CW_TRY_ASSIGN(decision.time, control::readTime(reader, "time"));
    CW_TRY_ASSIGN(decision.device, reader.string("device"));
    CW_TRY_ASSIGN(decision.action, reader.string("action"));
    CW_TRY_ASSIGN(decision.duty, reader.number("duty"));
    CW_TRY_ASSIGN(decision.code, reader.string("code"));
    CW_TRY_ASSIGN(decision.detail, reader.stringOr("detail", ""));
    CW_TRY_ASSIGN(decision.unknown, reader.booleanOr("unknown", false));
    CW_TRY_ASSIGN(decision.words, reader.string("words"));
    return decision;
}

json::object toJson(const TimelineReport &report) {
    return {{"decisions", listToJson(report.decisions, asJson)},
            {"running", listToJson(report.running, runningToJson)}};
}

Result<TimelineReport> timelineFromJson(const json::object &object) {
    const JsonReader reader(object);
    TimelineReport report;
    CW_TRY_ASSIGN(report.decisions,
                  readList<DecisionRecord>(reader, "decisions", decisionFromJson));
    CW_TRY_ASSIGN(report.running, readList<RunningSpan>(reader, "running", runningFromJson));
    return report;
}

json::object toJson(const FailureRecord &failure) {
    return {{"id", failure.id},
            {"time", control::toMillis(failure.time)},
            {"device", failure.device},
            {"model", failure.model},
            {"span", codec::toJson(failure.span)},
            {"code", nameOf(failure.code)},
            {"message", failure.message}};
}

Result<FailureRecord> failureFromJson(const json::object &object) {
    const JsonReader reader(object);
    FailureRecord failure;
    CW_TRY_ASSIGN(failure.id, reader.integer("id"));
    CW_TRY_ASSIGN(failure.time, control::readTime(reader, "time"));
    CW_TRY_ASSIGN(failure.device, reader.string("device"));
    CW_TRY_ASSIGN(failure.model, reader.string("model"));
    CW_TRY_ASSIGN(failure.span, codec::readSpan(reader, "span"));
    CW_TRY_ASSIGN(const std::string code, reader.string("code", 64));
    failure.code = errorCodeFromString(code);
    CW_TRY_ASSIGN(failure.message, reader.string("message"));
    return failure;
}

json::object toJson(const FailurePage &page) {
    return {{"failures", listToJson(page.failures, asJson)}};
}

Result<FailurePage> failurePageFromJson(const json::object &object) {
    FailurePage page;
    CW_TRY_ASSIGN(page.failures,
                  readList<FailureRecord>(JsonReader(object), "failures", failureFromJson));
    return page;
}

} // namespace commonwatt
