#include "app/worker/pace.h"
#include "support/qtest_support.h"

#include <functional>
#include <random>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

using TimePoint = Pace::TimePoint;
using Nanoseconds = std::chrono::nanoseconds;

constexpr TimePoint start{1000s};
constexpr std::uint32_t assignment = 3;

double seconds(Nanoseconds time) {
    return std::chrono::duration<double>(time).count();
}

// A worker with always something to compute, on a clock of its own.
struct Simulation {
    explicit Simulation(double duty) { pace.set(duty, 0us); }

    // One step, as soon as it may begin and the timer fires.
    void step(Nanoseconds took, Nanoseconds late = {}) {
        const auto begin = pace.whenToBegin(now).value();
        if (begin > now)
            now = begin + late;
        lastBegin = now;
        now += took;
        pace.stepEnded(lastBegin, now);
        busy += took;
    }
    // The part of the time that is busy while steps are computed for so long.
    double dutyOver(Nanoseconds time, const std::function<void()> &compute) {
        compute();
        const TimePoint from = pace.whenToBegin(now).value();
        busy = {};
        while (pace.whenToBegin(now).value() < from + time)
            compute();
        return seconds(busy) / seconds(pace.whenToBegin(now).value() - from);
    }

    Pace pace;
    TimePoint now = start;
    TimePoint lastBegin;
    Nanoseconds busy{};
};

bool isAbout(double value, double wanted) {
    return value > wanted - 0.02 && value < wanted + 0.02;
}

// Lets steps of as many tokens as the pace gives be computed on a device; the times they took.
std::vector<Nanoseconds> adapt(Pace &pace, int steps,
                               const std::function<Nanoseconds(std::uint32_t)> &device,
                               std::uint32_t most = 512) {
    std::vector<Nanoseconds> times;
    for (int i = 0; i < steps; ++i) {
        const std::uint32_t tokens = std::min(pace.tokenLimit(assignment), most);
        times.push_back(device(tokens));
        pace.learn(assignment, tokens, times.back());
    }
    return times;
}

std::function<Nanoseconds(std::uint32_t)> linear(Nanoseconds fixed, Nanoseconds perToken) {
    return [=](std::uint32_t tokens) { return fixed + perToken * tokens; };
}

} // namespace

class TestPace : public QObject {
    Q_OBJECT

private slots:
    void withoutAPaceNothingWaits() {
        Pace pace;
        QVERIFY(!pace.isPaused());
        QVERIFY(pace.whenToBegin(start).value() <= start);
        pace.stepEnded(start, start + 3s);
        QVERIFY(pace.whenToBegin(start + 3s).value() <= start + 3s);
        QCOMPARE(pace.tokenLimit(assignment), UINT32_MAX);
    }

    void eachStepIsFollowedByItsRest() {
        Simulation simulation(0.3);
        for (int i = 0; i < 10; ++i) {
            simulation.step(20ms);
            const Nanoseconds rest =
                simulation.pace.whenToBegin(simulation.now).value() - simulation.now;
            QVERIFY(rest > 46ms && rest < 47ms);
        }
        simulation.step(3s);
        QCOMPARE(simulation.pace.whenToBegin(simulation.now).value(), simulation.lastBegin + 10s);
    }

    void theDutyIsKept_data() {
        QTest::addColumn<double>("duty");
        QTest::addColumn<int>("shortest"); // µs
        QTest::addColumn<int>("longest");
        QTest::addColumn<int>("latest"); // of the timer
        QTest::newRow("steps of 20 ms") << 0.3 << 20000 << 20000 << 0;
        QTest::newRow("steps of 0.1 ms") << 0.3 << 100 << 100 << 0;
        QTest::newRow("all kinds of steps") << 0.3 << 100 << 30000 << 0;
        QTest::newRow("late timers") << 0.3 << 8000 << 8000 << 5000;
        QTest::newRow("timers later than steps take") << 0.3 << 300 << 900 << 1000;
        QTest::newRow("ticks of 16 ms") << 0.5 << 8000 << 12000 << 16000;
        QTest::newRow("little") << 0.05 << 500 << 2000 << 1000;
        QTest::newRow("nearly all") << 0.95 << 5000 << 20000 << 200;
    }

