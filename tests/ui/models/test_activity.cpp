#include "ui/models/activity.h"

#include "support/qtest_support.h"

#include <QDateTime>
#include <QSet>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

const WallTime now(
    std::chrono::milliseconds(QDateTime(QDate(2026, 7, 15), QTime(14, 30)).toMSecsSinceEpoch()));

DeviceStatus device(const std::string &action, double duty) {
    DeviceStatus status;
    status.device.id = "cpu";
    status.action = action;
    status.duty = duty;
    return status;
}

AssignmentStatus assignment(AssignmentState state, std::uint32_t sequences = 0) {
    AssignmentStatus status;
    status.model = "llama";
    status.state = state;
    status.sequences = sequences;
    return status;
}

DaemonStatus connected(std::vector<DeviceStatus> devices) {
    DaemonStatus status;
    status.link = LinkState::Connected;
    status.devices = std::move(devices);
    return status;
}

Summary of(const DaemonStatus &status) {
    return summarize(DaemonLink::State::Connected, {}, status, now, QLocale::c());
}

} // namespace

class TestActivity : public QObject {
    Q_OBJECT

private slots:
    void withoutADaemon() {
        const auto summary = [](DaemonLink::State state) {
            return summarize(state, "why", std::nullopt, now, QLocale::c());
        };
        QCOMPARE(summary(DaemonLink::State::Absent).activity, Activity::Offline);
        QCOMPARE(summary(DaemonLink::State::Connecting).activity, Activity::Offline);
        QCOMPARE(summary(DaemonLink::State::Connected).activity, Activity::Offline);
        QCOMPARE(summary(DaemonLink::State::Refused).activity, Activity::Attention);
        QVERIFY(summary(DaemonLink::State::Refused).sentence.contains("why"));
    }

    void whatTheOwnerMustDoComesFirst() {
        DaemonStatus status = connected({});
        QCOMPARE(of(status).activity, Activity::Attention); // nothing to lend
        status.link = LinkState::NotJoined;
        QCOMPARE(of(status).sentence, "This machine has not joined anybody yet.");
        status.link = LinkState::Refused;
        status.linkMessage = "its token is used up";
        QCOMPARE(of(status).activity, Activity::Attention);
        QVERIFY(of(status).sentence.contains("its token is used up"));
        DeviceStatus failed = device("run", 1);
        failed.assignments = {assignment(AssignmentState::Failed)};
        failed.assignments.front().message = "the disk is full";
        QCOMPARE(of(connected({failed})).sentence, "llama cannot run here: the disk is full");
    }

    void snoozesEndWhenItIsSaid() {
        DaemonStatus status = connected({device("pause", 0)});
        status.paused = true;
        QCOMPARE(of(status).activity, Activity::Snoozed);
        QCOMPARE(of(status).sentence, "Snoozed until you resume.");
        status.pausedUntilGameEnds = true;
        QCOMPARE(of(status).sentence, "Snoozed until the game ends.");
        status.pausedUntil = now + 90min;
        QCOMPARE(of(status).sentence, "Snoozed until 16:00:00.");
    }

    void pausesHaveTheirReason() {
        DeviceStatus paused = device("unload", 0);
        ReasonStatus reason;
        reason.code = "game.full_screen";
        reason.detail = "chess";
        paused.reasons = {reason};
        QCOMPARE(of(connected({paused, paused})).activity, Activity::Paused);
        QCOMPARE(of(connected({paused})).sentence, "Paused: chess in full screen.");
        // One that runs is what counts.
        QCOMPARE(of(connected({paused, device("run", 1)})).activity, Activity::Waiting);
    }

    void workIsNamed() {
        DeviceStatus busy = device("run", 1);
        busy.assignments = {assignment(AssignmentState::Ready, 2),
                            assignment(AssignmentState::Ready, 1)};
        busy.assignments.back().model = "qwen";
        QCOMPARE(of(connected({busy})).activity, Activity::Running);
        QCOMPARE(of(connected({busy})).sentence, "Running llama, qwen.");
        busy.action = "throttle";
        busy.duty = 0.3;
        QCOMPARE(of(connected({busy})).activity, Activity::Throttled);
        QCOMPARE(of(connected({busy})).sentence, "Running llama, qwen, slowed down to 30 %.");
        // What a paused device has left over is no work.
        busy.action = "pause";
        QCOMPARE(of(connected({busy, device("run", 1)})).activity, Activity::Waiting);
    }

    void waitingSaysForWhat() {
        DeviceStatus idle = device("run", 1);
        QCOMPARE(of(connected({idle})).activity, Activity::Waiting);
        QSet<QString> sentences{of(connected({idle})).sentence};
        for (const AssignmentState state :
             {AssignmentState::Downloading, AssignmentState::Loading, AssignmentState::Ready}) {
            idle.assignments = {assignment(state)};
            QCOMPARE(of(connected({idle})).activity, Activity::Waiting);
            sentences << of(connected({idle})).sentence;
        }
        DaemonStatus connecting = connected({idle});
        connecting.link = LinkState::Connecting;
        sentences << of(connecting).sentence;
        QCOMPARE(sentences.size(), 5);
    }

    void eachHasAWordAndAName() {
        QSet<QString> names;
        for (const Activity activity : allActivities)
            names << nameOf(activity);
        QCOMPARE(names.size(), static_cast<qsizetype>(allActivities.size()));
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "test_activity.moc"
