#include "app/daemon/sensor_history.h"

#include "support/qtest_support.h"
#include "support/small_disk.h"

#include <QTemporaryDir>

#include <numeric>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{std::chrono::seconds(1'800'000'000)}; // the beginning of an interval

GpuSample sampleAt(WallTime time, double celsius, const std::string &gpu = "pci:0000:01:00.0") {
    GpuSample sample;
    sample.time = time;
    sample.gpu = gpu;
    sample.name = "Some GPU";
    sample.core = Celsius(celsius);
    return sample;
}

const KnownGpu someGpu{"pci:0000:01:00.0", "Some GPU", false};

} // namespace

class TestSensorHistory : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] SensorHistory open(SensorHistoryLimits limits = {}) const {
        return SensorHistory::open(m_folder->filePath("sensors.db").toStdString(), limits).value();
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void rollsUpWhatComesInPieces() {
        std::vector<double> celsius;
        {
            SensorHistory history = open();
            for (int i = 0; i < 150; ++i) {
                celsius.push_back(40 + i % 37);
                history.add(sampleAt(start + i * 1s, celsius.back()));
                if (i % 20 == 0)
                    QVERIFY(history.flush());
            }
            QVERIFY(history.flush());
        }
        // The rest of the interval after a restart, and one sample of the next.
        SensorHistory history = open();
        for (int i = 150; i < 300; ++i) {
            celsius.push_back(90 - i % 11);
            history.add(sampleAt(start + i * 1s, celsius.back()));
        }
        history.add(sampleAt(start + 300s, 20));
        QVERIFY(history.flush());
        const auto points =
            history.intervals(someGpu, GpuValue::Core, start, start + 1h, 1000).value();
        QCOMPARE(points.size(), 2U);
        QVERIFY(points[0].begin == start && points[0].length == 5min);
        QCOMPARE(points[0].samples, 300U);
        QCOMPARE(points[0].min, *std::ranges::min_element(celsius));
        QCOMPARE(points[0].max, *std::ranges::max_element(celsius));
        QCOMPARE(points[0].mean, std::accumulate(celsius.begin(), celsius.end(), 0.0) / 300);
        QCOMPARE(points[1].mean, 20.0);
        QVERIFY(history.intervals(someGpu, GpuValue::Power, start, start + 1h, 9).value().empty());
        QCOMPARE(history.samples(someGpu, GpuValue::Core, start + 10s, start + 20s).value().size(),
                 10U);
        // Brought together: the mean is of all samples.
        const auto one = history.intervals(someGpu, GpuValue::Core, start, start + 1h, 1).value();
        QCOMPARE(one.size(), 1U);
        QCOMPARE(one[0].samples, 301U);
        QCOMPARE(one[0].min, 20.0);
    }

    void keepsAnHourOfSamplesAndAYearOfIntervals() {
        SensorHistory history = open({.samples = 60s, .intervals = 10});
        for (int i = 0; i < 20; ++i) {
            for (int second = 0; second < 100; ++second)
                history.add(sampleAt(start + i * 5min + second * 1s, i));
            QVERIFY(history.flush());
        }
        const WallTime end = start + 200min;
        const auto points = history.intervals(someGpu, GpuValue::Core, start, end, 1000).value();
        QCOMPARE(points.size(), 10U);
        QVERIFY(points.front().begin == start + 10 * 5min);
        QCOMPARE(points.back().samples, 100U);
        QCOMPARE(history.samples(someGpu, GpuValue::Core, start, end).value().size(), 60U);
    }

    // What was written under a clock that was years ahead neither hides nor costs anything.
    void aClockThatWasWrongDoesNoHarm() {
        SensorHistory history = open();
        history.add(sampleAt(start, 50));
        history.add(sampleAt(start + std::chrono::days(5000), 60));
        QVERIFY(history.flush());
        history.add(sampleAt(start + 1s, 52));
        QVERIFY(history.flush());
        const auto points =
            history.intervals(someGpu, GpuValue::Core, start, start + 5min, 10).value();
        QCOMPARE(points.size(), 1U);
        QCOMPARE(points[0].mean, 51.0);
        QCOMPARE(history.samples(someGpu, GpuValue::Core, start, start + std::chrono::days(10'000))
                     .value()
                     .size(),
                 1U);
    }

    void simulatedOnesStandApart() {
        SensorHistory history = open();
        GpuSample simulated = sampleAt(start, 99);
        simulated.simulated = true;
        history.add(simulated);
        history.add(sampleAt(start, 40));
        QVERIFY(history.flush());
        QCOMPARE(history.gpus().value().size(), 2U);
        const auto real =
            history.intervals(someGpu, GpuValue::Core, start, start + 5min, 10).value();
        QCOMPARE(real.size(), 1U);
        QCOMPARE(real[0].max, 40.0);
        KnownGpu other = someGpu;
        other.simulated = true;
        QCOMPARE(history.samples(other, GpuValue::Core, start, start + 1s).value().at(0).max, 99.0);
    }

    void gathersWithinABound() {
        SensorHistory history = open();
        for (std::size_t i = 0; i < 3 * SensorHistory::maxGathered; ++i)
            history.add(sampleAt(start + static_cast<int>(i) * 1s, 1));
        QVERIFY(history.flush());
        QCOMPARE(history.samples(someGpu, GpuValue::Core, start, start + 10h).value().size(),
                 SensorHistory::maxGathered);
    }

    void aFullDiskLosesNothingThatFits() {
        SmallDisk disk(Bytes(1 << 20));
        if (!disk.isMounted())
            QSKIP("only root can mount a small disk");
        SensorHistory history = SensorHistory::open(disk.path() / "sensors.db").value();
        history.add(sampleAt(start, 40));
        QVERIFY(history.flush());
        const std::filesystem::path filler = disk.path() / "filler";
        {
            QFile file(QString::fromStdString(filler.string()));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            const QByteArray piece(1024, 'x');
            while (file.write(piece) == piece.size()) {
            }
        }
        for (int i = 1; i < 1000; ++i)
            history.add(sampleAt(start + i * 1s, 40 + i % 9));
        const Status full = history.flush();
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::ResourceExhausted);
        std::filesystem::remove(filler);
        QVERIFY(history.flush());
        QCOMPARE(history.samples(someGpu, GpuValue::Core, start, start + 1h).value().size(), 1000U);
    }
};

QTEST_GUILESS_MAIN(TestSensorHistory)
#include "test_sensor_history.moc"
