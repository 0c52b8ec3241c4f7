#include "core/base/flush.h"

#include <unistd.h>

namespace commonwatt {

bool flushToDisk(std::FILE *file) {
    return ::fsync(::fileno(file)) == 0;
}

} // namespace commonwatt
