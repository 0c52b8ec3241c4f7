#include "gpu/telemetry/power_limit.h"

#include "support/qtest_support.h"

#include <vector>

using namespace commonwatt;

namespace {

class FakeCap final : public PowerCap {
public:
    Result<Watts> limit() const override { return now; }
    Result<Watts> least() const override { return Watts(100); }
    Status setLimit(Watts limit) override {
        if (isLocked)
            return fail(ErrorCode::PermissionDenied, "locked");
        set.push_back(limit.value);
        now = limit;
        return {};
    }

    Watts now{250};
    bool isLocked = false;
    std::vector<double> set;
};

} // namespace

class TestPowerLimit : public QObject {
    Q_OBJECT

private slots:
    void holdsAndPutsBackWhatWasThere() {
        FakeCap cap;
        {
            PowerLimit limit(cap);
            QCOMPARE(limit.hold(Watts(180)).value(), Watts(180));
            QCOMPARE(limit.hold(Watts(150)).value(), Watts(150));
        }
        QCOMPARE(cap.set, (std::vector<double>{180, 150, 250}));
    }

    void putsBackWhenNoLongerWanted() {
        FakeCap cap;
        {
            PowerLimit limit(cap);
            QCOMPARE(limit.hold(Watts(180)).value(), Watts(180));
            QCOMPARE(limit.hold(std::nullopt).value(), Watts(250));
            cap.now = Watts(200); // somebody else's, from then on
            QCOMPARE(limit.hold(std::nullopt).value(), Watts(200));
        }
        QCOMPARE(cap.set, (std::vector<double>{180, 250}));
    }

    void neverRaisesItAndKnowsTheLeast() {
        FakeCap cap;
        PowerLimit limit(cap);
        QCOMPARE(limit.hold(Watts(400)).value(), Watts(250));
        QCOMPARE(limit.hold(Watts(20)).value(), Watts(100));
        cap.now = Watts(80); // lower than it should take: left alone from a new start
        PowerLimit second(cap);
        QCOMPARE(second.hold(Watts(20)).value(), Watts(80));
    }

    void whatMayNotBeSetIsNotPutBack() {
        FakeCap cap;
        cap.isLocked = true;
        {
            PowerLimit limit(cap);
            QCOMPARE(limit.hold(Watts(180)).error().code, ErrorCode::PermissionDenied);
            cap.isLocked = false;
        }
        QVERIFY(cap.set.empty());
    }
};

QTEST_GUILESS_MAIN(TestPowerLimit)
#include "test_power_limit.moc"
