// The hardware challenge: a chain of matrix products whose result has to come back within the time
// that a device's claimed speed allows. What both sides must agree on: the messages, the numbers of
// the matrices and the digests. Described in docs/protocol/fabric.md.
//
// A has `width` rows and columns of odd numbers from -7 to 7, X0 has productColumns columns of -1
// and 1. Round r computes C = A·X(r-1) and X(r) = sign(C), element by element, in {-1, 0, 1}. The
// sign makes each round depend on all of the one before, so that none can be left out, taken
// together with another or begun before the salt, which gives X0, is known. All numbers are whole
// and below 2^24, so that every backend computes them exactly in F32, in whatever order.
//
// What binds the volunteer to a round is the sketch P·X(r), sketchRows rows of sums that tell
// different X apart; P holds -1 and 1. SHA-256 of it is the round's digest.
#pragma once

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/units.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace commonwatt {

inline constexpr std::uint32_t productColumns = 512; // as a prompt's batch has
inline constexpr std::uint32_t sketchRows = 4;
inline constexpr std::uint32_t minProductWidth = 256;
inline constexpr std::uint32_t maxProductWidth = 4096;
inline constexpr std::uint32_t maxProductRounds = 16384;
inline constexpr std::int32_t maxProductEntry = 7; // of A, either sign

struct ProductShape {
    std::uint32_t width = 0; // a multiple of minProductWidth
    std::uint32_t rounds = 0;

    [[nodiscard]] double flops() const {
        return 2.0 * width * width * productColumns * static_cast<double>(rounds);
    }
    // On a device, all of it. `weight`: bytes of an entry of A.
    [[nodiscard]] Bytes memory(std::size_t weight) const {
        return Bytes(std::uint64_t(width) * width * weight +
                     std::uint64_t(width) * (productColumns * 2 + sketchRows) * 4);
    }
    bool operator==(const ProductShape &) const = default;
};

// Coordinator, passed on to the worker: make A for this challenge. Replaces one that is under way.
struct PrepareProduct {
    std::uint64_t challenge = 0;
    std::string device;
    std::uint64_t seed = 0; // of A and P
    ProductShape shape;
    bool operator==(const PrepareProduct &) const = default;
};
// Compute all rounds now; the time until ProductDigests is what counts.
struct RunProduct {
    std::uint64_t challenge = 0;
    std::uint64_t salt = 0; // of X0
    bool operator==(const RunProduct &) const = default;
};
// Show this round, from 1 to `rounds`: answered by a frame of type ProductRound.
struct OpenProduct {
    std::uint64_t challenge = 0;
    std::uint32_t round = 0;
    bool operator==(const OpenProduct &) const = default;
};
// The challenge is over, and this is how it ended, in words; empty: it was only given up.
struct EndProduct {
    std::uint64_t challenge = 0;
    std::string message;
    bool operator==(const EndProduct &) const = default;
};

// Volunteer, from its worker.
struct ProductPrepared {
    std::uint64_t challenge = 0;
    bool operator==(const ProductPrepared &) const = default;
};
struct ProductDigests {
    std::uint64_t challenge = 0;
    std::vector<Sha256Digest> digests; // of rounds 1, 2, …
    bool operator==(const ProductDigests &) const = default;
};
// Not now (Unavailable), or it does not work here; ends the challenge.
struct ProductRefused {
    std::uint64_t challenge = 0;
    ErrorCode code = ErrorCode::Unavailable;
    std::string message;
    bool operator==(const ProductRefused &) const = default;
};

// A round as it is shown: the product's one operand and its result, both [width][productColumns].
struct ProductRound {
    std::vector<std::int8_t> operand;  // X(r-1)
    std::vector<std::int16_t> product; // C
};
// The payload of a frame of type ProductRound: the operand, then the product, row-major, little
// endian.
[[nodiscard]] ByteVector encodeProductRound(const ProductRound &round);
// InvalidData: not of that width.
[[nodiscard]] Result<ProductRound> decodeProductRound(ByteView payload, std::uint32_t width);

// The numbers. Entry i of a matrix, counted row by row, comes from bits of SplitMix64's output
// number i / k (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014), so that
// any part can be made alone.
// Rows of A from `firstRow` on, as many as fit into `rows`.
void fillProductMatrix(std::uint64_t seed, std::uint32_t width, std::uint32_t firstRow,
                       std::span<std::int8_t> rows);
// P, [sketchRows][width].
[[nodiscard]] std::vector<std::int8_t> productSketchMatrix(std::uint64_t seed, std::uint32_t width);
// X0, [width][productColumns].
[[nodiscard]] std::vector<std::int8_t> productStart(std::uint64_t salt, std::uint32_t width);
// `sketch`: [sketchRows][productColumns].
[[nodiscard]] Sha256Digest productDigest(std::span<const std::int32_t> sketch);

[[nodiscard]] json::object encode(const PrepareProduct &message);
[[nodiscard]] json::object encode(const RunProduct &message);
[[nodiscard]] json::object encode(const OpenProduct &message);
[[nodiscard]] json::object encode(const EndProduct &message);
[[nodiscard]] json::object encode(const ProductPrepared &message);
[[nodiscard]] json::object encode(const ProductDigests &message);
[[nodiscard]] json::object encode(const ProductRefused &message);
[[nodiscard]] Status decode(const JsonReader &reader, PrepareProduct &message);
[[nodiscard]] Status decode(const JsonReader &reader, RunProduct &message);
[[nodiscard]] Status decode(const JsonReader &reader, OpenProduct &message);
[[nodiscard]] Status decode(const JsonReader &reader, EndProduct &message);
[[nodiscard]] Status decode(const JsonReader &reader, ProductPrepared &message);
[[nodiscard]] Status decode(const JsonReader &reader, ProductDigests &message);
[[nodiscard]] Status decode(const JsonReader &reader, ProductRefused &message);

} // namespace commonwatt
