#include "ui/models/policy_store.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QSignalSpy>

using namespace commonwatt;

namespace {

constexpr const char *settings = R"({"settings": [
    {"key": "idle_gpu", "value": "5m", "default": "5m", "description": "", "isSet": false, "holds": "15m"},
    {"key": "duty_limit", "value": "50%", "default": "100%", "description": "", "isSet": true, "holds": "60%"},
    {"key": "threads", "value": "0", "default": "0", "description": "", "isSet": false},
    {"key": "profiles.gentle.duty_limit", "value": "60%", "default": "", "description": "", "isSet": true},
    {"key": "device.cpu.idle_gpu", "value": "1h", "default": "", "description": "", "isSet": true}]})";

} // namespace

class TestPolicyStore : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_link = std::make_unique<ScriptedLink>();
        m_link->become(DaemonLink::State::Connected);
        m_link->answerWith("config.get", parseJsonObject(settings).value());
        m_link->answerWith("config.set", json::object());
        m_link->answerWith("config.unset", json::object());
        m_store = std::make_unique<PolicyStore>(*m_link);
        load();
    }

    void showsWhatIsSaidElseWhatHolds() {
        QCOMPARE(m_store->view("idle_gpu").shown(), "15m");
        QVERIFY(!m_store->view("idle_gpu").isSet);
        QCOMPARE(m_store->view("duty_limit").shown(), "50%");
        QCOMPARE(m_store->view("duty_limit").holds, "60%");
        QVERIFY(!m_store->view("nothing").exists);
        QCOMPARE(m_store->profilesWithSettings(), QSet<QString>{"gentle"});
        QCOMPARE(m_store->keysOfProfile("gentle"), QStringList{"profiles.gentle.duty_limit"});
    }

    void profilesAndDevicesHaveKeysOfTheirOwn() {
        m_store->setProfile("gentle");
        load();
        QCOMPARE(m_link->calls().back().params.at("profile").as_string(), "gentle");
        QCOMPARE(m_store->keyOf("duty_limit"), "profiles.gentle.duty_limit");
        QCOMPARE(m_store->keyOf("threads"), "threads"); // not of the policy
        QCOMPARE(m_store->view("duty_limit").own, "60%");
        QVERIFY(!m_store->view("idle_gpu").isSet);
        m_store->setDevice("cpu");
        load();
        QCOMPARE(m_store->keyOf("idle_gpu", PolicyStore::Of::Device), "device.cpu.idle_gpu");
        QCOMPARE(m_store->view("idle_gpu", PolicyStore::Of::Device).own, "1h");
        QCOMPARE(m_store->keyOf("idle_gpu"), "profiles.gentle.idle_gpu");
    }

    void changesAreUndoneAndRedone() {
        m_store->change("one", {{"idle_gpu", "10m"}, {"duty_limit", "40%"}});
        QTRY_COMPARE(m_store->undoStack().count(), 1);
        QCOMPARE(m_store->undoStack().undoText(), "one");
        QCOMPARE(sent(), "config.set idle_gpu 10m; config.set duty_limit 40%");
        forget();
        m_store->undo();
        QTRY_COMPARE(m_store->undoStack().index(), 0);
        QCOMPARE(sent(), "config.set duty_limit 50%; config.unset idle_gpu");
        forget();
        m_store->redo();
        QTRY_COMPARE(m_store->undoStack().index(), 1);
        QCOMPARE(sent(), "config.set idle_gpu 10m; config.set duty_limit 40%");
    }

    void aRefusedUndoCanBeTriedAgain() {
        m_store->change("one", {{"duty_limit", "40%"}, {"idle_gpu", "10m"}});
        QTRY_COMPARE(m_store->undoStack().count(), 1);
        m_link->answerWith("config.set", fail(ErrorCode::InvalidArgument, "not now"));
        QSignalSpy refusals(m_store.get(), &PolicyStore::refused);
        QSignalSpy changes(m_store.get(), &PolicyStore::changed);
        m_store->undo(); // the first of its two parts is taken
        QTRY_COMPARE(refusals.count(), 1);
        QCOMPARE(refusals[0][0].toString(), "duty_limit");
        QTRY_VERIFY(!changes.isEmpty());
        QVERIFY(m_store->undoStack().canUndo());
        QVERIFY(!m_store->undoStack().canRedo());
        m_link->answerWith("config.set", json::object());
        forget();
        m_store->undo();
        QTRY_VERIFY(m_store->undoStack().canRedo());
        QCOMPARE(sent(), "config.unset idle_gpu; config.set duty_limit 50%");
        // And the same for the way back.
        m_link->answerWith("config.set", fail(ErrorCode::InvalidArgument, "not now"));
        m_store->redo();
        QTRY_COMPARE(refusals.count(), 2);
        QTest::qWait(10);
        QCOMPARE(m_store->undoStack().index(), 0);
    }

    void undoWaitsForWhatIsOnItsWay() {
        m_store->change("one", {{"idle_gpu", "10m"}});
        QTRY_COMPARE(m_store->undoStack().count(), 1);
        m_store->change("two", {{"duty_limit", "40%"}});
        m_store->undo(); // would undo "one"
        QTRY_COMPARE(m_store->undoStack().count(), 2);
        QCOMPARE(m_store->undoStack().index(), 2);
        QCOMPARE(sent(), "config.set idle_gpu 10m; config.set duty_limit 40%");
    }

    void whatIsOnItsWayIsChangedAgain() {
        m_store->change("one", {{"duty_limit", "40%"}});
        m_store->change("back", {{"duty_limit", "50%"}}); // what it still is
        m_store->change("same", {{"duty_limit", "50%"}});
        QTRY_COMPARE(m_store->undoStack().count(), 2);
        QCOMPARE(sent(), "config.set duty_limit 40%; config.set duty_limit 50%");
        forget();
        m_store->undo();
        QTRY_COMPARE(m_store->undoStack().index(), 1);
        m_store->undo();
        QTRY_COMPARE(m_store->undoStack().index(), 0);
        QCOMPARE(sent(), "config.set duty_limit 40%; config.set duty_limit 50%");
    }

    void whatWasRefusedIsNotGoneBackTo() {
        m_link->answerWith("config.set", fail(ErrorCode::InvalidArgument, "not now"));
        m_store->change("one", {{"duty_limit", "40%"}});
        m_link->answerWith("config.set", json::object());
        m_store->change("two", {{"duty_limit", "30%"}});
        QTRY_COMPARE(m_store->undoStack().count(), 1);
        forget();
        m_store->undo();
        QTRY_COMPARE(m_store->undoStack().index(), 0);
        QCOMPARE(sent(), "config.set duty_limit 50%");
    }

    void whatChangesNothingIsNoStep() {
        m_store->change("same", {{"duty_limit", "50%"}, {"idle_gpu", std::nullopt}});
        QTest::qWait(10);
        QCOMPARE(sent(), "");
        QCOMPARE(m_store->undoStack().count(), 0);
    }

    void whatIsRefusedIsToldAndIsNoStep() {
        m_link->answerWith("config.set", fail(ErrorCode::InvalidArgument, "must be less"));
        QSignalSpy refusals(m_store.get(), &PolicyStore::refused);
        m_store->change("one", {{"idle_gpu", "10m"}});
        QTRY_COMPARE(refusals.count(), 1);
        QCOMPARE(refusals[0][0].toString(), "idle_gpu");
        QVERIFY(refusals[0][1].toString().contains("must be less"));
        QTest::qWait(10);
        QCOMPARE(m_store->undoStack().count(), 0);
    }

    void saysWhenItCannotBeRead() {
        m_link->answerWith("config.get", fail(ErrorCode::Internal, "no disk"));
        QSignalSpy failures(m_store.get(), &PolicyStore::failed);
        m_store->refresh();
        QTRY_COMPARE(failures.count(), 1);
    }

private:
    void load() {
        QSignalSpy changes(m_store.get(), &PolicyStore::changed);
        m_store->refresh();
        QTRY_VERIFY(!changes.isEmpty());
        forget();
    }
    void forget() { m_first = m_link->calls().size(); }
    // What was changed since.
    [[nodiscard]] QString sent() const {
        QStringList texts;
        for (std::size_t i = m_first; i < m_link->calls().size(); ++i) {
            const ScriptedLink::Called &call = m_link->calls()[i];
            if (call.method == "config.get")
                continue;
            QString text = QString::fromStdString(call.method) + " " +
                           QString::fromStdString(std::string(call.params.at("key").as_string()));
            if (call.params.contains("value"))
                text +=
                    " " + QString::fromStdString(std::string(call.params.at("value").as_string()));
            texts << text;
        }
        return texts.join("; ");
    }

    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<PolicyStore> m_store;
    std::size_t m_first = 0;
};

QTEST_GUILESS_MAIN(TestPolicyStore)
#include "test_policy_store.moc"
