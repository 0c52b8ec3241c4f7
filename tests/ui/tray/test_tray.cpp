#include "ui/tray/tray.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QActionGroup>
#include <QPointer>
#include <QSignalSpy>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

DaemonStatus lending() {
    DaemonStatus status;
    status.link = LinkState::Connected;
    status.profile = "balanced";
    status.profiles = {"balanced", "night"};
    DeviceStatus device;
    device.device.id = "cpu";
    device.action = "run";
    device.duty = 1;
    status.devices = {device};
    return status;
}

DaemonStatus pausing() {
    DaemonStatus status = lending();
    status.devices.front().action = "pause";
    status.devices.front().duty = 0;
    return status;
}

} // namespace

class TestTray : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_tray = std::make_unique<Tray>(*m_state);
    }
    void cleanup() {
        m_tray.reset();
        m_state.reset();
        m_link.reset();
    }

    void followsTheDaemon() {
        QCOMPARE(m_tray->summary().activity, Activity::Offline);
        QVERIFY(!action("&Snooze")->isEnabled());
        become(lending());
        QCOMPARE(m_tray->summary().activity, Activity::Waiting);
        QVERIFY(action("&Snooze")->isEnabled());
        QVERIFY(!action("&Resume")->isVisible());
        become(pausing());
        QCOMPARE(m_tray->summary().activity, Activity::Paused);
        QVERIFY(action("Run for the next &30 minutes anyway")->isVisible());
        m_link->become(DaemonLink::State::Absent);
        QCOMPARE(m_tray->summary().activity, Activity::Offline);
    }

    void resumesBoostsAndChoosesProfiles() {
        DaemonStatus status = pausing();
        status.paused = true;
        become(status);
        QVERIFY(action("&Resume")->isVisible());
        action("&Resume")->trigger();
        QCOMPARE(m_link->calls().back().method, std::string("resume"));
        action("Run for the next &30 minutes anyway")->trigger();
        QCOMPARE(m_link->calls().back().method, std::string("boost"));
        const auto profiles = action("&Profile")->menu()->actions();
        QCOMPARE(profiles.size(), 2);
        QCOMPARE(profiles.back()->text(), "Night"); // as everywhere in the window
        QVERIFY(profiles.front()->isChecked() && !profiles.back()->isChecked());
        profiles.back()->trigger();
        QCOMPARE(m_link->calls().back().method, std::string("config.set"));
        QVERIFY(m_link->calls().back().params ==
                json::object({{"key", "profile"}, {"value", "night"}}));
    }

    // The menu may be open whenever the daemon says something.
    void profilesStayWhileTheyAreTheSame() {
        become(lending());
        QMenu *const menu = action("&Profile")->menu();
        const QPointer<QAction> first = menu->actions().front();
        DaemonStatus status = pausing();
        status.profile = "night";
        become(status);
        QVERIFY(first && !first->isChecked() && menu->actions().back()->isChecked());
        status.profile = "balanced";
        become(status);
        QVERIFY(first->isChecked() && !menu->actions().back()->isChecked());
        QCOMPARE(menu->findChildren<QActionGroup *>().size(), 1);
        status.profiles = {"night"};
        status.profile = "night";
        become(status);
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->findChild<QActionGroup *>()->actions(), menu->actions());
        QVERIFY(menu->actions().front()->isChecked());
    }

    void tellsWhatFailed() {
        QSignalSpy failures(m_tray.get(), &Tray::failed);
        become(pausing());
        action("Run for the next &30 minutes anyway")->trigger();
        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(failures.front().front().toString(), "there is no boost");
    }

private:
    void become(const DaemonStatus &status) {
        if (m_link->state() != DaemonLink::State::Connected)
            m_link->become(DaemonLink::State::Connected);
        m_link->tell("status", toJson(status));
    }
    QAction *action(const QString &text) {
        for (QAction *const action : m_tray->menu().actions())
            if (action->text() == text)
                return action;
        qFatal("no action %s", qPrintable(text));
        return nullptr;
    }

    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<Tray> m_tray;
};

QTEST_MAIN(TestTray)
#include "test_tray.moc"
