#include "net/transport/http_range.h"

#include <algorithm>
#include <charconv>

namespace commonwatt {

namespace {

std::optional<std::uint64_t> number(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (ec == std::errc::result_out_of_range)
        return UINT64_MAX; // all digits, as it got this far
    if (ec != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

// If-None-Match compares weakly: W/ does not matter.
bool listsTag(std::string_view list, std::string_view tag) {
    if (trimmed(list) == "*")
        return true;
    while (!list.empty()) {
        const auto comma = list.find(',');
        auto each = trimmed(list.substr(0, comma));
        if (each.starts_with("W/"))
            each.remove_prefix(2);
        if (each == tag)
            return true;
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
    }
    return false;
}

} // namespace

FilePart selectFilePart(const HttpHeaders &headers, std::uint64_t size,
                        const std::string &entityTag) {
    const FilePart whole{200, 0, size};
    if (const auto known = headers.find("If-None-Match"); known && listsTag(*known, entityTag))
        return {304, 0, 0};
    const auto range = headers.find("Range");
    if (!range || !range->starts_with("bytes="))
        return whole;
    // A date cannot be told from a wrong tag here, and sending all is always right.
    if (const auto condition = headers.find("If-Range"); condition && *condition != entityTag)
        return whole;

    const std::string_view set = trimmed(range->substr(6));
    const auto dash = set.find('-');
    if (dash == std::string_view::npos || set.find(',') != std::string_view::npos)
        return whole;
    const auto firstText = trimmed(set.substr(0, dash));
    const auto lastText = trimmed(set.substr(dash + 1));
    const auto first = number(firstText);
    const auto last = number(lastText);

    if (firstText.empty()) { // the last so many bytes
        if (!last)
            return whole;
        const std::uint64_t length = std::min(*last, size);
        return length == 0 ? FilePart{416, 0, 0} : FilePart{206, size - length, length};
    }
    if (!first || (!lastText.empty() && (!last || *last < *first)))
        return whole;
    if (*first >= size)
        return {416, 0, 0};
    const std::uint64_t end = last ? std::min(*last, size - 1) : size - 1;
    return {206, *first, end - *first + 1};
}

} // namespace commonwatt
