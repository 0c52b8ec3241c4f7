#include "core/platform/lock/folder_lock.h"
#include "support/qtest_support.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace commonwatt;

class TestLock : public QObject {
    Q_OBJECT

private slots:
    void keepsASecondProcessOut() {
        QTemporaryDir folder;
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {"hold", folder.path()});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("held"));

        const Result<FolderLock> refused = take(folder);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        const std::string pid = "(pid " + std::to_string(other.processId()) + ")";
        QVERIFY2(refused.error().message.find("Another tester " + pid) == 0,
                 refused.error().message.c_str());
        QVERIFY(refused.error().message.find(folder.path().toStdString()) != std::string::npos);

        // The system frees it however the holder ends.
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(take(folder));
    }

    void isFreeAgainAfterwards() {
        QTemporaryDir folder;
        {
            Result<FolderLock> first = take(folder);
            QVERIFY(first);
            const FolderLock moved = std::move(*first);
            QVERIFY(!take(folder));
        }
        QVERIFY(take(folder));
    }

    void saysWhatIsWrongWithTheFolder() {
        const Result<FolderLock> lock = FolderLock::take("/nonexistent/folder", "tester");
        QCOMPARE(lock.error().code, ErrorCode::NotFound);
        QVERIFY(lock.error().message.find("/nonexistent/folder") != std::string::npos);
    }

private:
    static Result<FolderLock> take(const QTemporaryDir &folder) {
        return FolderLock::take(folder.path().toStdString(), "tester");
    }
};

int main(int argc, char **argv) {
    // The second process: holds the folder until it is killed or its input ends.
    if (argc == 3 && std::string(argv[1]) == "hold") {
        const Result<FolderLock> lock = FolderLock::take(argv[2], "tester");
        std::puts(lock ? "held" : "refused");
        std::fflush(stdout);
        return std::getchar() == EOF ? 0 : 1;
    }
    QCoreApplication application(argc, argv);
    TestLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_lock.moc"
