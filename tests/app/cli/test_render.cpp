#include "app/cli/render.h"

#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

DaemonStatus workingStatus() {
    DaemonStatus status;
    status.software = "commonwattd 1.2.3";
    status.name = "attic";
    status.key = "0123456789abcdef0123456789abcdef";
    status.link = LinkState::Connected;
    status.coordinator = "example.org:8443";
    status.coordinatorName = "Example";
    status.volunteer = 7;
    status.roundTrip = 12'340us;
    AssignmentStatus ready;
    ready.model = "llama";
    ready.modelBlocks = 5;
    ready.span = {0, 2, true, false};
    ready.state = AssignmentState::Ready;
    ready.tokens = 1234567;
    ready.sequences = 2;
    AssignmentStatus loading = ready;
    loading.span = {4, 5, false, true};
    loading.state = AssignmentState::Downloading;
    loading.progress = 0.434;
    loading.tokens = 0;
    loading.failures = 2;
    DeviceStatus gpu;
    gpu.device = {"vulkan:0", "vulkan", "a GPU", Bytes(std::uint64_t(6) << 30), 0};
    gpu.worker = WorkerState::Running;
    gpu.workerMemory = Bytes(100 << 20);
    gpu.assignments = {ready, loading};
    DeviceStatus cpu;
    cpu.device = {"cpu", "cpu", "a CPU", Bytes(std::uint64_t(4) << 30), 0};
    status.devices = {gpu, cpu};
    status.totals = {3, 1234567, 1, Bytes(1536), Bytes(2048), MicroCredits(1'500'000)};
    status.cacheUsed = Bytes(1 << 30);
    status.cacheLimit = Bytes(std::uint64_t(20) << 30);
    status.problems = {"line 3: there is no setting 'x'"};
    return status;
}