    void theDutyIsKept() {
        QFETCH(const double, duty);
        QFETCH(const int, shortest);
        QFETCH(const int, longest);
        QFETCH(const int, latest);
        std::mt19937 random(1); // NOLINT: the same in each run
        std::uniform_int_distribution<int> took(shortest, longest);
        std::uniform_int_distribution<int> late(0, latest);
        Simulation simulation(duty);
        for (int second = 0; second < 20; ++second) {
            const double measured = simulation.dutyOver(1s, [&] {
                simulation.step(std::chrono::microseconds(took(random)),
                                std::chrono::microseconds(late(random)));
            });
            QVERIFY2(isAbout(measured, duty), std::to_string(measured).c_str());
        }
    }

    void periodsAreShort() {
        for (const Nanoseconds took : {Nanoseconds(50us), Nanoseconds(4ms), Nanoseconds(30ms)}) {
            Simulation simulation(0.3);
            simulation.step(took);
            for (int i = 0; i < 100; ++i) {
                const TimePoint before = simulation.lastBegin;
                simulation.step(took);
                QVERIFY(simulation.lastBegin - before <= 100ms);
            }
        }
    }

    void noWorkIsNoCredit() {
        Simulation simulation(0.3);
        simulation.step(20ms);
        simulation.now += 1h;
        simulation.step(20ms);
        QVERIFY(simulation.pace.whenToBegin(simulation.now).value() > simulation.now + 46ms);
        // Nor is it when somebody was told to wait and then had nothing to compute any more.
        simulation.now += 1h;
        const TimePoint from = simulation.now;
        simulation.busy = {};
        while (simulation.now < from + 1s)
            simulation.step(10ms);
        QVERIFY(simulation.busy < 340ms);
    }

    void aPauseHoldsUntilItsEnd() {
        Simulation simulation(0.3);
        simulation.step(20ms);
        simulation.pace.set(0, 0us);
        QVERIFY(simulation.pace.isPaused());
        QVERIFY(!simulation.pace.whenToBegin(simulation.now).has_value());
        QVERIFY(!simulation.pace.whenToBegin(simulation.now + 24h).has_value());
        // The rest that was due is not lost, nor is a pause saved up.
        simulation.pace.set(0.3, 0us);
        QVERIFY(simulation.pace.whenToBegin(simulation.now).value() > simulation.now + 46ms);
        simulation.pace.set(0, 0us);
        simulation.now += 1h;
        simulation.pace.set(0.3, 0us);
        const double measured = simulation.dutyOver(1s, [&] { simulation.step(10ms); });
        QVERIFY2(isAbout(measured, 0.3), std::to_string(measured).c_str());
    }

    void aStepUnderWayWhenPausedIsCounted() {
        Pace pace;
        pace.set(0, 0us);
        pace.stepEnded(start, start + 10ms);
        pace.set(0.5, 0us);
        QCOMPARE(pace.whenToBegin(start + 10ms).value(), start + 20ms);
    }

    void anotherPaceHoldsFromTheNextStepOn() {
        Simulation simulation(0.1);
        simulation.step(10ms);
        QCOMPARE(simulation.pace.whenToBegin(simulation.now).value(), simulation.now + 90ms);
        simulation.pace.set(0.5, 0us);
        QCOMPARE(simulation.pace.whenToBegin(simulation.now).value(), simulation.now + 10ms);
        simulation.pace.set(1, 0us);
        QVERIFY(simulation.pace.whenToBegin(simulation.now).value() <= simulation.now);
        simulation.step(10ms);
        simulation.pace.set(0.1, 0us);
        QVERIFY(simulation.pace.whenToBegin(simulation.now).value() >= simulation.now + 80ms);
        const double measured = simulation.dutyOver(2s, [&] { simulation.step(10ms); });
        QVERIFY2(isAbout(measured, 0.1), std::to_string(measured).c_str());
    }

    void theLeastDutyHasATimeToo() {
        Simulation simulation(1e-300);
        simulation.step(10s);
        const TimePoint begin = simulation.pace.whenToBegin(simulation.now).value();
        QVERIFY(begin > simulation.now + 59min && begin < simulation.now + 61min);
    }

    // One that takes 8 ms for a hundred tokens, of which 5 ms for the first.
    void fastDevicesGetLargeSteps() {
        Pace pace;
        pace.set(1, 8ms);
        pace.learn(assignment, 1, 5030us);
        const auto times = adapt(pace, 20, linear(5ms, 30us));
        for (const Nanoseconds time : times)
            QVERIFY(time <= 8ms);
        QVERIFY(times[7] > 6500us);
        QVERIFY(pace.tokenLimit(assignment) > 50);
        // Another assignment has a cost of its own.
        QVERIFY(pace.tokenLimit(assignment + 1) < 50);
        pace.forget(assignment);
        QCOMPARE(pace.tokenLimit(assignment), pace.tokenLimit(assignment + 1));
    }

