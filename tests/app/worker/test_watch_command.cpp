// The whole of `commonwatt-worker --watch`, against a driver that is broken in every way.
#include "core/platform/process/capture.h"
#include "core/types/telemetry.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <filesystem>

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
