#include "core/platform/presence/system/file_watch.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <atomic>
#include <fstream>

using namespace commonwatt;

class FileWatchTest : public QObject {
    Q_OBJECT
private slots:
    void tellsOfChanges() {
        const QTemporaryDir folder;
        const std::filesystem::path data = std::filesystem::path(folder.path().toStdString()) / "d";
        std::filesystem::create_directory(data);
        const std::filesystem::path file = data / "settings.toml";
        std::atomic<int> told = 0;
        const auto watch = startFileWatch(file, [&] { ++told; });
        QVERIFY(watch);
        std::ofstream(data / "other") << "x";
        std::ofstream(file) << "a";
        QTRY_VERIFY(told > 0);
        int before = told;
        // Replaced in one step, as editors do.
        std::ofstream(data / "new") << "b";
        std::filesystem::rename(data / "new", file);
        QTRY_VERIFY(told > before);
        before = told;
        std::filesystem::remove(file);
        QTRY_VERIFY(told > before);
    }

    void endsAtOnce() {
        for (int i = 0; i < 100; ++i)
            (void)startFileWatch("/nowhere/at/all", [] {});
    }
};

QTEST_GUILESS_MAIN(FileWatchTest)
#include "test_file_watch.moc"
