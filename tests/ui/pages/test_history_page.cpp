#include "ui/pages/history_page.h"

#include "support/qtest_support.h"
#include "ui/models/failure_table.h"
#include "ui/pages/timeline_view.h"
#include "ui/scripted_link.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

DecisionRecord decision(WallTime time, const std::string &device, const std::string &action,
                        const std::string &code = {}) {
    DecisionRecord record;
    record.time = time;
    record.device = device;
    record.action = action;
    record.duty = action == "run" ? 1 : 0;
    record.code = code;
    return record;
}

FailureRecord failure(std::int64_t id, const std::string &message, ErrorCode code) {
    FailureRecord record;
    record.id = id;
    record.time = wallNow() - std::chrono::minutes(id);
    record.device = "cuda:0";
    record.model = "llama";
    record.span = {0, 4, false, false};
    record.code = code;
    record.message = message;
    return record;
}

DaemonStatus joined() {
    DaemonStatus status;
    status.link = LinkState::Connected;
    DeviceStatus device;
    device.device = {"cuda:0", "cuda", "A Graphics Card", Bytes(std::uint64_t(8) << 30)};
    device.action = "run";
    status.devices = {device};
    return status;
}

} // namespace

class TestHistoryPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_page = std::make_unique<HistoryPage>(*m_state);
        m_page->resize(800, 600);
        m_page->show();
    }
    void cleanup() {
        m_page.reset();
        m_state.reset();
        m_link.reset();
    }

    void saysThatItReads() {
        m_link->answerWith("status", toJson(joined()));
        m_link->become(DaemonLink::State::Connected);
        m_link->tell("status", toJson(joined()));
        QVERIFY(shown().contains("One moment")); // nothing has been answered yet
    }

    void saysThatNoDaemonIsThere() { QVERIFY(shown().contains("[Start it]")); }

    void saysThatNothingIsRecordedYet() {
        m_link->answerWith("timeline", toJson(TimelineReport()));
        m_link->answerWith("failures", toJson(FailurePage()));
        m_link->answerWith("sensors.gpus", {{{"gpus", json::array()}, {"problem", ""}}});
        become(joined());
        QTRY_VERIFY(shown().contains("Nothing is recorded yet."));
        choose(1);
        QTRY_VERIFY(shown().contains("Nothing has failed."));
        choose(2);
        QTRY_VERIFY(shown().contains("There are no curves yet."));
    }

    void showsDaysAndReadsOlderOnes() {
        // In force for longer than is kept.
        answerTimeline({{decision(WallTime(), "cuda:0", "run"),
                         decision(wallNow() - 2h, "cuda:0", "pause", "use.input")},
                        {{WallTime(), wallNow()}}});
        become(joined());
        QTRY_VERIFY(view()->rows().size() > 30);
        QTest::qWait(50);
        QVERIFY(view()->rows().size() < 400); // not before they are scrolled to
        view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
        const std::size_t before = view()->rows().size();
        QTRY_VERIFY(view()->rows().size() > before);
        search("using this machine"); // of which all days are read
        QTRY_COMPARE(calledFrom(), QDate::currentDate().addDays(-399));
        QTRY_VERIFY(view()->rows().size() <= 2 && !view()->rows().empty());
        search("no such reason");
        QTRY_VERIFY(view()->rows().empty());
        search("");
        QTRY_COMPARE(view()->rows().size(), 400);
    }

    void goesToADay() {
        answerTimeline({{decision(WallTime(), "cuda:0", "run")}, {{WallTime(), wallNow()}}});
        become(joined());
        QTRY_VERIFY(view()->rows().size() > 30);
        const QDate wanted = QDate::currentDate().addDays(-200);
        named<QDateEdit>("Go to")->setDate(wanted);
        const QString date = QLocale().toString(wanted, QLocale::LongFormat);
        QTRY_VERIFY(view()->currentText().contains(date));
        QVERIFY(shown().contains(date)); // in words too
    }

    void devicesAreChosen() {
        answerTimeline(
            {{decision(WallTime(), "cuda:0", "run"), decision(wallNow() - 24h * 3, "cpu", "run")},
             {{WallTime(), wallNow()}}});
        become(joined());
        QComboBox *const devices = named<QComboBox>("Device");
        QTRY_COMPARE(devices->count(), 3);
        QCOMPARE(devices->itemText(1), "A Graphics Card");
        QTRY_VERIFY(view()->rows().size() > 4);
        devices->setCurrentIndex(2);
        Q_EMIT devices->activated(2);
        QTRY_COMPARE(view()->rows().size(), 4); // since it is lent
    }

    void whatCannotBeReadCanBeTriedAgain() {
        m_link->answerWith("timeline", fail(ErrorCode::Internal, "the database is damaged"));
        become(joined());
        QTRY_VERIFY(shown().contains("the database is damaged"));
        answerTimeline({{decision(WallTime(), "cuda:0", "run")}, {{WallTime(), wallNow()}}});
        button("Try again")->click();
        QTRY_VERIFY(view()->rows().size() > 30);
        QVERIFY(!shown().contains("damaged"));
        // What nobody can read is a failure too.
        m_link->answerWith("failures", {{{"failures", 7}}});
        choose(1);
        QTRY_VERIFY(shown().contains("This could not be read."));
    }

    void tellsWhatToDoAboutFailures() {
        FailurePage page;
        page.failures = {failure(2, "the disk is full", ErrorCode::ResourceExhausted),
                         failure(1, "it hung", ErrorCode::Timeout)};
        m_link->answerWith("failures", toJson(page));
        choose(1);
        become(joined());
        QTableView *const table = named<QTableView>("Failures, newest first");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(shown().contains(whatToDo(page.failures[0])));
        table->selectRow(1);
        QVERIFY(shown().contains(whatToDo(page.failures[1])));
        QVERIFY(shown().contains("it hung"));
        QVERIFY(!shown().contains(whatToDo(page.failures[0])));
        // One more happens; what was chosen stays so.
        page.failures.insert(page.failures.begin(), failure(3, "new", ErrorCode::Internal));
        m_link->answerWith("failures", toJson(page));
        DaemonStatus status = joined();
        status.totals.failures = 3;
        become(status);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(shown().contains(whatToDo(page.failures[2])));
        named<QLineEdit>("Search the failures")->setText("zzz");
        QVERIFY(shown().contains("Nothing is like “zzz”."));
    }

    void drawsCurves() {
        m_link->answerWith(
            "sensors.gpus",
            {{{"gpus", json::array{json::object{{"gpu", "pci:1"}, {"name", "A Card"}}}},
              {"problem", ""}}});
        const std::int64_t now = wallNow().time_since_epoch().count();
        json::array points;
        for (int i = 0; i < 60; ++i)
            points.push_back({{"begin", now - 60'000 + i * 1000},
                              {"lengthMillis", 0},
                              {"min", 40 + i},
                              {"mean", 40 + i},
                              {"max", 40 + i},
                              {"samples", 1}});
        m_link->answerWith("sensors.history", {{{"points", points}}});
        choose(2);
        become(joined());
        QTRY_VERIFY(shown().contains("greatest 99 °C"));
        QVERIFY(shown().contains("greatest 99 W"));
        button("Week")->click();
        QCOMPARE(m_link->calls().back().method, "sensors.history");
        const json::object &asked = m_link->calls().back().params;
        QCOMPARE(asked.at("to").as_int64() - asked.at("from").as_int64(), 7 * 24 * 3600 * 1000LL);
        m_link->answerWith("sensors.history", {{{"points", json::array()}}});
        button("Day")->click();
        QTRY_VERIFY(shown().contains("Nothing was measured in this time."));
    }

    void costsNothingWhileItIsHidden() {
        answerTimeline({{decision(WallTime(), "cuda:0", "run")}, {{WallTime(), wallNow()}}});
        become(joined());
        QTRY_VERIFY(view()->rows().size() > 30);
        QTest::qWait(50);
        m_page->hide();
        const std::size_t calls = m_link->calls().size();
        DaemonStatus status = joined();
        status.devices.front().action = "pause";
        m_link->tell("status", toJson(status));
        QTest::qWait(50);
        QCOMPARE(m_link->calls().size(), calls);
        m_page->show();
        QTRY_VERIFY(m_link->calls().size() > calls); // today has grown
    }

private:
    void become(const DaemonStatus &status) {
        m_link->answerWith("status", toJson(status));
        if (m_link->state() != DaemonLink::State::Connected)
            m_link->become(DaemonLink::State::Connected);
        m_link->tell("status", toJson(status));
        QCoreApplication::processEvents();
    }
    void answerTimeline(const TimelineReport &report) {
        m_link->answerWith("timeline", toJson(report));
    }
    void choose(int tab) { m_page->findChild<QTabWidget *>()->setCurrentIndex(tab); }
    void search(const QString &text) { named<QLineEdit>("Search")->setText(text); }
    template <typename W>
    [[nodiscard]] W *named(const QString &name) const {
        for (W *const widget : m_page->findChildren<W *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    [[nodiscard]] TimelineView *view() const { return m_page->findChild<TimelineView *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const {
        for (QPushButton *const button : m_page->findChildren<QPushButton *>())
            if (button->isVisibleTo(m_page.get()) && button->text() == text)
                return button;
        return nullptr;
    }
    // Of the last call.
    [[nodiscard]] QDate calledFrom() const {
        return QDateTime::fromMSecsSinceEpoch(m_link->calls().back().params.at("from").as_int64())
            .date();
    }
    // Everything that can be read on it.
    [[nodiscard]] QString shown() const {
        QStringList texts;
        for (const QLabel *const label : m_page->findChildren<QLabel *>())
            if (label->isVisibleTo(m_page.get()))
                texts << label->text();
        for (const QPushButton *const each : m_page->findChildren<QPushButton *>())
            if (each->isVisibleTo(m_page.get()))
                texts << "[" + each->text() + "]";
        return texts.join(" | ").replace(QChar(QChar::Nbsp), " ");
    }

    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<HistoryPage> m_page;
};

QTEST_MAIN(TestHistoryPage)
#include "test_history_page.moc"
