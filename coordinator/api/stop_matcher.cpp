#include "coordinator/api/stop_matcher.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace commonwatt {

namespace {

// How many bytes at the end of `text` may be the beginning of `stop`.
std::size_t openEnd(std::string_view text, std::string_view stop) {
    for (std::size_t length = std::min(text.size(), stop.size() - 1); length > 0; --length)
        if (text.ends_with(stop.substr(0, length)))
            return length;
    return 0;
}

} // namespace

StopMatcher::StopMatcher(std::vector<std::string> stops)
    : m_stops(std::move(stops)) {
    std::erase(m_stops, std::string());
}

std::string StopMatcher::add(std::string_view piece) {
    if (m_stopped)
        return {};
    std::string text = std::exchange(m_held, {});
    text += piece;
    std::optional<std::pair<std::size_t, std::size_t>> first; // end, then begin
    std::size_t held = 0;
    for (const std::string &stop : m_stops) {
        if (const std::size_t begin = text.find(stop); begin != std::string::npos) {
            const std::pair found(begin + stop.size(), begin);
            first = first ? std::min(*first, found) : found;
        }
        held = std::max(held, openEnd(text, stop));
    }
    if (first) {
        m_stopped = true;
        text.resize(first->second);
        return text;
    }
    m_held = text.substr(text.size() - held);
    text.resize(text.size() - held);
    return text;
}

std::string StopMatcher::finish() {
    return std::exchange(m_held, {});
}

} // namespace commonwatt
