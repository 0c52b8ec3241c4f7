#include "ui/models/task_table.h"

#include "support/qtest_support.h"
#include "ui/task_link.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace commonwatt;

// The tester fetches whatever a table can, so it is used with those that have one page.
class TestTaskTable : public QObject {
    Q_OBJECT

private slots:
    void fetchesWhatIsLookedAt() {
        TaskLink link(1'234);
        TaskTable table(link, QLocale::c());
        QVERIFY(!table.canFetchMore({}));
        table.reload();
        QTRY_COMPARE(table.rowCount(), 500);
        QCOMPARE(table.total(), 1'234U);
        QCOMPARE(table.at(0).id, 1'234);
        while (table.canFetchMore({})) {
            const int rows = table.rowCount();
            table.fetchMore({});
            table.fetchMore({}); // once is enough
            QTRY_VERIFY(table.rowCount() > rows);
        }
        QCOMPARE(table.rowCount(), 1'234);
        QCOMPARE(link.taskCalls(), 3);
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(table.at(row).id, 1'234 - row);
    }

    void saysEverythingInWords() {
        TaskLink link(200);
        TaskTable table(link, QLocale::c());
        table.setDeviceNames({{"cuda:0", "A Graphics Card"}});
        table.reload();
        QTRY_COMPARE(table.rowCount(), 200);
        QCOMPARE(text(table, 0, TaskTable::Model), "llama-3b");
        QCOMPARE(text(table, 0, TaskTable::Blocks), "3 to 17");
        QCOMPARE(text(table, 0, TaskTable::Device), "A Graphics Card");
        QCOMPARE(text(table, 1, TaskTable::Device), "cpu");
        QCOMPARE(text(table, 0, TaskTable::Tokens), "300");
        QCOMPARE(text(table, 0, TaskTable::Took), u"1\u00a0s");
        QCOMPARE(text(table, 0, TaskTable::State), "Pending");
        QCOMPARE(text(table, 0, TaskTable::Credits), "–"); // not known is not nothing
        QCOMPARE(text(table, 199, TaskTable::State), "Credited");
        QCOMPARE(text(table, 199, TaskTable::Credits), "0.15");
        QCOMPARE(taskStateWord("none"), "No credit");
        QCOMPARE(taskStateWord("something new"), "something new");
    }

    void theDaemonFilters() {
        TaskLink link(1'200);
        TaskTable table(link, QLocale::c());
        table.reload();
        table.setFilter({"qwen", {}}); // before the first answer, which is of no use then
        QTRY_COMPARE(table.rowCount(), 400);
        QCOMPARE(table.total(), 400U);
        table.setFilter({"qwen", "pending"});
        QTRY_COMPARE(table.rowCount(), 34);
        table.setFilter({"there is no such model", {}});
        QTRY_COMPARE(table.rowCount(), 0);
        QCOMPARE(table.total(), 0U);
        table.setFilter({});
        QTRY_COMPARE(table.rowCount(), 500);
    }

    void newOnesComeAndOldOnesAreBooked() {
        TaskLink link(400);
        TaskTable table(link, QLocale::c());
        const QAbstractItemModelTester tester(&table);
        table.reload();
        QTRY_COMPARE(table.rowCount(), 400);
        const QPersistentModelIndex looked = table.index(0, TaskTable::State);
        link.add();
        TaskLink::book(link.task(400));
        const int calls = link.taskCalls();
        for (int i = 0; i < 20; ++i)
            table.heedNew();
        QTRY_COMPARE(table.rowCount(), 401);
        QCOMPARE(link.taskCalls(), calls + 1);
        QCOMPARE(looked.row(), 1); // it is the same task still
        QCOMPARE(looked.data().toString(), "Credited");
        QCOMPARE(table.total(), 401U);
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(table.at(row).id, 401 - row);
    }

    void whatNoLongerMatchesGoes() {
        TaskLink link(700);
        TaskTable table(link, QLocale::c());
        const QAbstractItemModelTester tester(&table);
        table.setFilter({{}, "pending"});
        QTRY_COMPARE(table.rowCount(), 100);
        link.add(); // which books the oldest of them
        TaskLink::book(link.task(650));
        table.heedNew();
        QTRY_COMPARE(table.rowCount(), 99);
        for (int row = 0; row < table.rowCount(); ++row) {
            QCOMPARE(link.task(table.at(row).id).state, std::string("pending"));
            QVERIFY(row == 0 || table.at(row).id < table.at(row - 1).id);
        }
    }

    // Between those and the known ones may be others, which must not be missing.
    void manyNewOnesTakeThePlaceOfAll() {
        TaskLink link(700);
        TaskTable table(link, QLocale::c());
        table.reload();
        QTRY_COMPARE(table.rowCount(), 500);
        for (int i = 0; i < 600; ++i)
            link.add();
        table.heedNew();
        QTRY_COMPARE(table.at(0).id, 1'300);
        QCOMPARE(table.rowCount(), 500);
        QVERIFY(table.canFetchMore({}));
    }

    // It went on where the known ones ended, which are none of them there any more.
    void whatWasAskedForBeforeThatIsOfNoUse() {
        TaskLink link(1'200);
        TaskTable table(link, QLocale::c());
        table.reload();
        QTRY_COMPARE(table.rowCount(), 500);
        for (int i = 0; i < 600; ++i)
            link.add();
        table.refresh();
        table.fetchMore({});
        QTRY_COMPARE(table.at(0).id, 1'800);
        QTest::qWait(20); // both have been answered
        QCOMPARE(table.rowCount(), 500);
        table.fetchMore({});
        QTRY_COMPARE(table.rowCount(), 1'000);
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(table.at(row).id, 1'800 - row);
    }

    void aFailureIsTold() {
        TaskLink link(3);
        link.answerWith("tasks", fail(ErrorCode::Internal, "the disk is full"));
        TaskTable table(link, QLocale::c());
        QSignalSpy failures(&table, &TaskTable::failed);
        table.reload();
        QTRY_COMPARE(failures.count(), 1);
        QVERIFY(failures.first().first().toString().contains("the disk is full"));
    }

private:
    static QString text(const TaskTable &table, int row, int column) {
        return table.index(row, column).data().toString();
    }
};

QTEST_GUILESS_MAIN(TestTaskTable)
#include "test_task_table.moc"
