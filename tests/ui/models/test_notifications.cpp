#include "ui/models/notifications.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QDateTime>
#include <QSettings>
#include <QTemporaryDir>

using namespace commonwatt;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

DaemonStatus running() {
    DaemonStatus status;
    status.link = LinkState::Connected;
    status.coordinator = "h:8443";
    status.coordinatorName = "The Institute";
    DeviceStatus device;
    device.device = {"cuda:0", "cuda", "A Graphics Card", Bytes(1)};
    AssignmentStatus assignment;
    assignment.model = "llama";
    assignment.modelBlocks = 32;
    assignment.span = {3, 17, false, false};
    assignment.state = AssignmentState::Ready;
    device.assignments = {assignment};
    status.devices = {device};
    status.totals.credits = MicroCredits(5'000'000);
    status.totals.tasks = 3;
    return status;
}

} // namespace

class TestNotifications : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = WallTime(std::chrono::milliseconds(
            QDateTime(QDate(2026, 11, 28), QTime(12, 0)).toMSecsSinceEpoch()));
        begin();
    }
    void cleanup() {
        m_notifier.reset();
        m_state.reset();
        m_link.reset();
    }

    // What was so when this program was started is no news.
    void theFirstWordIsNoNews() {
        DaemonStatus status = running();
        status.link = LinkState::Refused;
        status.update = "9.9";
        status.devices[0].assignments[0].state = AssignmentState::Failed;
        become(status);
        become(status);
        QVERIFY(m_told.empty());
    }

    void joiningAndRefusal() {
        DaemonStatus alone;
        alone.totals = running().totals;
        become(alone);
        become(running());
        QVERIFY(isOnly(NotificationKind::Joined, "This machine computes for The Institute"));
        DaemonStatus lost = running();
        lost.link = LinkState::Connecting;
        become(lost);
        become(running()); // a line that was broken and came back
        QVERIFY(m_told.empty());
        DaemonStatus refused = running();
        refused.link = LinkState::Refused;
        refused.linkMessage = "the key is unknown";
        become(refused);
        QVERIFY(isOnly(NotificationKind::Refused,
                       "The Institute refuses this machine: the key is unknown"));
    }

    void aDeviceFailsOnce() {
        become(running());
        DaemonStatus failing = running();
        failing.devices[0].assignments[0].state = AssignmentState::Failed;
        failing.devices[0].assignments[0].message = "out of memory";
        become(failing);
        QVERIFY(isOnly(NotificationKind::DeviceFails,
                       "A Graphics Card cannot run llama: out of memory"));
        failing.totals.tasks = 4; // something else changes
        become(failing);
        QVERIFY(m_told.empty());
    }

    void theFirstCreditsOnly() {
        DaemonStatus status = running();
        status.totals.credits = MicroCredits(0);
        become(status);
        status.totals.credits = MicroCredits(1'500'000);
        become(status);
        QVERIFY(isOnly(NotificationKind::FirstCredit, "its first credits: 1.50"));
        status.totals.credits = MicroCredits(2'500'000);
        become(status);
        QVERIFY(m_told.empty());
    }

    void aSnoozeThatEndsByItself() {
        DaemonStatus snoozed = running();
        snoozed.paused = true;
        snoozed.pausedUntil = m_now + hours(1);
        become(snoozed);
        become(running()); // the owner ends it
        QVERIFY(m_told.empty());
        become(snoozed);
        m_now += hours(1);
        become(running());
        QVERIFY(isOnly(NotificationKind::SnoozeEnded, "may compute again"));
    }

    void anUpdate() {
        become(running());
        DaemonStatus status = running();
        status.update = "0.2.0";
        become(status);
        QVERIFY(isOnly(NotificationKind::Update, "0.2.0"));
        status.totals.tasks = 9;
        become(status);
        QVERIFY(m_told.empty());
    }

    // With each start of the window, and of the daemon, it is known anew.
    void anUpdateIsToldOnce() {
        DaemonStatus status = running();
        status.update = "0.2.0";
        become(running());
        become(status);
        QVERIFY(isOnly(NotificationKind::Update, "0.2.0"));
        begin();
        m_now += hours(1);
        become(running());
        become(status);
        QVERIFY(m_told.empty());
        status.update = "0.3.0";
        become(status);
        QVERIFY(isOnly(NotificationKind::Update, "0.3.0"));
    }

    void theDayBefore() {
        m_notifier->settings().setOn(NotificationKind::DailySummary, true);
        DaemonStatus status = running();
        become(status);
        status.today.credits = MicroCredits(3'000'000);
        become(status);
        QVERIFY(m_told.empty());
        m_now += hours(14); // past midnight
        status.today.credits = MicroCredits(0);
        become(status);
        QVERIFY(isOnly(NotificationKind::DailySummary, "3.00 credits"));
        m_now += hours(24); // nothing was earned
        status.totals.tokens = 2;
        become(status);
        QVERIFY(m_told.empty());
        status.today.credits = MicroCredits(1'000'000);
        status.today.pending = 2;
        become(status);
        m_now += hours(72); // asleep
        status.today = {};
        become(status);
        QVERIFY(isOnly(NotificationKind::DailySummary, "1.00 credits earned, and 2 task"));
    }

    void eachCanBeTurnedOff() {
        for (const NotificationKind kind : allNotificationKinds) {
            QVERIFY(!describe(kind).isEmpty());
            QCOMPARE(NotificationSettings(file()).isOn(kind), isOnByDefault(kind));
            m_notifier->settings().setOn(kind, !isOnByDefault(kind));
            QCOMPARE(NotificationSettings(file()).isOn(kind), !isOnByDefault(kind));
        }
        become(DaemonStatus());
        become(running());
        QVERIFY(m_told.empty());
    }

    void atMostOneOfAKindInTenMinutes() {
        become(running());
        DaemonStatus refused = running();
        refused.link = LinkState::Refused;
        refused.linkMessage = "one";
        become(refused);
        QVERIFY(isOnly(NotificationKind::Refused, "one"));
        for (const char *why : {"two", "three"}) {
            become(running());
            refused.linkMessage = why;
            become(refused);
        }
        QVERIFY(m_told.empty());
        m_now += minutes(9);
        m_notifier->tellWaiting();
        QVERIFY(m_told.empty());
        m_now += minutes(1);
        m_notifier->tellWaiting();
        QVERIFY(isOnly(NotificationKind::Refused, "three"));
        m_now += hours(1);
        m_notifier->tellWaiting();
        QVERIFY(m_told.empty());
    }

    void nothingComesOverAGame() {
        DaemonStatus playing = running();
        playing.gameRunning = true;
        become(playing);
        playing.update = "0.2.0";
        become(playing);
        QVERIFY(m_told.empty());
        m_now += hours(2);
        // A film in full screen is none either.
        playing.gameRunning = false;
        ReasonStatus reason;
        reason.code = "game.full_screen";
        playing.devices[0].reasons = {reason};
        become(playing);
        QVERIFY(m_told.empty());
        DaemonStatus over = running();
        over.update = "0.2.0";
        become(over);
        QVERIFY(isOnly(NotificationKind::Update, "0.2.0"));
    }

