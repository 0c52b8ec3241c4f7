#include "core/types/product_messages.h"

#include "core/base/little_endian.h"
#include "core/types/message_codec.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr std::size_t maxText = 1024;

// Which matrix a word belongs to, so that one seed gives several.
enum class Stream : std::uint64_t {
    Matrix = 0x6d61747269780000,
    Sketch = 0x736b657463680000,
    Start = 0x7374617274000000,
};

std::uint64_t mix(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

std::uint64_t wordAt(std::uint64_t seed, Stream stream, std::uint64_t index) {
    constexpr std::uint64_t gamma = 0x9e3779b97f4a7c15;
    return mix(mix(seed ^ static_cast<std::uint64_t>(stream)) + (index + 1) * gamma);
}

std::vector<std::int8_t> signs(std::uint64_t seed, Stream stream, std::size_t count) {
    std::vector<std::int8_t> entries(count);
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 64 == 0)
            word = wordAt(seed, stream, i / 64);
        entries[i] = static_cast<std::int8_t>((word & 1U) != 0 ? 1 : -1);
        word >>= 1U;
    }
    return entries;
}

Result<std::uint64_t> readChallenge(const JsonReader &reader) {
    return reader.unsignedInteger("challenge");
}

} // namespace

void fillProductMatrix(std::uint64_t seed, std::uint32_t width, std::uint32_t firstRow,
                       std::span<std::int8_t> rows) {
    constexpr std::size_t perWord = 16;
    const std::uint64_t first = std::uint64_t(firstRow) * width / perWord;
    for (std::size_t i = 0; i < rows.size(); i += perWord) {
        std::uint64_t word = wordAt(seed, Stream::Matrix, first + i / perWord);
        for (std::size_t j = i; j < std::min(i + perWord, rows.size()); ++j) {
            rows[j] = static_cast<std::int8_t>(static_cast<int>(word & 7U) * 2 - maxProductEntry);
            word >>= 4U;
        }
    }
}

std::vector<std::int8_t> productSketchMatrix(std::uint64_t seed, std::uint32_t width) {
    return signs(seed, Stream::Sketch, std::size_t(sketchRows) * width);
}

std::vector<std::int8_t> productStart(std::uint64_t salt, std::uint32_t width) {
    return signs(salt, Stream::Start, std::size_t(width) * productColumns);
}

Sha256Digest productDigest(std::span<const std::int32_t> sketch) {
    ByteVector bytes(sketch.size() * 4);
    for (std::size_t i = 0; i < sketch.size(); ++i)
        storeLittleEndian(&bytes[i * 4], static_cast<std::uint32_t>(sketch[i]));
    return sha256(bytes);
}

ByteVector encodeProductRound(const ProductRound &round) {
    ByteVector bytes(round.operand.size() + round.product.size() * 2);
    std::ranges::transform(round.operand, bytes.begin(),
                           [](std::int8_t entry) { return static_cast<std::uint8_t>(entry); });
    std::uint8_t *at = bytes.data() + round.operand.size();
    for (const std::int16_t entry : round.product) {
        storeLittleEndian(at, static_cast<std::uint16_t>(entry));
        at += 2;
    }
    return bytes;
}

Result<ProductRound> decodeProductRound(ByteView payload, std::uint32_t width) {
    const std::size_t entries = std::size_t(width) * productColumns;
    if (payload.size() != entries * 3)
        return fail(ErrorCode::InvalidData, "a product's round has the wrong size");
    ProductRound round;
    round.operand.resize(entries);
    round.product.resize(entries);
    std::ranges::transform(payload.first(entries), round.operand.begin(),
                           [](std::uint8_t byte) { return static_cast<std::int8_t>(byte); });
    for (std::size_t i = 0; i < entries; ++i)
        round.product[i] = static_cast<std::int16_t>(
            loadLittleEndian<std::uint16_t>(payload.data() + entries + i * 2));
    return round;
}

