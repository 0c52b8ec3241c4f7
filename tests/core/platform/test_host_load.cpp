#include "core/platform/presence/system/host_load.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <ctime>
#include <fstream>

using namespace commonwatt;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

void write(const fs::path &path, const std::string &content) {
    fs::create_directories(path.parent_path());
    std::ofstream(path) << content;
}

const std::string memoryText = "MemTotal:       16000000 kB\nMemFree:          500000 kB\n"
                               "MemAvailable:    2000000 kB\nBuffers:          100000 kB\n";

} // namespace

class TestHostLoad : public QObject {
    Q_OBJECT
private slots:
    void readsTimesAndMemory() {
        const QTemporaryDir temporary;
        const fs::path proc = temporary.path().toStdString();
        write(proc / "stat", "cpu  1000 200 300 5000 600 10 20 30 400 50\n"
                             "cpu0 1 2 3 4 5 6 7 8 9 10\n");
        write(proc / "meminfo", memoryText);
        const auto load = readHostLoad(proc);
        QVERIFY(load);
        // A tick is a hundredth of a second (USER_HZ).
        QVERIFY(load->busy == 15600ms);
        QVERIFY(load->total == 71600ms);
        QCOMPARE(load->memoryAvailable.value, std::uint64_t(2'000'000) * 1024);
    }

    void refusesWhatIsSomethingElse() {
        const QTemporaryDir temporary;
        const fs::path proc = temporary.path().toStdString();
        QVERIFY(!readHostLoad(proc));
        write(proc / "stat", "cpu  1 2 3 4 5 6 7 8 9 10\n");
        write(proc / "meminfo", "MemTotal: 5 kB\n");
        QCOMPARE(readHostLoad(proc).error().code, ErrorCode::InvalidData);
        write(proc / "meminfo", memoryText);
        QVERIFY(readHostLoad(proc));
        write(proc / "stat", "cpu  1 2 3 4 five 6 7 8\n");
        QVERIFY(!readHostLoad(proc));
        write(proc / "stat", "cpu0 1 2 3 4 5 6 7 8\n");
        QVERIFY(!readHostLoad(proc));
        write(proc / "stat", "cpu  1 2 3\n");
        QVERIFY(!readHostLoad(proc));
    }

    void readsAProcesssTimeWhateverItsName() {
        const QTemporaryDir temporary;
        const fs::path proc = temporary.path().toStdString();
        write(proc / "42" / "stat",
              "42 (a) S 1 (b) R 1 42 42 0 -1 4194560 9 8 7 6 150 50 1000 2000 20 0 1\n");
        const auto time = processorTimeOf(42, proc);
        QVERIFY(time);
        QVERIFY(*time == 2s);
        QCOMPARE(processorTimeOf(43, proc).error().code, ErrorCode::NotFound);
        write(proc / "44" / "stat", "44 (short) R 1 2 3\n");
        QCOMPARE(processorTimeOf(44, proc).error().code, ErrorCode::InvalidData);
        write(proc / "45" / "stat", "nothing\n");
        QCOMPARE(processorTimeOf(45, proc).error().code, ErrorCode::InvalidData);
    }

    // Until this process has computed for 50 ms, as the C library's clock has it.
    void agreesWithThisMachine() {
        const auto before = processorTimeOf(ownProcess());
        QVERIFY(before);
        const std::clock_t start = std::clock();
        while (std::clock() - start < CLOCKS_PER_SEC / 20) {
        }
        const auto after = processorTimeOf(ownProcess());
        QVERIFY(after);
        QVERIFY(*after - *before >= 30ms);
        const auto load = readHostLoad();
        QVERIFY(load);
        QVERIFY(load->busy <= load->total);
        QVERIFY(load->memoryAvailable > Bytes(0));
    }
};

QTEST_GUILESS_MAIN(TestHostLoad)
#include "test_host_load.moc"
