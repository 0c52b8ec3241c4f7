// How much each API key may use: a token bucket for requests and one for tokens. Pure: the time
// comes in.
#pragma once

#include "coordinator/api/key_store.h"

#include <chrono>
#include <map>

namespace commonwatt {

class RateLimiter {
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Verdict {
        bool admitted = true;
        // Not admitted: when it is worth trying again, in whole seconds, at least 1.
        std::chrono::seconds retryAfter{0};
        std::string reason; // not admitted: which limit, for the requester
    };

    // Takes one request from the bucket of requests, which holds as many as a minute allows and
    // fills evenly. Admits while the bucket of tokens is not empty.
    [[nodiscard]] Verdict admit(const ApiKey &key, Time now);

    // Of an admitted request: takes the tokens that it may use at most. A full bucket is enough for
    // any number, and goes below zero then. Not admitted: the request is given back.
    [[nodiscard]] Verdict reserve(const ApiKey &key, std::uint64_t tokens, Time now);
    // At its end: gives back what of it was not used.
    void settle(const ApiKey &key, std::uint64_t reserved, std::uint64_t used, Time now);

private:
    struct Buckets {
        double requests = 0;
        double tokens = 0;
        Time filledAt;
    };
    Buckets &fill(const ApiKey &key, Time now);

    std::map<std::int64_t, Buckets> m_buckets; // as many as there are keys in use
};

} // namespace commonwatt
