#include "core/base/glob.h"

#include <cstddef>

namespace commonwatt {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Where the UTF-8 character after the one at `at` begins.
std::size_t next(std::string_view text, std::size_t at) {
    do
        ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    return at;
}

} // namespace

// Only the last "*" is ever tried again: what an earlier one could take besides, it can take too.
bool matchesGlob(std::string_view pattern, std::string_view text) {
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t afterStar = std::string_view::npos;
    std::size_t starTakesTo = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            afterStar = ++p;
            starTakesTo = t;
        } else if (p < pattern.size() && pattern[p] == '?') {
            ++p;
            t = next(text, t);
        } else if (p < pattern.size() && lower(pattern[p]) == lower(text[t])) {
            ++p;
            ++t;
        } else if (afterStar != std::string_view::npos) {
            starTakesTo = next(text, starTakesTo);
            p = afterStar;
            t = starTakesTo;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace commonwatt
