#include "ui/models/export_writer.h"

#include "core/base/json.h"
#include "support/qtest_support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace commonwatt;

class TestExportWriter : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void csvIsAsRfc4180Says() {
        QCOMPARE(written(ExportFormat::Csv, {{"a,b", std::int64_t(-5), 1.5},
                                             {"he said \"no\"", ExportCell(), 0.1},
                                             {"two\nlines", std::int64_t(1'234'567), 1e-7},
                                             {"größer", std::int64_t(0), 100000.0}}),
                 "name,count,share\r\n"
                 "\"a,b\",-5,1.5\r\n"
                 "\"he said \"\"no\"\"\",,0.1\r\n"
                 "\"two\nlines\",1234567,0.0000001\r\n"
                 "größer,0,100000\r\n");
    }

    void spreadsheetsComputeNothing() {
        for (const std::string evil : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
            QCOMPARE(written(ExportFormat::Csv, {{evil, ExportCell(), ExportCell()}}),
                     "name,count,share\r\n'" + QString::fromStdString(evil) + ",,\r\n");
        // Also where it is quoted.
        QCOMPARE(written(ExportFormat::Csv, {{"=A1,B1", ExportCell(), ExportCell()}}),
                 "name,count,share\r\n\"'=A1,B1\",,\r\n");
    }

    void jsonCanBeReadBack() {
        const QString text = written(ExportFormat::Json, {{"=a \"b\"\n", std::int64_t(7), 0.25},
                                                          {"c", ExportCell(), ExportCell()}});
        const Result<json::value> read = parseJson(text.toStdString());
        QVERIFY(read.has_value());
        const json::value expected{
            json::object{{"name", "=a \"b\"\n"}, {"count", 7}, {"share", 0.25}},
            json::object{{"name", "c"}, {"count", nullptr}, {"share", nullptr}}};
        QVERIFY(*read == expected);
        QCOMPARE(written(ExportFormat::Json, {}).simplified(), "[ ]");
    }

    void whatIsNotFinishedLeavesTheFileAsItWas() {
        const QString path = m_folder.filePath("kept.csv");
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("precious");
        before.close();
        {
            ExportWriter writer(ExportFormat::Csv, {"name"});
            QVERIFY(writer.open(path).has_value());
            QVERIFY(writer.add({{"x"}}).has_value());
        }
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), "precious");
    }

#ifdef Q_OS_UNIX
    void aFullDiskIsToldAndLeavesNothing() {
        const QString path = m_folder.filePath("much.csv");
        std::signal(SIGXFSZ, SIG_IGN); // then writing fails
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit little = before;
        little.rlim_cur = 100'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        Status status;
        {
            ExportWriter writer(ExportFormat::Csv, {"name"});
            status = writer.open(path);
            if (status)
                status = writer.add(std::vector<ExportRow>(10'000, {"a name of some length"}));
            if (status)
                status = writer.finish();
        }
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!status);
        QVERIFY(status.error().message.find("much.csv") != std::string::npos);
        QVERIFY(QDir(m_folder.path()).entryList({"much*"}).isEmpty());
    }
#endif

    void aFolderThatIsNotThereIsTold() {
        ExportWriter writer(ExportFormat::Csv, {"name"});
        const Status status = writer.open(m_folder.filePath("no/such.csv"));
        QVERIFY(!status);
        QVERIFY(status.error().message.find("such.csv") != std::string::npos);
    }

    void timesAreIso() {
        QCOMPARE(exportTime(WallTime(std::chrono::milliseconds(1'763'823'619'250))),
                 std::string("2025-11-22T15:00:19.250Z"));
    }

private:
    QString written(ExportFormat format, const std::vector<ExportRow> &rows) {
        const QString path = m_folder.filePath("table");
        ExportWriter writer(format, {"name", "count", "share"});
        if (!writer.open(path) || !writer.add(rows) || !writer.finish())
            return "failed";
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return "failed to read";
        return QString::fromUtf8(file.readAll());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestExportWriter)
#include "test_export_writer.moc"
