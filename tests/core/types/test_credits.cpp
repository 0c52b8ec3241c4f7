#include "core/types/credits.h"
#include "support/qtest_support.h"

using namespace commonwatt;

class TestCredits : public QObject {
    Q_OBJECT

private slots:
    void followsTheFormula() {
        // One credit: a thousand tokens through a billion parameters.
        QCOMPARE(creditsFor(1'000'000'000, 1000).value, std::int64_t(1'000'000));
        QCOMPARE(creditsFor(0, 1000).value, std::int64_t(0));
        QCOMPARE(creditsFor(499'999, 1).value, std::int64_t(0));
        QCOMPARE(creditsFor(500'000, 1).value, std::int64_t(1));
    }

    void saturates() {
        QVERIFY(creditsFor(UINT64_MAX, UINT64_MAX).value > 0);
        QVERIFY(creditsFor(UINT64_MAX, 1).value > 0);
    }
};

QTEST_APPLESS_MAIN(TestCredits)
#include "test_credits.moc"
