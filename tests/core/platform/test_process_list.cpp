#include "core/platform/presence/system/process_list.h"
#include "core/platform/process/process.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <fstream>

using namespace commonwatt;
namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;

// A folder as proc(5) has one for each process.
void addProcess(const fs::path &proc, int id, const std::string &executable,
                const std::string &arguments, const std::string &shown) {
    const fs::path folder = proc / std::to_string(id);
    fs::create_directories(folder);
    if (!executable.empty())
        fs::create_symlink(executable, folder / "exe");
    std::ofstream(folder / "cmdline", std::ios::binary) << arguments;
    std::ofstream(folder / "comm") << shown << '\n';
}

} // namespace

class TestProcessList : public QObject {
    Q_OBJECT
private slots:
    void findsByFileByCallAndByShownName() {
        const QTemporaryDir temporary;
        const fs::path proc = temporary.path().toStdString();
        addProcess(proc, 1, "/usr/games/openttd", std::string("ttd\0-f", 6), "shown");
        addProcess(proc, 22, "/opt/wine/bin/wine64-preloader",
                   std::string("C:\\Games\\Big Game.exe\0-x", 24), "wine64-preloade");
        addProcess(proc, 333, "", "/usr/lib/steam/steam", "steam");
        addProcess(proc, 4, "/usr/bin/old (deleted)", "old", "old");
        fs::create_directories(proc / "sys");

        QCOMPARE(runningPrograms({"openttd"}, proc).value(), Names{"openttd"});
        QCOMPARE(runningPrograms({"ttd"}, proc).value(), Names{"ttd"});
        QCOMPARE(runningPrograms({"SHOWN"}, proc).value(), Names{"shown"});
        QCOMPARE(runningPrograms({"big*.exe"}, proc).value(), Names{"Big Game.exe"});
        QCOMPARE(runningPrograms({"none", "st?am"}, proc).value(), Names{"steam"});
        QCOMPARE(runningPrograms({"old"}, proc).value(), Names{"old"});
        QCOMPARE(runningPrograms({"*"}, proc).value(),
                 (Names{"old", "openttd", "steam", "wine64-preloader"}));
        QCOMPARE(runningPrograms({"-f", "sys", "usr"}, proc).value(), Names{});
        QCOMPARE(runningPrograms({}, proc).value(), Names{});
        QVERIFY(!runningPrograms({"*"}, proc / "missing"));
    }

    void leavesOutWhatDoesNotRun() {
        const QTemporaryDir temporary;
        const fs::path proc = temporary.path().toStdString();
        addProcess(proc, 7, "", "", "kworker/0:1");
        QCOMPARE(runningPrograms({"*"}, proc).value(), Names{});
    }

    void tellsEachOnceAndNotWithoutLimit() {
        const QTemporaryDir temporary;
        const fs::path proc = temporary.path().toStdString();
        for (int i = 1; i <= 3; ++i)
            addProcess(proc, i, "/bin/same", "same", "same");
        QCOMPARE(runningPrograms({"*"}, proc).value(), Names{"same"});
        for (int i = 10; i < 90; ++i)
            addProcess(proc, i, "", "program" + std::to_string(i), "x");
        QCOMPARE(runningPrograms({"*"}, proc).value().size(), 64);
    }

    void makesNamesOfStrangersShortText() {
        const QTemporaryDir temporary;
        const fs::path proc = temporary.path().toStdString();
        addProcess(proc, 1, "", "bad\xFF\x1B" + std::string(3000, 'a'), "x");
        const Names names = runningPrograms({"bad*"}, proc).value();
        QCOMPARE(names.size(), 1);
        QVERIFY(names[0].size() <= 256);
        QVERIFY(names[0].starts_with("bad\xEF\xBF\xBD "));
    }

    void findsAProgramOfThisMachine() {
        ProcessOptions options;
        options.program = "/bin/sleep";
        options.arguments = {"1000"};
        auto child = ChildProcess::start(options);
        QVERIFY(child);
        QCOMPARE(runningPrograms({"SLEE?"}).value(), Names{"sleep"});
    }
};

QTEST_GUILESS_MAIN(TestProcessList)
#include "test_process_list.moc"
