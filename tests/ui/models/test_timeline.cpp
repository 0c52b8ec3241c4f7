#include "ui/models/timeline.h"

#include "support/qtest_support.h"

#include <QTimeZone>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

WallTime at(int hour, int minute = 0) {
    return WallTime(std::chrono::hours(hour) + std::chrono::minutes(minute));
}

constexpr std::uint32_t off = 99;

std::vector<TimelineSegment> segments(std::vector<TimelineChange> changes,
                                      std::vector<RunningSpan> running, WallTime begin,
                                      WallTime end) {
    return timelineSegments(changes, running, off, begin, end);
}

WallTime local(const QDate &day, int hour, int minute = 0) {
    return WallTime(
        std::chrono::milliseconds(QDateTime(day, QTime(hour, minute)).toMSecsSinceEpoch()));
}

DecisionRecord decision(WallTime time, const std::string &device, const std::string &action,
                        const std::string &code = {}, const std::string &detail = {}) {
    DecisionRecord record;
    record.time = time;
    record.device = device;
    record.action = action;
    record.duty = action == "run" ? 1 : action == "throttle" ? 0.5 : 0;
    record.code = code;
    record.detail = detail;
    return record;
}

const QDate day(2026, 11, 27);
const WallTime muchLater = local(QDate(2027, 1, 1), 0);

} // namespace

// So that Qt prints segments that differ.
namespace commonwatt {
char *toString(const std::vector<TimelineSegment> &list) {
    QString text;
    for (const TimelineSegment &one : list)
        text += QString("%1-%2:%3 ")
                    .arg(one.begin.time_since_epoch() / 1min)
                    .arg(one.end.time_since_epoch() / 1min)
                    .arg(one.cause);
    return qstrdup(qPrintable(text));
}
} // namespace commonwatt

class TestTimeline : public QObject {
    Q_OBJECT

public:
    // A zone whose clock is changed, wherever the tests run.
    static void initMain() { qputenv("TZ", "Europe/Berlin"); }

private slots:
    void aDecisionHoldsUntilTheNext() {
        QCOMPARE(segments({{at(1), 1}, {at(3), 2}}, {{at(0), at(9)}}, at(0), at(5)),
                 (std::vector<TimelineSegment>{{at(1), at(3), 1}, {at(3), at(5), 2}}));
    }

    void theOneOfBeforeIsInForceAtTheBeginning() {
        QCOMPARE(segments({{at(1), 1}, {at(2), 2}, {at(6), 3}}, {{at(0), at(9)}}, at(4), at(5)),
                 (std::vector<TimelineSegment>{{at(4), at(5), 2}}));
        // One that is taken at that very moment comes in its place.
        QCOMPARE(segments({{at(1), 1}, {at(4), 2}}, {{at(0), at(9)}}, at(4), at(5)),
                 (std::vector<TimelineSegment>{{at(4), at(5), 2}}));
    }

    void outsideOfRunningItWasOffline() {
        QCOMPARE(
            segments({{at(0), 1}}, {{at(1), at(2)}, {at(4), at(5)}, {at(7), at(8)}}, at(0), at(6)),
            (std::vector<TimelineSegment>{{at(0), at(1), off},
                                          {at(1), at(2), 1},
                                          {at(2), at(4), off},
                                          {at(4), at(5), 1},
                                          {at(5), at(6), off}}));
        QCOMPARE(segments({{at(0), 1}}, {}, at(2), at(6)),
                 (std::vector<TimelineSegment>{{at(2), at(6), off}}));
    }

    // The daemon was started anew in the middle of a pause, and decided again.
    void theSameAgainIsOneSegment() {
        QCOMPARE(segments({{at(0), 1}, {at(2), 1}, {at(3), 1}}, {{at(0), at(2)}, {at(2), at(9)}},
                          at(0), at(5)),
                 (std::vector<TimelineSegment>{{at(0), at(5), 1}}));
    }

