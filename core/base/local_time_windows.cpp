#include "core/base/local_time.h"

namespace commonwatt {

std::tm localParts(std::time_t time) {
    std::tm parts{};
    return ::localtime_s(&parts, &time) == 0 ? parts : std::tm{};
}

} // namespace commonwatt
