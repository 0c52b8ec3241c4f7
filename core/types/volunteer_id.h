// A volunteer's number in the coordinator's registry. Never reused.
#pragma once

#include <cstdint>

namespace commonwatt {

using VolunteerId = std::uint64_t;

} // namespace commonwatt
