#include "coordinator/api/rate_limiter.h"

#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

class TestRateLimiter : public QObject {
    Q_OBJECT

private slots:
    void allowsAsManyRequestsAsAMinuteHas() {
        RateLimiter limiter;
        const ApiKey key{.id = 1, .name = "a", .requestsPerMinute = 3};
        for (int i = 0; i < 3; ++i)
            QVERIFY(limiter.admit(key, m_start).admitted);
        const auto verdict = limiter.admit(key, m_start);
        QVERIFY(!verdict.admitted);
        QVERIFY(verdict.retryAfter == 20s);
        QVERIFY(verdict.reason.find("3 requests a minute") != std::string::npos);
        QVERIFY(!limiter.admit(key, m_start + 19s).admitted);
        QVERIFY(limiter.admit(key, m_start + 20s).admitted);
        QVERIFY(!limiter.admit(key, m_start + 21s).admitted);
        // A long pause fills it up to its limit and not beyond.
        for (int i = 0; i < 3; ++i)
            QVERIFY(limiter.admit(key, m_start + 24h).admitted);
        QVERIFY(!limiter.admit(key, m_start + 24h).admitted);
    }

    void waitsUntilUsedTokensAreMadeUpFor() {
        RateLimiter limiter;
        const ApiKey key{.id = 1, .name = "a", .tokensPerMinute = 60};
        QVERIFY(limiter.admit(key, m_start).admitted);
        limiter.charge(key, 90, m_start);
        const auto verdict = limiter.admit(key, m_start);
        QVERIFY(!verdict.admitted);
        QVERIFY(verdict.retryAfter == 31s);
        QVERIFY(limiter.admit(key, m_start + 31s).admitted);
    }

    void keepsKeysApart() {
        RateLimiter limiter;
        const ApiKey a{.id = 1, .name = "a", .requestsPerMinute = 1};
        const ApiKey b{.id = 2, .name = "b", .requestsPerMinute = 1};
        QVERIFY(limiter.admit(a, m_start).admitted);
        QVERIFY(!limiter.admit(a, m_start).admitted);
        QVERIFY(limiter.admit(b, m_start).admitted);
    }

    void hasNoLimitWithoutOne() {
        RateLimiter limiter;
        const ApiKey key{.id = 1, .name = "a"};
        for (int i = 0; i < 10000; ++i)
            QVERIFY(limiter.admit(key, m_start).admitted);
        limiter.charge(key, 1'000'000, m_start);
        QVERIFY(limiter.admit(key, m_start).admitted);
    }

private:
    const RateLimiter::Time m_start{std::chrono::hours(1000)};
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "test_rate_limiter.moc"
