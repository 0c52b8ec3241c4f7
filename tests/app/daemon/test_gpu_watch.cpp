// The watch over the sensors with the real worker program and its simulated GPU, and with scripts
// that behave like one whose driver is broken.
#include "app/daemon/gpu_watch.h"

#include "support/fabric_support.h"
#include "support/qtest_support.h"
#include "support/script.h"

#include <QTemporaryDir>

#include <fstream>

using namespace commonwatt;
using namespace commonwatt::testing;
using namespace std::chrono_literals;

class TestGpuWatch : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path script(const std::string &text) {
        return writeScript(m_folder.filePath("worker").toStdString(), text);
    }
    static GpuWatchOptions simulated(const std::filesystem::path &program) {
        return {.program = program, .gpu = WatchedGpu::Simulated, .interval = 100ms};
    }

private slots:
    void tellsWhileItIsOn() {
        EventLoop loop;
        std::vector<GpuSample> samples;
        GpuWatch watch(
            loop, simulated(COMMONWATT_WORKER_PROGRAM),
            [&](const GpuSample &sample) { samples.push_back(sample); }, [] { return true; });
        QVERIFY(!runUntil(loop, [&] { return !samples.empty(); }, 1s)); // not asked for yet
        watch.start();
        watch.setOurs({1, 2, 3});
        QVERIFY(runUntil(loop, [&] { return samples.size() >= 5; }));
        QVERIFY(samples[0].simulated);
        QVERIFY(samples[4].core && samples[4].time > samples[0].time);
        watch.stop();
        runUntil(loop, [] { return false; }, 1s);
        samples.clear();
        QVERIFY(!runUntil(loop, [&] { return !samples.empty(); }, 1s));
        watch.start();
        QVERIFY(runUntil(loop, [&] { return !samples.empty(); }));
    }

    void isToldWhichProcessesAreOurs() {
        const std::filesystem::path heard(m_folder.filePath("heard").toStdString());
        EventLoop loop;
        GpuWatch watch(
            loop, simulated(script("cat > '" + heard.string() + "'\n")), [](const GpuSample &) {},
            [] { return true; });
        watch.setOurs({12, 345});
        watch.start();
        const auto text = [&] {
            std::ifstream file(heard);
            return std::string(std::istreambuf_iterator<char>(file), {});
        };
        QVERIFY(runUntil(loop, [&] { return text() == "12 345 \n"; }));
        watch.setOurs({7});
        QVERIFY(runUntil(loop, [&] { return text() == "12 345 \n7 \n"; }));
    }

    void isToldWhatDriversAreToHold() {
        const std::filesystem::path heard(m_folder.filePath("limits").toStdString());
        EventLoop loop;
        GpuWatch watch(
            loop,
            simulated(script("grep --line-buffered -E 'watts|clock' > '" + heard.string() + "'\n")),
            [](const GpuSample &) {}, [] { return true; });
        const auto watts = [](double limit) { return GpuLimits{Watts(limit), {}}; };
        watch.setGpuLimits({{"pci:a", watts(180)}, {"pci:b", watts(90)}});
        watch.start();
        const auto text = [&] {
            std::ifstream file(heard);
            return std::string(std::istreambuf_iterator<char>(file), {});
        };
        const std::string first = "watts pci:a 180.000000\nwatts pci:b 90.000000\n";
        QVERIFY(runUntil(loop, [&] { return text() == first; }));
        watch.setGpuLimits({{"pci:a", watts(150)}});
        const std::string second = first + "watts pci:a 150.000000\nwatts pci:b none\n";
        QVERIFY(runUntil(loop, [&] { return text() == second; }));
        watch.setGpuLimits({{"pci:a", {Watts(150), {Hertz(1.5e9), Share(0.5)}}}});
        const std::string third = second + "clock pci:a 1500000000.000000 0.500000\n";
        QVERIFY(runUntil(loop, [&] { return text() == third; }));
        watch.setGpuLimits({});
        QVERIFY(runUntil(
            loop, [&] { return text() == third + "watts pci:a none\nclock pci:a none none\n"; }));
    }

    // It ends by itself when its input does, and so can put back what it has set.
    void leavesTimeToPutBack() {
        const std::filesystem::path mark(m_folder.filePath("back").toStdString());
        EventLoop loop;
        GpuWatch watch(
            loop,
            simulated(
                script("echo '{\"notice\": \"held\"}'; cat > /dev/null; sleep 0.3; echo x > '" +
                       mark.string() + "'\n")),
            [](const GpuSample &) {}, [] { return true; });
        watch.setGpuLimits({{"pci:a", {Watts(180), {}}}});
        watch.start();
        runUntil(loop, [] { return false; }, 1s);
        QVERIFY(!std::filesystem::exists(mark));
        watch.stop();
        QVERIFY(runUntil(loop, [&] { return std::filesystem::exists(mark); }));
    }

    void startsAgainWhatFails_data() {
        QTest::addColumn<QString>("behaviour");
        QTest::newRow("crashes") << "kill -SEGV $$";
        QTest::newRow("prints nonsense") << "echo nonsense; exec sleep 60";
        QTest::newRow("hangs") << "exec sleep 60";
        QTest::newRow("prints without end") << "exec tr '\\0' x </dev/zero";
        QTest::newRow("tells of a real one")
            << R"(echo '{"time":1,"gpu":"a","name":"b","simulated":false}'; sleep 9)";
    }
    void startsAgainWhatFails() {
        QFETCH(QString, behaviour);
        const std::filesystem::path marks(m_folder.filePath("marks").toStdString());
        std::filesystem::remove(marks);
        EventLoop loop;
        GpuWatchOptions options =
            simulated(script("echo x >> '" + marks.string() + "'\n" + behaviour.toStdString()));
        options.silence = options.start = 300ms;
        GpuWatch watch(
            loop, options, [](const GpuSample &) { QFAIL("no sample was told"); },
            [] { return true; });
        watch.start();
        std::error_code ignored;
        QVERIFY(
            runUntil(loop, [&] { return std::filesystem::file_size(marks, ignored) == 4; }, 20s));
    }

    void givesUpWhereNothingTellsOrNobodyAsks_data() {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<bool>("isNeeded");
        QTest::newRow("nothing to watch") << "exit 4" << true;
        QTest::newRow("not needed any more") << "exit 1" << false;
    }
    void givesUpWhereNothingTellsOrNobodyAsks() {
        QFETCH(QString, behaviour);
        QFETCH(bool, isNeeded);
        const std::filesystem::path marks(m_folder.filePath("marks").toStdString());
        std::filesystem::remove(marks);
        EventLoop loop;
        GpuWatch watch(
            loop,
            simulated(script("echo x >> '" + marks.string() + "'\n" + behaviour.toStdString())),
            [](const GpuSample &) {}, [&] { return isNeeded; });
        watch.start();
        QVERIFY(runUntil(loop, [&] { return !watch.isOn(); }));
        QCOMPARE(std::filesystem::file_size(marks), std::uintmax_t(2));
        QCOMPARE(watch.hasNothing(), isNeeded);
        watch.start(); // it is known by now, or tried anew
        QCOMPARE(watch.isOn(), !isNeeded);
    }

    void endsAtOnce() {
        const auto begin = std::chrono::steady_clock::now();
        {
            EventLoop loop;
            GpuWatch watch(
                loop, simulated(script("exec sleep 60\n")), [](const GpuSample &) {},
                [] { return true; });
            watch.start();
            runUntil(loop, [] { return false; }, 1s);
        }
        QVERIFY(std::chrono::steady_clock::now() - begin < 30s);
    }
};

QTEST_GUILESS_MAIN(TestGpuWatch)
#include "test_gpu_watch.moc"
