// The real commonwatt-coordinator with data folders that it cannot use.
#include "support/qtest_support.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace {

struct Run {
    int code = -1;
    QString errors;
};

Run run(const QStringList &arguments) {
    QProcess process;
    process.start(COMMONWATT_COORDINATOR_PROGRAM, arguments);
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList serve(const QString &data) {
    return {"serve", "--data", data, "--listen", "127.0.0.1:0", "--public-host", "localhost"};
}

} // namespace

class TestStartup : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    // An owner of a volunteer must be able to write it in a setting.
    void namesOfKeysAreThoseThatCanBeDenied() {
        const QString data = m_folder.filePath("keys");
        for (const QString &name : {QStringLiteral("a\tb"), QStringLiteral(" a"),
                                    QStringLiteral("a "), QStringLiteral("a\u202eb")}) {
            const Run result = run({"--data", data, "key", "create", name});
            QCOMPARE(result.code, 1);
            QVERIFY2(result.errors.contains("a key's name has no spaces around it"),
                     qPrintable(result.errors));
        }
        QCOMPARE(run({"--data", data, "key", "create", "Anna B, größer"}).code, 0);
    }

    // Also an administrator cannot write to any of these.
    void aFolderThatCannotBeWrittenIsToldAtOnce_data() {
        QTest::addColumn<QString>("data");
        const QString file = m_folder.filePath("file");
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QTest::newRow("a file") << file;
        QTest::newRow("below a file") << file + "/data";
#ifdef __linux__
        QTest::newRow("of the system") << "/proc/self/fd";
#endif
    }
    void aFolderThatCannotBeWrittenIsToldAtOnce() {
        QFETCH(QString, data);
        for (const QStringList &arguments :
             {serve(data), QStringList{"--data", data, "key", "create", "a"}}) {
            const Run result = run(arguments);
            QCOMPARE(result.code, 1);
            QVERIFY2(result.errors.startsWith("commonwatt-coordinator: "),
                     qPrintable(result.errors));
            QVERIFY2(result.errors.contains(data) && result.errors.contains("--data"),
                     qPrintable(result.errors));
        }
    }

    void twoCoordinatorsDoNotShareAFolder() {
        const QString data = m_folder.filePath("shared");
        QProcess first;
        first.start(COMMONWATT_COORDINATOR_PROGRAM, serve(data));
        QVERIFY(first.waitForReadyRead(30'000)); // its address
        const Run second = run(serve(data));
        QCOMPARE(second.code, 1);
        QVERIFY2(second.errors.contains(data) &&
                     second.errors.contains(QString::number(first.processId())),
                 qPrintable(second.errors));
        // Commands beside it work, and the first one goes on.
        QCOMPARE(run({"--data", data, "key", "create", "a"}).code, 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(20'000));
        QCOMPARE(first.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStartup)
#include "test_startup.moc"
