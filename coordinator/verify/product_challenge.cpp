#include "coordinator/verify/product_challenge.h"

#include <algorithm>
#include <array>
#include <random>

namespace commonwatt {

namespace {

constexpr std::uint32_t leastRounds = 4;
constexpr std::uint32_t fewRounds = 8; // a wider product must leave at least these
constexpr std::uint64_t prime = (std::uint64_t(1) << 31) - 1;
// Each lets a wrong product pass with a chance of 1 / prime.
constexpr std::size_t vectors = 2;
// Of A at a time.
constexpr std::uint32_t rowsAtOnce = 64;

std::chrono::nanoseconds seconds(double count) {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double>(count));
}

std::int64_t modulo(std::int64_t value) {
    constexpr auto p = static_cast<std::int64_t>(prime);
    return (value % p + p) % p;
}

// Row times vector. Sums stay below 4096 · 2^15 · 2^31.
template <typename Entry>
std::int64_t multiply(std::span<const Entry> row, std::span<const std::int64_t> vector) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < row.size(); ++i)
        sum += row[i] * vector[i];
    return modulo(sum);
}

template <typename Entry>
std::span<const Entry> rowOf(const std::vector<Entry> &matrix, std::size_t row) {
    return std::span(matrix).subspan(row * productColumns, productColumns);
}

Sha256Digest digestOf(const std::vector<std::int8_t> &operand, const OpenedRound &opened) {
    const std::vector<std::int8_t> matrix = productSketchMatrix(opened.seed, opened.shape.width);
    std::vector<std::int32_t> sketch(std::size_t(sketchRows) * productColumns);
    for (std::size_t row = 0; row < sketchRows; ++row)
        for (std::size_t inner = 0; inner < opened.shape.width; ++inner) {
            const std::int8_t sign = matrix[row * opened.shape.width + inner];
            for (std::size_t column = 0; column < productColumns; ++column)
                sketch[row * productColumns + column] +=
                    sign * operand[inner * productColumns + column];
        }
    return productDigest(sketch);
}

bool isRightProduct(const OpenedRound &opened, const ProductRound &round, std::uint64_t secret) {
    const std::uint32_t width = opened.shape.width;
    std::mt19937_64 random(secret);
    std::uniform_int_distribution<std::int64_t> residues(0, static_cast<std::int64_t>(prime) - 1);
    std::array<std::vector<std::int64_t>, vectors> u;
    std::array<std::vector<std::int64_t>, vectors> operand; // X·u
    for (std::size_t v = 0; v < vectors; ++v) {
        u[v].resize(productColumns);
        std::ranges::generate(u[v], [&] { return residues(random); });
        operand[v].resize(width);
        for (std::uint32_t row = 0; row < width; ++row)
            operand[v][row] = multiply(rowOf(round.operand, row), u[v]);
    }
    std::vector<std::int8_t> rows(std::size_t(rowsAtOnce) * width);
    for (std::uint32_t first = 0; first < width; first += rowsAtOnce) {
        fillProductMatrix(opened.seed, width, first, rows);
        for (std::uint32_t i = 0; i < rowsAtOnce; ++i)
            for (std::size_t v = 0; v < vectors; ++v) {
                const auto row =
                    std::span<const std::int8_t>(rows).subspan(std::size_t(i) * width, width);
                if (multiply(row, operand[v]) != multiply(rowOf(round.product, first + i), u[v]))
                    return false;
            }
    }
    return true;
}

} // namespace

ProductShape sizeProduct(double flopsPerSecond, Bytes memory,
                         const ProductChallengeOptions &options) {
    const double speed = flopsPerSecond > 0 ? flopsPerSecond : options.unknownFlopsPerSecond;
    const double flops = speed * std::chrono::duration<double>(options.target).count();
    const Bytes limit(
        static_cast<std::uint64_t>(static_cast<double>(memory.value) * options.memoryPart));
    ProductShape shape{minProductWidth, 1};
    while (shape.width < maxProductWidth) {
        const ProductShape wider{shape.width * 2, 1};
        if (wider.flops() * fewRounds > flops || wider.memory(sizeof(float)) > limit)
            break;
        shape = wider;
    }
    shape.rounds = static_cast<std::uint32_t>(
        std::clamp(flops / shape.flops(), double(leastRounds), double(maxProductRounds)));
    return shape;
}

std::chrono::nanoseconds timeAllowed(const ProductShape &shape, double flopsPerSecond,
                                     std::chrono::nanoseconds roundTrip,
                                     const ProductChallengeOptions &options) {
    const double digested = 4.0 * sketchRows * productColumns * shape.rounds;
    return seconds(shape.flops() / flopsPerSecond * options.slack +
                   digested / options.digestBytesPerSecond) +
           roundTrip * 2 + options.allowance;
}

double speedShown(const ProductShape &shape, std::chrono::nanoseconds took,
                  std::chrono::nanoseconds roundTrip) {
    const auto computed = std::max<std::chrono::nanoseconds>(took - roundTrip, took / 10);
    return shape.flops() /
           std::chrono::duration<double>(std::max(computed, std::chrono::nanoseconds(1))).count();
}

Status checkRound(const OpenedRound &opened, const ProductRound &round,
                  std::uint64_t challengeSecret) {
    const std::size_t entries = std::size_t(opened.shape.width) * productColumns;
    if (opened.digests.size() != opened.shape.rounds || opened.number == 0 ||
        opened.number > opened.shape.rounds || round.operand.size() != entries ||
        round.product.size() != entries)
        return fail(ErrorCode::InvalidData, "what it shows has another size than what was asked");
    if (std::ranges::any_of(round.operand,
                            [](std::int8_t entry) { return entry < -1 || entry > 1; }))
        return fail(ErrorCode::InvalidData, "it shows a product of other numbers than it has");
    const bool sameOperand =
        opened.number == 1 ? round.operand == productStart(opened.salt, opened.shape.width)
                           : digestOf(round.operand, opened) == opened.digests[opened.number - 2];
    std::vector<std::int8_t> signs(entries);
    std::ranges::transform(round.product, signs.begin(), [](std::int16_t entry) {
        return static_cast<std::int8_t>(std::clamp<int>(entry, -1, 1));
    });
    if (!sameOperand || digestOf(signs, opened) != opened.digests[opened.number - 1])
        return fail(ErrorCode::InvalidData, "what it shows is not what it computed in the time");
    if (!isRightProduct(opened, round, challengeSecret))
        return fail(ErrorCode::InvalidData, "its matrix product is wrong");
    return {};
}

} // namespace commonwatt
