// What the owner's own signal says, a file or a local HTTP server of the home automation, for
// instance while the sun gives more than the house takes:
// - "run", "pause", or how much to run: "40%" (or "37.5 %"); case and white space around do not
//   matter;
// - or a JSON object {"run": boolean?, "limit": per cent?, "price": of a kilowatt-hour?} with at
//   least one of these. Others are left alone, so that a page made for something else can be used.
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"

#include <optional>
#include <string_view>

namespace commonwatt {

inline constexpr Bytes maxExternalAnswer{4096};

struct ExternalAnswer {
    bool run = true;
    double limit = 1;            // share of what the devices can do, 0 to 1; with 0, `run` is false
    std::optional<double> price; // in the owner's currency; below 0 too, as exchanges have it

    bool operator==(const ExternalAnswer &) const = default;
};

// ResourceExhausted: longer than maxExternalAnswer. InvalidData: anything else that it may not be.
[[nodiscard]] Result<ExternalAnswer> parseExternalAnswer(std::string_view text);

} // namespace commonwatt
