#include "core/platform/paths/paths.h"
#include "support/qtest_support.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace commonwatt;
namespace fs = std::filesystem;

class TestPaths : public QObject {
    Q_OBJECT

private slots:
    void findsItsOwnFile() {
        QVERIFY(fs::equivalent(programFile().value(),
                               QCoreApplication::applicationFilePath().toStdString()));
    }

#ifdef Q_OS_LINUX
    void usesSystemFolderForRoot() {
        if (::geteuid() != 0)
            QSKIP("not root");
        QCOMPARE(defaultDataFolder("commonwatt").value().string(), "/var/lib/commonwatt");
    }

    void usesStateFolderOfUser() {
        constexpr uid_t nobody = 65534;
        const uid_t before = ::geteuid();
        if (before == 0)
            QCOMPARE(::seteuid(nobody), 0);
        qputenv("HOME", "/home/someone");
        qputenv("XDG_STATE_HOME", "/state");
        const Result<fs::path> given = defaultDataFolder("commonwatt");
        qputenv("XDG_STATE_HOME", "relative");
        const Result<fs::path> relative = defaultDataFolder("commonwatt");
        qunsetenv("HOME");
        const Result<fs::path> nothing = defaultDataFolder("commonwatt");
        if (before == 0)
            QCOMPARE(::seteuid(before), 0);
        QCOMPARE(given.value().string(), "/state/commonwatt");
        QCOMPARE(relative.value().string(), "/home/someone/.local/state/commonwatt");
        QCOMPARE(nothing.error().code, ErrorCode::NotFound);
        QVERIFY(nothing.error().message.find("--data") != std::string::npos);
    }
#endif
};

QTEST_GUILESS_MAIN(TestPaths)
#include "test_paths.moc"
