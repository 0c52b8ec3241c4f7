#include "coordinator/api/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

constexpr double secondsPerMinute = 60;

std::chrono::seconds timeUntil(double missing, double perMinute) {
    return std::chrono::seconds(
        std::max<std::int64_t>(1, std::llround(std::ceil(missing * secondsPerMinute / perMinute))));
}

} // namespace

RateLimiter::Buckets &RateLimiter::fill(const ApiKey &key, Time now) {
    const double requestLimit = key.requestsPerMinute;
    const auto tokenLimit = static_cast<double>(key.tokensPerMinute);
    const auto [entry, isNew] =
        m_buckets.try_emplace(key.id, Buckets{requestLimit, tokenLimit, now});
    Buckets &buckets = entry->second;
    const double minutes =
        std::chrono::duration<double>(now - buckets.filledAt).count() / secondsPerMinute;
    buckets.requests = std::min(requestLimit, buckets.requests + minutes * requestLimit);
    buckets.tokens = std::min(tokenLimit, buckets.tokens + minutes * tokenLimit);
    buckets.filledAt = now;
    return buckets;
}

RateLimiter::Verdict RateLimiter::admit(const ApiKey &key, Time now) {
    Buckets &buckets = fill(key, now);
    if (key.requestsPerMinute > 0 && buckets.requests < 1)
        return {false, timeUntil(1 - buckets.requests, key.requestsPerMinute),
                "this key may send " + std::to_string(key.requestsPerMinute) +
                    " requests a minute"};
    if (key.tokensPerMinute > 0 && buckets.tokens < 1)
        return {false, timeUntil(1 - buckets.tokens, static_cast<double>(key.tokensPerMinute)),
                "this key may use " + std::to_string(key.tokensPerMinute) + " tokens a minute"};
    buckets.requests -= 1;
    return {};
}

RateLimiter::Verdict RateLimiter::reserve(const ApiKey &key, std::uint64_t tokens, Time now) {
    Buckets &buckets = fill(key, now);
    const auto wanted = static_cast<double>(tokens);
    const auto limit = static_cast<double>(key.tokensPerMinute);
    const double missing = std::min(wanted, limit) - buckets.tokens;
    if (key.tokensPerMinute > 0 && missing > 0) {
        buckets.requests += 1;
        return {false, timeUntil(missing, limit),
                "this key may use " + std::to_string(key.tokensPerMinute) +
                    " tokens a minute, and with what runs already " + std::to_string(tokens) +
                    " more are too many: ask for fewer (max_tokens, n) or try again later"};
    }
    buckets.tokens -= wanted;
    return {};
}

void RateLimiter::settle(const ApiKey &key, std::uint64_t reserved, std::uint64_t used, Time now) {
    fill(key, now).tokens += static_cast<double>(reserved) - static_cast<double>(used);
}

} // namespace commonwatt
