#include "core/base/flush.h"

#include <io.h>

namespace commonwatt {

bool flushToDisk(std::FILE *file) {
    return ::_commit(::_fileno(file)) == 0;
}

} // namespace commonwatt
