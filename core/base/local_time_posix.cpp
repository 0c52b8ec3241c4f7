#include "core/base/local_time.h"

namespace commonwatt {

std::tm localParts(std::time_t time) {
    std::tm parts{};
    // A changed TZ is heeded by localtime() alone.
    ::tzset();
    return ::localtime_r(&time, &parts) != nullptr ? parts : std::tm{};
}

} // namespace commonwatt
