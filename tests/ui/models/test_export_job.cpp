#include "ui/models/earnings_export.h"

#include "net/control/history_types.h"
#include "support/qtest_support.h"
#include "ui/task_link.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace commonwatt;

class TestExportJob : public QObject {
    Q_OBJECT

private slots:
    void writesAllTasksPageByPage() {
        TaskLink link(1'234);
        ExportJob job(link, allTasks(), ExportFormat::Csv);
        QSignalSpy progress(&job, &ExportJob::progressed);
        QSignalSpy ends(&job, &ExportJob::ended);
        job.start(path());
        QCOMPARE(ends.count(), 0);
        QTRY_COMPARE(ends.count(), 1);
        QCOMPARE(ends.first().first().toString(), QString());
        QCOMPARE(progress.count(), 3);
        QCOMPARE(progress.last().first().toInt(), 1'234);
        const QList<QByteArray> lines = read().split('\n');
        QCOMPARE(lines.size(), 1 + 1'234 + 1); // the last line ends, too
        QVERIFY(lines[0].startsWith("id,work,began,duration_ms,model"));
        QVERIFY(lines[1].startsWith("1234,work-1234,2026-"));
        QVERIFY(lines[1].endsWith("pending,\r"));
        QVERIFY(lines[1'234].endsWith("done,credited,0.1515\r"));
    }

    void asksForEarningsYearByYear() {
        EarningsReport report;
        report.currency = "EUR";
        WorkDay work;
        work.day = std::chrono::local_days(std::chrono::days(20'000)); // 2024-10-04
        work.device = "cpu";
        work.model = "=evil";
        work.tasks = 3;
        work.credits = MicroCredits(1'500'000);
        report.work = {work};
        EnergyDay energy;
        energy.day = work.day;
        energy.device = "cpu";
        energy.estimatedWattHours = 12.5;
        report.energy = {energy};
        TaskLink link(0);
        link.answerWith("earnings", toJson(report));
        ExportJob job(link, earningsByDay(QDate(2026, 11, 28)), ExportFormat::Csv);
        QSignalSpy progress(&job, &ExportJob::progressed);
        QSignalSpy ends(&job, &ExportJob::ended);
        job.start(path());
        QTRY_COMPARE(ends.count(), 1);
        QCOMPARE(ends.first().first().toString(), QString());
        QVERIFY(progress.count() >= 10);
        const QList<QByteArray> lines = read().split('\n');
        QCOMPARE(lines[1], "2024-10-04,cpu,'=evil,3,0,0,1.5,,,,\r");
        QCOMPARE(lines[2], "2024-10-04,cpu,,,,,,0,12.5,,EUR\r"); // its price is not known
    }

    void whatGoesWrongIsTold() {
        TaskLink link(0);
        link.answerWith("tasks", fail(ErrorCode::Unavailable, "the daemon has gone"));
        ExportJob job(link, allTasks(), ExportFormat::Json);
        QSignalSpy ends(&job, &ExportJob::ended);
        job.start(path());
        QTRY_COMPARE(ends.count(), 1);
        QVERIFY(ends.first().first().toString().contains("the daemon has gone"));
        QVERIFY(!QFile::exists(path()));

        ExportJob nowhere(link, allTasks(), ExportFormat::Json);
        QSignalSpy otherEnds(&nowhere, &ExportJob::ended);
        nowhere.start(m_folder.filePath("no/such/folder"));
        QTRY_COMPARE(otherEnds.count(), 1);
        QVERIFY(!otherEnds.first().first().toString().isEmpty());
    }

    void cancelledNothingRemains() {
        TaskLink link(10'000);
        ExportJob job(link, allTasks(), ExportFormat::Csv);
        QSignalSpy ends(&job, &ExportJob::ended);
        QSignalSpy progress(&job, &ExportJob::progressed);
        // In the middle, however quick the machine is.
        connect(&job, &ExportJob::progressed, this, [&] {
            if (progress.count() == 2)
                job.cancel();
        });
        job.start(path());
        QTRY_COMPARE(progress.count(), 2);
        const int calls = link.taskCalls();
        QTest::qWait(50);
        QCOMPARE(link.taskCalls(), calls);
        QCOMPARE(ends.count(), 0);
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void cleanup() { QFile::remove(path()); }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath("table"); }
    [[nodiscard]] QByteArray read() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestExportJob)
#include "test_export_job.moc"