json::object encode(const PrepareProduct &message) {
    return {{"challenge", message.challenge},
            {"device", message.device},
            {"seed", message.seed},
            {"width", message.shape.width},
            {"rounds", message.shape.rounds}};
}

Status decode(const JsonReader &reader, PrepareProduct &message) {
    CW_TRY_ASSIGN(message.challenge, readChallenge(reader));
    CW_TRY_ASSIGN(message.device, codec::readText(reader, "device", 64));
    CW_TRY_ASSIGN(message.seed, reader.unsignedInteger("seed"));
    CW_TRY_ASSIGN(message.shape.width, codec::readU32(reader, "width"));
    CW_TRY_ASSIGN(message.shape.rounds, codec::readU32(reader, "rounds"));
    const ProductShape &shape = message.shape;
    if (shape.width < minProductWidth || shape.width > maxProductWidth ||
        shape.width % minProductWidth != 0 || shape.rounds == 0 || shape.rounds > maxProductRounds)
        return fail(ErrorCode::InvalidData, "a product of an impossible size");
    return {};
}

json::object encode(const RunProduct &message) {
    return {{"challenge", message.challenge}, {"salt", message.salt}};
}

Status decode(const JsonReader &reader, RunProduct &message) {
    CW_TRY_ASSIGN(message.challenge, readChallenge(reader));
    CW_TRY_ASSIGN(message.salt, reader.unsignedInteger("salt"));
    return {};
}

json::object encode(const OpenProduct &message) {
    return {{"challenge", message.challenge}, {"round", message.round}};
}

Status decode(const JsonReader &reader, OpenProduct &message) {
    CW_TRY_ASSIGN(message.challenge, readChallenge(reader));
    CW_TRY_ASSIGN(message.round, codec::readU32(reader, "round"));
    return {};
}

json::object encode(const EndProduct &message) {
    return {{"challenge", message.challenge}, {"message", message.message}};
}

Status decode(const JsonReader &reader, EndProduct &message) {
    CW_TRY_ASSIGN(message.challenge, readChallenge(reader));
    CW_TRY_ASSIGN(message.message, codec::readText(reader, "message", maxText));
    return {};
}

json::object encode(const ProductPrepared &message) {
    return {{"challenge", message.challenge}};
}

Status decode(const JsonReader &reader, ProductPrepared &message) {
    CW_TRY_ASSIGN(message.challenge, readChallenge(reader));
    return {};
}

json::object encode(const ProductDigests &message) {
    ByteVector all;
    for (const Sha256Digest &digest : message.digests)
        all.insert(all.end(), digest.begin(), digest.end());
    return {{"challenge", message.challenge}, {"digests", toBase64Url(all)}};
}

Status decode(const JsonReader &reader, ProductDigests &message) {
    constexpr std::size_t size = std::tuple_size_v<Sha256Digest>;
    CW_TRY_ASSIGN(message.challenge, readChallenge(reader));
    CW_TRY_ASSIGN(const std::string text,
                  reader.string("digests", maxProductRounds * size * 4 / 3 + 4));
    CW_TRY_ASSIGN(const ByteVector all, fromBase64Url(text));
    if (all.empty() || all.size() % size != 0)
        return fail(ErrorCode::InvalidData, "field 'digests' is no list of digests");
    message.digests.resize(all.size() / size);
    for (std::size_t i = 0; i < message.digests.size(); ++i)
        std::ranges::copy(ByteView(all).subspan(i * size, size), message.digests[i].begin());
    return {};
}

json::object encode(const ProductRefused &message) {
    return {{"challenge", message.challenge},
            {"code", nameOf(message.code)},
            {"message", message.message}};
}

Status decode(const JsonReader &reader, ProductRefused &message) {
    CW_TRY_ASSIGN(message.challenge, readChallenge(reader));
    CW_TRY_ASSIGN(const std::string code, reader.string("code", 64));
    message.code = errorCodeFromString(code);
    CW_TRY_ASSIGN(message.message, codec::readText(reader, "message", maxText));
    return {};
}

} // namespace commonwatt
