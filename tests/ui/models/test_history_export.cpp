#include "ui/models/history_export.h"

#include "net/control/history_types.h"
#include "support/qtest_support.h"
#include "ui/models/timeline.h"
#include "ui/scripted_link.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace commonwatt;
using namespace std::chrono_literals;

class TestHistoryExport : public QObject {
    Q_OBJECT

private slots:
    void writesEachSegmentDayByDay() {
        const QDate last(2026, 3, 15);
        const QDate first = last.addDays(-4);
        TimelineReport report;
        DecisionRecord run{beginOf(first), "gpu", "run", 1, {}, {}};
        DecisionRecord pause{beginOf(last) + 6h, "gpu", "pause", 0, "game.program",
                             "a, b is running",  "a, b"};
        report.decisions = {run, pause};
        report.running = {{beginOf(first), beginOf(last) + 9h}, {beginOf(last) + 12h, wallNow()}};
        ScriptedLink link;
        link.answerWith("timeline", toJson(report));
        const QList<QByteArray> lines = saved(link, timelineBetween(first, last));
        QCOMPARE(link.calls().size(), std::size_t(3)); // two days each
        QCOMPARE(link.calls().back().params.at("to").as_int64(),
                 beginOf(last.addDays(1)).time_since_epoch().count());
        QCOMPARE(lines.size(), 1 + 4 + 4); // four whole days, and one of four segments
        QCOMPARE(lines[0], "begin,end,device,state,percent,reason,detail,words");
        QCOMPARE(lines[1], line(beginOf(first), beginOf(first.addDays(1)), "gpu,ran,100,,,"));
        QCOMPARE(lines[6], line(beginOf(last) + 6h, beginOf(last) + 9h,
                                "gpu,paused,0,game.program,\"a, b\",\"a, b is running\""));
        QCOMPARE(lines[7], line(beginOf(last) + 9h, beginOf(last) + 12h, "gpu,offline,0,,,"));
        QVERIFY(lines[8].contains("paused"));
    }

    void writesAllFailures() {
        FailurePage page;
        for (int i = 0; i < 500; ++i)
            page.failures.push_back({WallTime(1s),
                                     "gpu",
                                     "llama",
                                     {2, 5, false, false},
                                     ErrorCode::Timeout,
                                     "it hung",
                                     1000 - i});
        ScriptedLink link;
        link.answerWith("failures", toJson(page));
        ExportJob job(link, allFailures(), ExportFormat::Csv);
        QSignalSpy progress(&job, &ExportJob::progressed);
        QSignalSpy ends(&job, &ExportJob::ended);
        job.start(path());
        QTRY_COMPARE(progress.count(), 1); // a whole page: there may be more
        page.failures.resize(1);
        link.answerWith("failures", toJson(page));
        QTRY_COMPARE(ends.count(), 1);
        QCOMPARE(ends.first().first().toString(), QString());
        const QList<QByteArray> lines = read();
        QVERIFY(lines.size() > 501);
        QCOMPARE(lines[1], "1000,1970-01-01T00:00:01.000Z,gpu,llama,2,5,timeout,it hung");
        QCOMPARE(link.calls()[1].params.at("before").as_int64(), 501);
    }

    void writesBothCurves() {
        ScriptedLink link;
        link.answerWith("sensors.history",
                        {{{"points", json::array{json::object{{"begin", 1000},
                                                              {"lengthMillis", 2000},
                                                              {"min", 40},
                                                              {"mean", 41.5},
                                                              {"max", 43},
                                                              {"samples", 2}}}}}});
        const QList<QByteArray> lines =
            saved(link, sensorCurves({"pci:1", "A Card", false}, WallTime(0s), WallTime(9s)));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1], "1970-01-01T00:00:02.000Z,pci:1,core,40,41.5,43");
        QCOMPARE(lines[2], "1970-01-01T00:00:02.000Z,pci:1,power,40,41.5,43");
    }

private:
    [[nodiscard]] QString path() const { return QDir(m_folder.path()).filePath("table.csv"); }
    [[nodiscard]] static QByteArray line(WallTime begin, WallTime end, const char *rest) {
        return QByteArray::fromStdString(exportTime(begin) + "," + exportTime(end) + "," + rest);
    }
    [[nodiscard]] QList<QByteArray> read() const {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("\r", "").trimmed().split('\n');
    }
    [[nodiscard]] QList<QByteArray> saved(ScriptedLink &link, ExportJob::Source source) const {
        ExportJob job(link, std::move(source), ExportFormat::Csv);
        QSignalSpy ends(&job, &ExportJob::ended);
        job.start(path());
        if (!ends.wait(5'000) || !ends.first().first().toString().isEmpty())
            return {};
        return read();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestHistoryExport)
#include "test_history_export.moc"
