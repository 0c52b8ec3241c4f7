#include "ui/models/failure_table.h"

#include "support/qtest_support.h"

#include <QAbstractItemModelTester>
#include <QSet>

using namespace commonwatt;

namespace {

FailureRecord failure(std::int64_t id, const std::string &message = "the disk is full") {
    FailureRecord record;
    record.id = id;
    record.time = WallTime(std::chrono::hours(id));
    record.device = "cuda:0";
    record.model = "llama";
    record.code = ErrorCode::ResourceExhausted;
    record.message = message;
    return record;
}

} // namespace

class TestFailureTable : public QObject {
    Q_OBJECT

private slots:
    void hasARowForEach() {
        FailureTable table(QLocale::c());
        const QAbstractItemModelTester tester(&table);
        table.append({failure(9), failure(8)});
        table.append({failure(7, "it hung")});
        table.prepend({failure(10, "newest")});
        QCOMPARE(table.rowCount(), 4);
        QCOMPARE(text(table, 0, FailureTable::What), "newest");
        QCOMPARE(text(table, 1, FailureTable::Device), "cuda:0");
        QCOMPARE(text(table, 1, FailureTable::Model), "llama");
        QCOMPARE(text(table, 3, FailureTable::What), "it hung");
        QVERIFY(!text(table, 0, FailureTable::When).isEmpty());
        table.setNames({{"cuda:0", "A Graphics Card"}});
        QCOMPARE(text(table, 1, FailureTable::Device), "A Graphics Card");
        table.clear();
        QCOMPARE(table.rowCount(), 0);
    }

    void isSearched() {
        FailureTable table(QLocale::c());
        const QAbstractItemModelTester tester(&table);
        table.append({failure(9), failure(8, "it hung"), failure(7)});
        table.search(" HUNG ");
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.at(0).id, 8);
        // What comes later is searched as well, whichever side it comes from.
        table.append({failure(6), failure(5, "hung again")});
        table.prepend({failure(11), failure(10, "it hung")});
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.at(0).id, 10);
        QCOMPARE(table.at(1).id, 8);
        QCOMPARE(table.at(2).id, 5);
        QCOMPARE(table.failures().size(), 7);
        table.setNames({{"cuda:0", "A Graphics Card"}});
        table.search("graphics");
        QCOMPARE(table.rowCount(), 7);
        table.search("nothing is like this");
        QCOMPARE(table.rowCount(), 0);
    }

    void everyKindHasAdvice() {
        QSet<QString> all;
        for (const ErrorCode code :
             {ErrorCode::InvalidArgument, ErrorCode::InvalidData, ErrorCode::NotFound,
              ErrorCode::PermissionDenied, ErrorCode::Unauthorized, ErrorCode::ResourceExhausted,
              ErrorCode::Unavailable, ErrorCode::Timeout, ErrorCode::Cancelled,
              ErrorCode::Unsupported, ErrorCode::Internal}) {
            FailureRecord record = failure(1);
            record.code = code;
            const QString advice = whatToDo(record);
            QVERIFY(advice.endsWith('.'));
            all.insert(advice);
        }
        QCOMPARE(all.size(), 11); // each its own
        QVERIFY(whatToDo(failure(1)).contains("disk"));
    }

private:
    static QString text(const FailureTable &table, int row, int column) {
        return table.data(table.index(row, column), Qt::DisplayRole).toString();
    }
};

QTEST_GUILESS_MAIN(TestFailureTable)
#include "test_failure_table.moc"
