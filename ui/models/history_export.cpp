#include "ui/models/history_export.h"

#include "net/control/history_types.h"
#include "ui/models/timeline.h"

#include <QDateTime>

#include <algorithm>

namespace commonwatt {

namespace {

constexpr int failuresAtATime = 500;
constexpr int daysAtATime = 2; // of which each may have hundreds of decisions
constexpr int curvePoints = 500;

std::int64_t millis(WallTime time) {
    return time.time_since_epoch().count();
}

json::object daysFrom(QDate first, QDate last) {
    const QDate end = std::min(first.addDays(daysAtATime), last.addDays(1));
    return {{"from", millis(beginOf(first))}, {"to", millis(std::min(beginOf(end), wallNow()))}};
}

Result<ExportJob::Page> segmentsFrom(const json::object &answer, const json::object &params,
                                     QDate last) {
    CW_TRY_ASSIGN(const TimelineReport report, timelineFromJson(answer));
    CW_TRY_ASSIGN(const std::int64_t from, JsonReader(params).integer("from"));
    const QDate first = QDateTime::fromMSecsSinceEpoch(from).date();
    const QDate end = std::min(first.addDays(daysAtATime - 1), last);
    Timeline timeline;
    timeline.put(first, end, report, wallNow());
    ExportJob::Page page;
    for (std::size_t day = timeline.days().size(); day-- > 0;) {
        const std::vector<TimelineLane> &lanes = timeline.days()[day].lanes;
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            for (const TimelineSegment &segment : lanes[lane].segments) {
                const TimelineCause &cause = timeline.cause(segment.cause);
                page.rows.push_back({exportTime(segment.begin), exportTime(segment.end),
                                     timeline.devices()[lane], nameOf(cause.state),
                                     std::int64_t(cause.percent), cause.reason.code,
                                     cause.reason.detail, cause.reason.words});
            }
        }
    }
    if (end < last)
        page.next = daysFrom(end.addDays(1), last);
    return page;
}

Result<ExportJob::Page> failuresFrom(const json::object &answer) {
    CW_TRY_ASSIGN(const FailurePage failures, failurePageFromJson(answer));
    ExportJob::Page page;
    for (const FailureRecord &failure : failures.failures)
        page.rows.push_back({failure.id, exportTime(failure.time), failure.device, failure.model,
                             std::int64_t(failure.span.begin), std::int64_t(failure.span.end),
                             std::string(nameOf(failure.code)), failure.message});
    if (failures.failures.size() == failuresAtATime)
        page.next =
            json::object{{"limit", failuresAtATime}, {"before", failures.failures.back().id}};
    return page;
}

} // namespace

ExportJob::Source timelineBetween(QDate first, QDate last) {
    return {"timeline",
            daysFrom(first, last),
            {"begin", "end", "device", "state", "percent", "reason", "detail", "words"},
            [last](const json::object &answer, const json::object &params) {
                return segmentsFrom(answer, params, last);
            }};
}

ExportJob::Source allFailures() {
    return {"failures",
            {{"limit", failuresAtATime}},
            {"id", "time", "device", "model", "first_block", "end_block", "code", "message"},
            [](const json::object &answer, const json::object &) { return failuresFrom(answer); }};
}

json::object sensorQuestion(const SensorGpu &gpu, const std::string &value, WallTime from,
                            WallTime to) {
    return {{"gpu", gpu.gpu},       {"simulated", gpu.simulated}, {"value", value},
            {"from", millis(from)}, {"to", millis(to)},           {"points", curvePoints}};
}

ExportJob::Source sensorCurves(const SensorGpu &gpu, WallTime from, WallTime to) {
    return {"sensors.history",
            sensorQuestion(gpu, "core", from, to),
            {"time", "gpu", "value", "min", "mean", "max"},
            [gpu, from, to](const json::object &answer,
                            const json::object &params) -> Result<ExportJob::Page> {
                CW_TRY_ASSIGN(const std::string value, JsonReader(params).string("value"));
                CW_TRY_ASSIGN(const SensorCurve curve,
                              sensorCurveFromJson(answer, std::chrono::milliseconds(0)));
                ExportJob::Page page;
                for (const CurvePiece &piece : curve.pieces)
                    for (const CurvePoint &point : piece)
                        page.rows.push_back({exportTime(point.time), gpu.gpu, value, point.min,
                                             point.mean, point.max});
                if (value == "core")
                    page.next = sensorQuestion(gpu, "power", from, to);
                return page;
            }};
}

} // namespace commonwatt
