#include "core/types/sampled_token.h"

#include "core/base/little_endian.h"

#include <bit>

namespace commonwatt {

namespace {

constexpr std::size_t entrySize = 8;

} // namespace

ByteVector encodeSampledToken(const SampledToken &sampled) {
    ByteVector payload((1 + sampled.top.size()) * entrySize);
    std::uint8_t *at = payload.data();
    const auto store = [&](const TokenLogprob &entry) {
        storeLittleEndian(at, std::bit_cast<std::uint32_t>(entry.token));
        storeLittleEndian(at + 4, std::bit_cast<std::uint32_t>(entry.logprob));
        at += entrySize;
    };
    store(sampled.chosen);
    for (const TokenLogprob &entry : sampled.top)
        store(entry);
    return payload;
}

Result<SampledToken> decodeSampledToken(ByteView payload) {
    if (payload.size() < entrySize || payload.size() % entrySize != 0 ||
        payload.size() > (1 + maxTopLogprobs) * entrySize)
        return fail(ErrorCode::InvalidData, "a sampled token has an impossible size");
    const auto load = [&](std::size_t i) {
        const std::uint8_t *at = &payload[i * entrySize];
        return TokenLogprob{std::bit_cast<TokenId>(loadLittleEndian<std::uint32_t>(at)),
                            std::bit_cast<float>(loadLittleEndian<std::uint32_t>(at + 4))};
    };
    SampledToken sampled{load(0), {}};
    for (std::size_t i = 1; i < payload.size() / entrySize; ++i)
        sampled.top.push_back(load(i));
    return sampled;
}

} // namespace commonwatt
