#include "ui/models/daemon_state.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QSignalSpy>

using namespace commonwatt;

class TestDaemonState : public QObject {
    Q_OBJECT

private slots:
    void asksWhenItIsConnectedAndFollows() {
        ScriptedLink link;
        DaemonState state(link);
        QSignalSpy changes(&state, &DaemonState::changed);
        QVERIFY(!state.status());
        QCOMPARE(link.events(), std::vector<std::string>{"status"});
        DaemonStatus status;
        status.name = "attic";
        link.answerWith("status", toJson(status));
        link.become(DaemonLink::State::Connected);
        QTRY_VERIFY(state.status());
        QCOMPARE(state.status()->name, std::string("attic"));
        QCOMPARE(changes.count(), 2);
        status.name = "cellar";
        link.tell("status", toJson(status));
        QCOMPARE(state.status()->name, std::string("cellar"));
        QCOMPARE(changes.count(), 3);
        link.tell("status", toJson(status)); // nothing new
        QCOMPARE(changes.count(), 3);
        link.become(DaemonLink::State::Absent);
        QVERIFY(!state.status());
        QCOMPARE(changes.count(), 4);
    }

    void nonsenseIsNoStatus() {
        ScriptedLink link;
        DaemonState state(link);
        link.answerWith("status", toJson(DaemonStatus()));
        link.become(DaemonLink::State::Connected);
        QTRY_VERIFY(state.status());
        link.tell("status", {{"name", 3}});
        QVERIFY(!state.status());
    }

    void subscribesToWhatIsShown() {
        ScriptedLink link;
        DaemonState state(link);
        state.want("sensors");
        state.want("sensors");
        QCOMPARE(link.events(), (std::vector<std::string>{"sensors", "status"}));
        state.unwant("sensors");
        QCOMPARE(link.events(), (std::vector<std::string>{"sensors", "status"}));
        state.unwant("sensors");
        QCOMPARE(link.events(), std::vector<std::string>{"status"});
    }
};

QTEST_GUILESS_MAIN(TestDaemonState)
#include "test_daemon_state.moc"
