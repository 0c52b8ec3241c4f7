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

    void tokensThatMayBeUsedAreTakenAtTheStart() {
        RateLimiter limiter;
        const ApiKey key{.id = 1, .name = "a", .requestsPerMinute = 2, .tokensPerMinute = 60};
        QVERIFY(limiter.admit(key, m_start).admitted);
        QVERIFY(limiter.reserve(key, 40, m_start).admitted);
        // While that one runs, there are 20 left.
        QVERIFY(limiter.admit(key, m_start).admitted);
        const auto verdict = limiter.reserve(key, 40, m_start);
        QVERIFY(!verdict.admitted);
        QVERIFY(verdict.retryAfter == 20s);
        QVERIFY2(verdict.reason.find("max_tokens") != std::string::npos, verdict.reason.c_str());
        // The one that was not admitted counts as no request.
        QVERIFY(limiter.admit(key, m_start).admitted);
        QVERIFY(limiter.reserve(key, 20, m_start).admitted);
    }

    void whatWasNotUsedIsGivenBack() {
        RateLimiter limiter;
        const ApiKey key{.id = 1, .name = "a", .tokensPerMinute = 60};
        QVERIFY(limiter.reserve(key, 60, m_start).admitted);
        QVERIFY(!limiter.admit(key, m_start).admitted);
        limiter.settle(key, 60, 15, m_start);
        QVERIFY(limiter.reserve(key, 45, m_start).admitted);
        QVERIFY(!limiter.reserve(key, 1, m_start).admitted);
        // Giving back does not fill it beyond its limit.
        limiter.settle(key, 45, 0, m_start + 1h);
        QVERIFY(limiter.reserve(key, 60, m_start + 1h).admitted);
        QVERIFY(!limiter.reserve(key, 1, m_start + 1h).admitted);
    }

    void moreThanAMinuteHasMustBeMadeUpFor() {
        RateLimiter limiter;
        const ApiKey key{.id = 1, .name = "a", .tokensPerMinute = 60};
        QVERIFY(limiter.reserve(key, 90, m_start).admitted);
        limiter.settle(key, 90, 90, m_start);
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
        QVERIFY(limiter.reserve(key, 1'000'000, m_start).admitted);
        QVERIFY(limiter.admit(key, m_start).admitted);
    }

private:
    const RateLimiter::Time m_start{std::chrono::hours(1000)};
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "test_rate_limiter.moc"
