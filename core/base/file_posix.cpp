#include "core/base/file_platform.h"

#include <unistd.h>

namespace commonwatt {

std::FILE *createFile(const std::filesystem::path &path) {
    return std::fopen(path.c_str(), "wbx");
}

bool flushToDisk(std::FILE *file) {
    return ::fsync(::fileno(file)) == 0;
}

} // namespace commonwatt