bool contains(const std::string &text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class TestRender : public QObject {
    Q_OBJECT

private slots:
    void statusSaysWhatRunsAndWhyNot() {
        QCOMPARE(renderStatus(workingStatus(), WallTime(0ms), Style::Plain),
                 "commonwattd 1.2.3, attic, key 0123456789abcdef\n"
                 "\n"
                 "State        lending\n"
                 "Coordinator  example.org:8443 (Example), connected as volunteer 7, round trip\n"
                 "             12.3 ms\n"
                 "Earned       1.500000 credits for 1,234,567 tokens in 3 tasks; 1 failure\n"
                 "Traffic      1.5 KiB received, 2.0 KiB sent\n"
                 "Cache        1.0 GiB of 20.0 GiB\n"
                 "\n"
                 "DEVICE    LENT     WORKER              MODEL  PART                        "
                 "STATE                TOKENS     FAILURES\n"
                 "vulkan:0  6.0 GiB  running, 100.0 MiB  llama  blocks 0-1 of 5, embedding  "
                 "running 2 sequences  1,234,567  0\n"
                 "                                       llama  block 4 of 5, head          "
                 "downloading 43 %     0          2\n"
                 "cpu       4.0 GiB  absent              -      -                           "
                 "no work assigned     -          -\n"
                 "\n"
                 "! line 3: there is no setting 'x'\n");
    }

    void statusNamesTheReason() {
        DaemonStatus status = workingStatus();
        status.devices.erase(status.devices.begin());
        const auto text = [&] { return renderStatus(status, WallTime(0ms), Style::Plain); };
        QVERIFY(contains(text(), "idle, no work assigned"));
        status.paused = true;
        QVERIFY(contains(text(), "paused until resumed"));
        status.pausedUntil = WallTime(5'400'000ms);
        QVERIFY(contains(text(), "(1h 30m left)"));
        status.paused = false;
        status.link = LinkState::Connecting;
        status.linkMessage = "cannot connect";
        QVERIFY(contains(text(), "connecting: cannot connect"));
        status.link = LinkState::Refused;
        QVERIFY(contains(text(), "refused: cannot connect"));
        status.link = LinkState::NotJoined;
        QVERIFY(contains(text(), "commonwattctl join LINK"));
    }

    void statusSaysWhichDevicesPauseAndWhy() {
        DaemonStatus status = workingStatus();
        const auto text = [&] { return renderStatus(status, WallTime(0ms), Style::Plain); };
        const auto pause = [](DeviceStatus &device, const std::string &words) {
            device.action = "pause";
            device.reasons = {{"code", "", false, words, {}, {}}};
        };
        pause(status.devices[1], "on battery");
        QVERIFY(contains(text(), "State        lending\n"
                                 "Paused       cpu: on battery\n"
                                 "Coordinator "));
        pause(status.devices[0], "too hot");
        QVERIFY(contains(text(), "Paused       vulkan:0: too hot\n"
                                 "Paused       cpu: on battery\n"));
        pause(status.devices[0], "on battery");
        QVERIFY(contains(text(), "State        paused: on battery (more: commonwattctl why)\n"
                                 "Coordinator "));
        // A long reason does not make the table wide.
        std::string words = "cannot tell";
        for (int i = 0; i < 30; ++i)
            words += " something";
        for (DeviceStatus &device : status.devices)
            pause(device, words);
        QVERIFY(contains(text(), "  paused  "));
        for (std::size_t begin = 0, end; (end = text().find('\n', begin)) != std::string::npos;
             begin = end + 1)
            QVERIFY(end - begin <= 132);
    }

    void labelledTextIsBrokenAtBlanks() {
        const auto lined = [](const std::string &text) {
            return labelled("State", text, Style::Plain);
        };
        QCOMPARE(lined(""), "State        \n");
        QCOMPARE(lined("lending"), "State        lending\n");
        const std::string full(67, 'x');
        QCOMPARE(lined(full + " y"), "State        " + full + "\n             y\n");
        QCOMPARE(lined("a " + std::string(65, 'x')),
                 "State        a " + std::string(65, 'x') + "\n");
        QCOMPARE(lined("ä " + std::string(65, 'x')),
                 "State        ä " + std::string(65, 'x') + "\n");
        QCOMPARE(labelled("a long device", "runs", Style::Plain), "a long device  runs\n");
    }

    void coloursAreForTerminalsOnly() {
        const DaemonStatus status = workingStatus();
        QVERIFY(!contains(renderStatus(status, WallTime(0ms), Style::Plain), "\x1b"));
        std::string coloured = renderStatus(status, WallTime(0ms), Style::Colour);
        QVERIFY(contains(coloured, "\x1b[32m"));
        // Without the colours it is the same text: they do not disturb the columns.
        for (std::size_t at; (at = coloured.find('\x1b')) != std::string::npos;)
            coloured.erase(at, coloured.find('m', at) - at + 1);
        QCOMPARE(coloured, renderStatus(status, WallTime(0ms), Style::Plain));
    }

    void textFromElsewhereCannotCommandTheTerminal() {
        QCOMPARE(printable("a\x1b[2Jb\nc\td\x7f"), "a [2Jb c d ");
        QCOMPARE(printable("x\xc2\x9b"
                           "1my"),
                 "x 1my");
        QCOMPARE(printable("\xff"), "\xef\xbf\xbd");
        QCOMPARE(printable("grün"), "grün");
        DaemonStatus status = workingStatus();
        status.coordinatorName = status.linkMessage = status.name = status.key = "\x1b]0;x\x07";
        status.devices[0].assignments[0].model = "\x1b[31m";
        status.devices[0].workerMessage = "\x1b[31m";
        status.problems = {"\x1b[31m"};
        QVERIFY(!contains(renderStatus(status, WallTime(0ms), Style::Plain), "\x1b"));
    }

    void tasksShowWhatTheyBrought() {
        qputenv("TZ", "UTC");
        tzset();
        QCOMPARE(renderTasks({}), "No task has run here yet.\n");
        TaskRecord task{"w",       "llama",     {1, 3, true, true}, "cpu", 1234,
                        Bytes(10), Bytes(2048), WallTime(0ms),      61s,   "done",
                        {}};
        const std::string text = renderTasks({task});
        QVERIFY2(contains(text, "1970-01-01 00:00:00  1m 1s  cpu     llama  E1-2H  1,234   10 B"),
                 text.c_str());
        task.credits = MicroCredits(2'000'000);
        task.span = {0, 0, false, true};
        QVERIFY(contains(renderTasks({task}), "2.000000"));
    }

    void theCacheListsItsBlocks() {
        const CacheStatus cache{
            Bytes(2048), Bytes(1 << 20), {{std::string(64, 'a'), Bytes(2048), WallTime(0ms), ""}}};
        QCOMPARE(renderCache(cache, WallTime(7'200'000ms)),
                 "2.0 KiB of 1.0 MiB used by 1 block\n"
                 "\n"
                 "BLOCK             SIZE     LAST USED  USED BY\n"
                 "aaaaaaaaaaaaaaaa  2.0 KiB  2h ago     -\n");
    }

    void logLinesStayOnOneLine() {
        qputenv("TZ", "UTC");
        tzset();
        QCOMPARE(renderLogLine({WallTime(0ms), "info", "a\nb"}, Style::Plain),
                 "1970-01-01 00:00:00  info     a b\n");
    }

    void settingsFitTheScreen() {
        SettingStatus setting;
        setting.key = "max_price";
        setting.value = "0.3";
        setting.fallback = "none";
        setting.description = "It runs up to this price of a kilowatt-hour, or none: at any price, "
                              "as long as nothing else speaks against it.";
        SettingStatus unchanged;
        unchanged.key = "external";
        unchanged.description = "A signal of the owner's own.";
        QCOMPARE(renderSettings({setting, unchanged}),
                 std::string("max_price = 0.3 (default: none)\n"
                             "    It runs up to this price of a kilowatt-hour, or none: at any "
                             "price, as long\n"
                             "    as nothing else speaks against it.\n"
                             "external = -\n"
                             "    A signal of the owner's own.\n"));
    }
};

QTEST_APPLESS_MAIN(TestRender)
#include "test_render.moc"
