// The calendar of the machine's time zone. From the C library, which keeps its own time zone data;
// std::chrono of GCC 12 lacks them. Safe from any thread.
#pragma once

#include <ctime>

namespace commonwatt {

// All zero where the calendar does not reach.
[[nodiscard]] std::tm localParts(std::time_t time);

} // namespace commonwatt
