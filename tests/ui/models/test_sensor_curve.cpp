#include "ui/models/sensor_curve.h"

#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

json::object point(int second, int length, double mean) {
    return {{"begin", second * 1000}, {"lengthMillis", length * 1000},
            {"min", mean - 2},        {"mean", mean},
            {"max", mean + 3},        {"samples", 5}};
}

Result<SensorCurve> curve(json::array points) {
    return sensorCurveFromJson({{"points", std::move(points)}}, 10s);
}

} // namespace

class TestSensorCurve : public QObject {
    Q_OBJECT

private slots:
    void hasAPieceForEachTimeThatWasMeasured() {
        const auto found =
            curve({point(0, 0, 50), point(1, 0, 51), point(2, 0, 60), point(60, 0, 40)});
        QVERIFY(found);
        QCOMPARE(found->pieces.size(), 2);
        QCOMPARE(found->pieces[0].size(), 3);
        QCOMPARE(found->pieces[1].front(), (CurvePoint{WallTime(60s), 38, 40, 43}));
        QCOMPARE(*found->min, 38.0);
        QCOMPARE(*found->max, 63.0);
        QCOMPARE(*found->last, 40.0);
    }

    // Intervals stand for all of their length.
    void intervalsThatTouchAreOnePiece() {
        const auto found = curve({point(0, 300, 50), point(300, 300, 51), point(1200, 300, 52)});
        QVERIFY(found);
        QCOMPARE(found->pieces.size(), 2);
        QCOMPARE(found->pieces[0][1].time, WallTime(450s));
    }

    void nothingMeasuredIsNoCurve() {
        const auto found = curve({});
        QVERIFY(found);
        QVERIFY(found->pieces.empty());
        QVERIFY(!found->min && !found->max && !found->last);
    }

    void whatIsMalformedIsRefused() {
        json::object without = point(0, 0, 50);
        without.erase("mean");
        QCOMPARE(curve({without}).error().code, ErrorCode::InvalidData);
        QCOMPARE(curve({"a text"}).error().code, ErrorCode::InvalidData);
        QCOMPARE(sensorCurveFromJson({}, 10s).error().code, ErrorCode::InvalidData);
        QCOMPARE(sensorGpusFromJson({{"gpus", json::array{1}}}).error().code,
                 ErrorCode::InvalidData);
    }

    void readsWhoseSensorsAreKept() {
        const auto known = sensorGpusFromJson(
            {{"gpus", json::array{json::object{
                          {"gpu", "pci:0000:01:00.0"}, {"name", "A Card"}, {"simulated", true}}}},
             {"problem", "the driver is asleep"}});
        QVERIFY(known);
        QCOMPARE(known->gpus, (std::vector<SensorGpu>{{"pci:0000:01:00.0", "A Card", true}}));
        QCOMPARE(known->problem, "the driver is asleep");
    }
};

QTEST_GUILESS_MAIN(TestSensorCurve)
#include "test_sensor_curve.moc"
