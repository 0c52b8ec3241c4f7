#include "app/daemon/history.h"
#include "app/daemon/history_migrations.h"

#include "core/types/credits.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

TaskRecord task(const std::string &work, std::uint64_t tokens) {
    return {work,       "llama",    {1, 3, false, true}, "cpu", tokens,
            Bytes(100), Bytes(200), WallTime(5ms),       7ms,   "done",
            {}};
}

Credit credit(const std::string &work, std::uint64_t parameters, std::uint64_t tokens) {
    return {work, "llama", {1, 3, false, true}, tokens, creditsFor(parameters, tokens)};
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    std::filesystem::path newFile() {
        return std::filesystem::path(m_folder.path().toStdString()) /
               ("history" + std::to_string(m_files++) + ".db");
    }

private slots:
    void benchmarksAreKeptByDevice() {
        History history = History::open(newFile()).value();
        BenchReport first{
            .device = "cpu", .hardware = "cpu", .name = "CPU", .driver = "", .figures = {}};
        first.figures = {{.name = "copy", .unit = "B/s", .value = 1e9, .note = ""}};
        BenchReport second = first;
        second.profile = BenchProfile::Full;
        BenchReport other = first;
        other.device = "vulkan:0";
        for (const BenchReport &report : {first, second, other})
            QVERIFY(history.addBenchmark(report));
        QVERIFY((history.benchmarks("cpu", 10).value() == std::vector{second, first}));
        QVERIFY(history.benchmarks("cpu", 1).value() == std::vector{second});
        QCOMPARE(history.benchmarks("", 10)->size(), std::size_t(3));
        QVERIFY(history.benchmarks("cuda:0", 10)->empty());
    }

    void aFileOfTheFirstVersionIsTakenOver() {
        const std::filesystem::path file = newFile();
        {
            Database old = Database::open(file).value();
            QVERIFY(old.migrate(std::span(historyMigrations).first(1)));
            QVERIFY(old.run("INSERT INTO failures (time, device, model, span_begin, span_end, "
                            "embedding, head, code, message) "
                            "VALUES (1, 'cpu', 'm', 0, 1, 0, 0, 'timeout', 'late')"));
        }
        History history = History::open(file).value();
        QCOMPARE(history.failures(10)->at(0).message, std::string("late"));
        QVERIFY(history.addBenchmark(
            {.device = "cpu", .hardware = "", .name = "", .driver = "", .figures = {}}));
        QCOMPARE(history.benchmarks("", 10)->size(), std::size_t(1));
    }

    void tasksAreListedNewestFirstWithTheirCredits() {
        History history = History::open(newFile()).value();
        QVERIFY(history.addTask(task("a", 10), 2'000'000).has_value());
        QVERIFY(history.addTask(task("b", 20), 2'000'000).has_value());
        QVERIFY(history.bookCredit(credit("a", 2'000'000, 10), WallTime(9ms)).has_value());
        const auto tasks = history.tasks(10).value();
        QCOMPARE(tasks.size(), std::size_t(2));
        QVERIFY(tasks[0] == task("b", 20));
        TaskRecord paid = task("a", 10);
        paid.credits = MicroCredits(20);
        QVERIFY(tasks[1] == paid);
        QCOMPARE(history.tasks(1)->size(), std::size_t(1));
    }

    void aCreditIsBookedOnce() {
        History history = History::open(newFile()).value();
        QVERIFY(history.addTask(task("a", 10), 2'000'000).has_value());
        for (int repeat = 0; repeat < 3; ++repeat) {
            const auto booking =
                history.bookCredit(credit("a", 2'000'000, 10), WallTime(9ms)).value();
            QVERIFY(booking.result == (repeat == 0 ? CreditBooking::Result::Booked
                                                   : CreditBooking::Result::Repeated));
            QVERIFY(booking.agreesWith(MicroCredits(20)));
        }
        QCOMPARE(history.totals()->credits.value, std::int64_t(20));
        QCOMPARE(history.disagreements().value(), std::uint64_t(0));
    }

    void anotherCountIsBookedAndRecorded() {
        History history = History::open(newFile()).value();
        QVERIFY(history.addTask(task("a", 10), 2'000'000).has_value());
        const auto less = history.bookCredit(credit("a", 2'000'000, 9), WallTime(9ms)).value();
        QVERIFY(less.expected == MicroCredits(20));
        const auto unknown = history.bookCredit(credit("x", 2'000'000, 9), WallTime(9ms)).value();
        QVERIFY(!unknown.expected.has_value());
        QCOMPARE(history.disagreements().value(), std::uint64_t(2));
        QCOMPARE(history.totals()->credits.value, std::int64_t(36));
    }

    void workInPartsAndStillRunningCountsTogether() {
        History history = History::open(newFile()).value();
        QVERIFY(history.addTask(task("a", 4), 2'000'000).has_value());
        QVERIFY(history.addTask(task("a", 5), 2'000'000).has_value());
        const auto booking =
            history.bookCredit(credit("a", 2'000'000, 10), WallTime(9ms), {2'000'000, 1}).value();
        QVERIFY(booking.agreesWith(MicroCredits(20)));
    }

    void whatTheOwnerSaidIsKept() {
        const auto file = newFile();
        ManualState manual;
        {
            History history = History::open(file).value();
            QVERIFY(history.manual().value() == manual);
            manual.snoozes = {{"", WallTime(1ms), std::nullopt, false},
                              {"cpu", WallTime(2ms), WallTime(99ms), false}};
            QVERIFY(history.saveManual(manual, WallTime(2ms)).has_value());
            manual.snoozes.front() = {"", WallTime(3ms), std::nullopt, true};
            manual.boostUntil = WallTime(50ms);
            QVERIFY(history.saveManual(manual, WallTime(3ms)).has_value());
        }
        History history = History::open(file).value();
        auto kept = history.manual().value();
        std::ranges::sort(kept.snoozes, {}, &Snooze::device);
        QVERIFY(kept == manual);
        QVERIFY(history.saveManual({}, WallTime(4ms)).has_value());
        QVERIFY(history.manual().value() == ManualState());
    }

    void decisionsAndChangesOfSettingsAreKept() {
        const auto file = newFile();
        const DecisionRecord decision{WallTime(5ms), "cuda:0",    "throttle",
                                      0.3,           "use.input", "you are using this machine"};
        const SettingChange change{WallTime(6ms), "idle_gpu", "5m", "10m"};
        {
            History history = History::open(file, {.decisions = 2}).value();
            for (int i = 0; i < 1500; ++i)
                QVERIFY(history.addDecision(decision).has_value());
            QVERIFY(history.addSettingChange(change).has_value());
        }
        History history = History::open(file, {.decisions = 2}).value();
        const auto decisions = history.decisions(1000).value();
        QVERIFY(decisions.size() < 1000 && decisions.front() == decision);
        QVERIFY(history.settingChanges(5).value() == std::vector{change});
    }

    void trafficIsSummedByDay() {
        const auto file = newFile();
        const std::chrono::local_days today{std::chrono::days(20'000)};
        History history = History::open(file).value();
        QVERIFY(history.trafficSince(today).value() == Bytes(0));
        QVERIFY(history.addTraffic(today, Bytes(10)).has_value());
        QVERIFY(history.addTraffic(today, Bytes(5)).has_value());
        QVERIFY(history.addTraffic(today - std::chrono::days(1), Bytes(100)).has_value());
        QVERIFY(history.trafficSince(today).value() == Bytes(15));
        QVERIFY(history.trafficSince(today - std::chrono::days(5)).value() == Bytes(115));
    }

    void failuresAndAssignmentsAreKept() {
        const auto file = newFile();
        const FailureRecord failure{
            WallTime(4ms),          "vulkan:0",          "llama", {0, 2, true, false},
            ErrorCode::Unavailable, "killed by signal 9"};
        {
            History history = History::open(file).value();
            const auto id = history.beginAssignment(WallTime(1ms), "cpu", "llama",
                                                    {0, 1, true, true}, Bytes(5));
            QVERIFY(history.endAssignment(id.value(), WallTime(2ms), "done").has_value());
            QVERIFY(history.addFailure(failure).has_value());
        }
        History history = History::open(file).value();
        QVERIFY(history.failures(10).value() == std::vector{failure});
        QCOMPARE(history.totals()->failures, std::uint64_t(1));
    }

    void growthIsBoundedAndTotalsStay() {
        const auto file = newFile();
        History history = History::open(file, {.tasks = 100, .credits = 50, .failures = 1}).value();
        for (int i = 0; i < 1500; ++i)
            QVERIFY(history.addTask(task("w" + std::to_string(i), 2), 1'000'000).has_value());
        QVERIFY(history.tasks(10'000)->size() < 1200);
        QCOMPARE(history.totals()->tasks, std::uint64_t(1500));
        history = History::open(file, {.tasks = 100}).value();
        QCOMPARE(history.tasks(10'000)->size(), std::size_t(100));
        QCOMPARE(history.tasks(1)->front().work, "w1499");
        QCOMPARE(history.totals()->tokens, std::uint64_t(3000));
    }

    void aDamagedFileIsAnError() {
        const auto file = newFile();
        {
            QFile damaged(QString::fromStdString(file.string()));
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(QByteArray(8192, 'x'));
        }
        QVERIFY(!History::open(file).has_value());
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "test_history.moc"
