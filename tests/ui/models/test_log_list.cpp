#include "ui/models/log_list.h"

#include "support/qtest_support.h"

#include <QAbstractItemModelTester>

using namespace commonwatt;

namespace {

std::vector<LogLine> lines(int count, const std::string &level, const std::string &message) {
    return std::vector<LogLine>(static_cast<std::size_t>(count),
                                LogLine{WallTime(std::chrono::milliseconds(1)), level, message});
}

} // namespace

class TestLogList : public QObject {
    Q_OBJECT

private slots:
    void theOldestGo() {
        LogList list;
        const QAbstractItemModelTester tester(&list);
        list.append(lines(3, "info", "first"));
        QCOMPARE(list.rowCount(), 3);
        QVERIFY(list.index(0).data().toString().endsWith("info     first"));
        list.append(lines(static_cast<int>(LogList::mostLines) - 1, "info", "second"));
        QCOMPARE(list.rowCount(), static_cast<int>(LogList::mostLines));
        QVERIFY(list.index(0).data().toString().endsWith("first"));
        QVERIFY(list.index(1).data().toString().endsWith("second"));
        list.append(lines(static_cast<int>(LogList::mostLines) + 7, "info", "third"));
        QCOMPARE(list.rowCount(), static_cast<int>(LogList::mostLines));
        QVERIFY(list.index(0).data().toString().endsWith("third"));
        list.append({});
        list.clear();
        QCOMPARE(list.rowCount(), 0);
    }

    void aLineStaysOneLine() {
        LogList list;
        list.append(lines(1, "error", "one\ntwo"));
        QVERIFY(list.index(0).data().toString().endsWith("one two"));
    }

    void linesAreChosen() {
        LogList list;
        LogFilter filter;
        filter.setSourceModel(&list);
        list.append(lines(2, "debug", "Loading"));
        list.append(lines(3, "warning", "the disk is full"));
        list.append(lines(1, "strange", "loaded"));
        QCOMPARE(filter.rowCount(), 6);
        filter.setLeast(logLevel("warning"));
        QCOMPARE(filter.rowCount(), 4);
        filter.setText(" LOAD ");
        QCOMPARE(filter.rowCount(), 1);
        filter.setLeast(0);
        QCOMPARE(filter.rowCount(), 3);
        filter.setText({});
        QCOMPARE(filter.rowCount(), 6);
    }
};

QTEST_GUILESS_MAIN(TestLogList)
#include "test_log_list.moc"
