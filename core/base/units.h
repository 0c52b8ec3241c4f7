// Units live in types, so that a number cannot be taken for another.
#pragma once

#include "core/base/error.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace commonwatt {

// A value of representation R that only mixes with its own kind.
template <typename Tag, typename R>
struct Quantity {
    R value{};

    constexpr Quantity() = default;
    constexpr explicit Quantity(R v)
        : value(v) {}

    constexpr auto operator<=>(const Quantity &) const = default;
    constexpr Quantity &operator+=(Quantity other) {
        value += other.value;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity other) {
        value -= other.value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) {
        return Quantity(a.value + b.value);
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b) {
        return Quantity(a.value - b.value);
    }
};

using Bytes = Quantity<struct BytesTag, std::uint64_t>;
using Watts = Quantity<struct WattsTag, double>;
using Celsius = Quantity<struct CelsiusTag, double>;
using Hertz = Quantity<struct HertzTag, double>;
// A part of a whole, 0 to 1.
using Share = Quantity<struct ShareTag, double>;
// A millionth of a credit. Signed, since ledger entries have two sides.
using MicroCredits = Quantity<struct MicroCreditsTag, std::int64_t>;

// "1.2 MiB", with binary multiples.
[[nodiscard]] std::string formatBytes(Bytes bytes);
// As short as it can be read back exactly: "20G", "1536M", "1000".
[[nodiscard]] std::string exactBytes(Bytes bytes);
// "512M", "20 GiB", "1.5g", "4096": binary multiples, case and the trailing "iB"/"B" do not matter.
[[nodiscard]] Result<Bytes> parseBytes(std::string_view text);
// "0.001234 credits" as a decimal number of credits without trailing noise: "0.001234".
[[nodiscard]] std::string formatCredits(MicroCredits credits);

} // namespace commonwatt
