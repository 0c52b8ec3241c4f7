// What this machine calls itself on the network.
#pragma once

#include <string>

namespace commonwatt {

// "localhost" if the system does not say.
[[nodiscard]] std::string hostName();

} // namespace commonwatt
