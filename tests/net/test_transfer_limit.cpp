#include "core/base/token_bucket.h"
#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

class TestLimit : public QObject {
    Q_OBJECT

private slots:
    // Whatever the sizes of the pieces, the flow keeps to the rate.
    void keepsToTheRate_data() {
        QTest::addColumn<int>("piece");
        QTest::newRow("small") << 100;
        QTest::newRow("large") << 65536;
        QTest::newRow("larger than a second's worth") << 3'000'000;
    }
    void keepsToTheRate() {
        QFETCH(int, piece);
        const Bytes size(static_cast<std::uint64_t>(piece));
        TokenBucket bucket(Bytes(1'000'000), start);
        auto now = start;
        std::uint64_t passed = 0;
        while (passed < 10'000'000) {
            bucket.take(size, now);
            passed += size.value;
            now += bucket.wait(now);
        }
        const double seconds = std::chrono::duration<double>(now - start).count();
        const double rate = static_cast<double>(passed) / seconds;
        QVERIFY2(rate > 990'000 && rate < 1'010'000, std::to_string(rate).c_str());
    }

    void savesUpOnlyALittle() {
        TokenBucket bucket(Bytes(1'000'000), start);
        const auto later = start + 1h;
        QVERIFY(bucket.wait(later) == 0ns);
        bucket.take(Bytes(100'000), later);
        QVERIFY(bucket.wait(later) == 0ns);
        bucket.take(Bytes(1'000'000), later);
        QVERIFY(bucket.wait(later) == 1s);
        QVERIFY(bucket.wait(later + 400ms) == 600ms);
    }

private:
    const TokenBucket::TimePoint start{1000h};
};

QTEST_APPLESS_MAIN(TestLimit)
#include "test_transfer_limit.moc"