private:
    // As at the start of the program.
    void begin() {
        m_notifier.reset();
        m_state.reset();
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_told.clear();
        m_notifier = std::make_unique<Notifier>(*m_state, NotificationSettings(file()),
                                                [this] { return m_now; });
        connect(m_notifier.get(), &Notifier::notify, this,
                [this](const QString &title, const QString &text, NotificationKind kind) {
                    QVERIFY(!title.isEmpty());
                    m_told.emplace_back(kind, text);
                });
    }
    [[nodiscard]] QString file() const { return m_folder->filePath("window.ini"); }
    void become(const DaemonStatus &status) {
        m_link->answerWith("status", toJson(status));
        if (m_link->state() != DaemonLink::State::Connected)
            m_link->become(DaemonLink::State::Connected);
        m_link->tell("status", toJson(status));
        QVERIFY(m_state->status() == status); // or nothing is tried
    }
    // And forgets it.
    [[nodiscard]] bool isOnly(NotificationKind kind, const QString &text) {
        const auto told = std::exchange(m_told, {});
        return told.size() == 1 && told[0].first == kind && told[0].second.contains(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    WallTime m_now;
    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<Notifier> m_notifier;
    std::vector<std::pair<NotificationKind, QString>> m_told;
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "test_notifications.moc"
