// What Windows tells of its load, its programs and a file, as it is where the tests run.
#include "core/platform/presence/system/file_signal.h"
#include "core/platform/presence/system/file_watch.h"
#include "core/platform/presence/system/host_load.h"
#include "core/platform/presence/system/process_list.h"
#include "support/qtest_support.h"
#include "support/signal_recorder.h"

#include <QTemporaryDir>

#include <atomic>
#include <ctime>
#include <fstream>

using namespace commonwatt;
using namespace std::chrono_literals;

class TestSystemWindows : public QObject {
    Q_OBJECT
private slots:
    void tellsItsLoad() {
        const auto before = processorTimeOf(ownProcess());
        QVERIFY(before);
        const std::clock_t start = std::clock();
        while (std::clock() - start < CLOCKS_PER_SEC / 5) {
        }
        const auto after = processorTimeOf(ownProcess());
        QVERIFY(after);
        QVERIFY(*after - *before >= 50ms);
        const auto load = readHostLoad();
        QVERIFY(load);
        QVERIFY(load->total > 0s);
        QVERIFY(load->busy >= 0s && load->busy <= load->total);
        QVERIFY(load->memoryAvailable > Bytes(0));
        QCOMPARE(processorTimeOf(0x7ffffff0).error().code, ErrorCode::NotFound);
    }

    void findsThisProgram() {
        const auto names = runningPrograms({"TEST_*system_windo?s.exe", "none"});
        QVERIFY(names);
        QCOMPARE(*names, std::vector<std::string>{"test_core_platform_system_windows.exe"});
        QVERIFY(runningPrograms({})->empty());
        QVERIFY(runningPrograms({"no such program"})->empty());
    }

    void followsAFile() {
        const QTemporaryDir folder;
        const std::filesystem::path file =
            std::filesystem::path(folder.path().toStdString()) / "signal";
        SignalRecorder recorder;
        const auto source = startFileSignalSource({.path = file}, recorder.sink());
        const auto becomes = [&](const std::function<bool(const Signal &)> &as) {
            return recorder.waitFor(SignalKind::External, as).has_value();
        };
        const auto isUnknown = [](const Signal &signal) {
            return signal.state == SignalState::Unknown && !signal.problem.empty();
        };
        QVERIFY(becomes(isUnknown)); // it is not there
        std::ofstream(file) << "40%";
        QVERIFY(becomes([](const Signal &signal) {
            return signal.state == SignalState::Known && signal.number == 0.4;
        }));
        std::ofstream(folder.filePath("new").toStdString()) << "pause";
        std::filesystem::rename(folder.filePath("new").toStdString(), file);
        QVERIFY(becomes([](const Signal &signal) { return signal.active; }));
        std::ofstream(file) << "nonsense";
        QVERIFY(becomes(isUnknown));
        std::filesystem::remove(file);
    }

    void namesAreTheSameInUpperCase() {
        const QTemporaryDir folder;
        const std::filesystem::path path(folder.path().toStdString());
        std::ofstream(path / "settings.toml") << "a";
        std::atomic<int> told = 0;
        const auto watch = startFileWatch(path / "Settings.TOML", [&] { ++told; });
        std::ofstream(path / "settings.toml") << "ab";
        QTRY_VERIFY(told > 0);
    }
};

QTEST_GUILESS_MAIN(TestSystemWindows)
#include "test_system_windows.moc"
