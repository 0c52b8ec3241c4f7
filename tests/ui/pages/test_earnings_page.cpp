#include "ui/pages/earnings_page.h"

#include "support/qtest_support.h"
#include "ui/models/earnings_export.h"
#include "ui/task_link.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace commonwatt;

namespace {

DaemonStatus joined() {
    DaemonStatus status;
    status.link = LinkState::Connected;
    DeviceStatus device;
    device.device = {"cuda:0", "cuda", "A Graphics Card", Bytes(std::uint64_t(8) << 30)};
    device.action = "run";
    status.devices = {device};
    return status;
}

std::chrono::local_days daysAgo(int days) {
    const QDate day = QDate::currentDate().addDays(-days);
    return std::chrono::local_days(std::chrono::days(QDate(1970, 1, 1).daysTo(day)));
}

EarningsReport someEarnings() {
    EarningsReport report;
    report.currency = "EUR";
    report.work = {{daysAgo(1), "cuda:0", "llama-3b", 7, 900, 0, MicroCredits(2'500'000)},
                   {daysAgo(0), "cuda:0", "llama-3b", 5, 700, 2, MicroCredits(1'250'000)},
                   {daysAgo(0), "cpu", "qwen-7b", 1, 100, 1, MicroCredits(0)}};
    report.energy = {{daysAgo(0), "cuda:0", 150, 0, std::chrono::hours(1), 0.045},
                     {daysAgo(0), "cpu", 0, 50, std::chrono::hours(1), 0.015}};
    return report;
}

QString textOf(const QWidget &page) {
    QStringList texts;
    for (const QLabel *const label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            texts << label->text();
    for (const QPushButton *const button : page.findChildren<QPushButton *>())
        if (button->isVisibleTo(&page))
            texts << "[" + button->text() + "]";
    return texts.join(" | ").replace(QChar(QChar::Nbsp), " ");
}

} // namespace

class TestEarningsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsFiguresChartAndTasks() {
        open(1'234, someEarnings());
        QTRY_VERIFY(textOf(*m_page).contains("3.75"));
        QTRY_COMPARE(view()->model()->rowCount(), 500);
        const QString text = textOf(*m_page);
        for (const QString expected :
             {"Credits", "Tasks pending", "0.20 kWh", "Energy, partly estimated", "0.06",
              "1.25 credits (llama-3b 1.25)", "6 task(s), 3 of them pending", "1234 task(s)"})
            QVERIFY2(text.contains(expected), qPrintable(expected + " is not in " + text));
        QCOMPARE(m_page->findChild<EarningsChart *>()->chart()->series().size(), 1);
    }

    void theKeyboardPicksABar() {
        open(3, someEarnings());
        QTRY_VERIFY(textOf(*m_page).contains("1.25 credits"));
        auto *const chart = m_page->findChild<EarningsChart *>();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(textOf(*m_page).contains("2.50 credits (llama-3b 2.50)"));
        QVERIFY(chart->accessibleDescription().contains("2.50 credits"));
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(textOf(*m_page).contains("nothing was computed"));
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->picked(), 0U);
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(textOf(*m_page).contains("1.25 credits"));
        chart->setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(textOf(*m_page).contains("2.50 credits"));
    }

    void isDividedByDevice() {
        open(3, someEarnings());
        QTRY_VERIFY(textOf(*m_page).contains("llama-3b 1.25"));
        combo("By device")->setCurrentIndex(1);
        QVERIFY(textOf(*m_page).contains("A Graphics Card 1.25"));
        combo("Last 28 days")->setCurrentIndex(2);
        QVERIFY(textOf(*m_page).contains("3.75"));
    }

