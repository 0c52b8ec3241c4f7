#include "core/base/version_order.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace commonwatt {

namespace {

struct VersionParts {
    std::array<std::uint32_t, 3> numbers{};
    bool isFinal = true; // no "-"

    auto operator<=>(const VersionParts &) const = default;
};

bool isPlain(std::string_view suffix) {
    return std::ranges::all_of(suffix, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '.' || c == '-' || c == '+';
    });
}

std::optional<VersionParts> parse(std::string_view text) {
    VersionParts parts;
    const std::string_view suffix = text.substr(std::min(text.find_first_of("-+"), text.size()));
    parts.isFinal = !suffix.starts_with('-');
    text.remove_suffix(suffix.size());
    if (!isPlain(suffix))
        return std::nullopt;
    for (std::size_t i = 0; i < parts.numbers.size(); ++i) {
        const std::string_view number = text.substr(0, text.find('.'));
        const char *const last = number.data() + number.size();
        const auto [end, problem] = std::from_chars(number.data(), last, parts.numbers[i]);
        if (problem != std::errc() || end != last)
            return std::nullopt;
        if (number.size() == text.size())
            return parts;
        text.remove_prefix(number.size() + 1);
    }
    return std::nullopt; // more than three numbers
}

} // namespace

bool isNewerVersion(std::string_view version, std::string_view other) {
    const std::optional<VersionParts> theirs = parse(version);
    const std::optional<VersionParts> ours = parse(other);
    return theirs && ours && *theirs > *ours;
}

} // namespace commonwatt
