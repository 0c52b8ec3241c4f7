// Judges the hardware challenge (core/types/product_messages.h): how much to ask of a device, how
// long it may take, and whether what it shows is right. Pure: randomness comes in as arguments.
#pragma once

#include "core/types/product_messages.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace commonwatt {

struct ProductChallengeOptions {
    std::chrono::milliseconds target = std::chrono::milliseconds(500); // at the claimed speed
    // What is asked first of a device whose speed nobody knows, for which the time does not count.
    double unknownFlopsPerSecond = 5e9;
    double slack = 2; // an honest device may be so much slower than claimed
    // For waking up the device and the network, and for the digests.
    std::chrono::milliseconds allowance = std::chrono::milliseconds(150);
    double digestBytesPerSecond = 300e6;
    // Of the device's memory a challenge takes at most this part.
    double memoryPart = 0.5;
};

// As wide as still gives some rounds, since wider products keep a fast device busier; less where
// memory is short.
[[nodiscard]] ProductShape sizeProduct(double flopsPerSecond, Bytes memory,
                                       const ProductChallengeOptions &options);

// From RunProduct sent to ProductDigests received, with a round trip of the network in it.
[[nodiscard]] std::chrono::nanoseconds timeAllowed(const ProductShape &shape, double flopsPerSecond,
                                                   std::chrono::nanoseconds roundTrip,
                                                   const ProductChallengeOptions &options);

// At least so fast it was.
[[nodiscard]] double speedShown(const ProductShape &shape, std::chrono::nanoseconds took,
                                std::chrono::nanoseconds roundTrip);

struct OpenedRound {
    std::uint64_t seed = 0;
    std::uint64_t salt = 0;
    ProductShape shape;
    std::uint32_t number = 0;          // from 1 on
    std::vector<Sha256Digest> digests; // of all rounds
};
// Whether the round is what the digests say and C = A·X(r-1), by Freivalds' check (Freivalds:
// Probabilistic machines can use less running time, 1977): for random u, C·u = A·(X·u) modulo
// 2^31 - 1. `challengeSecret` gives u and must be unknown to who computed. A wrong product passes
// with a chance of at most 2^-61. InvalidData says in words what is wrong. O(width²) time.
[[nodiscard]] Status checkRound(const OpenedRound &opened, const ProductRound &round,
                                std::uint64_t challengeSecret);

} // namespace commonwatt
