#include "core/platform/presence/system/external_signal.h"

#include "core/base/encoding.h"
#include "core/base/json.h"

#include <charconv>
#include <cmath>
#include <string>

namespace commonwatt {

namespace {

constexpr double greatestPrice = 1e6;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view white = " \t\r\n";
    const std::size_t first = text.find_first_not_of(white);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

Result<ExternalAnswer> answerOf(bool run, double percent) {
    // Written so that a number that is none is refused too.
    if (!(percent >= 0 && percent <= 100))
        return fail(ErrorCode::InvalidData, "the limit must be 0 to 100 per cent");
    ExternalAnswer answer;
    answer.run = run && percent > 0;
    answer.limit = percent / 100;
    return answer;
}

Result<ExternalAnswer> parseWord(std::string_view text) {
    const std::string word = toLowerAscii(text);
    if (word == "run")
        return ExternalAnswer{};
    if (word == "pause")
        return answerOf(false, 100);
    if (word.ends_with('%')) {
        const std::string_view digits = trimmed(std::string_view(word).substr(0, word.size() - 1));
        double percent = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), percent);
        if (error == std::errc() && end == digits.data() + digits.size())
            return answerOf(true, percent);
    }
    return fail(ErrorCode::InvalidData,
                R"(it must say "run", "pause", a limit such as "40%", or be a JSON object)");
}

Result<ExternalAnswer> parseObject(std::string_view text) {
    CW_TRY_ASSIGN(const json::object object, parseJsonObject(text));
    const JsonReader reader(object);
    // Or else a misspelt field would let everything run.
    if (!reader.has("run") && !reader.has("limit") && !reader.has("price"))
        return fail(ErrorCode::InvalidData, R"(it has none of "run", "limit" and "price")");
    CW_TRY_ASSIGN(const bool run, reader.booleanOr("run", true));
    CW_TRY_ASSIGN(const double percent, reader.numberOr("limit", 100));
    CW_TRY_ASSIGN(ExternalAnswer answer, answerOf(run, percent));
    if (reader.has("price")) {
        CW_TRY_ASSIGN(const double price, reader.number("price"));
        if (!(std::abs(price) <= greatestPrice))
            return fail(ErrorCode::InvalidData, "the price must be at most a million");
        answer.price = price;
    }
    return answer;
}

} // namespace

Result<ExternalAnswer> parseExternalAnswer(std::string_view text) {
    if (text.size() > maxExternalAnswer.value)
        return fail(ErrorCode::ResourceExhausted,
                    "it is longer than " + formatBytes(maxExternalAnswer));
    text = trimmed(text);
    return text.starts_with('{') ? parseObject(text) : parseWord(text);
}

} // namespace commonwatt
