#include "net/control/history_types.h"

#include "support/qtest_support.h"

#include <boost/json/serialize.hpp>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

template <typename T>
json::object through(const T &value) {
    // As it travels.
    return *parseJsonObject(json::serialize(toJson(value)));
}

const std::chrono::local_days aDay{std::chrono::year(2026) / 11 / 28};

} // namespace

class TestHistoryTypes : public QObject {
    Q_OBJECT

private slots:
    void earnings() {
        EarningsReport report;
        report.currency = "EUR";
        report.work = {{aDay, "cuda:0", "llama", 12, 3456, 2, MicroCredits(789)}};
        report.energy = {{aDay, "cuda:0", 120.5, 0, 90min, 0.04}, {aDay, "cpu", 0, 12, 5min, {}}};
        const auto read = earningsFromJson(through(report));
        QVERIFY2(read, read ? "" : read.error().describe().c_str());
        QVERIFY(*read == report);
        json::object wrong = through(report);
        wrong["work"].as_array()[0].as_object()["day"] = "2026-02-30";
        QCOMPARE(earningsFromJson(wrong).error().code, ErrorCode::InvalidData);
    }

    void tasks() {
        TaskRecord task;
        task.id = 77;
        task.work = "0123";
        task.span = {0, 2, false, true};
        task.state = "pending";
        task.outcome = "done";
        const TaskPage page{{task}, 100'000};
        const auto read = taskPageFromJson(through(page));
        QVERIFY2(read, read ? "" : read.error().describe().c_str());
        QVERIFY(*read == page);
    }

    void timeline() {
        TimelineReport report;
        report.decisions = {
            {WallTime(5ms), "cpu", "pause", 0, "use.input", "in use"},
            {WallTime(9ms), "cpu", "throttle", 0.3, "limit.duty", "x", "30 %", true}};
        report.running = {{WallTime(1ms), WallTime(10ms)}};
        const auto read = timelineFromJson(through(report));
        QVERIFY2(read, read ? "" : read.error().describe().c_str());
        QVERIFY(*read == report);
    }

    void failures() {
        FailureRecord failure;
        failure.id = 3;
        failure.time = WallTime(8ms);
        failure.device = "cpu";
        failure.span = {0, 2, false, true};
        failure.code = ErrorCode::ResourceExhausted;
        failure.message = "the disk is full";
        const FailurePage page{{failure}};
        const auto read = failurePageFromJson(through(page));
        QVERIFY2(read, read ? "" : read.error().describe().c_str());
        QVERIFY(*read == page);
    }
};

QTEST_GUILESS_MAIN(TestHistoryTypes)
#include "test_history_types.moc"
