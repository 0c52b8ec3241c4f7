#include "ui/pages/history_page.h"

#include "support/qtest_support.h"
#include "ui/models/failure_table.h"
#include "ui/pages/failures_section.h"
#include "ui/pages/timeline_view.h"
#include "ui/scripted_link.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

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
        choose("Failures");
        QTRY_VERIFY(shown().contains("Nothing has failed."));
        choose("Curves");
        QTRY_VERIFY(shown().contains("There are no curves yet."));
        m_link->answerWith("tasks", toJson(TaskPage()));
        choose("Tasks");
        QTRY_VERIFY(shown().contains("No tasks yet."));
    }

    void listsTasks() {
        TaskPage page;
        page.total = 1;
        TaskRecord task;
        task.id = 7;
        task.work = "w7";
        task.span = {0, 4, false, false};
        task.model = "llama";
        task.device = "cuda:0";
        task.outcome = "done";
        task.state = "pending";
        page.tasks = {task};
        choose("Tasks");
        m_link->answerWith("tasks", toJson(page));
        become(joined());
        QTRY_VERIFY2(shown().contains("1 task"), qPrintable(shown()));
        const std::vector<std::string> &events = m_link->events();
        QVERIFY(std::ranges::find(events, "task") != events.end());
        choose("Timeline");
        QVERIFY(std::ranges::find(events, "task") == events.end()); // not while it is hidden
        m_link->answerWith("tasks", fail(ErrorCode::Internal, "the database is damaged"));
        choose("Tasks");
        QTRY_VERIFY(shown().contains("the database is damaged"));
    }

    // The bars are walked by keys alone, and what each means is told in words.
    void theKeyboardWalksTheBars() {
        const QDate today = QDate::currentDate();
        const QDate day = today.addDays(-2);
        answerTimeline({{decision(WallTime(), "cuda:0", "run"), decision(WallTime(), "cpu", "run"),
                         decision(at(day, 6), "cuda:0", "pause", "use.input"),
                         decision(at(day, 12), "cuda:0", "run"),
                         decision(at(day, 18), "cpu", "pause", "manual.paused")},
                        {{WallTime(), wallNow()}}});
        become(joined());
        QTRY_VERIFY(view()->rows().size() > 30);
        QVERIFY(view()->currentText().isEmpty());
        m_page->activateWindow();
        view()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(current().contains(date(today))); // coming to it by Tab chooses one
        QVERIFY(current().contains("A Graphics Card"));
        press(Qt::Key_Down); // the other device of that day
        QVERIFY(current().contains(date(today)) && current().contains("cpu"));
        press(Qt::Key_Up);
        QVERIFY(current().contains("A Graphics Card"));
        press(Qt::Key_Left); // yesterday, which is one segment
        QVERIFY(current().contains(date(today.addDays(-1))));
        press(Qt::Key_Left);
        QVERIFY2(current().contains(date(day)) && current().contains("12:00:00"),
                 qPrintable(current()));
        press(Qt::Key_Left);
        QVERIFY(current().contains("Paused: you are using this machine"));
        QVERIFY(shown().contains("Paused: you are using this machine"));
        QCOMPARE(view()->accessibleDescription(), view()->currentText());
        press(Qt::Key_Right);
        QVERIFY(current().contains("Ran. 12:00:00"));
        press(Qt::Key_Home); // of the day
        QVERIFY(current().contains("Ran. 00:00:00 to 06:00:00"));
        press(Qt::Key_End);
        QVERIFY(current().contains("Ran. 12:00:00"));
        press(Qt::Key_PageDown); // it is seen wherever it goes
        QVERIFY(view()->verticalScrollBar()->value() > 0);
        press(Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(current().contains(date(today)));
        QCOMPARE(view()->verticalScrollBar()->value(), 0);
        press(Qt::Key_Up); // there is nothing above
        QVERIFY(current().contains(date(today)));
        // Tab leaves it.
        press(Qt::Key_Tab);
        QVERIFY(!view()->hasFocus());
    }

    void theKeysAreMirrored() {
        m_page->setLayoutDirection(Qt::RightToLeft);
        answerTimeline({{decision(WallTime(), "cuda:0", "run")}, {{WallTime(), wallNow()}}});
        become(joined());
        QTRY_VERIFY(view()->rows().size() > 30);
        view()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Right); // where yesterday lies
        QVERIFY(current().contains(date(QDate::currentDate().addDays(-1))));
        press(Qt::Key_Left);
        QVERIFY(current().contains(date(QDate::currentDate())));
    }

    void tellsWhatIsPointedAt() {
        const QDate day = QDate::currentDate().addDays(-1);
        answerTimeline({{decision(WallTime(), "cuda:0", "run"),
                         decision(at(day, 12), "cuda:0", "pause", "use.input")},
                        {{WallTime(), wallNow()}}});
        become(joined());
        QTRY_VERIFY(view()->rows().size() > 30);
        // From the top to the bottom, at the left and at the right of the bars.
        QStringList told;
        for (const int x : {view()->viewport()->width() / 3, view()->viewport()->width() * 3 / 4})
            for (int y = 0; y < view()->viewport()->height(); y += 4) {
                QHelpEvent help(QEvent::ToolTip, {x, y},
                                view()->viewport()->mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(view()->viewport(), &help);
                if (QToolTip::isVisible())
                    told << QToolTip::text().replace(QChar(QChar::Nbsp), " ");
            }
        QVERIFY(!told.filter(date(day)).filter("Ran. 00:00:00 to 12:00:00 (12 h)").isEmpty());
        QVERIFY(!told.filter(date(day)).filter("Paused: you are using this machine").isEmpty());
        // The head of the table is no bar.
        QHelpEvent help(QEvent::ToolTip, {1, 1}, view()->viewport()->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(view()->viewport(), &help);
        QTRY_VERIFY(!QToolTip::isVisible());
        QVERIFY(view()->currentText().isEmpty()); // pointing chooses nothing, a click does
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          {view()->viewport()->width() / 3, view()->viewport()->height() / 2});
        QVERIFY(shown().contains("Ran."));
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
        choose("Failures");
        QTRY_VERIFY(shown().contains("This could not be read."));
    }

    void todayCanBeTriedAgain() {
        answerTimeline({{decision(WallTime(), "cuda:0", "run")}, {{WallTime(), wallNow()}}});
        become(joined());
        QTRY_VERIFY(view()->rows().size() > 30);
        QTest::qWait(50); // as many as can be seen have been read
        m_link->answerWith("timeline", fail(ErrorCode::Internal, "the database is damaged"));
        DaemonStatus status = joined();
        status.devices.front().action = "pause";
        become(status);
        QTRY_VERIFY(shown().contains("the database is damaged"));
        answerTimeline({{decision(WallTime(), "cuda:0", "run")}, {{WallTime(), wallNow()}}});
        button("Try again")->click();
        QTRY_VERIFY(view()->isVisible());
        QVERIFY(!shown().contains("damaged"));
    }

    // The daemon tells no more than some thousands at a time.
    void fewerDaysAreTriedAgain() {
        m_link->answerWith("timeline", fail(ErrorCode::ResourceExhausted, "too many decisions"));
        become(joined());
        QTRY_VERIFY(shown().contains("too many decisions"));
        const QDate today = QDate::currentDate();
        for (const int days : {7, 3, 1, 1}) {
            QCOMPARE(calledFrom(), today.addDays(1 - days));
            button("Try again")->click();
            QTRY_VERIFY(shown().contains("too many decisions"));
        }
    }

    // At midnight the rows get other days, and the last segment grows with the clock.
    void theChosenSegmentStaysOnItsDay() {
        const QDate day = QDate::currentDate().addDays(-2);
        const auto until = [](WallTime end) {
            return TimelineReport{{decision(WallTime(), "cuda:0", "run")}, {{WallTime(), end}}};
        };
        Timeline timeline;
        timeline.put(day, day, until(at(day, 6)), at(day, 6));
        TimelineView chosen(timeline);
        QSignalSpy changes(&chosen, &TimelineView::currentChanged);
        chosen.setDevices({0}, {"A Graphics Card"});
        QTest::keyClick(&chosen, Qt::Key_Home);
        QVERIFY(chosen.currentText().contains(date(day)));
        const QString before = chosen.currentText();
        changes.clear();
        timeline.put(day, day, until(at(day, 7)), at(day, 7));
        chosen.refresh();
        QCOMPARE(changes.count(), 1);
        QVERIFY(chosen.currentText() != before);
        QCOMPARE(changes.back().front().toString(), chosen.currentText());
        QCOMPARE(chosen.accessibleDescription(), chosen.currentText());
        chosen.refresh(); // nothing has changed
        QCOMPARE(changes.count(), 1);
        const QDate next = day.addDays(1);
        timeline.put(next, next, until(at(next, 1)), at(next, 1));
        chosen.refresh();
        QCOMPARE(chosen.rows().size(), 2);
        QVERIFY2(chosen.currentText().contains(date(day)), qPrintable(chosen.currentText()));
    }

    void tellsWhatToDoAboutFailures() {
        FailurePage page;
        page.failures = {failure(2, "the disk is full", ErrorCode::ResourceExhausted),
                         failure(1, "it hung", ErrorCode::Timeout)};
        m_link->answerWith("failures", toJson(page));
        choose("Failures");
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

    void whatFailsWhileFailuresAreReadIsReadToo() {
        FailurePage page;
        page.failures = {failure(1, "it hung", ErrorCode::Timeout)};
        m_link->answerWith("failures", toJson(page));
        m_link->become(DaemonLink::State::Connected);
        FailuresSection section(*m_state);
        section.setActive(true); // asks
        page.failures.insert(page.failures.begin(), failure(2, "new", ErrorCode::Internal));
        m_link->answerWith("failures", toJson(page));
        DaemonStatus status = joined();
        status.totals.failures = 2;
        section.update(status);
        QTRY_COMPARE(section.findChild<QTableView *>()->model()->rowCount(), 2);
    }

    void equalCardsAreToldApart() {
        const auto card = [](const char *id) {
            return json::object{{"gpu", id}, {"name", "A Card"}};
        };
        m_link->answerWith("sensors.gpus", {{{"gpus", json::array{card("pci:1"), card("pci:2")}},
                                             {"problem", ""}}});
        m_link->answerWith("sensors.history", {{{"points", json::array()}}});
        choose("Curves");
        become(joined());
        auto *const cards = named<QComboBox>("GPU");
        QTRY_COMPARE(cards->count(), 2);
        QVERIFY(cards->itemText(0) != cards->itemText(1));
        cards->setCurrentIndex(1);
        Q_EMIT cards->activated(1);
        QVERIFY(m_link->calls().back().params.at("gpu") == "pci:2");
        // One more comes before them.
        m_link->answerWith("sensors.gpus",
                           {{{"gpus", json::array{card("pci:0"), card("pci:1"), card("pci:2")}},
                             {"problem", ""}}});
        choose("Tasks");
        choose("Curves");
        QTRY_COMPARE(cards->count(), 3);
        QCOMPARE(cards->currentIndex(), 2);
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
        choose("Curves");
        become(joined());
        QTRY_VERIFY(shown().contains("greatest 99 °C"));
        QVERIFY(shown().contains("greatest 99 W"));
        chooseTime(2);
        QCOMPARE(m_link->calls().back().method, "sensors.history");
        const json::object &asked = m_link->calls().back().params;
        QCOMPARE(asked.at("to").as_int64() - asked.at("from").as_int64(), 7 * 24 * 3600 * 1000LL);
        m_link->answerWith("sensors.history", {{{"points", json::array()}}});
        chooseTime(1);
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
    void choose(const QString &title) {
        auto *const tabs = m_page->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == title)
                return tabs->setCurrentIndex(i);
        QFAIL("there is no such tab");
    }
    void chooseTime(int index) {
        auto *const times = named<QComboBox>("Time that is shown");
        times->setCurrentIndex(index);
        Q_EMIT times->activated(index);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(view(), key, modifiers);
    }
    [[nodiscard]] QString current() const {
        return view()->currentText().replace(QChar(QChar::Nbsp), " ");
    }
    [[nodiscard]] static QString date(const QDate &day) {
        return QLocale().toString(day, QLocale::LongFormat);
    }
    [[nodiscard]] static WallTime at(const QDate &day, int hour) {
        return WallTime(
            std::chrono::milliseconds(QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch()));
    }
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