    void theSearchWaitsUntilTypingPauses() {
        open(1'234, someEarnings());
        QTRY_COMPARE(view()->model()->rowCount(), 500);
        const int calls = m_link->taskCalls();
        QTest::keyClicks(m_page->findChild<QLineEdit *>(), "qwen");
        QCOMPARE(m_link->taskCalls(), calls);
        QTRY_COMPARE(view()->model()->rowCount(), 411);
        QCOMPARE(m_link->taskCalls(), calls + 1);
        QTest::keyClicks(m_page->findChild<QLineEdit *>(), "??");
        QTRY_VERIFY(textOf(*m_page).contains("No task matches the search."));
        combo("All states")->setCurrentIndex(1);
        m_page->findChild<QLineEdit *>()->clear();
        QTRY_COMPARE(view()->model()->rowCount(), 100);
    }

    void aPickedTaskIsTold() {
        open(300, someEarnings());
        QTRY_COMPARE(view()->model()->rowCount(), 300);
        view()->selectRow(299);
        const QString text = textOf(*m_page);
        for (const QString expected : {"llama-3b, blocks 3 to 17, on cpu", "101 tokens in",
                                       "0.15 credits: booked", "work-1"})
            QVERIFY2(text.contains(expected), qPrintable(expected + " is not in " + text));
        view()->selectRow(0);
        QVERIFY(textOf(*m_page).contains("has not booked its credit yet"));
    }

    void whatHadNoTokensHasNoCredit() {
        open(10, someEarnings());
        QTRY_COMPARE(view()->model()->rowCount(), 10);
        view()->selectRow(0);
        m_link->task(10).state = "none";
        m_link->tell("task", toJson(m_link->add()));
        QTRY_VERIFY(textOf(*m_page).contains("It had no tokens, so there is no credit."));
        QVERIFY(!textOf(*m_page).contains("has not booked"));
        combo("All states")->setCurrentIndex(combo("All states")->findText("No credit"));
        QTRY_COMPARE(view()->model()->rowCount(), 1);
    }

    // Who reads further down stays there when the picked one, or another, is booked.
    void bookingDoesNotScroll() {
        open(300, someEarnings());
        QTRY_COMPARE(view()->model()->rowCount(), 300);
        view()->selectRow(0);
        QTest::qWait(20);
        QScrollBar *const bar = view()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const int before = bar->value();
        QVERIFY(before > 0);
        TaskLink::book(m_link->task(300));
        m_link->tell("task", toJson(m_link->add()));
        QTRY_VERIFY(textOf(*m_page).contains("0.60 credits: booked"));
        QTest::qWait(20);
        QCOMPARE(bar->value(), before);
    }

    void explainsACreditByTheLastTask() {
        open(300, someEarnings());
        QTRY_COMPARE(view()->model()->rowCount(), 300);
        QVERIFY(!textOf(*m_page).contains("Credits = "));
        m_page->findChild<CreditExplanation *>()->findChild<QAbstractButton *>()->click();
        const QString text = textOf(*m_page);
        // 300 tokens: 450,000 micro-credits, so 1500 million parameters.
        for (const QString expected : {"÷ 1000000000000", "blocks 3 to 17 of", "1500 million",
                                       "for 300 tokens, gave 0.45 credits"})
            QVERIFY2(text.contains(expected), qPrintable(expected + " is not in " + text));
    }

    void newTasksCome() {
        open(10, someEarnings());
        QTRY_COMPARE(view()->model()->rowCount(), 10);
        m_link->tell("task", toJson(m_link->add()));
        QTRY_COMPARE(view()->model()->rowCount(), 11);
    }

    void anEmptyPageSaysWhatHelps() {
        open(0, {});
        QTRY_VERIFY(textOf(*m_page).contains("Nothing earned yet."));
        QSignalSpy looks(m_page.get(), &Page::nowWanted);
        button("Look at Now")->click();
        QCOMPARE(looks.count(), 1);
    }

    void whoHasNotJoinedCanJoin() {
        DaemonStatus status = joined();
        status.link = LinkState::NotJoined;
        open(0, {}, status);
        QTRY_VERIFY(textOf(*m_page).contains("Nothing earned yet."));
        QSignalSpy joins(m_page.get(), &Page::joinWanted);
        button("Join…")->click();
        QCOMPARE(joins.count(), 1);
    }

    void whatCannotBeReadIsTriedAgain() {
        open(3, someEarnings(), joined(), fail(ErrorCode::Internal, "the disk is full"));
        QTRY_VERIFY(textOf(*m_page).contains("the disk is full"));
        m_link->answerWith("earnings", toJson(someEarnings()));
        button("Try again")->click();
        QTRY_VERIFY(textOf(*m_page).contains("3.75"));
    }

    void waitsAndSaysSo() {
        open(3, someEarnings(), joined(), std::nullopt);
        QVERIFY(textOf(*m_page).contains("One moment…"));
    }

    void saysThatNothingRuns() {
        open(3, someEarnings());
        QTRY_VERIFY(textOf(*m_page).contains("3.75"));
        m_link->become(DaemonLink::State::Absent);
        QVERIFY(textOf(*m_page).contains("Commonwatt is not running."));
        m_link->become(DaemonLink::State::Connected);
        QTRY_VERIFY(textOf(*m_page).contains("3.75"));
    }

    void costsNothingWhileItIsHidden() {
        open(10, someEarnings());
        QTRY_COMPARE(view()->model()->rowCount(), 10);
        m_link->tell("task", toJson(m_link->add()));
        m_page->hide();
        for (const QTimer *const timer : m_page->findChildren<QTimer *>())
            QVERIFY(!timer->isActive());
        const int calls = m_link->taskCalls();
        m_link->tell("task", toJson(m_link->add()));
        QTest::qWait(1'200);
        QCOMPARE(m_link->taskCalls(), calls);
        m_page->show();
        QTRY_COMPARE(view()->model()->rowCount(), 12);
    }

    void savesWhatIsOffered() {
        open(1'234, someEarnings());
        QTRY_VERIFY(textOf(*m_page).contains("3.75"));
        auto *const exports = m_page->findChild<ExportButton *>();
        QCOMPARE(exports->menu()->actions().size(), 4);
        const QTemporaryDir folder;
        QSignalSpy saves(exports, &ExportButton::saved);
        exports->save({"All tasks", "tasks", allTasks}, ExportFormat::Csv,
                      folder.filePath("tasks.csv"));
        QTRY_COMPARE(saves.count(), 1);
        QFile file(folder.filePath("tasks.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 1'235);
        QVERIFY(textOf(*m_page).contains("Saved: "));

        exports->save({"All tasks", "tasks", allTasks}, ExportFormat::Csv,
                      folder.filePath("no/such.csv"));
        QTRY_VERIFY(m_page->window()->findChild<QMessageBox *>() != nullptr);
        QVERIFY(m_page->window()->findChild<QMessageBox *>()->text().contains("such.csv"));
    }

    void whatIsCancelledLeavesNothingBehind() {
        open(1'234, someEarnings());
        QTRY_VERIFY(textOf(*m_page).contains("3.75"));
        m_link->hold(true);
        const QTemporaryDir folder;
        m_page->findChild<ExportButton *>()->save({"All tasks", "tasks", allTasks},
                                                  ExportFormat::Csv, folder.filePath("tasks.csv"));
        auto *const progress = m_page->window()->findChild<QProgressDialog *>();
        QVERIFY(progress != nullptr);
        Q_EMIT progress->canceled(); // as its button does
        QTRY_VERIFY(m_page->window()->findChild<QProgressDialog *>() == nullptr);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void cleanup() {
        m_page.reset();
        m_state.reset();
        m_link.reset();
    }

private:
    // `answer`: of `earnings`, if it is not the report; none: nothing comes.
    void open(int tasks, const EarningsReport &report, const DaemonStatus &status = joined()) {
        open(tasks, report, status, toJson(report));
    }
    void open(int tasks, const EarningsReport &, const DaemonStatus &status,
              std::optional<Result<json::object>> answer) {
        m_link = std::make_unique<TaskLink>(tasks);
        m_link->answerWith("status", toJson(status));
        if (answer)
            m_link->answerWith("earnings", *answer);
        m_state = std::make_unique<DaemonState>(*m_link);
        QSignalSpy changes(m_state.get(), &DaemonState::changed);
        QVERIFY(changes.wait());
        m_link->hold(!answer);
        m_page = std::make_unique<EarningsPage>(*m_state);
        m_page->resize(800, 600);
        m_page->show();
    }
    [[nodiscard]] QTableView *view() const { return m_page->findChild<QTableView *>(); }
    [[nodiscard]] QComboBox *combo(const QString &choice) const {
        for (QComboBox *const combo : m_page->findChildren<QComboBox *>())
            if (combo->findText(choice) >= 0)
                return combo;
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const {
        for (QPushButton *const button : m_page->findChildren<QPushButton *>())
            if (button->isVisibleTo(m_page.get()) && button->text() == text)
                return button;
        return nullptr;
    }

    std::unique_ptr<TaskLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<EarningsPage> m_page;
};

QTEST_MAIN(TestEarningsPage)
#include "test_earnings_page.moc"
