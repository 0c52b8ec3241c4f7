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
        QCOMPARE(history.failures({.limit = 10})->at(0).message, std::string("late"));
        QVERIFY(history.addBenchmark(
            {.device = "cpu", .hardware = "", .name = "", .driver = "", .figures = {}}));
        QCOMPARE(history.benchmarks("", 10)->size(), std::size_t(1));
    }

    void tasksAreListedNewestFirstWithTheirCredits() {
        History history = History::open(newFile()).value();
        QVERIFY(history.addTask(task("a", 10), 2'000'000).has_value());
        QVERIFY(history.addTask(task("b", 20), 2'000'000).has_value());
        QVERIFY(history.bookCredit(credit("a", 2'000'000, 10), WallTime(9ms)).has_value());
        const auto tasks = history.tasks({{.limit = 10}}).value().tasks;
        QCOMPARE(tasks.size(), std::size_t(2));
        TaskRecord pending = task("b", 20);
        pending.state = "pending";
        pending.id = 2;
        QVERIFY(tasks[0] == pending);
        TaskRecord paid = task("a", 10);
        paid.credits = MicroCredits(20);
        paid.state = "credited";
        paid.id = 1;
        QVERIFY(tasks[1] == paid);
        QCOMPARE(history.tasks({{.limit = 1}})->tasks.size(), std::size_t(1));
    }

    void tasksComeInPagesAndByWhatTheyAre() {
        History history = History::open(newFile()).value();
        for (int i = 1; i <= 25; ++i) {
            TaskRecord one = task("w" + std::to_string(i), i % 5 == 0 ? 0 : 7);
            one.began = WallTime(std::chrono::milliseconds(i));
            one.device = i % 2 == 0 ? "cpu" : "cuda:0";
            one.outcome = i == 7 ? "100% of_it" : "done";
            QVERIFY(history.addTask(one, 1'000'000));
        }
        QVERIFY(history.bookCredit(credit("w1", 1'000'000, 7), WallTime(50ms)));
        const TaskPage first = history.tasks({{.limit = 10}}).value();
        QCOMPARE(first.total, std::uint64_t(25));
        QCOMPARE(first.tasks.back().id, std::int64_t(16));
        const TaskPage next = history.tasks({{.limit = 10, .before = 16}}).value();
        QCOMPARE(next.tasks.front().id, std::int64_t(15));
        QCOMPARE(next.total, std::uint64_t(25));
        const auto total = [&](const TaskFilter &filter) { return history.tasks(filter)->total; };
        QCOMPARE(total({.device = "cpu"}), std::uint64_t(12));
        QCOMPARE(total({.model = "other"}), std::uint64_t(0));
        QCOMPARE(total({.state = "credited"}), std::uint64_t(1));
        QCOMPARE(total({.state = "none"}), std::uint64_t(5));
        QCOMPARE(total({.state = "pending"}), std::uint64_t(19));
        QCOMPARE(total({.search = "LLAMA"}), std::uint64_t(25));
        // % and _ mean themselves.
        QCOMPARE(total({.search = "0% of_"}), std::uint64_t(1));
        QCOMPARE(total({.search = "0%of"}), std::uint64_t(0));
        QCOMPARE(total({{.from = WallTime(3ms), .to = WallTime(5ms)}}), std::uint64_t(2));
    }

    // A credit that comes before its task has ended counts with the task, once.
    void daysAreSummedByDeviceAndModel() {
        HistoryLimits limits;
        limits.tasks = 2;
        const std::filesystem::path file = newFile();
        const std::chrono::local_days day = localDay(wallNow());
        {
            History history = History::open(file).value();
            for (int i = 0; i < 4; ++i) {
                TaskRecord one = task("w" + std::to_string(i), 10);
                one.began = beginOf(day) + std::chrono::hours(i);
                QVERIFY(history.addTask(one, 2'000'000));
            }
            QVERIFY(history.bookCredit(credit("w1", 2'000'000, 10), wallNow()));
            QVERIFY(history.bookCredit(credit("early", 2'000'000, 10), wallNow()));
            TaskRecord early = task("early", 10);
            early.began = beginOf(day);
            QCOMPARE(history.addTask(early, 2'000'000)->state, std::string("credited"));
            early.device = "cuda:0"; // it came back to another device
            QVERIFY(history.addTask(early, 2'000'000));
        }
        History history = History::open(file, limits).value(); // trims
        QCOMPARE(history.tasks({{.limit = 10}})->tasks.size(), std::size_t(2));
        const std::vector<WorkDay> days = history.workDays(day, day).value();
        QCOMPARE(days.size(), std::size_t(2));
        QVERIFY((days[0] == WorkDay{day, "cpu", "llama", 5, 50, 0, MicroCredits(40)}));
        QVERIFY((days[1] == WorkDay{day, "cuda:0", "llama", 1, 10, 0, MicroCredits(0)}));
        QVERIFY(history.workDays(day - std::chrono::days(9), day - std::chrono::days(1))->empty());
    }

    void energyIsSummedAndAnUnknownPriceStaysUnknown() {
        History history = History::open(newFile()).value();
        const std::chrono::local_days day = localDay(wallNow());
        QVERIFY(history.addEnergy({{day, "cpu", 0, 10, 5min, 0.1}}, "EUR"));
        QVERIFY(history.addEnergy({{day, "cpu", 2, 10, 5min, 0.2}, {day, "cuda:0", 1, 0, 1s, {}}},
                                  "EUR"));
        auto days = history.energyDays(day, day, "EUR").value();
        QCOMPARE(days.size(), std::size_t(2));
        QCOMPARE(days[0].measuredWattHours, 2.0);
        QCOMPARE(days[0].estimatedWattHours, 20.0);
        QVERIFY(days[0].ran == 10min);
        QVERIFY(qAbs(*days[0].cost - 0.3) < 1e-9);
        QVERIFY(!days[1].cost);
        QVERIFY(history.addEnergy({{day, "cuda:0", 1, 0, 1s, 0.5}}, "EUR"));
        QVERIFY(!history.energyDays(day, day, "EUR")->at(1).cost);
        // It is told in the course of the day: for what has none, and for that alone.
        QVERIFY(history.priceEnergy(day, 400, "EUR"));
        days = history.energyDays(day, day, "EUR").value();
        QVERIFY(qAbs(*days[0].cost - 0.3) < 1e-9);
        QVERIFY(qAbs(*days[1].cost - 0.9) < 1e-9);
        QVERIFY(history.priceEnergy(day, 1000, "EUR"));
        QCOMPARE(history.energyDays(day, day, "EUR").value(), days);
    }

    void costsAreToldInTheirCurrencyAlone() {
        History history = History::open(newFile()).value();
        const std::chrono::local_days day = localDay(wallNow());
        const std::chrono::local_days before = day - std::chrono::days(1);
        QVERIFY(history.addEnergy({{before, "cpu", 0, 10, 5min, 0.1}}, "EUR"));
        QVERIFY(history.addEnergy({{day, "cpu", 0, 10, 5min, 0.1}}, "EUR"));
        QVERIFY(history.energyDays(before, day, "EUR")->at(1).cost.has_value());
        QVERIFY(!history.energyDays(before, day, "USD")->at(0).cost);
        // It changes in the middle of a day.
        QVERIFY(history.addEnergy({{day, "cpu", 0, 10, 5min, 0.2}}, "USD"));
        for (const char *const currency : {"EUR", "USD"}) {
            const EnergyDay mixed = history.energyDays(day, day, currency)->at(0);
            QVERIFY(!mixed.cost);
            QCOMPARE(mixed.estimatedWattHours, 20.0);
        }
        QVERIFY(history.priceEnergy(day, 10, "USD"));
        QVERIFY(qAbs(*history.energyDays(day, day, "USD")->at(0).cost - 0.3) < 1e-9);
        // And back, with nothing used meanwhile.
        QVERIFY(history.priceEnergy(day, 20, "EUR"));
        QVERIFY(qAbs(*history.energyDays(day, day, "EUR")->at(0).cost - 0.4) < 1e-9);
        QCOMPARE(history.energyDays(before, before, "EUR")->at(0).cost.value(), 0.1);
    }

    void aClockYearsAheadTakesNoDaysAlong() {
        const std::filesystem::path file = newFile();
        const std::chrono::local_days day = localDay(wallNow());
        const HistoryLimits limits{.days = 3};
        {
            History history = History::open(file, limits).value();
            for (int ago = 4; ago >= 0; --ago) {
                const std::chrono::local_days then = day - std::chrono::days(ago);
                QVERIFY(history.addEnergy(
                    {{then, "cpu", 0, 10, 5min, 0.1}, {then, "cuda:0", 1, 0, 1s, 0.1}}, "EUR"));
            }
            QVERIFY(
                history.addEnergy({{day + std::chrono::days(3000), "cpu", 0, 1, 1s, 0.1}}, "EUR"));
        }
        History history = History::open(file, limits).value();
        const auto kept = history.energyDays(day - std::chrono::days(9), day, "EUR").value();
        QCOMPARE(kept.size(), std::size_t(4));
        QVERIFY(kept.front().day == day - std::chrono::days(1));
    }

    void asleepIsOffline() {
        History history = History::open(newFile()).value();
        const WallTime start(1000h);
        for (const auto minute : {0min, 5min, 10min, 130min, 135min, 30min, 34min, 33min, 35min})
            QVERIFY(history.markRunning(start + minute));
        const auto running = history.timeline(start - 1h, start + 9h)->running;
        QVERIFY((running == std::vector<RunningSpan>{{start, start + 10min},
                                                     {start + 30min, start + 35min}, // set back
                                                     {start + 130min, start + 135min}}));
    }

    void theTimelineTellsWhatHeldAtItsBeginning() {
        const std::filesystem::path file = newFile();
        {
            History history = History::open(file).value();
            QVERIFY(history.markRunning(WallTime(10ms)));
            QVERIFY(history.markRunning(WallTime(100ms)));
            const auto decide = [&](std::chrono::milliseconds time, const std::string &device,
                                    const std::string &action) {
                QVERIFY(history.addDecision(
                    {WallTime(time), device, action, 0, "use.input", "w", "detail", true}));
            };
            decide(11ms, "cpu", "run");
            decide(20ms, "cpu", "pause");
            decide(15ms, "cuda:0", "run");
            decide(50ms, "cpu", "run");
            decide(70ms, "cuda:0", "unload");
        }
        History history = History::open(file).value();
        QVERIFY(history.markRunning(WallTime(200ms))); // after it was killed
        QVERIFY(history.markRunning(WallTime(300ms)));
        const TimelineReport report = history.timeline(WallTime(30ms), WallTime(60ms)).value();
        QCOMPARE(report.decisions.size(), std::size_t(3));
        QCOMPARE(report.decisions[0].device, std::string("cuda:0"));
        QCOMPARE(report.decisions[1].action, std::string("pause"));
        QCOMPARE(report.decisions[2].action, std::string("run"));
        QCOMPARE(report.decisions[2].detail, std::string("detail"));
        QVERIFY(report.decisions[2].unknown);
        QVERIFY((report.running == std::vector<RunningSpan>{{WallTime(10ms), WallTime(100ms)}}));
        QCOMPARE(history.timeline(WallTime(0ms), WallTime(1000ms))->running.size(), std::size_t(2));
        QVERIFY(history.timeline(WallTime(110ms), WallTime(150ms))->running.empty());
    }

    void aFileOfTheThirdVersionKeepsItsSums() {
        const std::filesystem::path file = newFile();
        const std::chrono::local_days day = localDay(wallNow());
        const std::int64_t noon = (beginOf(day) + 12h).time_since_epoch().count();
        {
            Database old = Database::open(file).value();
            QVERIFY(old.migrate(std::span(historyMigrations).first(3)));
            using Row = std::pair<const char *, const char *>;
            for (const auto &[work, device] :
                 {Row("a", "cpu"), Row("b", "cpu"), Row("a", "cuda:0")})
                QVERIFY(
                    old.run("INSERT INTO tasks (work, model, span_begin, span_end, embedding, "
                            "head, device, parameters, tokens, received, sent, began, duration, "
                            "outcome) VALUES (?, 'llama', 0, 1, 0, 0, ?, 5, 6, 7, 8, ?, 9, "
                            "'done')",
                            work, device, noon));
            QVERIFY(old.run("INSERT INTO credits (work, booked, model, tokens, amount) "
                            "VALUES ('a', 1, 'llama', 6, 30)"));
            QVERIFY(old.run("INSERT INTO decisions (time, device, action, duty, code, words) "
                            "VALUES (5, 'cpu', 'run', 1, '', '')"));
        }
        History history = History::open(file).value();
        const std::vector<WorkDay> days = history.workDays(day, day).value();
        QCOMPARE(days.size(), std::size_t(2));
        QVERIFY((days[0] == WorkDay{day, "cpu", "llama", 2, 12, 1, MicroCredits(0)}));
        // One that came back counts where it ended last.
        QVERIFY((days[1] == WorkDay{day, "cuda:0", "llama", 1, 6, 0, MicroCredits(30)}));
        QCOMPARE(history.tasks({.state = "pending"})->total, std::uint64_t(1));
        QCOMPARE(history.decisions(5)->at(0).action, std::string("run"));
    }

    void aFileOfTheFourthVersionWaitsForAPrice() {
        const std::filesystem::path file = newFile();
        const std::chrono::local_days day = localDay(wallNow());
        const std::int64_t number = day.time_since_epoch().count();
        {
            Database old = Database::open(file).value();
            QVERIFY(old.migrate(std::span(historyMigrations).first(4)));
            for (const auto &[device, cost] : {std::pair("cpu", std::optional<double>()),
                                               std::pair("cuda:0", std::optional(0.7))})
                QVERIFY(old.run("INSERT INTO energy_days (day, device, measured, estimated, ran, "
                                "cost, currency) VALUES (?, ?, 400, 600, 1, ?, 'EUR')",
                                number, device, cost));
        }
        History history = History::open(file).value();
        auto days = history.energyDays(day, day, "EUR").value();
        QVERIFY(!days[0].cost);
        QCOMPARE(days[1].cost.value(), 0.7);
        QVERIFY(history.priceEnergy(day, 0.5, "EUR"));
        days = history.energyDays(day, day, "EUR").value();
        QCOMPARE(days[0].cost.value(), 0.5);
        QCOMPARE(days[1].cost.value(), 0.7);
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
        FailureRecord kept = failure;
        kept.id = 1;
        QVERIFY(history.failures({.limit = 10}).value() == std::vector{kept});
        QCOMPARE(history.totals()->failures, std::uint64_t(1));
    }

    void growthIsBoundedAndTotalsStay() {
        const auto file = newFile();
        History history = History::open(file, {.tasks = 100, .credits = 50, .failures = 1}).value();
        for (int i = 0; i < 1500; ++i)
            QVERIFY(history.addTask(task("w" + std::to_string(i), 2), 1'000'000).has_value());
        QVERIFY(history.tasks({{.limit = 10'000}})->tasks.size() < 1200);
        QCOMPARE(history.totals()->tasks, std::uint64_t(1500));
        history = History::open(file, {.tasks = 100}).value();
        QCOMPARE(history.tasks({{.limit = 10'000}})->tasks.size(), std::size_t(100));
        QCOMPARE(history.tasks({{.limit = 1}})->tasks.front().work, "w1499");
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
