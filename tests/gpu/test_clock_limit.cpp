#include "gpu/telemetry/clock_limit.h"

#include "support/qtest_support.h"

#include <vector>

using namespace commonwatt;

namespace {

class FakeCap final : public ClockCap {
public:
    Result<Hertz> most() const override { return Hertz(2e9); }
    Result<Hertz> setLimit(Hertz limit) override {
        if (isLocked)
            return fail(ErrorCode::PermissionDenied, "locked");
        set.push_back(limit.value);
        return std::max(limit, Hertz(5e8));
    }
    Status reset() override {
        set.push_back(0);
        return {};
    }

    bool isLocked = false;
    std::vector<double> set; // 0: free
};

} // namespace

class TestClockLimit : public QObject {
    Q_OBJECT

private slots:
    void holdsTheLowerBoundAndLetsFree() {
        FakeCap cap;
        {
            ClockLimit limit(cap);
            QCOMPARE(limit.hold({Hertz(1.5e9), std::nullopt}).value(), Hertz(1.5e9));
            QCOMPARE(limit.hold({std::nullopt, Share(0.5)}).value(), Hertz(1e9));
            QCOMPARE(limit.hold({Hertz(1.5e9), Share(0.5)}).value(), Hertz(1e9));
            QCOMPARE(limit.hold({Hertz(1e8), std::nullopt}).value(), Hertz(5e8));
            QCOMPARE(limit.hold({Hertz(9e9), std::nullopt}).value(), Hertz(2e9));
        }
        QCOMPARE(cap.set, (std::vector<double>{1.5e9, 1e9, 1e9, 1e8, 2e9, 0}));
    }

    void letsFreeOnlyWhatItHolds() {
        FakeCap cap;
        {
            ClockLimit limit(cap);
            QCOMPARE(limit.hold({}).value(), Hertz(2e9));
            QVERIFY(cap.set.empty());
            QVERIFY(limit.hold({Hertz(1e9), std::nullopt}));
            QCOMPARE(limit.hold({}).value(), Hertz(2e9));
        }
        QCOMPARE(cap.set, (std::vector<double>{1e9, 0}));
    }

    void aRefusalHoldsNothing() {
        FakeCap cap;
        cap.isLocked = true;
        {
            ClockLimit limit(cap);
            QCOMPARE(limit.hold({Hertz(1e9), std::nullopt}).error().code,
                     ErrorCode::PermissionDenied);
        }
        QVERIFY(cap.set.empty());
    }
};

QTEST_GUILESS_MAIN(TestClockLimit)
#include "test_clock_limit.moc"
