#include "core/base/encoding.h"

#include <array>

namespace commonwatt {

namespace {

constexpr std::string_view base64Alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

enum class Utf8 { Complete, Malformed, Unfinished };

struct Utf8Character {
    Utf8 state;
    std::size_t length; // bytes to move on by
};

// The character at the start of `text`, which is not empty.
Utf8Character firstCharacter(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return {Utf8::Complete, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4)
        return {Utf8::Malformed, 1};
    for (std::size_t i = 1; i < length; ++i) {
        if (i >= text.size())
            return {Utf8::Unfinished, i};
        unsigned low = 0x80;
        unsigned high = 0xBF;
        if (i == 1) {
            if (lead == 0xE0)
                low = 0xA0; // overlong
            if (lead == 0xED)
                high = 0x9F; // surrogates
            if (lead == 0xF0)
                low = 0x90; // overlong
            if (lead == 0xF4)
                high = 0x8F; // above U+10FFFF
        }
        if (byte(i) < low || byte(i) > high)
            return {Utf8::Malformed, i};
    }
    return {Utf8::Complete, length};
}

} // namespace

std::string toHex(ByteView bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

Result<ByteVector> fromHex(std::string_view text) {
    if (text.size() % 2 != 0)
        return fail(ErrorCode::InvalidData, "hexadecimal text has an odd number of digits");
    ByteVector bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[i + 1]);
        if (high < 0 || low < 0)
            return fail(ErrorCode::InvalidData, "not a hexadecimal digit");
        bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return bytes;
}

std::string toBase64Url(ByteView bytes) {
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const std::uint8_t byte : bytes) {
        buffer = (buffer << 8) | byte;
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            text += base64Alphabet[(buffer >> bits) & 63];
        }
    }
    if (bits > 0)
        text += base64Alphabet[(buffer << (6 - bits)) & 63];
    return text;
}

Result<ByteVector> fromBase64Url(std::string_view text) {
    if (text.size() % 4 == 1)
        return fail(ErrorCode::InvalidData, "base64url text has an impossible length");
    ByteVector bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const auto value = base64Alphabet.find(c);
        if (value == std::string_view::npos)
            return fail(ErrorCode::InvalidData, "not a base64url character");
        buffer = (buffer << 6) | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>((buffer >> bits) & 0xFF));
        }
    }
    if ((buffer & ((1U << bits) - 1)) != 0)
        return fail(ErrorCode::InvalidData, "base64url text ends in stray bits");
    return bytes;
}

bool isValidUtf8(std::string_view text) {
    while (!text.empty()) {
        const Utf8Character character = firstCharacter(text);
        if (character.state != Utf8::Complete)
            return false;
        text.remove_prefix(character.length);
    }
    return true;
}

std::size_t completeUtf8Prefix(std::string_view text) {
    std::size_t done = 0;
    while (done < text.size()) {
        const Utf8Character character = firstCharacter(text.substr(done));
        if (character.state == Utf8::Unfinished)
            break;
        done += character.length;
    }
    return done;
}

std::string toValidUtf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty()) {
        const Utf8Character character = firstCharacter(text);
        if (character.state == Utf8::Complete)
            valid += text.substr(0, character.length);
        else
            valid += "\xEF\xBF\xBD";
        text.remove_prefix(character.length);
    }
    return valid;
}

std::string toLowerAscii(std::string_view text) {
    std::string lower(text);
    for (char &c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::string toPlainText(std::string_view text) {
    const std::string valid = toValidUtf8(text);
    const auto byteAt = [&](std::size_t i) {
        return i < valid.size() ? static_cast<std::uint8_t>(valid[i]) : std::uint8_t(0);
    };
    std::string plain;
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const std::uint8_t first = byteAt(i);
        const std::uint8_t second = byteAt(i + 1);
        const std::uint8_t third = byteAt(i + 2);
        std::size_t dropped = first < 0x20 || first == 0x7f ? 1 : 0;
        if (first == 0xc2 && second < 0xa0) // U+0080 to U+009F
            dropped = 2;
        if (first == 0xd8 && second == 0x9c) // U+061C
            dropped = 2;
        // U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069
        if (first == 0xe2 && ((second == 0x80 && (third == 0x8e || third == 0x8f ||
                                                  (third >= 0xa8 && third <= 0xae))) ||
                              (second == 0x81 && third >= 0xa6 && third <= 0xa9)))
            dropped = 3;
        if (dropped == 0) {
            plain += valid[i];
            continue;
        }
        plain += ' ';
        i += dropped - 1;
    }
    return plain;
}

std::string toPlainText(std::string_view text, std::size_t maxSize) {
    constexpr std::string_view ellipsis = "…";
    std::string plain = toPlainText(text);
    if (plain.size() <= maxSize)
        return plain;
    plain.resize(maxSize - ellipsis.size());
    plain.resize(completeUtf8Prefix(plain));
    return plain.append(ellipsis);
}

} // namespace commonwatt
