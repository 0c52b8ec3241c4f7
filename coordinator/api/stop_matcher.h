// Finds the stop text that is complete first (of two that end together, the longer one) in a text
// that comes in pieces, and never gives out any part of it. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

class StopMatcher {
public:
    // Empty stop texts are ignored.
    explicit StopMatcher(std::vector<std::string> stops);

    // What of the text so far is certain to come before any stop text. Nothing comes after a stop
    // text was found.
    [[nodiscard]] std::string add(std::string_view piece);
    [[nodiscard]] bool stopped() const { return m_stopped; }
    // The text has ended: gives what was held back, which was the beginning of no stop text.
    [[nodiscard]] std::string finish();

private:
    std::vector<std::string> m_stops;
    std::string m_held;
    bool m_stopped = false;
};

} // namespace commonwatt
