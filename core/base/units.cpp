#include "core/base/units.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace commonwatt {

std::string formatBytes(Bytes bytes) {
    static constexpr std::array<const char *, 6> units{"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
    auto amount = static_cast<double>(bytes.value);
    std::size_t unit = 0;
    while (amount >= 1024 && unit + 1 < units.size()) {
        amount /= 1024;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), unit == 0 ? "%.0f %s" : "%.1f %s", amount, units[unit]);
    return text.data();
}

std::string exactBytes(Bytes bytes) {
    for (const auto &[shift, unit] : {std::pair(40, "T"), {30, "G"}, {20, "M"}, {10, "K"}}) {
        const std::uint64_t multiple = std::uint64_t(1) << shift;
        if (bytes.value >= multiple && bytes.value % multiple == 0)
            return std::to_string(bytes.value / multiple) + unit;
    }
    return std::to_string(bytes.value);
}

Result<Bytes> parseBytes(std::string_view text) {
    const auto invalid = [&] {
        return fail(ErrorCode::InvalidArgument,
                    "'" + std::string(text) + "' is not a size; write for instance 512M or 20G");
    };
    double amount = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
    if (error != std::errc() || !std::isfinite(amount) || amount < 0)
        return invalid();
    std::string suffix;
    for (const char *c = end; c != text.data() + text.size(); ++c)
        if (*c != ' ')
            suffix += static_cast<char>(std::tolower(static_cast<unsigned char>(*c)));
    if (suffix.ends_with('b'))
        suffix.pop_back();
    if (suffix.ends_with('i'))
        suffix.pop_back();
    static constexpr std::string_view multiples = "kmgtp";
    if (suffix.size() > 1)
        return invalid();
    if (suffix.size() == 1) {
        const auto power = multiples.find(suffix[0]);
        if (power == std::string_view::npos)
            return invalid();
        amount *= std::pow(1024.0, static_cast<double>(power + 1));
    }
    if (amount >= 9.2e18)
        return invalid();
    return Bytes(static_cast<std::uint64_t>(std::llround(amount)));
}

std::string formatCredits(MicroCredits credits) {
    std::array<char, 40> text{};
    const std::int64_t value = credits.value;
    const std::uint64_t magnitude =
        value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    std::snprintf(text.data(), text.size(), "%s%llu.%06llu", value < 0 ? "-" : "",
                  static_cast<unsigned long long>(magnitude / 1'000'000),
                  static_cast<unsigned long long>(magnitude % 1'000'000));
    return text.data();
}

} // namespace commonwatt
