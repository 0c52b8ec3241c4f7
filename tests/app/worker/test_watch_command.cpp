// The whole of `commonwatt-worker --watch`, against a driver that is broken in every way.
#include "core/platform/process/capture.h"
#include "core/types/telemetry.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

class TestWatchCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    // With closed input: one sample of each GPU.
    [[nodiscard]] Result<CapturedRun> watch(const std::string &sensors,
                                            std::vector<std::string> more = {},
                                            std::chrono::milliseconds timeout = 60s) const {
        ProcessOptions options;
        options.program = COMMONWATT_WORKER_PROGRAM;
        options.arguments = {"--watch"};
        options.arguments.insert(options.arguments.end(), more.begin(), more.end());
        options.environment = {{"LD_LIBRARY_PATH", m_folder.path().toStdString()},
                               {"FAKE_NVML", "good"},
                               {"FAKE_SENSORS", sensors}};
        return runAndCapture(options, timeout);
    }

    [[nodiscard]] static GpuSample firstOf(const Result<CapturedRun> &run) {
        const std::string line = run.value().output.substr(0, run->output.find('\n'));
        return gpuSampleFromJson(parseJsonObject(line).value()).value();
    }

    struct Step {
        std::string line;   // given to it
        std::string answer; // to be waited for, in what it prints from then on
        std::function<void()> then = [] {};
    };
    // All that it prints until the last answer; then its input ends.
    [[nodiscard]] std::string limited(const std::vector<Step> &steps, const fs::path &watts,
                                      const fs::path &clock = {}) const {
        ProcessOptions options;
        options.program = COMMONWATT_WORKER_PROGRAM;
        options.arguments = {"--watch", "--interval", "100"};
        options.environment = {{"LD_LIBRARY_PATH", m_folder.path().toStdString()},
                               {"FAKE_NVML", "good"},
                               {"FAKE_SENSORS", "good"}};
        if (!watts.empty())
            options.environment.emplace_back("FAKE_WATTS", watts.string());
        if (!clock.empty())
            options.environment.emplace_back("FAKE_CLOCK", clock.string());
        ChildProcess child = ChildProcess::start(options).value();
        OwnedHandle in = child.takeInput();
        const OwnedHandle out = child.takeOutput();
        std::string output;
        for (const Step &step : steps) {
            const std::size_t from = output.size();
            if (!writeShort(in.get(), 5s, step.line + "\n"))
                return "it takes no input";
            const auto begin = std::chrono::steady_clock::now();
            while (output.find(step.answer, from) == std::string::npos) {
                if (std::chrono::steady_clock::now() - begin > 60s ||
                    readSome(out.get(), 1s, output).value() == ReadStep::End)
                    return "no answer in: " + output;
            }
            step.then();
        }
        in.reset();
        if (child.waitFor(60s) != ExitStatus())
            return "it does not end well";
        return output;
    }
    [[nodiscard]] static std::string textOf(const fs::path &file) {
        std::ifstream stream(file);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

private slots:
    void initTestCase() {
        fs::copy_file(COMMONWATT_FAKE_DRIVER,
                      fs::path(m_folder.path().toStdString()) / "libnvidia-ml.so.1");
    }

    void readsNvidiasLibrary() {
        const GpuSample sample = firstOf(watch("good"));
        QCOMPARE(sample.gpu, std::string("pci:0000:41:00.0"));
        QCOMPARE(sample.name, std::string("Imaginary RTX"));
        QVERIFY(!sample.simulated);
        QCOMPARE(sample.core->value, 61.0);
        QCOMPARE(sample.power->value, 215.5);
        QCOMPARE(sample.fan->value, 0.5);
        QCOMPARE(sample.coreClock->value, 2.1e9);
        QCOMPARE(sample.memoryClock->value, 9.501e9);
        QCOMPARE(sample.memoryByUs->value, std::uint64_t(0));
        QCOMPARE(sample.memoryByOthers->value, std::uint64_t(4) << 30);
        QCOMPARE(sample.useByUs->value, 0.0);
        QCOMPARE(sample.useByOthers->value, 0.75);
        QVERIFY((sample.throttle == std::vector{ThrottleReason::Power, ThrottleReason::Thermal}));
    }

    void limitsWattsUntilItEnds() {
        const fs::path watts = fs::path(m_folder.path().toStdString()) / "watts";
        std::ofstream(watts) << 250000;
        const std::string gpu = "pci:0000:41:00.0";
        std::vector<std::string> seen;
        const auto look = [&] { seen.push_back(textOf(watts)); };
        const std::string output =
            limited({{"watts " + gpu + " 180.5", gpu + ": its driver holds it at 181 W", look},
                     {"watts other 50", "other: the GPU's driver takes no limit of watts"},
                     {"watts " + gpu + " none", gpu + ": its driver's limit is again 250 W", look},
                     {"watts " + gpu + " 20", gpu + ": its driver holds it at 100 W", look}},
                    watts);
        QVERIFY2(seen == (std::vector<std::string>{"180500", "250000", "100000"}), output.c_str());
        QCOMPARE(textOf(watts), std::string("250000"));
    }

    void limitsTheClockUntilItEnds() {
        const fs::path clock = fs::path(m_folder.path().toStdString()) / "clock";
        const std::string gpu = "pci:0000:41:00.0";
        std::vector<std::string> seen;
        const auto look = [&] { seen.push_back(textOf(clock)); };
        const std::string held = gpu + ": its driver holds its clock at ";
        const std::string output = limited(
            {{"clock " + gpu + " 1500000000 none", held + "1500 MHz", look},
             {"clock other 1500000000 none", "other: the GPU's driver takes no limit of its clock"},
             {"clock " + gpu + " none none", gpu + ": its clock is free again up to 2500 MHz",
              look},
             {"clock " + gpu + " none 0.5", held + "1250 MHz", look}},
            {}, clock);
        QVERIFY2(seen == (std::vector<std::string>{"0-1500", "free", "0-1250"}), output.c_str());
        QCOMPARE(textOf(clock), std::string("free"));
        const std::string answer = "lets only administrators limit the clock";
        QVERIFY(limited({{"clock " + gpu + " 1500000000 none", answer}}, {}).find(answer) !=
                std::string::npos);
    }

    void saysWhenItMayNotLimitWatts() {
        const std::string answer = "lets only administrators limit the watts; computing less of "
                                   "the time keeps it below";
        const std::string output = limited({{"watts pci:0000:41:00.0 180", answer}}, {});
        QVERIFY2(output.find(answer) != std::string::npos, output.c_str());
    }

    void whatIsNotSupportedOrGarbageIsAbsent() {
        for (const char *sensors : {"", "garbage"}) {
            const GpuSample sample = firstOf(watch(sensors));
            QCOMPARE(sample.name, std::string("Imaginary RTX"));
            for (const GpuValue value : allGpuValues)
                QVERIFY2(!valueOf(sample, value), std::string(nameOf(value)).c_str());
        }
    }

    void aDriverThatHangsCanBeEnded() {
        QCOMPARE(watch("hang", {}, 2s).error().code, ErrorCode::Timeout);
    }

    void aDriverThatCrashesEndsIt() { QVERIFY(!watch("crash")->status.isSuccess()); }

    void aSimulatedGpuSaysSo() {
        const GpuSample sample = firstOf(watch("hang", {"--simulate-gpu"}));
        QVERIFY(sample.simulated);
        QCOMPARE(sample.gpu, std::string("simulated:0"));
        QVERIFY(sample.core && sample.power);
    }
};

QTEST_GUILESS_MAIN(TestWatchCommand)
#include "test_watch_command.moc"
