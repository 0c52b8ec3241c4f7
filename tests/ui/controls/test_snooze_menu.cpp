#include "ui/controls/snooze_menu.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QSignalSpy>

using namespace commonwatt;

class TestSnoozeMenu : public QObject {
    Q_OBJECT

private slots:
    void saysWhenEachEndsAndAsksForIt() {
        ScriptedLink link;
        DaemonState state(link);
        link.become(DaemonLink::State::Connected);
        DaemonStatus status;
        status.gameRunning = true;
        link.tell("status", toJson(status));
        SnoozeMenu menu(state, "Snooze");
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 6);
        // Opening it again does not double them.
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 6);
        const std::vector<json::object> asked{
            {{"forMillis", 900'000}}, {{"forMillis", 3'600'000}}, {{"forMillis", 14'400'000}},
            {{"until", "tomorrow"}},  {{"until", "game"}},        {}};
        for (int i = 0; i < 6; ++i) {
            menu.actions().at(i)->trigger();
            QCOMPARE(link.calls().back().method, std::string("pause"));
            QVERIFY(link.calls().back().params == asked.at(static_cast<std::size_t>(i)));
        }
        status.gameRunning = false;
        link.tell("status", toJson(status));
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 5);
    }

    void tellsWhatFailed() {
        ScriptedLink link;
        DaemonState state(link);
        link.become(DaemonLink::State::Connected);
        SnoozeMenu menu(state, "Snooze");
        QSignalSpy failures(&menu, &SnoozeMenu::failed);
        menu.actions().front()->trigger();
        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(failures.front().front().toString(), "there is no pause");
    }
};

QTEST_MAIN(TestSnoozeMenu)
#include "test_snooze_menu.moc"
