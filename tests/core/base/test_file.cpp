#include "core/base/file.h"
#include "support/qtest_support.h"

#include <QFile>
#include <QTemporaryDir>

using namespace commonwatt;
namespace fs = std::filesystem;

class TestFile : public QObject {
    Q_OBJECT

private slots:
    void replacesAtomicallyAndKeepsPermissions() {
        QTemporaryDir folder;
        const fs::path path = folder.filePath("key").toStdString();
        QVERIFY(writeFileAtomically(path, "old", FileAccess::OwnerOnly));
        QVERIFY(writeFileAtomically(path, "new", FileAccess::OwnerOnly));
        QCOMPARE(readFile(path).value(), "new");
#ifndef Q_OS_WIN // has lists of who may do what instead
        QCOMPARE(fs::status(path).permissions() & (fs::perms::group_all | fs::perms::others_all),
                 fs::perms::none);
#endif
        QCOMPARE(std::distance(fs::directory_iterator(path.parent_path()), {}), 1);
    }

    void refusesWhatIsTooLarge() {
        QTemporaryDir folder;
        const fs::path path = folder.filePath("big").toStdString();
        QVERIFY(writeFileAtomically(path, std::string(100, 'x')));
        QCOMPARE(readFile(path, Bytes(99)).error().code, ErrorCode::ResourceExhausted);
        QCOMPARE(readFile(path, Bytes(100)).value().size(), std::size_t(100));
    }

    void pathsAreUtf8() {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("Jörg 中"));
        const fs::path path = pathOf(name.toStdString());
        QCOMPARE(QString::fromStdString(path.string()), name);
        QVERIFY(writeFileAtomically(path, "here"));
        QVERIFY(QFile::exists(name));
        QCOMPARE(readFile(path).value(), "here");
    }

    void saysWhatFailed() {
        const Result<std::string> missing = readFile("/nonexistent/file");
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.find("/nonexistent/file") != std::string::npos);
        QVERIFY(!writeFileAtomically("/proc/file", "x"));
    }

    void makesPrivateFolders() {
        QTemporaryDir folder;
        const fs::path path = folder.filePath("a/b").toStdString();
        QVERIFY(makePrivateFolder(path));
        QVERIFY(makePrivateFolder(path));
#ifndef Q_OS_WIN // has lists of who may do what instead
        QCOMPARE(fs::status(path).permissions(), fs::perms::owner_all);
#endif
        QVERIFY(freeDiskSpace(path)->value > 0);
        QVERIFY(writeFileAtomically(folder.filePath("file").toStdString(), ""));
        QVERIFY(!makePrivateFolder(folder.filePath("file").toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestFile)
#include "test_file.moc"
