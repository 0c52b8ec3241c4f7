// Patterns for names, as owners write them in settings: "*" stands for any text, "?" for one
// character, and letters of A to Z match in both cases.
#pragma once

#include <string_view>

namespace commonwatt {

// Whether all of `text` matches. Takes at most the time of the two lengths multiplied, whatever the
// pattern.
[[nodiscard]] bool matchesGlob(std::string_view pattern, std::string_view text);

} // namespace commonwatt