    void beforeTheFirstDecisionNothingIsKnown() {
        QCOMPARE(segments({}, {{at(0), at(9)}}, at(0), at(5)), std::vector<TimelineSegment>{});
        QCOMPARE(segments({{at(5), 1}}, {{at(0), at(9)}}, at(0), at(5)),
                 std::vector<TimelineSegment>{});
    }

    void daysHaveALaneForEachDevice() {
        Timeline timeline(QLocale::c());
        timeline.put(day.addDays(-1), day,
                     {{decision(local(day, 2), "gpu", "run"), decision(local(day, 3), "cpu", "run"),
                       decision(local(day, 6), "gpu", "throttle", "limit.duty", "50 %"),
                       decision(local(day, 9), "gpu", "pause", "use.input")},
                      {{local(day, 1), local(day, 20)}}},
                     muchLater);
        QCOMPARE(timeline.devices(), (std::vector<std::string>{"gpu", "cpu"}));
        QCOMPARE(timeline.days().size(), 2);
        QCOMPARE(timeline.days().front().date, day); // newest first
        const TimelineLane &gpu = timeline.days().front().lanes[0];
        QCOMPARE(gpu.segments.size(), 4);
        QCOMPARE(gpu.sums[std::size_t(TimelineState::Ran)], 4h);
        QCOMPARE(gpu.sums[std::size_t(TimelineState::Throttled)], 3h);
        QCOMPARE(gpu.sums[std::size_t(TimelineState::Paused)], 11h);
        QCOMPARE(gpu.sums[std::size_t(TimelineState::Offline)], 4h);
        const TimelineLane &cpu = timeline.days().front().lanes[1];
        QCOMPARE(cpu.sums[std::size_t(TimelineState::Ran)], 17h);
        for (const TimelineLane &lane : timeline.days().back().lanes)
            QVERIFY(lane.segments.empty());
    }

    void todayEndsNow() {
        Timeline timeline(QLocale::c());
        timeline.put(day, day,
                     {{decision(local(day, 2), "gpu", "run")}, {{local(day, 1), local(day, 12)}}},
                     local(day, 12) + 300ms);
        // Not offline for the moment that the answer was under way.
        QCOMPARE(timeline.days().front().lanes.front().segments.size(), 1);
        QCOMPARE(timeline.days().front().lanes.front().segments.front().end, local(day, 12));
        // Later it has grown, and is still one day.
        timeline.put(day, day,
                     {{decision(local(day, 2), "gpu", "run")}, {{local(day, 1), local(day, 13)}}},
                     local(day, 13));
        QCOMPARE(timeline.days().size(), 1);
        QCOMPARE(timeline.days().front().lanes.front().segments.front().end, local(day, 13));
    }

    void daysThatComeLaterAreSortedIn() {
        Timeline timeline(QLocale::c());
        for (const int back : {0, 2, 1, -1})
            timeline.put(day.addDays(-back), day.addDays(-back), {}, muchLater);
        QCOMPARE(timeline.days().size(), 4);
        for (std::size_t i = 1; i < timeline.days().size(); ++i)
            QCOMPARE(timeline.days()[i].date.daysTo(timeline.days()[i - 1].date), 1);
    }

