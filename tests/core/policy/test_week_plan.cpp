#include "core/policy/week_plan.h"

#include "support/policy_world.h"
#include "support/qtest_support.h"

#include <random>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

WeekPlan planOf(const std::vector<std::string> &texts) {
    WeekPlan plan;
    for (const std::string &text : texts)
        if (!plan.add(text, WeekPlan::Values::None))
            qFatal("bad window in test");
    return plan;
}

bool isIn(const WeekPlan &plan, WallTime time) {
    return plan.at(timeOfWeek(time, centralEurope(time))) != nullptr;
}

} // namespace

class WeekPlanTest : public QObject {
    Q_OBJECT
private slots:
    void readsWindows() {
        const WeekPlan plan = planOf({"Mon-Fri 18:00-08:00", "sat", "Sun 0:30-24:00"});
        const auto at = [&](int day, std::chrono::minutes time) {
            return plan.at(std::chrono::days(day) + time) != nullptr;
        };
        QVERIFY(!at(0, 0min)); // Sunday's window ended at midnight, Monday's begins at 18:00
        QVERIFY(!at(0, 17h + 59min));
        QVERIFY(at(0, 18h));
        QVERIFY(at(1, 7h + 59min));
        QVERIFY(!at(1, 8h));
        QVERIFY(at(5, 12h));
        QVERIFY(at(5, 0h)); // Friday's goes on, and Saturday is whole
        QVERIFY(!at(6, 29min));
        QVERIFY(at(6, 23h + 59min));
    }

    void wrapsAroundTheWeek() {
        const WeekPlan plan = planOf({"sat-sun 22:00-06:00"});
        QVERIFY(plan.at(5h)); // Monday morning
        QVERIFY(!plan.at(6h));
        QVERIFY(*plan.untilBoundary(5h) == 1h);
        QVERIFY(*plan.untilBoundary(6h) == 5 * 24h + 16h);
        QVERIFY(planOf({"Fri-Mon"}).at(std::chrono::days(6)));
        QVERIFY(!planOf({"Fri-Mon"}).at(std::chrono::days(1)));
    }

    void theFirstWindowCounts() {
        WeekPlan plan;
        QVERIFY(plan.add("daily 07:00-09:00 0.40", WeekPlan::Values::Needed));
        QVERIFY(plan.add("daily 0.25", WeekPlan::Values::Needed));
        QCOMPARE(plan.at(8h)->value, std::string("0.40"));
        QCOMPARE(plan.at(9h)->value, std::string("0.25"));
    }

    void refusesNonsense_data() {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", " ", "someday", "Mon-", "Mon-Funday", "Mon 8:00", "Mon 8-9", "Mon 25:00-26:00",
              "Mon 08:60-09:00", "Mon 8:00-8:00", "Mon 24:00-8:00", "Mon 8:00-9:00 x",
              "Mon 8:0-9:00", "Mon 008:00-9:00", "Mon -1:00-9:00", "Mon 8:00-24:01"})
            QTest::newRow(text) << text;
    }
    void refusesNonsense() {
        QFETCH(QString, text);
        WeekPlan plan;
        QVERIFY(!plan.add(text.toStdString(), WeekPlan::Values::None));
        QVERIFY(plan.isEmpty());
    }

    void nothingChangesWithoutWindows() {
        QVERIFY(!nextChange(WeekPlan(), utc(2026, 6, 1, 0min), centralEurope));
    }

    // 29 March 2026, 01:00 UTC: from 02:00 to 03:00. 25 October 2026: from 03:00 back to 02:00.
    void daylightSavingNights() {
        const WeekPlan night = planOf({"Sun 02:15-02:45"});
        const WallTime spring = utc(2026, 3, 29, 0min);
        for (auto time = spring; time < spring + 6h; time += 1min)
            QVERIFY(!isIn(night, time));
        const WallTime autumn = utc(2026, 10, 25, 0min);
        int minutes = 0;
        for (auto time = autumn; time < autumn + 6h; time += 1min)
            minutes += isIn(night, time) ? 1 : 0;
        QCOMPARE(minutes, 60); // twice half an hour
        const WeekPlan all = planOf({"Sat 22:00-06:00"});
        QVERIFY(isIn(all, utc(2026, 3, 29, 3h + 59min)));
        QVERIFY(!isIn(all, utc(2026, 3, 29, 4h))); // 06:00 in summer
        QVERIFY(isIn(all, utc(2026, 10, 25, 4h + 59min)));
        QVERIFY(!isIn(all, utc(2026, 10, 25, 5h)));
    }

    // Minute by minute, also over the nights on which the clock is changed.
    void nextChangeIsNeverLate() {
        std::mt19937 random(1); // the same every time
        for (int round = 0; round < 40; ++round) {
            WeekPlan plan;
            for (unsigned i = 0; i <= random() % 3; ++i) {
                const auto clock = [&] {
                    const unsigned minute = static_cast<unsigned>(random() % 1440);
                    return QString("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QChar('0'));
                };
                const QString text = QString("%1-%2 %3-%4")
                                         .arg(random() % 2 ? "Sun" : "Fri",
                                              random() % 2 ? "Sun" : "Mon", clock(), clock());
                (void)plan.add(text.toStdString(), WeekPlan::Values::None);
            }
            for (const WallTime begin : {utc(2026, 3, 27, 0min), utc(2026, 10, 23, 0min)}) {
                auto next = nextChange(plan, begin, centralEurope);
                bool before = isIn(plan, begin);
                for (auto time = begin; time < begin + 4 * 24h; time += 1min) {
                    const bool now = isIn(plan, time);
                    if (now != before)
                        QVERIFY(next && *next <= time);
                    if (next && *next <= time)
                        next = nextChange(plan, time, centralEurope);
                    if (next)
                        QVERIFY(*next > time);
                    before = now;
                }
            }
        }
    }

    void timesOfTheDay() {
        const auto next = [](WallTime now, std::chrono::minutes time, WhichDay day) {
            return nextTimeOfDay(now, time, day, centralEurope);
        };
        QVERIFY(next(utc(2026, 6, 1, 5h), 8h, WhichDay::Next) == utc(2026, 6, 1, 6h));
        QVERIFY(next(utc(2026, 6, 1, 6h), 8h, WhichDay::Next) == utc(2026, 6, 2, 6h));
        QVERIFY(next(utc(2026, 6, 1, 5h), 8h, WhichDay::Tomorrow) == utc(2026, 6, 2, 6h));
        // Half an hour past midnight by the local clock it is another day than by UTC.
        QVERIFY(next(utc(2026, 5, 31, 22h + 30min), 8h, WhichDay::Tomorrow) == utc(2026, 6, 2, 6h));
        QVERIFY(next(utc(2026, 3, 28, 12h), 8h, WhichDay::Tomorrow) == utc(2026, 3, 29, 6h));
        QVERIFY(next(utc(2026, 10, 24, 12h), 8h, WhichDay::Tomorrow) == utc(2026, 10, 25, 7h));
        // 02:30 does not come that night.
        QVERIFY(next(utc(2026, 3, 28, 12h), 2h + 30min, WhichDay::Tomorrow) ==
                utc(2026, 3, 29, 1h));
    }
};

QTEST_GUILESS_MAIN(WeekPlanTest)
#include "test_week_plan.moc"