    void veryFastDevicesGetWholeSteps() {
        Pace pace;
        pace.set(1, 8ms);
        const auto times = adapt(pace, 8, linear(100us, 2us));
        QVERIFY(times.back() == linear(100us, 2us)(512));
    }

    void slowDevicesGetSingleTokens() {
        Pace pace;
        pace.set(1, 8ms);
        const auto times = adapt(pace, 200, linear(0ms, 20ms));
        QVERIFY(times.front() > 20ms); // nothing was known
        for (std::size_t i = 1; i < times.size(); ++i)
            QCOMPARE(times[i], Nanoseconds(20ms));
    }

    void noStepExceedsTheLimitByMoreThanTheFirst() {
        for (const Nanoseconds fixed : {0us, 100us, 1000us, 4000us, 7000us, 12000us}) {
            for (const Nanoseconds perToken : {2us, 30us, 200us, 900us, 3000us, 9000us}) {
                for (const bool singleIsKnown : {true, false}) {
                    Pace pace;
                    pace.set(1, 8ms);
                    if (singleIsKnown)
                        pace.learn(assignment, 1, fixed + perToken);
                    const auto times = adapt(pace, 1000, linear(fixed, perToken));
                    const Nanoseconds bound = std::max<Nanoseconds>(8ms, times.front());
                    for (const Nanoseconds time : times)
                        QVERIFY(time <= bound);
                    // Nor are steps small without need: within a fifth and the next token.
                    const Nanoseconds most = std::min<Nanoseconds>(fixed + 512 * perToken, 8ms);
                    QVERIFY(times.back() + perToken >= most * 8 / 10);
                }
            }
        }
    }

    void theLimitFollowsTheDevice() {
        Pace pace;
        pace.set(1, 8ms);
        adapt(pace, 20, linear(1ms, 50us));
        const std::uint32_t before = pace.tokenLimit(assignment);
        QVERIFY(before > 80);
        // Another program uses it too.
        const auto slow = adapt(pace, 20, linear(4ms, 500us));
        QVERIFY(slow[0] > 8ms);
        for (std::size_t i = 6; i < slow.size(); ++i)
            QVERIFY(slow[i] < 8ms);
        QVERIFY(pace.tokenLimit(assignment) < 10);
        adapt(pace, 12, linear(1ms, 50us));
        QVERIFY(pace.tokenLimit(assignment) > before / 2);
        // So much that only single tokens are left, and then not any more.
        adapt(pace, 50, linear(30ms, 2ms));
        QCOMPARE(pace.tokenLimit(assignment), 1U);
        adapt(pace, 20, linear(1ms, 50us));
        QVERIFY(pace.tokenLimit(assignment) > before / 2);
    }

    // One step took long for another reason than its tokens.
    void anOutlierIsForgotten() {
        Pace pace;
        pace.set(1, 8ms);
        const auto device = linear(7ms, 5us);
        adapt(pace, 30, device);
        pace.learn(assignment, pace.tokenLimit(assignment), 2s);
        QVERIFY(pace.tokenLimit(assignment) < 10);
        adapt(pace, 300, device);
        QVERIFY(pace.tokenLimit(assignment) > 20);
    }

    void stepsThatVaryStayAboutTheLimit() {
        std::mt19937 random(2); // NOLINT: the same in each run
        std::uniform_real_distribution<double> factor(0.8, 1.25);
        Pace pace;
        pace.set(1, 8ms);
        const auto times = adapt(pace, 500, [&](std::uint32_t tokens) {
            return std::chrono::duration_cast<Nanoseconds>((2ms + tokens * Nanoseconds(40us)) *
                                                           factor(random));
        });
        Nanoseconds sum{};
        for (std::size_t i = 10; i < times.size(); ++i) {
            QVERIFY(times[i] < 12ms);
            sum += times[i];
        }
        const Nanoseconds mean = sum / static_cast<int>(times.size() - 10);
        QVERIFY(mean > 5ms && mean < 8ms);
    }

    void stepsOfNoTimeHaveNoLimit() {
        Pace pace;
        pace.set(1, 1us);
        for (int i = 0; i < 40; ++i)
            pace.learn(assignment, std::min(pace.tokenLimit(assignment), 100000U), 0ns);
        QVERIFY(pace.tokenLimit(assignment) >= 100000);
    }
};

QTEST_APPLESS_MAIN(TestPace)
#include "test_pace.moc"