    void theClockIsChanged_data() {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << QDate(2026, 3, 29) << 23;
        QTest::newRow("back") << QDate(2026, 10, 25) << 25;
        QTest::newRow("not") << QDate(2026, 7, 1) << 24;
    }
    void theClockIsChanged() {
        QFETCH(QDate, date);
        QFETCH(int, hours);
        if (QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc() != 2 * 3600)
            QSKIP("The variable TZ does not choose the zone on this system");
        Timeline timeline(QLocale::c());
        timeline.put(date, date,
                     {{decision(local(date.addDays(-1), 0), "gpu", "run"),
                       decision(local(date, 12), "gpu", "pause", "use.input")},
                      {{local(date.addDays(-1), 0), muchLater}}},
                     muchLater);
        const TimelineDay &found = timeline.days().front();
        QCOMPARE(found.length(), std::chrono::hours(hours));
        QCOMPARE(found.lanes.front().sums[std::size_t(TimelineState::Ran)],
                 std::chrono::hours(hours - 12));
        QCOMPARE(found.lanes.front().sums[std::size_t(TimelineState::Paused)], 12h);
        QCOMPARE(found.positionOf(found.begin), 0.0);
        QCOMPARE(found.positionOf(local(date, 12)), (hours - 12.0) / hours);
        QCOMPARE(found.positionOf(found.end), 1.0);
        const QString words = timeline.describe(found, found.lanes.front().segments.front());
        QCOMPARE(words.contains("CET"), hours != 24);
        QCOMPARE(words.contains("CEST"), hours != 24);
    }

    void tellsWhatWasSo() {
        Timeline timeline(QLocale::c());
        timeline.put(day, day,
                     {{decision(local(day, 2), "gpu", "pause", "game.full_screen", "chess"),
                       decision(local(day, 3, 30), "gpu", "throttle", "limit.duty", "50 %"),
                       decision(local(day, 4), "gpu", "run")},
                      {{local(day, 0), local(day, 5)}}},
                     muchLater);
        const TimelineDay &found = timeline.days().front();
        QStringList words;
        for (const TimelineSegment &segment : found.lanes.front().segments)
            words << timeline.describe(found, segment).replace(QChar(QChar::Nbsp), ' ');
        QCOMPARE(words,
                 (QStringList{
                     "Paused: chess in full screen. 02:00:00 to 03:30:00 (1 h 30 min)",
                     "Slowed down: limited to 50 % of its time. 03:30:00 to 04:00:00 (30 min)",
                     "Ran. 04:00:00 to 05:00:00 (1 h)", "Offline. 05:00:00 to 00:00:00 (19 h)"}));
    }

    // A daemon that is newer than this program: it did not compute for all that is known here.
    void anUnknownActionIsAPause() {
        Timeline timeline(QLocale::c());
        timeline.put(day, day,
                     {{decision(local(day, 2), "gpu", "hibernate")}, {{local(day, 1), muchLater}}},
                     muchLater);
        QCOMPARE(timeline.days().front().lanes.front().sums[std::size_t(TimelineState::Paused)],
                 22h);
    }

    void isSearchedByStateAndReason() {
        Timeline timeline(QLocale::c());
        timeline.put(
            day, day,
            {{decision(local(day, 2), "gpu", "pause", "game.full_screen", "Chess"),
              decision(local(day, 5), "gpu", "run"), decision(local(day, 2), "cpu", "run")},
             {{local(day, 0), muchLater}}},
            muchLater);
        const std::vector<std::size_t> both{0, 1};
        const std::vector<std::size_t> cpu{1};
        const TimelineDay &found = timeline.days().front();
        QVERIFY(timeline.matches(found, both));
        timeline.search(" chess ");
        QVERIFY(timeline.isSearched());
        QVERIFY(timeline.matches(found, both));
        QVERIFY(!timeline.matches(found, cpu));
        QCOMPARE(timeline.matching(found.lanes[0]), 3h);
        QCOMPARE(timeline.matching(found.lanes[1]), 0h);
        timeline.search("battery");
        QVERIFY(!timeline.matches(found, both));
        // What is read later is searched as well.
        timeline.put(
            day.addDays(-1), day.addDays(-1),
            {{decision(local(day.addDays(-1), 2), "cpu", "pause", "power.battery", "40 %")},
             {{local(day.addDays(-1), 0), muchLater}}},
            muchLater);
        QVERIFY(timeline.matches(timeline.days()[1], cpu));
        timeline.search("");
        QVERIFY(!timeline.isSearched());
        QVERIFY(timeline.matches(found, both));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "test_timeline.moc"
